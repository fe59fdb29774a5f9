// Tables in plain text and Markdown: with bars, with tabs or wide gaps, and run together without any separator.
import type { TableRow } from '../../../shared/reading/document/blocks.ts';
import { MappedTextBuilder } from '../../../shared/reading/text/mapped-text.ts';
import { appendMarkdown } from './markdown-inline.ts';
import type { Line } from './text-lines.ts';

export type FoundTable = { readonly rows: TableRow[]; readonly lines: number };

type Cell = { readonly start: number; readonly end: number };

const fewestColumns = 2;

/** The table that begins at a line, or null. */
export function findTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  return (
    findBarTable(source, lines, at) ??
    findGapTable(source, lines, at) ??
    findDashTable(source, lines, at) ??
    findRunTogetherTable(source, lines, at)
  );
}

const fewestDashCells = 3;

/** "Muster Mail — Muster AG — Germany — newsletters": the same number of dashes in lines that follow each other. */
function findDashTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  const columns = splitAtDashes(lines[at]).length;
  if (columns < fewestDashCells) return null;
  const rows: TableRow[] = [];
  for (let index = at; index < lines.length; index += 1) {
    const found = splitAtDashes(lines[index]);
    if (found.length !== columns) break;
    rows.push(toRow(source, found, false));
  }
  return rows.length >= 2 ? { rows, lines: rows.length } : null;
}

function splitAtDashes(line: Line | undefined): Cell[] {
  if (line === undefined || line.kind !== 'text' || line.text.length > 300) return [];
  let start = line.end - line.text.length;
  return line.text.split(/(\s[–—·-]\s)/).flatMap((piece, index): Cell[] => {
    const cell = { start, end: start + piece.length };
    start = cell.end;
    return index % 2 === 0 ? [cell] : [];
  });
}

const delimiterRow = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;

const isDelimiter = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length < 1000 &&
  line.text.includes('-') &&
  line.text.includes('|') &&
  delimiterRow.test(line.text);

function findBarTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  const first = lines[at];
  if (first === undefined || !first.text.includes('|')) return null;
  const hasDelimiter = isDelimiter(lines[at + 1]);
  if (!hasDelimiter && !(first.kind === 'table' && lines[at + 1]?.kind === 'table')) return null;
  const rows: TableRow[] = [];
  let count = 0;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind === 'blank' || line.kind === 'heading' || !line.text.includes('|')) break;
    count += 1;
    if (isDelimiter(line)) continue;
    rows.push(toRow(source, splitAtBars(source, line), rows.length === 0));
  }
  return rows.length > 0 ? { rows, lines: count } : null;
}

function splitAtBars(source: string, line: Line): Cell[] {
  const cells: Cell[] = [];
  let start = line.end - line.text.length;
  const first = source.slice(start, line.end).search(/\S/);
  if (source.charAt(start + first) === '|') start += first + 1;
  let isCode = false;
  for (let index = start; index < line.end; index += 1) {
    const character = source.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '`') isCode = !isCode;
    else if (character === '|' && !isCode) {
      cells.push({ start, end: index });
      start = index + 1;
    }
  }
  if (source.slice(start, line.end).trim() !== '') cells.push({ start, end: line.end });
  return cells;
}

/** Tabs, or gaps of three and more spaces, in at least two lines that follow each other and have the same number of cells. */
function findGapTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  const cells = splitAtGaps(source, lines[at]);
  if (cells.length < fewestColumns) return null;
  const rows: TableRow[] = [];
  for (let index = at; index < lines.length; index += 1) {
    const found = splitAtGaps(source, lines[index]);
    if (found.length !== cells.length) break;
    rows.push(toRow(source, found, index === at));
  }
  return rows.length >= 2 ? { rows, lines: rows.length } : null;
}

