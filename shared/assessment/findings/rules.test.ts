import { describe, expect, it } from 'vitest';
import { aRegister, FIXED_DAY } from '../../../test/fixtures/builders.ts';
import type { FindingCase } from '../../../test/fixtures/finding-cases/finding-case.ts';
import { findingCases } from '../../../test/fixtures/finding-cases/finding-cases.ts';
import { recordTypes } from '../../domain/record-types.ts';
import { settingsOf } from '../../domain/register-settings.ts';
import type { RegisterRecords } from '../../domain/register.ts';
import { indexRegister } from '../../domain/register.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { checkRegister } from './finding-set.ts';
import { rules } from './rules.ts';

const facts = createReferenceFacts();

/** What the rule of a case finds in these records. */
function findingsOf({ rule: id, on = FIXED_DAY, settings = {} }: FindingCase, records: RegisterRecords) {
  const register = aRegister(records);
  const rule = rules.filter((candidate) => candidate.id === id);
  const options = { on, settings: { ...settingsOf(register), ...settings }, rules: rule };
  return checkRegister(indexRegister(register), facts, options).findings;
}

describe('the rules', () => {
  it('each have an id of their own and a case that shows them', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findingCases.map(({ rule }) => rule).toSorted()).toEqual(ids.toSorted());
  });

  it('name an article wherever they speak of the law', () => {
    const withoutArticle = rules.filter(({ article }) => article === null);
    expect(withoutArticle.filter(({ severity }) => severity !== 'hint').map(({ id }) => id)).toEqual([]);
  });

  it('lead to fields that the records have', () => {
    const astray = findingCases.flatMap((example) =>
      findingsOf(example, aRegister(example.records()).records).flatMap(({ rule, recordType, field, fix }) => {
        const places = fix.kind === 'add' ? [{ recordType, field }] : [{ recordType, field }, fix];
        return places.flatMap((place) =>
          place.field === null || Object.hasOwn(recordTypes[place.recordType].shape, place.field)
            ? []
            : [`${rule}: ${place.recordType}.${place.field}`],
        );
      }),
    );
    expect(astray).toEqual([]);
  });

  it.each(findingCases)('$rule appears, and goes once it is settled', (example) => {
    const { records } = aRegister(example.records());
    const [finding, ...more] = findingsOf(example, records);
    expect(more).toEqual([]);
    expect(finding?.message).toBe(example.says);
    if (finding === undefined) return;
    expect(findingsOf(example, example.fix(records, finding))).toEqual([]);
  });
});
