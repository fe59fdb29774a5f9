// The proof of a printed record: pdf.js reads the file, and every cell is looked up in it by its letters and digits. Blanks,
// hyphens and marks are left aside, since lines are broken anew and fonts join letters on the way to paper.
import type { Workbook } from '../../../shared/documents/workbook.ts';
import { withPdf } from '../pdf/pdf-document.ts';
import { stopIfCancelled } from '../work.ts';
import type { Work } from '../work.ts';
import { MismatchError } from './cells.ts';
import type { ExpectedCell, ProofCounts } from './cells.ts';
import { expectTables } from './expected-cells.ts';

/** Letters between two rows at most: what stands between tables, running feet, headings that repeat on each page. */
const gapLetters = 6000;
/** A cell that is longer may go on on the next page, with other cells between its parts: it is looked up word by word. */
const wholeLetters = 200;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Looks up every cell of the printed workbook in the bytes of the PDF; how many there were. Scripts whose letters change shape
 * or order on paper are not compared, the rest of a cell is.
 * @throws MismatchError where one is missing; RegistryError `cancelled`; Error where the file cannot be read.
 */
export async function provePdf(bytes: Uint8Array, workbook: Workbook, work: Work): Promise<ProofCounts> {
  const text = await readLetters(bytes, work);
  const activities = new Set<string>();
  let cells = 0;
  let items = 0;
  let end = 0;
  let row: ExpectedCell[] = [];
  const lookUpRow = (): void => {
    const start = end;
    const letters = row.map((cell) => lettersOf(cell.text));
    const limit = start + gapLetters + 2 * letters.reduce((sum, each) => sum + each.length, 0);
    for (const [position, cell] of row.entries()) {
      const found = find(cell, letters[position] ?? '', text, start, limit);
      if (found === null) throw new MismatchError({ expected: cell, found: null });
      end = Math.max(end, found);
      cells += 1;
      if (cell.item === undefined || cell.text.trim() === '') continue;
      items += 1;
      if (cell.item.activityId !== null) activities.add(cell.item.activityId);
    }
    row = [];
  };
  for (const cell of expectTables(workbook, { isPlain: true, headRows: 2 }, work)) {
    const last = row.at(-1);
    if (last && (last.table !== cell.table || last.row !== cell.row)) lookUpRow();
    row.push(cell);
  }
  lookUpRow();
  return { cells, items, activities: activities.size };
}

/** Where the letters of a cell end; null where they are not between `start` and `limit`. */
function find(cell: ExpectedCell, letters: string, text: string, start: number, limit: number): number | null {
  const whole = findWhole(letters, text, start, limit);
  const isOrdered = !rightToLeft.test(cell.text);
  if (whole !== null || (letters.length <= wholeLetters && isOrdered)) return whole;
  let end = start;
  for (const word of cell.text.split(/\s+/u)) {
    const found = findWhole(lettersOf(word), text, isOrdered ? end : start, limit);
    if (found === null) return null;
    end = Math.max(end, found);
  }
  return end;
}

function findWhole(letters: string, text: string, start: number, limit: number): number | null {
  const index = text.indexOf(letters, start);
  return index === -1 || index > limit ? null : index + letters.length;
}

/** Letters and digits that every printer sets one after the other, in their plain forms. */
function lettersOf(text: string): string {
  return text.normalize('NFKD').replaceAll(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/gu, '');
}

function readLetters(bytes: Uint8Array, { signal }: Work): Promise<string> {
  return withPdf(bytes, async (pdf) => {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      stopIfCancelled(signal);
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(lettersOf(items.map((item) => ('str' in item ? item.str : '')).join('')));
      page.cleanup();
    }
    return pages.join('');
  });
}
