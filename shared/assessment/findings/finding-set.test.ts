import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRegisterRecords } from '../../../test/fixtures/any-register.ts';
import { aFindingDismissal, anActivity, anIndex, aVendor, FIXED_DAY, idOf } from '../../../test/fixtures/builders.ts';
import { recordTypeNames, recordTypes } from '../../domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../domain/record-types.ts';
import { settingsOf } from '../../domain/register-settings.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex, RegisterRecords } from '../../domain/register.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { changesBetween } from './derivation.ts';
import { checkRegister, createFindingSet } from './finding-set.ts';
import type { CheckOptions } from './finding-set.ts';
import { createLetterStrips } from './letter-strips.ts';
import { rules } from './rules.ts';

const facts = createReferenceFacts();
const indexOf = (records: RegisterRecords): RegisterIndex => indexRegister({ id: idOf(1), records });
const optionsFor = (index: RegisterIndex): CheckOptions => ({ on: FIXED_DAY, settings: settingsOf(index.register) });

describe('the findings of a register', () => {
  it('kept up to date edit by edit are those of a check of the whole', () => {
    const edits = fc.array(
      fc.record({ type: fc.constantFrom(...recordTypeNames), place: fc.nat(3), becomes: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anyRegisterRecords(), anyRegisterRecords(), edits, (first, other, steps) => {
        const options = optionsFor(indexOf(first));
        const set = createFindingSet(indexOf(first), facts, options);
        const strips = createLetterStrips(indexOf(first));
        const withSharedStrips = createFindingSet(indexOf(first), facts, options, strips);
        let records = first;
        for (const { type, place, becomes } of steps) {
          const next = withRecordOf(records, other, type, place, becomes);
          const changes = changesBetween(records, next);
          for (const kept of [set, strips, withSharedStrips]) kept.update(changes, indexOf(next));
          records = next;
          const whole = checkRegister(indexOf(records), facts, options);
          expect(set.result()).toEqual(whole);
          expect(withSharedStrips.result()).toEqual(whole);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('come in the order of the rules, each under a key of its own', () => {
    fc.assert(
      fc.property(anyRegisterRecords(), (records) => {
        const { findings } = checkRegister(indexOf(records), facts, optionsFor(indexOf(records)));
        const order = findings.map(({ rule }) => rules.findIndex(({ id }) => id === rule));
        expect(order).toEqual(order.toSorted((one, another) => one - another));
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      }),
      { numRuns: 30 },
    );
  });

  it('are set aside by a dismissal up to its last day, and not a day longer', () => {
    const activity = anActivity({ dpiaState: 'needed' });
    const key = `dpia-needed:${activity.id}`;
    const dismissal = aFindingDismissal({ rule: 'dpia-needed', findingKey: key, until: FIXED_DAY });
    const index = anIndex({ activities: [activity], findingDismissals: [dismissal] });
    const dpia = rules.filter(({ id }) => id === 'dpia-needed');
    const today = checkRegister(index, facts, { ...optionsFor(index), rules: dpia });
    expect(today.findings).toEqual([]);
    expect(today.dismissed).toMatchObject([{ finding: { key }, dismissalId: dismissal.id, until: FIXED_DAY }]);
    const tomorrow = checkRegister(index, facts, { ...optionsFor(index), on: '2026-11-21', rules: dpia });
    expect(tomorrow.findings.map((finding) => finding.key)).toEqual([key]);
    expect(tomorrow.dismissed).toEqual([]);
  });

  it('are none on records that are retired or have ended', () => {
    const index = anIndex({
      activities: [anActivity({ status: 'retired', dpiaState: 'needed' })],
      vendors: [aVendor({ status: 'ended' })],
    });
    expect(checkRegister(index, facts, optionsFor(index)).findings).toEqual([]);
  });
});

/** The register with one record as it is in another register; without it, where it is to go or the other has none. */
function withRecordOf(
  records: RegisterRecords,
  other: RegisterRecords,
  type: RecordType,
  place: number,
  becomes: boolean,
): RegisterRecords {
  const { area } = recordTypes[type];
  const [list, source]: (readonly AnyRecord[])[] = [records[area], other[area]];
  const id = (source?.[place] ?? list?.[place])?.id;
  const rest = (list ?? []).filter((record) => record.id !== id);
  const added = becomes ? (source ?? []).filter((record) => record.id === id) : [];
  const next = [...rest, ...added].toSorted((one, another) => one.id.localeCompare(another.id));
  return { ...records, [area]: next };
}
