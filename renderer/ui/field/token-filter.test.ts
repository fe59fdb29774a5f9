import { describe, expect, it } from 'vitest';
import { filterOptions } from './token-filter.ts';

const options = [
  { id: 'wire', label: 'Firewire Ltd' },
  { id: 'red', label: 'Big red barn' },
  { id: 'hire', label: 'Hire & Co' },
  { id: 'aerzte', label: 'Ärzteverbund' },
];

function find(query: string, excludedIds: readonly string[] = []) {
  const { matches, creatable } = filterOptions({ options, query, excludedIds, locale: 'de' });
  return { ids: matches.map((option) => option.id), creatable };
}

describe('filterOptions', () => {
  it('offers everything that is free while nothing is typed', () => {
    expect(find('', ['red'])).toEqual({ ids: ['wire', 'hire', 'aerzte'], creatable: null });
  });

  it('puts names that begin with the words before names that contain them', () => {
    expect(find('ire')).toEqual({ ids: ['wire', 'hire'], creatable: 'ire' });
    expect(find('hire').ids).toEqual(['hire']);
    expect(find('re').ids).toEqual(['red', 'wire', 'hire']);
  });

  it('ignores case and accents, in the label and in what was typed', () => {
    expect(find('arzte').ids).toEqual(['aerzte']);
    expect(find('ÄRZTE').ids).toEqual(['aerzte']);
  });

  it('offers to create a name only when no option has it, not even one already taken', () => {
    expect(find('  Newcomer ').creatable).toBe('Newcomer');
    expect(find('big RED barn', ['red'])).toEqual({ ids: [], creatable: null });
  });

  it('treats letters with a meaning in patterns as letters', () => {
    expect(find('& (')).toEqual({ ids: [], creatable: '& (' });
    expect(find('& co').ids).toEqual(['hire']);
  });

  it('finds an option by its other names, and says when what was typed is the name of several', () => {
    const vendors = [
      { id: 'cloud', label: 'Fern Cloud', otherNames: ['Fern', 'fern.example'] },
      { id: 'mail', label: 'Fern Mail', otherNames: ['Fern', 'FM'] },
      { id: 'own', label: 'Northern Lights' },
    ];
    const look = (query: string, excludedIds: readonly string[] = []) => {
      const { matches, named } = filterOptions({ options: vendors, query, excludedIds, locale: 'en' });
      return [matches.map(({ id }) => id), named.map(({ id }) => id)];
    };
    expect(look('fm')).toEqual([['mail'], ['mail']]);
    expect(look('fern.ex')).toEqual([['cloud'], []]);
    expect(look('fern')).toEqual([
      ['cloud', 'mail'],
      ['cloud', 'mail'],
    ]);
    expect(look('light')).toEqual([['own'], []]);
    expect(look('Fern Mail')).toEqual([['mail'], ['mail']]);
    expect(look('fm', ['mail'])).toEqual([[], []]);
  });
});
