// Operations on the register as a whole.
import path from 'node:path';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { registerOperations } from '../../shared/contract/register.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordArea, RecordType } from '../../shared/domain/record-types.ts';
import { ownOrganisation } from '../../shared/domain/register.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { fromKeys } from '../../shared/domain/typed-keys.ts';
import { buildDpv } from '../../shared/documents/dpv/build-dpv.ts';
import { searchTextOf } from '../../shared/domain/search-text.ts';
import { writeFileWhole } from '../exchange/write-whole.ts';
import type { ChangeSet } from '../storage/journal-repository.ts';
import type { RegisterStore } from '../storage/register-store.ts';
import { indexFor, today } from './context.ts';
import type { Handlers } from './context.ts';
import { findDependents } from './dependents.ts';
import { resolveGrant } from './file-grants.ts';
import { lettersFor } from './finding-sets.ts';
import { listedChanges, summariseChangeSet } from './history.ts';
import { titleOfKey } from './record-handlers.ts';
import { buildRegisterDocument, importRegisterDocument, parseRegisterDocument } from './register-document-exchange.ts';
import { readTextFile } from './text-file.ts';
import { verifyRegister } from './verify-register.ts';

export const registerHandlers: Pick<Handlers, keyof typeof registerOperations> = {
  'register.info': (_input, context) => {
    const { store } = context;
    const index = store.index();
    const lettersOf = lettersFor(context, undefined);
    const { records } = index.register;
    const { id, createdAt } = store.info();
    const head = store.journal.head();
    const counts = countRecords(index);
    const { undo, redo } = store.undoStack();
    return {
      id,
      createdAt,
      fileName: path.basename(store.path),
      organisationName: ownOrganisation(index.register)?.name ?? null,
      counts,
      openLetters: records.activities
        .filter((activity) => activity.status !== 'retired')
        .reduce((sum, activity) => sum + lettersOf(activity).filter(({ state }) => state === 'gap').length, 0),
      schemaVersion: store.schemaVersion(),
      head: head ? { sequence: head.sequence, hash: head.hash, at: head.at } : null,
      undo: describeStep(store, undo.at(-1)),
      redo: describeStep(store, redo.at(-1)),
      isEmpty: Object.values(counts).every((count) => count === 0),
    };
  },

  'register.search': ({ text, limit }, { store }) => {
    const index = store.index();
    return store.find(text, limit).flatMap(({ recordType, recordId }) => {
      const record: AnyRecord | undefined = index.get(recordType, recordId);
      if (record === undefined) return [];
      return {
        recordType,
        recordId,
        title: titleOfKey(index, { type: recordType, id: recordId }),
        excerpt: excerptOf(recordType, record, text),
      };
    });
  },

  'register.history': ({ limit, before = Number.MAX_SAFE_INTEGER, recordId }, { store }) => {
    const index = store.index();
    const sets =
      recordId === undefined ? store.journal.page(before, limit) : store.journal.pageOfRecord(recordId, before, limit);
    return sets.map((set) =>
      summariseChangeSet(
        set,
        store.journal.firstChangesOf(set.sequence, listedChanges),
        store.journal.countChanges(set.sequence),
        index,
      ),
    );
  },

  'register.dependents': ({ recordType, recordId }, { store }) => {
    const index = store.index();
    const { removed, unlinked } = findDependents(index, recordType, recordId);
    const describe = (key: (typeof removed)[number]) => ({
      recordType: key.type,
      recordId: key.id,
      title: titleOfKey(index, key),
    });
    return { removed: removed.map(describe), unlinked: unlinked.map(describe) };
  },

  'register.undo': (_input, { store }) => ({ undone: describeSet(store, store.undo()) }),
  'register.redo': (_input, { store }) => ({ redone: describeSet(store, store.redo()) }),

  'register.verify': (_input, { store }) => verifyRegister(store),

  'register.export': async ({ grant, format, asAt }, context) => {
    if (format === 'json' && asAt !== undefined)
      throw new RegistryError(
        'invalid_input',
        'The register document is always the register of today, with its journal. Leave the as-at date out, or export a record.',
        { fields: { asAt: 'Not for the register document' } },
      );
    const document =
      format === 'json'
        ? buildRegisterDocument(context.store)
        : buildDpv(indexFor(context, asAt), {
            generatedAt: context.clock().toISOString(),
            asAt: asAt ?? today(context.clock),
          });
    const text = `${JSON.stringify(document, null, 2)}\n`;
    return { bytes: await writeFileWhole(resolveGrant(context, grant), text) };
  },

  'register.import': ({ grant, dryRun }, context) => {
    const file = resolveGrant(context, grant).path;
    const document = parseRegisterDocument(readTextFile(file), file);
    return importRegisterDocument(context.store, document, { file, dryRun });
  },

  'register.confirmFacts': ({ factSourceIds }, { store }) =>
    store.write('register.confirmFacts', (unit) => {
      let confirmed = 0;
      for (const id of new Set(factSourceIds)) {
        const source = unit.find('factSource', id);
        if (source === undefined)
          throw new RegistryError('not_found', 'A fact to confirm is no longer in the register. Load the page again.');
        if (source.state === 'confirmed') continue;
        unit.update('factSource', id, source.revision, { state: 'confirmed' });
        confirmed++;
      }
      return { confirmed };
    }).value,

  'register.saveCopy': async ({ grant }, context) => {
    const file = resolveGrant(context, grant);
    return { bytes: await writeFileWhole(file, (temporary) => void context.store.copyTo(temporary)) };
  },
};

function countRecords(index: RegisterIndex): Record<RecordArea, number> {
  const areas = recordTypeNames.map((type): RecordArea => recordTypes[type].area);
  return fromKeys(areas, (area) => index.register.records[area].length);
}

function describeStep(store: RegisterStore, sequence: number | undefined) {
  return describeSet(store, sequence === undefined ? null : (store.journal.get(sequence) ?? null));
}

/** What a step would undo or redo: its operation and the title of what it touched first. */
function describeSet(
  store: RegisterStore,
  set: ChangeSet | null,
): { sequence: number; operation: string; title: string } | null {
  if (set === null) return null;
  const [first] = summariseChangeSet(set, store.journal.firstChangesOf(set.sequence, 1), 1, store.index()).changes;
  return { sequence: set.sequence, operation: set.operation, title: first?.title ?? '' };
}

/** The words around the first match, so that a hit says why it is one. */
function excerptOf(type: RecordType, record: AnyRecord, text: string): string {
  const { body } = searchTextOf(type, record);
  const fold = (value: string): string => value.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const [word = ''] = fold(text).match(/[\p{L}\p{N}]+/u) ?? [];
  // Where words begin, as the search itself matches. Folding may shift places a little, which an excerpt can bear.
  const place = word === '' ? -1 : fold(body).search(new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u'));
  const start = place <= 40 ? 0 : body.indexOf(' ', place - 40) + 1;
  return `${start > 0 ? '…' : ''}${body.slice(start, start + 120)}`;
}
