// Cells of an ODS file as OpenDocument says them (ODF 1.3, part 3, section 9).
import type { FoundCell } from './cells.ts';
import { openArchive } from './archive.ts';
import type { FileSource } from './archive.ts';

type CellStart = { readonly column: number; readonly type: string; readonly value: string };

/** Tells every cell of the sheets in order; the sheets' names in the end. */
export async function readOdsCells(
  source: FileSource,
  see: (cell: FoundCell) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  const archive = await openArchive(source);
  const names: string[] = [];
  let row = -1;
  let column = 0;
  let cell: CellStart | null = null;
  let paragraphs: string[] = [];
  let inParagraph = false;
  const add = (text: string): void => {
    if (inParagraph) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  };
  const openCell = (attributes: Readonly<Record<string, string>>): void => {
    cell = {
      column,
      type: attributes['office:value-type'] ?? '',
      value: attributes['office:date-value'] ?? attributes['office:value'] ?? '',
    };
    column += Number(attributes['table:number-columns-repeated'] ?? 1);
    paragraphs = [];
  };
  const listener = {
    onOpen: (name: string, attributes: Readonly<Record<string, string>>): void => {
      switch (name) {
        case 'table:table':
          names.push(attributes['table:name'] ?? '');
          row = -1;
          return;
        case 'table:table-row':
          row += 1;
          column = 0;
          return;
        case 'table:table-cell':
        case 'table:covered-table-cell':
          openCell(attributes);
          return;
        case 'text:p':
          inParagraph = true;
          paragraphs.push('');
          return;
        case 'text:s':
          add(' '.repeat(Number(attributes['text:c'] ?? 1)));
          return;
        case 'text:tab':
          add('\t');
      }
    },
    onText: add,
    onClose: (name: string): void => {
      if (name === 'text:p') inParagraph = false;
      if ((name !== 'table:table-cell' && name !== 'table:covered-table-cell') || cell === null) return;
      const text = cell.type === 'string' ? paragraphs.join('\n') : cell.value;
      see({ table: names.length - 1, row, column: cell.column, text });
      cell = null;
    },
  };
  try {
    await archive.readXml('content.xml', listener, signal);
    return names;
  } finally {
    archive.close();
  }
}
