// A table of values separated by commas, semicolons or tabs, as one table whose cells know their place. Papaparse, which reads
// imports, does not say where a cell stands.
import type { BlockDocument, TableRow } from '../../../shared/reading/document/blocks.ts';
import { MappedTextBuilder } from '../../../shared/reading/text/mapped-text.ts';
import type { MappedText } from '../../../shared/reading/text/mapped-text.ts';

const separators = [',', ';', '\t'] as const;

/** The first row is the heading. Never refuses: what is no table becomes a table of one column. */
export function readCsvBlocks(source: string): BlockDocument {
  const separator = findSeparator(source);
  const rows: TableRow[] = [];
  let cells: MappedText[] = [];
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const { cell, end } = source.charAt(at) === '"' ? readQuoted(source, at) : readBare(source, at, separator);
    cells.push(cell);
    at = end;
    if (source.charAt(at) === separator) {
      at += 1;
      if (at < source.length) continue;
    }
    at = afterLineEnd(source, at);
    if (cells.some(({ text }) => text !== '')) rows.push({ isHead: rows.length === 0, cells });
    cells = [];
  }
  return { blocks: rows.length > 0 ? [{ kind: 'table', rows }] : [], title: null, language: null };
}

/** The one that the heading has most of. */
function findSeparator(source: string): string {
  const head = source.slice(0, 4000).split(/[\r\n]/)[0] ?? '';
  const count = (separator: string): number => head.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}

type ReadCell = { readonly cell: MappedText; readonly end: number };

function readQuoted(source: string, start: number): ReadCell {
  const builder = new MappedTextBuilder();
  let at = start + 1;
  while (at < source.length) {
    if (source.charAt(at) !== '"') builder.append(source, at, at + 1);
    else if (source.charAt(at + 1) === '"') {
      builder.appendDecoded('"', at, at + 2);
      at += 1;
    } else break;
    at += 1;
  }
  return { cell: builder.finish(), end: Math.min(at + 1, source.length) };
}

function readBare(source: string, start: number, separator: string): ReadCell {
  let end = start;
  while (end < source.length && source.charAt(end) !== separator && !isLineEnd(source.charAt(end))) end += 1;
  const builder = new MappedTextBuilder();
  builder.append(source, start, end);
  return { cell: builder.finish(), end };
}

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

/** Behind the line's end; what stands between a closing quote and it is left out. */
function afterLineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isLineEnd(source.charAt(at))) at += 1;
  return at + (source.charAt(at) === '\r' && source.charAt(at + 1) === '\n' ? 2 : 1);
}
