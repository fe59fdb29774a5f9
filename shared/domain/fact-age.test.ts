import { describe, expect, it } from 'vitest';
import { isStaleFact } from './fact-age.ts';

const rule = { on: '2026-11-21', staleMonths: 12 };

describe('a pre-filled fact', () => {
  it('is stale once it is older than the register allows, and not on the day itself', () => {
    const fact = { kind: 'catalogue', state: 'prefilled' } as const;
    expect(isStaleFact({ ...fact, capturedOn: '2025-11-21' }, rule)).toBe(false);
    expect(isStaleFact({ ...fact, capturedOn: '2025-11-20' }, rule)).toBe(true);
    expect(isStaleFact({ ...fact, capturedOn: '2025-11-20' }, { ...rule, staleMonths: 13 })).toBe(false);
  });

  it('of another kind does not age, and a confirmed one neither', () => {
    expect(isStaleFact({ kind: 'read', state: 'prefilled', capturedOn: '2020-01-01' }, rule)).toBe(false);
    expect(isStaleFact({ kind: 'catalogue', state: 'confirmed', capturedOn: '2020-01-01' }, rule)).toBe(false);
    expect(isStaleFact({ kind: 'read', state: 'stale', capturedOn: '2026-11-20' }, rule)).toBe(true);
  });
});
