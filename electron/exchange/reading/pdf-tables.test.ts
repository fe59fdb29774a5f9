import { describe, expect, test } from 'vitest';
import { findPageTables } from './pdf-tables.ts';
import type { Piece } from './pdf-tables.ts';

/** A piece of text in letters of 12, six points wide each. */
const at = (x: number, y: number, str: string): Piece => ({ str, x, y, width: str.length * 6, fontSize: 12 });

/** Cells on one height. */
const row = (y: number, ...cells: readonly (readonly [number, string])[]): Piece[] =>
  cells.map(([x, str]) => at(x, y, str));

const head = [at(60, 400, 'Vendor'), at(200, 400, 'Purpose'), at(360, 400, 'Place')];

describe('tables on a page', () => {
  test('are rows and columns, with the text around them left out', () => {
    const pieces = [
      at(60, 440, 'We share data with these companies and with nobody else, ever, at all.'),
      ...head,
      ...row(381, [60, 'Kestrel Mail'], [200, 'Email'], [360, 'Canada']),
      ...row(362, [60, 'Norrwacht'], [200, 'Backups'], [360, 'Germany']),
      at(60, 330, 'They may not use the data for anything of their own, as our contracts say.'),
    ];
    expect(findPageTables(pieces)).toEqual([
      {
        from: 1,
        to: 10,
        rows: [
          ['Vendor', 'Purpose', 'Place'],
          ['Kestrel Mail', 'Email', 'Canada'],
          ['Norrwacht', 'Backups', 'Germany'],
        ],
      },
    ]);
  });

  test('join the lines of a cell, also where the cells beside it stand in the middle', () => {
    const pieces = [
      ...head,
      at(60, 381, 'Kestrel'),
      at(60, 365, 'Mail Ltd'),
      at(200, 373, 'Email'),
      at(360, 373, 'Canada'),
      at(60, 338, 'Norrwacht'),
      at(200, 346, 'Nightly'),
      at(200, 330, 'backups'),
      at(360, 338, 'Germany'),
    ];
    expect(findPageTables(pieces)[0]?.rows.slice(1)).toEqual([
      ['Kestrel Mail Ltd', 'Email', 'Canada'],
      ['Norrwacht', 'Nightly backups', 'Germany'],
    ]);
  });

  test('part cells that come as one piece', () => {
    const pieces = [
      ...head,
      ...row(381, [60, 'Kestrel Mail'], [200, 'Email'], [360, 'Canada']),
      ...row(362, [60, 'Norrwacht'], [200, 'Backups every night at three Germany']),
    ];
    expect(findPageTables(pieces)[0]?.rows.at(-1)).toEqual(['Norrwacht', 'Backups every night at three', 'Germany']);
  });

  test('are not made of running text, nor of a line with a number at its right', () => {
    const text = Array.from({ length: 6 }, (_, line) =>
      at(60, 400 - line * 16, 'Running text that goes on over the whole width of the page, line by line.'),
    );
    expect(findPageTables(text)).toEqual([]);
    expect(findPageTables([at(60, 400, 'Contents'), at(400, 400, '3'), ...text])).toEqual([]);
  });
});
