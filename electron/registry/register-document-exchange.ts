// The register document in and out: whole into an empty register, record by record over a filled one.
import { RegistryError } from '../../shared/contract/errors.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord } from '../../shared/domain/record-types.ts';
import {
  registerDocumentFormat,
  registerDocumentSchema,
  registerDocumentVersion,
} from '../../shared/domain/register-document.ts';
import type { RegisterDocument } from '../../shared/domain/register-document.ts';
import type { RegisterStore } from '../storage/register-store.ts';
import { differingFields } from './history.ts';
import { checkOwnLayout } from './own-layouts.ts';

/** The whole register as a document; imported into an empty register and exported again it is the same document. */
export function buildRegisterDocument(store: RegisterStore): RegisterDocument {
  const { id, createdAt } = store.info();
  const head = store.journal.head();
  return {
    format: registerDocumentFormat,
    version: registerDocumentVersion,
    register: { id, createdAt },
    ...(head && { journal: { sequence: head.sequence, hash: head.hash, at: head.at } }),
    records: store.register().records,
  };
}

/**
 * Reads the text of a register document.
 * @throws RegistryError `file_failed` that names the file, the place in it and the mend.
 */
export function parseRegisterDocument(text: string, file: string): RegisterDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RegistryError(
      'file_failed',
      `${file} is not JSON: ${messageOf(error)}. Export the register again, or mend the file at that place.`,
      {
        problem: 'notJson',
      },
    );
  }
  checkFrame(value, file);
  const parsed = registerDocumentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place =
    issue?.path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '') ?? '';
  const unknownKeys =
    issue?.code === 'unrecognized_keys'
      ? ` Unknown: ${issue.keys.join(', ')}. Take it out, or update Recital if a newer one wrote it.`
      : '';
  throw new RegistryError(
    'file_failed',
    `${file} is not a valid register document${place ? ` at ${place}` : ''}: ${issue?.message ?? 'not readable'}.${unknownKeys || ' Mend that place and import it again.'}`,
    { problem: 'invalidDocument', fields: { [place || '.']: issue?.message ?? '' } },
  );
}

function checkFrame(value: unknown, file: string): void {
  const frame = value !== null && typeof value === 'object' ? value : {};
  if (Reflect.get(frame, 'format') !== registerDocumentFormat)
    throw new RegistryError(
      'file_failed',
      `${file} is JSON, but not a register document (its "format" is not "${registerDocumentFormat}"). Choose a file that Recital exported.`,
      {
        problem: 'notARegisterDocument',
      },
    );
  const version: unknown = Reflect.get(frame, 'version');
  if (typeof version === 'number' && version > registerDocumentVersion)
    throw new RegistryError(
      'file_failed',
      `${file} was written by a newer Recital (document version ${version}, this one reads ${registerDocumentVersion}). Update Recital to import it.`,
      {
        problem: 'newerVersion',
      },
    );
}

/** What can be wrong with records that are each well formed. */
const contentProblems: ReadonlySet<string> = new Set(['danglingLink', 'unreadableLayout']);

export type ImportCounts = { readonly created: number; readonly changed: number; readonly unchanged: number };

/** Brings a document into the register. With `dryRun` it is checked and counted, and nothing is written. */
export function importRegisterDocument(
  store: RegisterStore,
  document: RegisterDocument,
  { file, dryRun }: { readonly file: string; readonly dryRun: boolean },
): ImportCounts {
  checkIds(document, file);
  const isNew = store.journal.head() === undefined;
  const anchor =
    isNew && document.register && document.journal ? { ...document.register, head: document.journal } : undefined;
  try {
    return store.write(
      'register.import',
      (unit) => {
        const counts = { created: 0, changed: 0, unchanged: 0 };
        for (const layout of document.records.recordLayouts) checkOwnLayout(layout);
        for (const type of recordTypeNames) {
          const list: readonly AnyRecord[] = document.records[recordTypes[type].area];
          for (const record of list) {
            const current: AnyRecord | undefined = unit.find(type, record.id);
            if (current === undefined) {
              unit.put(type, record);
              counts.created++;
            } else if (differingFields(current, record).length > 0) {
              unit.update(type, record.id, current.revision, ownFields(record));
              counts.changed++;
            } else counts.unchanged++;
          }
        }
        if (dryRun) throw new DryRunDone(counts);
        return counts;
      },
      { kind: isNew ? 'baseline' : 'change', ...(anchor && { anchor }) },
    ).value;
  } catch (error) {
    if (error instanceof DryRunDone) return error.counts;
    if (error instanceof RegistryError && error.wire.problem !== undefined && contentProblems.has(error.wire.problem))
      throw new RegistryError('file_failed', `${file} cannot be imported: ${error.wire.message}`, {
        ...(error.wire.fields && { fields: error.wire.fields }),
        problem: error.wire.problem,
      });
    throw error;
  }
}

/** Ends a dry run from inside the transaction, so that it rolls back. */
class DryRunDone extends Error {
  readonly counts: ImportCounts;

  constructor(counts: ImportCounts) {
    super('dry run');
    this.counts = counts;
  }
}

/** Ids name records across types in the journal and in links, so each may stand once in a document. */
function checkIds(document: RegisterDocument, file: string): void {
  const places = new Map<string, string>();
  for (const type of recordTypeNames) {
    const { area } = recordTypes[type];
    for (const [position, record] of document.records[area].entries()) {
      const place = `records.${area}[${position}]`;
      const earlier = places.get(record.id);
      if (earlier !== undefined)
        throw new RegistryError(
          'file_failed',
          `${file} has the id ${record.id} twice: at ${earlier} and at ${place}. Give one of them another id.`,
          {
            problem: 'duplicateId',
          },
        );
      places.set(record.id, place);
    }
  }
}

function ownFields(record: AnyRecord): object {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, revision: _revision, ...fields } = record;
  return fields;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
