// Cells of an XLSX file as SpreadsheetML says them (ECMA-376, part 1, section 18).
import type { FoundCell } from './cells.ts';
import { openArchive } from './archive.ts';
import type { Archive, FileSource } from './archive.ts';

type XlsxSheet = { readonly name: string; readonly part: string };

type CellStart = { readonly row: number; readonly column: number; readonly type: string; readonly isDay: boolean };

/** Tells every cell of the visible sheets in order, days as `YYYY-MM-DD`; the sheets' names in the end. */
export async function readXlsxCells(
  source: FileSource,
  see: (cell: FoundCell) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  const archive = await openArchive(source);
  try {
    const sheets = await readSheets(archive);
    const strings = await readStrings(archive, signal);
    const dayStyles = await readDayStyles(archive);
    for (const [table, { part }] of sheets.entries())
      await readSheet(archive, part, { strings, dayStyles, see: (cell) => see({ table, ...cell }) }, signal);
    return sheets.map(({ name }) => name);
  } finally {
    archive.close();
  }
}

async function readSheets(archive: Archive): Promise<XlsxSheet[]> {
  const parts = new Map<string, string>();
  await archive.readXml('xl/_rels/workbook.xml.rels', {
    onOpen: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') parts.set(Id, `xl/${Target}`);
    },
  });
  const sheets: XlsxSheet[] = [];
  await archive.readXml('xl/workbook.xml', {
    onOpen: (tag, attributes) => {
      if (tag !== 'sheet' || attributes['state'] === 'hidden') return;
      sheets.push({ name: attributes['name'] ?? '', part: parts.get(attributes['r:id'] ?? '') ?? '' });
    },
  });
  return sheets;
}

async function readStrings(archive: Archive, signal: AbortSignal | undefined): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  const listener = {
    onOpen: (name: string): void => {
      if (name === 'si') text = '';
      isText = name === 't';
    },
    onText: (part: string): void => {
      if (isText) text += part;
    },
    onClose: (name: string): void => {
      if (name === 't') isText = false;
      if (name === 'si') strings.push(unescapeText(text));
    },
  };
  await archive.readXml('xl/sharedStrings.xml', listener, signal);
  return strings;
}

/** `_x0041_` is an escaped character (ST_Xstring). */
function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Which styles of cells show a number as a day. */
async function readDayStyles(archive: Archive): Promise<Set<number>> {
  const dayFormats = new Set<string>();
  const days = new Set<number>();
  let isCellFormats = false;
  let position = 0;
  await archive.readXml('xl/styles.xml', {
    onOpen: (name, attributes) => {
      if (name === 'numFmt' && /y.*m.*d/i.test(attributes['formatCode'] ?? ''))
        dayFormats.add(attributes['numFmtId'] ?? '');
      if (name === 'cellXfs') isCellFormats = true;
      if (name !== 'xf' || !isCellFormats) return;
      if (dayFormats.has(attributes['numFmtId'] ?? '')) days.add(position);
      position += 1;
    },
    onClose: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return days;
}

async function readSheet(
  archive: Archive,
  part: string,
  context: {
    readonly strings: readonly string[];
    readonly dayStyles: ReadonlySet<number>;
    readonly see: (cell: Omit<FoundCell, 'table'>) => void;
  },
  signal: AbortSignal | undefined,
): Promise<void> {
  let cell: CellStart | null = null;
  let value = '';
  let isValue = false;
  const listener = {
    onOpen: (name: string, attributes: Readonly<Record<string, string>>): void => {
      if (name === 'c') {
        const isDay = context.dayStyles.has(Number(attributes['s']));
        cell = { ...placeOf(attributes['r'] ?? ''), type: attributes['t'] ?? 'n', isDay };
        value = '';
      }
      isValue = name === 'v';
    },
    onText: (text: string): void => {
      if (isValue) value += text;
    },
    onClose: (name: string): void => {
      if (name === 'v') isValue = false;
      if (name !== 'c' || cell === null || value === '') return;
      context.see({ row: cell.row, column: cell.column, text: textOf(cell, value, context.strings) });
    },
  };
  await archive.readXml(part, listener, signal);
}

function textOf({ type, isDay }: CellStart, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'n' && isDay) return new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return value;
}

/** `AB12` as row and column from 0. */
function placeOf(reference: string): { row: number; column: number } {
  let column = 0;
  let position = 0;
  for (; position < reference.length; position += 1) {
    const code = reference.charCodeAt(position) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return { row: Number(reference.slice(position)) - 1, column: column - 1 };
}
