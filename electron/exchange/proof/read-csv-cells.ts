// Cells of a CSV file, read by papaparse.
import Papa from 'papaparse';
import { readCsvText } from '../write-csv.ts';
import type { FoundCell } from './cells.ts';

/** Tells every cell in order; the first row is one of headings where `hasHeadings`. */
export function readCsvCells(
  text: string,
  options: { readonly delimiter: string; readonly hasHeadings: boolean },
  see: (cell: FoundCell) => void,
): void {
  let row = options.hasHeadings ? -1 : 0;
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: options.delimiter,
    newline: '\r\n',
    skipEmptyLines: false,
    step: ({ data, errors }) => {
      const [error] = errors;
      if (error) throw new Error(error.message);
      for (const [column, value] of data.entries()) see({ table: 0, row, column, text: readCsvText(value) });
      row += 1;
    },
  });
}
