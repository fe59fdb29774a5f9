import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedFacts } from '../fixtures/seed-facts.ts';
import { findHolders } from '../fixtures/seed-facts/holding.ts';
import { seedRegisters } from '../fixtures/seed-facts/seed-fact.ts';
import { readFixtureRecords } from '../fixtures/read-register.ts';

const listOfFacts = new URL('../../../shared/seeds/FACTS.md', import.meta.url);

describe('the facts of the five published policies', () => {
  it('are 307, each with its own id, words and holder', () => {
    expect(seedFacts).toHaveLength(307);
    expect(new Set(seedFacts.map(({ id }) => id)).size).toBe(307);
    const bare = seedFacts.filter(
      ({ passages, holds }) => holds.length === 0 || passages.some((passage) => passage.length < 2),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(!existsSync(listOfFacts))(
    'are those of ../shared/seeds/FACTS.md (skipped where that file is absent)',
    () => {
      const ids = [...readFileSync(listOfFacts, 'utf8').matchAll(/^- (\d{3}-\d{2}) /gmu)].map((match) => match[1]);
      expect(seedFacts.map(({ id }) => id)).toEqual(ids);
    },
  );

  describe.each(Object.values(seedRegisters))('in the register %s', (register) => {
    const records = readFixtureRecords(register);
    it.each(seedFacts.filter((fact) => fact.register === register))('$id is held by a typed field', ({ holds }) => {
      expect(holds.filter((hold) => findHolders(records, hold).length === 0)).toEqual([]);
    });
  });
});
