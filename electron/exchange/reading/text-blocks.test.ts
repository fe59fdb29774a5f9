import { describe, expect, test } from 'vitest';
import { readTextBlocks } from './read-text-blocks.ts';

const outline = (...lines: string[]): string[] =>
  readTextBlocks(lines.join('\n'), 'plain').blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' // ')
      : `${block.kind}: ${block.text.text}`,
  );

describe('plain text', () => {
  test('a few words that say what follows straight below them are a heading', () => {
    expect(outline('How long do we keep it?', 'Invoices: six years', '', 'Cookies', 'None at all.')).toEqual([
      'heading: How long do we keep it?',
      'paragraph: Invoices: six years',
      'heading: Cookies',
      'paragraph: None at all.',
    ]);
  });

  test('a numbered title above lettered items heads them, and each letter begins an item', () => {
    expect(
      outline(
        '3. What we collect',
        '   (a) names',
        '   (b) postal addresses of all the people whom you write to with the app,',
        '       and telephone numbers',
      ),
    ).toEqual([
      'heading: What we collect',
      'item: names',
      'item: postal addresses of all the people whom you write to with the app, and telephone numbers',
    ]);
  });

  test('lines with as many dashes are a table, a line without ends it', () => {
    expect(outline('Harbour Mail — Harbour AG — Swiss', 'Quarry — Quarry BV — Belgian', 'Both are old.')).toEqual([
      'Harbour Mail | Harbour AG | Swiss // Quarry | Quarry BV | Belgian',
      'paragraph: Both are old.',
    ]);
  });
});
