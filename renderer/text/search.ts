// Words of the search page.
import { countOf } from './loading.ts';

export const searchText = {
  title: 'Search',
  field: 'Search all records',
  fact: (count: number, limit: number): string =>
    count >= limit ? `first ${limit}` : countOf(count, 'record', 'records'),
  begin: 'Type a word or its beginning',
  beginText:
    'Every text of every record is searched: names, notes, purposes, quotes. Accents and capitals do not count.',
  nothing: (text: string): string => `Nothing begins with “${text}”`,
  nothingText: 'Several words have to stand in the same record. Fewer or shorter words find more.',
  inCatalogue: (text: string): string => `Look for “${text}” in the vendor catalogue`,
  today: 'Search reads today’s register, also while a past day is shown.',
};
