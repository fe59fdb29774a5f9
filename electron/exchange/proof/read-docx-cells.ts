// Cells of the tables of a DOCX file (ECMA-376, part 1, section 17.4).
import { openArchive } from './archive.ts';
import type { FileSource } from './archive.ts';
import type { FoundCell } from './cells.ts';
import { collectTables } from './table-collector.ts';

/** Tells every cell of every table in order; rows that repeat on each page are rows of headings. */
export async function readDocxCells(
  source: FileSource,
  see: (cell: FoundCell) => void,
  signal?: AbortSignal,
): Promise<void> {
  const archive = await openArchive(source);
  const tables = collectTables(see, (text) => text);
  let isText = false;
  let paragraphs = 0;
  const listener = {
    onOpen: (name: string, attributes: Readonly<Record<string, string>>): void => {
      isText = name === 'w:t';
      switch (name) {
        case 'w:tbl':
          tables.openTable();
          return;
        case 'w:tr':
          tables.openRow();
          return;
        case 'w:tblHeader':
          tables.markHeading();
          return;
        case 'w:tc':
          tables.openCell();
          paragraphs = 0;
          return;
        case 'w:gridSpan':
          tables.spanCell(Number(attributes['w:val'] ?? 1));
          return;
        case 'w:p':
          paragraphs += 1;
          if (paragraphs > 1) tables.addText('\n');
          return;
        case 'w:br':
          tables.addText('\n');
          return;
        case 'w:tab':
          tables.addText('\t');
      }
    },
    onText: (text: string): void => {
      if (isText) tables.addText(text);
    },
    onClose: (name: string): void => {
      if (name === 'w:t') isText = false;
      if (name === 'w:tc') tables.closeCell();
      if (name === 'w:tr') tables.closeRow();
      if (name === 'w:tbl') tables.closeTable();
    },
  };
  try {
    await archive.readXml('word/document.xml', listener, signal);
  } finally {
    archive.close();
  }
}
