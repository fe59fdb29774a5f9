// The state of one record being edited: each field saves by itself, and what could not be saved stays as typed.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { recordTypes } from '../../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../../shared/domain/record-types.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useToast } from '../../ui/overlay/toast.tsx';
import { formTexts } from '../../text/forms.ts';
import { fetchRecord, useRecordWriter, type Fields } from './record-data.ts';

export type RecordEditor = {
  readonly type: RecordType;
  /** The record with what is being saved laid over it. Null ids and revisions only while it is new. */
  readonly fields: Fields;
  /** Id of the record; null while it is not in the register yet. */
  readonly id: string | null;
  readonly isReadOnly: boolean;
  /** What is wrong with a field, by name. */
  readonly errors: Readonly<Record<string, string>>;
  /** Saves fields. Gives whether they were saved. */
  readonly save: (patch: Fields) => Promise<boolean>;
};

type Attempt = { readonly values: Fields; readonly errors: Readonly<Record<string, string>> };
const nothing: Attempt = { values: {}, errors: {} };

/** Whether two field values are the same; fields hold JSON values only. */
export function isSameValue(first: unknown, second: unknown): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

/** Edits a stored record. */
export function useRecordEditor(type: RecordType, record: AnyRecord, isReadOnly: boolean): RecordEditor {
  const client = useQueryClient();
  const writer = useRecordWriter();
  const showToast = useToast();
  const [attempt, setAttempt] = useState<Attempt>(nothing);
  const stored: Fields = record;
  const { id, revision } = record;

  /** A change of other fields meanwhile is no conflict: what was typed goes over the newer revision. */
  const saveOverOtherChange = useCallback(
    async (error: unknown, patch: Fields): Promise<boolean> => {
      if (!(error instanceof RpcError) || error.code !== 'stale_revision') return false;
      try {
        const latest = await fetchRecord(client, type, id);
        const now: Fields = latest;
        if (!Object.keys(patch).every((name) => isSameValue(now[name], stored[name]))) return false;
        await writer.update(type, latest, patch);
        return true;
      } catch {
        // The first refusal is the one to tell.
        return false;
      }
    },
    [client, type, id, stored, writer],
  );

  const save = useCallback(
    async (patch: Fields): Promise<boolean> => {
      setAttempt(({ values, errors }) => ({ values: { ...values, ...patch }, errors: without(errors, patch) }));
      const problems = readProblems(recordTypes[type].patch.safeParse(patch).error?.issues ?? []);
      if (Object.keys(problems).length > 0) {
        setAttempt(({ values, errors }) => ({ values, errors: { ...errors, ...problems } }));
        return false;
      }
      const accept = (): void => setAttempt(({ values, errors }) => ({ values: without(values, patch), errors }));
      try {
        await writer.update(type, { id, revision }, patch);
        accept();
        return true;
      } catch (error) {
        if (await saveOverOtherChange(error, patch)) {
          accept();
          return true;
        }
        const [first = ''] = Object.keys(patch);
        if (error instanceof RpcError && (error.code === 'stale_revision' || error.code === 'not_found')) {
          accept();
          showToast({ text: error.message, tone: 'error' });
        } else {
          const fields = error instanceof RpcError ? fieldErrors(error, first) : { [first]: formTexts.notSaved };
          setAttempt(({ values, errors }) => ({ values, errors: { ...errors, ...fields } }));
        }
        return false;
      }
    },
    [type, id, revision, writer, saveOverOtherChange, showToast],
  );

  return useMemo(() => {
    const open = Object.entries(attempt.values).filter(([name, value]) => !isSameValue(value, stored[name]));
    const names = new Set(open.map(([name]) => name));
    return {
      type,
      id,
      isReadOnly,
      fields: { ...stored, ...Object.fromEntries(open) },
      errors: Object.fromEntries(Object.entries(attempt.errors).filter(([name]) => names.has(name))),
      save,
    };
  }, [type, id, isReadOnly, stored, attempt, save]);
}

/**
 * Edits a record that is not in the register yet. It is created as soon as what was entered is enough for its type,
 * which for most is a name.
 */
export function useNewRecordEditor(
  type: RecordType,
  initial: Fields,
  onCreated: (record: AnyRecord) => void,
): RecordEditor {
  const writer = useRecordWriter();
  const [values, setValues] = useState<Fields>(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  const save = useCallback(
    async (patch: Fields): Promise<boolean> => {
      const next = { ...values, ...patch };
      setValues(next);
      const problems = readProblems(recordTypes[type].patch.safeParse(patch).error?.issues ?? []);
      setErrors(problems);
      if (Object.keys(problems).length > 0 || !recordTypes[type].draft.safeParse(next).success) return false;
      try {
        onCreated(await writer.create(type, next));
        return true;
      } catch (error) {
        const [first = ''] = Object.keys(patch);
        setErrors(error instanceof RpcError ? fieldErrors(error, first) : { [first]: formTexts.notSaved });
        return false;
      }
    },
    [type, values, writer, onCreated],
  );

  const fields = useMemo(() => ({ ...startingValues(type), ...values }), [type, values]);
  return { type, id: null, isReadOnly: false, fields, errors, save };
}

/** What a new record of the type starts with; fields without a default are absent. */
function startingValues(type: RecordType): Fields {
  return Object.fromEntries(
    Object.entries<z.ZodType>(recordTypes[type].draft.shape).flatMap(([name, schema]) => {
      const parsed = schema.safeParse(undefined);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
}

type Issue = { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string };

/** Problems by field. A text that is too short is one that was left empty. */
function readProblems(issues: readonly Issue[]): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ path, code, message }) => [
      String(path[0] ?? ''),
      code === 'too_small' || code === 'invalid_type' ? formTexts.needed : message,
    ]),
  );
}

/** The wire names a field as the input has it: `patch.name`. */
function fieldErrors(error: RpcError, fallback: string): Record<string, string> {
  const named = Object.entries(error.wire.fields ?? {}).map(([path, problem]): [string, string] => [
    path.replace(/^patch\./, '').split('.')[0] ?? fallback,
    problem,
  ]);
  return named.length > 0 ? Object.fromEntries(named) : { [fallback]: error.message };
}

function without<Value>(values: Readonly<Record<string, Value>>, names: Fields): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(names, name)));
}
