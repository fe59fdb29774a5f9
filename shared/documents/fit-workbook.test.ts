import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSheet, aWorkbook } from '../../test/fixtures/workbook-grid.ts';
import { cleanText, fitWorkbook, spreadsheetLimits } from './fit-workbook.ts';
import type { Cell, LinkTarget } from './workbook.ts';

const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 60,
});
const allowed = /^(?:[\t\n\u0020-\uD7FF\uE000-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;

describe('cleaned text', () => {
  it('holds what XML 1.0 can hold, and nothing else', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const clean = cleanText(text);
        expect(clean).toMatch(allowed);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('keeps text that is whole as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (drawn) => {
        // The line and paragraph separators are printable to fast-check; to a cell they are ends of lines.
        const text = drawn.replaceAll(/[\u2028\u2029]/g, '');
        expect(cleanText(text)).toBe(text);
      }),
    );
  });

  it('loses control characters and half characters, and ends lines in one way', () => {
    expect(cleanText('a\u0000b\u0007c\uD83Dd\uDE42e')).toBe('abcde');
    expect(cleanText('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
    expect(cleanText('🙂')).toBe('🙂');
  });

  it('is shortened to what a cell holds, never inside a character', () => {
    const text = '🙂'.repeat(20_000);
    const clean = cleanText(text);
    expect(clean.length).toBeLessThanOrEqual(spreadsheetLimits.cellCharacters);
    expect(clean).toMatch(allowed);
    expect(clean.endsWith('\n[Shortened: 40000 characters do not fit a cell]')).toBe(true);
    expect(cleanText('x'.repeat(32_767))).toHaveLength(32_767);
  });
});

describe('a fitted workbook', () => {
  it('has names that Excel accepts, each once', () => {
    const names = [
      'History',
      'a/b:c*d?e[f]',
      "'quoted'",
      '',
      'x'.repeat(40),
      'x'.repeat(40),
      'X'.repeat(40),
      '🙂'.repeat(20),
      'C-02 Error and performance monitoring',
    ];
    expect(fitWorkbook(aWorkbook(...names.map((name) => aSheet({ name })))).sheets.map(({ name }) => name)).toEqual([
      'History of changes',
      'a b c d e f',
      'quoted',
      'Sheet',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
      `${'X'.repeat(29)} 3`,
      '🙂'.repeat(15),
      'C-02 Error and performance…',
    ]);
  });

  it('has any names within the limit, each once', () => {
    fc.assert(
      fc.property(fc.array(anyUnits, { maxLength: 12 }), (names) => {
        const fitted = fitWorkbook(aWorkbook(...names.map((name) => aSheet({ name })))).sheets.map(({ name }) => name);
        expect(new Set(fitted.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of fitted) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
      }),
    );
  });

  it('comes back the same when it is fitted again', () => {
    const workbook = aWorkbook(
      aSheet({
        name: 'x'.repeat(40),
        rows: [[{ kind: 'text', value: 'y'.repeat(40_000) }], [{ kind: 'text', value: 'a\u0000' }]],
      }),
    );
    const once = fitWorkbook(workbook);
    expect(fitWorkbook(once)).toEqual(once);
  });

  it('holds as many links as a sheet can, and says how many are left out', () => {
    const link: LinkTarget = { kind: 'web', url: 'https://example.org' };
    const long: LinkTarget = { kind: 'web', url: `https://example.org/${'x'.repeat(2100)}` };
    const cell: Cell = { kind: 'text', value: 'site', link };
    const rows = Array.from({ length: spreadsheetLimits.linksPerSheet + 2 }, () => [cell]);
    const [sheet] = fitWorkbook(aWorkbook(aSheet({ rows: [[{ ...cell, link: long }], ...rows] }))).sheets;
    const linked = sheet?.rows.filter(([fitted]) => fitted && 'link' in fitted).length;
    expect([linked, sheet?.rows[0], sheet?.lines]).toEqual([
      65_530,
      [{ kind: 'text', value: 'site' }],
      ['Note: links left out: 3.'],
    ]);
  });

  it('lists what was shortened, by sheet and place', () => {
    const workbook = aWorkbook(
      aSheet({ name: 'a/b', rows: [[{ kind: 'text', value: 'a' }], [{ kind: 'text', value: 'y'.repeat(40_000) }]] }),
    );
    const fitted = fitWorkbook(workbook);
    expect([fitted.sheets[0]?.lines, fitted.shortenings]).toEqual([
      ['Note: shortened: 1.'],
      [
        { what: 'sheetName', sheet: 'a b', was: 'a/b' },
        { what: 'text', sheet: 'a b', row: 2, heading: 'Text', characters: 40_000 },
      ],
    ]);
    expect(fitWorkbook(aWorkbook(aSheet())).shortenings).toBeUndefined();
  });

  it('is refused where no spreadsheet program opens it', () => {
    const columns = Array.from({ length: 16_385 }, () => ({
      id: 'x',
      heading: 'x',
      width: 9,
      kind: 'text' as const,
      wrap: true,
    }));
    expect(() => fitWorkbook(aWorkbook(aSheet({ columns })))).toThrow(RangeError);
  });
});