function splitAtGaps(source: string, line: Line | undefined): Cell[] {
  if (line === undefined || (line.kind !== 'text' && line.kind !== 'item') || line.text.length > 5000) return [];
  const start = line.kind === 'item' && !line.isNumbered ? line.content : line.end - line.text.length;
  const text = source.slice(start, line.end).trimEnd();
  const cells: Cell[] = [];
  let from = /^\s*/.exec(text)?.[0].length ?? 0;
  for (const gap of text.matchAll(/\t\s*|\s{3,}/g)) {
    if (gap.index <= from) continue;
    cells.push({ start: start + from, end: start + gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < text.length) cells.push({ start: start + from, end: start + text.length });
  return cells;
}

/** Words that head the columns of tables in privacy policies. */
const columnWords =
  /^(?:third part(?:y|ies)|(?:service )?providers?|vendors?|(?:sub-?)?processors?|compan(?:y|ies)|recipients?|names?|services?|partners?|purposes?|what (?:we|is|they) .+|data .+|data|locations?|countr(?:y|ies)|regions?|categor(?:y|ies)|types?|retention(?: period)?|periods?|durations?|cookies?|legal bas[ie]s|lawful bas[ie]s|anbieter|zweck|daten|dienst(?:leister)?|empfänger|land|standort|fournisseur|finalités?|données .*|pays|prestataire|proveedor|finalidad|datos .*|país)$/i;

/** Boundary between two cells that were joined: a small letter, digit or bracket straight before a capital. */
const seam = /(?<=[\p{Ll}\d)]|(?:d\.o\.o|Inc|Ltd|B\.V|S\.A|S\.L|Co)\.)(?=\p{Lu})/u;

/**
 * A table whose cells lost their separators, as when a page is copied: its head is a line of known column words run together.
 * Rows are cut at as many seams as the head has; where there are more, the leftmost that leave a name of one word whole.
 */
function findRunTogetherTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  const head = lines[at];
  if (head === undefined || head.kind !== 'text' || head.text.length > 200) return null;
  const columns = cutAtSeams(head);
  if (columns.length < fewestColumns) return null;
  const headings = columns.map(({ start, end }) => source.slice(start, end).trim());
  if (!headings.every((heading) => columnWords.test(heading))) return null;
  const rows: TableRow[] = [toRow(source, columns, true)];
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind === 'blank' || line.text.length > 2000) break;
    const cells = joinSeams(cutAtSeams(line), columns.length, source);
    if (cells.length < fewestColumns) break;
    rows.push(toRow(source, cells, false));
  }
  return rows.length >= 2 ? { rows, lines: rows.length } : null;
}

function cutAtSeams(line: Line): Cell[] {
  const begin = line.end - line.text.length;
  let start = begin;
  return line.text.split(seam).map((piece) => {
    const cell = { start, end: start + piece.length };
    start = cell.end;
    return cell;
  });
}

/** Joins cells until there are as many as columns, first those that are halves of a word such as `PayPal`. */
function joinSeams(found: readonly Cell[], columns: number, source: string): Cell[] {
  const cells = [...found];
  while (cells.length > columns) {
    const byForm = cells.findIndex((_cell, place) => {
      const next = cells[place + 1];
      return place === 0 && next !== undefined && legalForm.test(source.slice(next.start, next.end));
    });
    const index =
      byForm >= 0
        ? byForm
        : cells.findIndex((cell, place) => {
            const next = cells[place + 1];
            return (
              next !== undefined &&
              isOneWord(source.slice(cell.start, cell.end)) &&
              /^\p{Lu}\p{Ll}+(?:\p{Lu}|$)/u.test(source.slice(next.start, next.end))
            );
          });
    const place = index >= 0 ? index : cells.length - 2;
    const cell = cells[place];
    const next = cells[place + 1];
    if (cell === undefined || next === undefined) break;
    cells.splice(place, 2, { start: cell.start, end: next.end });
  }
  return cells;
}

/** What ends with a legal form is the rest of a name: "Muster" + "Mail Limited". */
const legalForm = /(?:Inc|LLC|Ltd|Limited|GmbH|AG|S\.A\.?|S\.L\.?|B\.V\.?|Corp)\.?\s*$/;

const isOneWord = (text: string): boolean => !/[\s),]/.test(text.trim());

function toRow(source: string, cells: readonly Cell[], isHead: boolean): TableRow {
  return {
    isHead,
    cells: cells.map(({ start, end }) => {
      const builder = new MappedTextBuilder();
      appendMarkdown(builder, source, start, end, { strongAt: null, emphasisOpen: false });
      return builder.finish();
    }),
  };
}
