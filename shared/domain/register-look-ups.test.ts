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

it('carries look-ups over edits as if they were made anew', () => {
  const edits = fc.array(fc.record({ place: fc.nat(3), isRead: fc.boolean() }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      anyRegisterRecords(),
      anyRegisterRecords(),
      fc.constantFrom(...recordTypeNames),
      edits,
      (records, other, type, steps) => {
        const { area } = recordTypes[type];
        const [first, source]: [readonly AnyRecord[], readonly AnyRecord[]] = [records[area], other[area]];
        const keyed = [...first, ...source];
        const read = (list: readonly AnyRecord[]) => lookUpsOf({ ...records, [area]: list }, type, keyed);
        read(first);
        let former = first;
        for (const { place, isRead } of steps) {
          const id = (source[place] ?? former[place])?.id;
          const before = former.find((record) => record.id === id) ?? null;
          // A second edit of the same record takes it away again.
          const after = source.find((record) => record.id === id && record !== before) ?? null;
          const list = [...former.filter((record) => record.id !== id), ...(after ? [after] : [])].toSorted(
            (one, another) => one.id.localeCompare(another.id),
          );
          carryLookUpsOver(former, list, { before, after });
          if (isRead) read(list);
          former = list;
        }
        expect(read(former)).toEqual(read([...former]));
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
