import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnReaders, layoutText } from './layout.ts';
import { findLayout, recordLayouts } from './record-layouts.ts';

const letters = { controller: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], processor: ['a', 'b', 'c', 'd'] };

describe.each(recordLayouts.map((layout) => [layout.id, layout] as const))('the layout %s', (id, layout) => {
  it('has an id of its own and each column once', () => {
    expect(findLayout(id)).toBe(layout);
    const readers = layout.sheet.columns.map(({ reader }) => reader);
    expect(new Set(readers).size).toBe(readers.length);
    expect(layout.sheet.role).toBe(layout.role);
  });

  it('answers every letter of Art. 30, in order, before what the law does not ask', () => {
    const paragraph = layout.role === 'processor' ? '30(2)' : '30(1)';
    const articles = layout.sheet.columns.flatMap(({ article }) => article ?? []);
    expect([...new Set(articles)]).toEqual(letters[layout.role].map((letter) => `${paragraph}(${letter})`));
    const lastRequired = layout.sheet.columns.findLastIndex(({ article }) => article !== null);
    const notRequired = layout.sheet.columns.slice(0, lastRequired).filter(({ article }) => article === null);
    expect(notRequired.map(({ reader }) => reader)).toEqual(['reference', 'name']);
  });
});

it('has no layout of an unknown id', () => {
  expect(findLayout('nowhere')).toBeUndefined();
});

it('shows every reader in some layout, or leaves it to a later one by name', () => {
  const shown = new Set(recordLayouts.flatMap(({ sheet }) => sheet.columns.map(({ reader }) => reader)));
  // When the entry was made: authorities' forms ask for it, the law's own list does not.
  expect(columnReaders.filter((reader) => !shown.has(reader))).toEqual(['createdOn']);
});

it('falls back on English where a language is missing', () => {
  expect([layoutText({ en: 'Purposes', fr: 'Finalités' }, 'fr'), layoutText({ en: 'Purposes' }, 'de')]).toEqual([
    'Finalités',
    'Purposes',
  ]);
});

const research = new URL('../../../../shared/reference/article30.json', import.meta.url);
const isResearchThere = existsSync(research);
if (!isResearchThere)
  process.stdout.write('The researched list of Art. 30 items is not beside this checkout: its comparison is skipped\n');

it.skipIf(!isResearchThere)('has a column for each item that the research lists', () => {
  const { gdprArt30 } = JSON.parse(readFileSync(research, 'utf8')) as {
    gdprArt30: Record<'controller' | 'processor', { fields: { id: string; ref: string }[] }>;
  };
  for (const layout of recordLayouts) {
    const articles = layout.sheet.columns.map(({ article }) => article);
    const missing = gdprArt30[layout.role].fields.filter(({ ref }) => !articles.includes(ref));
    expect([layout.id, missing]).toEqual([layout.id, []]);
  }
});
