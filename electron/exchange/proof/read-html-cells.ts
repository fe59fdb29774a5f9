// Cells of the tables of an HTML page, read by htmlparser2.
import { Parser } from 'htmlparser2';
import { plainLines } from '../plain-lines.ts';
import { stopIfCancelled } from '../work.ts';
import type { FoundCell } from './cells.ts';
import { collectTables } from './table-collector.ts';

/** Tells every cell of every table in order; rows of a `thead` are rows of headings. */
export async function readHtmlCells(
  chunks: AsyncIterable<string>,
  see: (cell: FoundCell) => void,
  signal?: AbortSignal,
): Promise<void> {
  const tables = collectTables(see, (text) => plainLines(text).join('\n').trim());
  let isHead = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      switch (name) {
        case 'table':
          tables.openTable();
          return;
        case 'thead':
          isHead = true;
          return;
        case 'tr':
          tables.openRow();
          if (isHead) tables.markHeading();
          return;
        case 'th':
        case 'td':
          tables.openCell();
          tables.spanCell(Number(attributes['colspan'] ?? 1));
          return;
        case 'br':
          tables.addText('\n');
      }
    },
    // A line feed in the source is a blank; only `br` breaks a line.
    ontext: (text) => tables.addText(text.replaceAll('\n', ' ')),
    onclosetag: (name) => {
      if (name === 'thead') isHead = false;
      if (name === 'th' || name === 'td') tables.closeCell();
      if (name === 'tr') tables.closeRow();
      if (name === 'table') tables.closeTable();
    },
  });
  for await (const chunk of chunks) {
    stopIfCancelled(signal);
    parser.write(chunk);
  }
  parser.end();
}
