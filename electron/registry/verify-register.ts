// Whether the register is whole: the file, the links, the journal's chain, and each record against the journal.
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import type { AnyRecord } from '../../shared/domain/record-types.ts';
import type { RegisterStore } from '../storage/register-store.ts';

type Verification = OutputOf<'register.verify'>;

/** Reads everything from the file again; nothing is taken from memory, and nothing is mended. */
export function verifyRegister(store: RegisterStore): Verification {
  const problems: Verification['problems'] = [...store.checkFile()];
  for (const { place, message } of store.journal.verify()) problems.push({ check: 'journal', place, message });

  const sets = store.journal.all();
  const last = new Map<string, string>();
  for (const set of sets)
    for (const change of store.journal.changesOf(set.sequence)) {
      const key = `${change.type} ${change.id}`;
      if (change.after === null) last.delete(key);
      else last.set(key, stableJson(change.after));
    }

  let records = 0;
  for (const type of recordTypeNames) {
    for (const record of store.repositories[type].all((id) => id)) {
      records++;
      const key = `${type} ${record.id}`;
      const parsed = recordTypes[type].schema.safeParse(record);
      if (!parsed.success)
        problems.push({ check: 'records', place: key, message: parsed.error.issues[0]?.message ?? 'It is not valid.' });
      if (last.get(key) !== stableJson(record))
        problems.push({
          check: 'records',
          place: key,
          message: 'It is not as the journal last wrote it. It was changed outside Recital.',
        });
      last.delete(key);
    }
  }
  for (const key of last.keys())
    problems.push({
      check: 'records',
      place: key,
      message: 'The journal has it, but the register does not. It was removed outside Recital.',
    });
  return { changeSets: sets.length, records, problems };
}

/** JSON with sorted keys, so that equal records have equal text whatever order their fields were read in. */
function stableJson(record: AnyRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([first], [second]) => (first < second ? -1 : 1)))
      : value,
  );
}
