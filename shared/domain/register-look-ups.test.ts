import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRegisterRecords } from '../../test/fixtures/any-register.ts';
import { idOf } from '../../test/fixtures/builders.ts';
import { recordTypeNames, recordTypes } from './record-types.ts';
import type { AnyRecord, RecordType } from './record-types.ts';
import {
  carryLookUpsOver,
  groupingKeysOf,
  indexRegister,
  registerGroupingNames,
  registerGroupings,
} from './register.ts';
import type { RegisterRecords } from './register.ts';

it('carries look-ups over an edit as if they were made anew', () => {
  fc.assert(
    fc.property(
      anyRegisterRecords(),
      anyRegisterRecords(),
      fc.constantFrom(...recordTypeNames),
      fc.nat(3),
      (records, other, type, place) => {
        const { area } = recordTypes[type];
        const [former, source]: [readonly AnyRecord[], readonly AnyRecord[]] = [records[area], other[area]];
        const id = (source[place] ?? former[place])?.id;
        const before = former.find((record) => record.id === id) ?? null;
        const after = source.find((record) => record.id === id) ?? null;
        const changed = [...former.filter((record) => record.id !== id), ...(after ? [after] : [])].toSorted(
          (one, another) => one.id.localeCompare(another.id),
        );
        // The former register has been read, so that there are look-ups to carry over.
        const keyed = [...former, ...changed];
        lookUpsOf(records, type, keyed);
        carryLookUpsOver(former, changed, before, after);
        const carried = lookUpsOf({ ...records, [area]: changed }, type, keyed);
        expect(carried).toEqual(lookUpsOf({ ...records, [area]: [...changed] }, type, keyed));
      },
    ),
  );
});

/** What an index finds among the records of a type, by their ids and under every key that `keyed` records have. */
function lookUpsOf(records: RegisterRecords, type: RecordType, keyed: readonly AnyRecord[]): unknown {
  const index = indexRegister({ id: idOf(1), records });
  const names = registerGroupingNames.filter((name) => registerGroupings[name].of === type);
  return {
    byId: keyed.map(({ id }) => index.get(type, id)),
    grouped: names.map((name) =>
      keyed.flatMap((record) => groupingKeysOf(name, record).map((key) => index[name](key))),
    ),
  };
}
