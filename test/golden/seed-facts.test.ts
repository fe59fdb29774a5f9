import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexRegister } from '../../shared/domain/register.ts';
import type { RegisterRecords } from '../../shared/domain/register.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import { FIXED_DAY, FIXED_INSTANT, idOf } from '../fixtures/builders.ts';
import { findPassage, passagesOf } from '../fixtures/policy-passages.ts';
import { readFixtureRecords } from '../fixtures/read-register.ts';
import { seedFacts } from '../fixtures/seed-facts.ts';
import { findHolders, withoutFact } from '../fixtures/seed-facts/holding.ts';
import { seedRegisters } from '../fixtures/seed-facts/seed-fact.ts';
import type { Passage } from '../fixtures/seed-facts/seed-fact.ts';

const listOfFacts = new URL('../../../shared/seeds/FACTS.md', import.meta.url);

function policyPassages(records: RegisterRecords) {
  const index = indexRegister({ id: idOf(1), records });
  return passagesOf(buildPolicy(index, { generatedAt: FIXED_INSTANT, asAt: FIXED_DAY, language: 'en' }));
}

describe('the facts of the five published policies', () => {
  it('are 307, each with its own id, words and holder', () => {
    expect(seedFacts).toHaveLength(307);
    expect(new Set(seedFacts.map(({ id }) => id)).size).toBe(307);
    const bare = seedFacts.filter(
      ({ passages, holds }) => holds.length === 0 || passages.some((passage) => passage.length < 2),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(!existsSync(listOfFacts))('are those of ../shared/seeds/FACTS.md (skipped where that file is absent)', () => {
    const ids = [...readFileSync(listOfFacts, 'utf8').matchAll(/^- (\d{3}-\d{2}) /gmu)].map((match) => match[1]);
    expect(seedFacts.map(({ id }) => id)).toEqual(ids);
  });

  describe.each(Object.values(seedRegisters))('in the register %s', (register) => {
    const records = readFixtureRecords(register);
    const facts = seedFacts.filter((fact) => fact.register === register);
    const passages = policyPassages(records);
    const unsaid = (wanted: readonly Passage[], found = passages): Passage[] =>
      wanted.filter((passage) => findPassage(found, passage) === undefined);

    it.each(facts)('$id is held by a typed field', ({ holds }) => {
      expect(holds.filter((hold) => findHolders(records, hold).length === 0)).toEqual([]);
    });

    it.each(facts)('$id is stated in its section of the policy', (fact) => {
      expect(unsaid(fact.passages)).toEqual([]);
    });

    it.each(facts)('$id is stated by words that lead back to a record that holds it', ({ passages: wanted, holds }) => {
      const holders = new Set(holds.flatMap((hold) => findHolders(records, hold).map(({ id }) => id)));
      const astray = wanted.filter(
        (passage) => !findPassage(passages, passage)?.facts.some(({ recordId }) => holders.has(recordId)),
      );
      expect(astray).toEqual([]);
    });

    it.each(facts)('$id is no longer stated once its fields do not hold it', ({ passages: wanted, holds }) => {
      expect(unsaid(wanted, policyPassages(withoutFact(records, holds)))).not.toEqual([]);
    });

    it.each(facts)('$id is no longer stated once its records are removed', ({ passages: wanted, holds }) => {
      const whole = holds.map(({ area, where, states }) => ({ area, where: { ...where, ...states }, states: {} }));
      expect(unsaid(wanted, policyPassages(withoutFact(records, whole)))).not.toEqual([]);
    });
  });
});
