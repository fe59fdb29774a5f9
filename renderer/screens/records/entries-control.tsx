import { useState } from 'react';
import { formTexts } from '../../text/forms.ts';
import { Fieldset, ListField } from '../../ui/index.ts';
import type { FieldSpec, SpecOfKind } from './field-spec.ts';
import { asEntries } from './field-values.ts';
import { PartFields, type NestedControlProps } from './group-control.tsx';

type Entry = Readonly<Record<string, unknown>>;

/** Entries of several parts, such as data elements. A new one is kept once its first part is given. */
export function EntriesControl({
  spec,
  value,
  onCommit,
  error,
  isReadOnly,
  isLabelHidden,
  Control,
}: NestedControlProps<'entries'>) {
  const stored = asEntries(value);
  const { entries, edit, add, remove, move } = useEntryDrafts({ stored, spec, onCommit });
  const list = (
    <ListField
      label={spec.words.label}
      isReadOnly={isReadOnly}
      addLabel={formTexts.add(spec.words.label)}
      onAdd={add}
      onRemove={(id) => remove(Number(id))}
      onMove={entries.length > 1 ? (id, step) => move(Number(id), step) : undefined}
      rows={entries.map((entry, index) => ({
        id: String(index),
        name: formTexts.entry(spec.words.label, index + 1),
        content: (
          <PartFields
            Control={Control}
            parts={spec.parts}
            values={entry}
            onCommit={(part, next) => edit(index, part, next)}
            error={index === 0 ? error : undefined}
            isReadOnly={isReadOnly}
          />
        ),
      }))}
      note={
        entries.length > stored.length ? formTexts.finishEntry(spec.parts.find(isNeeded)?.words.label ?? '') : undefined
      }
    />
  );
  if (isLabelHidden === true) return list;
  return (
    <Fieldset label={spec.words.label} article={spec.words.article} hint={spec.words.hint}>
      {list}
    </Fieldset>
  );
}

function isNeeded(part: FieldSpec): boolean {
  return part.kind !== 'hidden' && !part.isNullable && part.kind !== 'flag' && part.kind !== 'texts';
}

type DraftQuery = {
  stored: readonly Entry[];
  spec: SpecOfKind<'entries'>;
  onCommit: (entries: readonly Entry[]) => void;
};

/**
 * Stored entries, then those that are not complete yet and so are not stored.
 * An entry keeps its place when it becomes complete, and with it its inputs and the focus.
 */
export function useEntryDrafts({ stored, spec, onCommit }: DraftQuery) {
  const [drafts, setDrafts] = useState<readonly Entry[]>([]);
  const entries = [...stored, ...drafts];
  return {
    entries,
    add: (): void => setDrafts([...drafts, newEntry(spec)]),
    edit: (index: number, part: FieldSpec, value: unknown): void => {
      const changed: Entry = { ...entries[index], [part.name]: value };
      const complete = readEntry(spec, changed);
      if (index < stored.length) {
        onCommit(stored.with(index, complete ?? changed));
        return;
      }
      const draftIndex = index - stored.length;
      if (complete === null) setDrafts(drafts.with(draftIndex, changed));
      else {
        setDrafts(drafts.toSpliced(draftIndex, 1));
        onCommit([...stored, complete]);
      }
    },
    remove: (index: number): void => {
      if (index < stored.length) onCommit(stored.toSpliced(index, 1));
      else setDrafts(drafts.toSpliced(index - stored.length, 1));
    },
    move: (index: number, step: -1 | 1): void => {
      const moved = stored[index];
      const to = index + step;
      if (moved === undefined || to < 0 || to >= stored.length) return;
      onCommit(stored.toSpliced(index, 1).toSpliced(to, 0, moved));
    },
  };
}

/** Ids of entries are the window's to give; everything else starts empty. */
function newEntry(spec: SpecOfKind<'entries'>): Entry {
  return Object.fromEntries(
    spec.parts.filter(({ kind }) => kind === 'hidden').map(({ name }) => [name, crypto.randomUUID()]),
  );
}

/** The entry with its defaults, or null while something that it needs is missing. */
function readEntry(spec: SpecOfKind<'entries'>, entry: Entry): Entry | null {
  const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined));
  const parsed = spec.entry.safeParse(given);
  return parsed.success ? parsed.data : null;
}
