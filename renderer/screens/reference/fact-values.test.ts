import { describe, expect, it } from 'vitest';
import { nameOfFact, sayFactCountry, sayFactValue } from './fact-values.ts';

describe('values of facts', () => {
  it('are said as people write them', () => {
    const say = (field: string, value: unknown): string => sayFactValue(field, value, 'en-GB');
    expect(say('validUntil', '2031-12-27')).toBe('27 Dec 2031');
    expect(say('period', 'P10Y')).toBe('10 years');
    expect(say('country', 'CA-QC')).toBe('Canada (QC)');
    expect(say('kind', 'minimum')).toBe('At least');
    expect(say('needsApproval', false)).toBe('No');
    expect(say('validUntil', null)).toBe('nothing');
    expect(say('requires', ['one', 'two'])).toBe('one; two');
    expect(
      say('eu', [
        { decision: 'Decision 2021/1772', validFrom: '2021-06-28', validUntil: '2031-12-27', scope: null, sources: [] },
        { decision: 'An older one', validFrom: '2000-01-01', validUntil: null, scope: 'one register only' },
      ]),
    ).toBe('Decision 2021/1772, from 28 Jun 2021, until 27 Dec 2031; An older one, from 1 Jan 2000, one register only');
    expect(say('eu', [])).toBe('nothing');
  });

  it('of a country with regions and of a fact without a name', () => {
    expect(sayFactCountry('EU')).toBe('European Union');
    expect(sayFactCountry('DE')).toBe('Germany');
    expect(nameOfFact({ id: 'own-1', records: 'Access logs' })).toBe('Access logs');
    expect(nameOfFact({ id: 'own-1' })).toBe('own-1');
  });
});
