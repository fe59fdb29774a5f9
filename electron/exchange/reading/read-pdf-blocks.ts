// The text of a PDF as plain text: lines by their place on the page, gaps between paragraphs, marks before headings, bars between
// the columns of tables.
import { withPdf } from '../pdf/pdf-document.ts';
import { findPageTables } from './pdf-tables.ts';
import type { Piece } from './pdf-tables.ts';
import { readTextBlocks } from './read-text-blocks.ts';
import { UnreadableDocumentError } from './extracted-document.ts';
import type { ExtractedDocument } from './extracted-document.ts';

type PageLine = { readonly text: string; readonly y: number; readonly size: number };

const mostPages = 2000;

/** @throws UnreadableDocumentError where the file is no PDF, is locked, or holds pictures only. */
export async function readPdfBlocks(bytes: Buffer): Promise<ExtractedDocument> {
  const text = await readPdfText(bytes);
  if (text.trim() === '') throw new UnreadableDocumentError('It holds no text, only pictures.');
  return { text, document: readTextBlocks(text, 'plain') };
}

async function readPdfText(bytes: Buffer): Promise<string> {
  try {
    return await withPdf(bytes, async (pdf) => {
      const pages: string[] = [];
      for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
        const content = await (await pdf.getPage(number)).getTextContent();
        const pieces = content.items.flatMap((item) =>
          'str' in item && item.str.trim() !== '' ? [pieceOf(item)] : [],
        );
        pages.push(textOfPage(pieces));
      }
      return pages.join('\n');
    });
  } catch (error) {
    throw new UnreadableDocumentError('It is not a PDF, or it is damaged or locked.', { cause: error });
  }
}

type TextItem = {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
};

/** A piece of text by the numbers of its matrix: the last two are its place, the fourth its height. */
function pieceOf({ str, transform, width, height }: TextItem): Piece {
  const numberAt = (index: number): number => Number(transform[index] ?? 0);
  return { str, x: numberAt(4), y: numberAt(5), width, fontSize: Math.abs(numberAt(3)) || height || 10 };
}

/** Tables are written with bars between their cells, everything else line by line. */
function textOfPage(pieces: readonly Piece[]): string {
  const usual = usualSize(pieces);
  let text = '';
  let at = 0;
  for (const { from, to, rows } of findPageTables(pieces)) {
    text += joinLines(linesOfPage(pieces.slice(at, from)), usual);
    text += `\n${rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`).join('\n')}\n\n`;
    at = to;
  }
  return text + joinLines(linesOfPage(pieces.slice(at)), usual);
}

/** The size that most letters have. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { fontSize, str } of pieces) letters.set(fontSize, (letters.get(fontSize) ?? 0) + str.length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 10;
}

/** Pieces on one height make a line. */
function linesOfPage(pieces: readonly Piece[]): PageLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isSameLine =
      last !== undefined && Math.abs(last.y - piece.y) < Math.max(2, last.fontSize * 0.4) && piece.x >= last.x - 1;
    if (isSameLine) line?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => ({
    text: joinPieces(line),
    y: line[0]?.y ?? 0,
    size: Math.max(...line.map(({ fontSize }) => fontSize)),
  }));
}

function joinPieces(line: readonly Piece[]): string {
  let text = '';
  let end: number | null = null;
  for (const { str, x, width, fontSize } of line) {
    const gap = end === null ? 0 : x - end;
    if (gap > fontSize * 1.6) text += '    ';
    else if (gap > fontSize * 0.15 && !/\s$/.test(text) && !/^\s/.test(str)) text += ' ';
    text += str;
    end = x + width;
  }
  return text.trimEnd();
}

/** Larger letters head what follows; how much larger they are tells how deep. */
function headingMark({ size, text }: PageLine, usual: number): string {
  if (size <= usual * 1.1 || text.length > 120) return '';
  return size > usual * 1.7 ? '# ' : size > usual * 1.3 ? '## ' : '### ';
}

/** A wider gap than between the lines of a paragraph, or larger letters, set a line apart. */
function joinLines(lines: readonly PageLine[], usual: number): string {
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isApart =
      before !== undefined &&
      (Math.abs(before.y - line.y) > usual * 1.75 || line.size > usual * 1.1 || before.size > usual * 1.1);
    text += `${isApart ? '\n' : ''}${headingMark(line, usual)}${line.text}\n`;
  });
  return text;
}
