// The body of a Word document (WordprocessingML, ECMA-376), in chunks, so that it is never in memory as one text.
import { orientationOf, outlineTitle, rowAnchor, sheetAnchor } from '../../../shared/documents/outline-workbook.ts';
import type {
  OutlineBlock,
  OutlineCell,
  OutlineRow,
  OutlineTable,
} from '../../../shared/documents/outline-workbook.ts';
import type { Cell, LinkTarget, Sheet, Workbook } from '../../../shared/documents/workbook.ts';
import { sheetBlocks } from '../sheet-blocks.ts';
import type { Work } from '../work.ts';
import { escapeAttribute, escapeXml, xmlDeclaration } from '../xlsx/xml-text.ts';
import { cellLook } from './docx-styles.ts';

const chunkCharacters = 65_536;

/** Twentieths of a point: A4 and the room between its margins. */
const page = { short: 11_906, long: 16_838, side: 794, top: 850, bottom: 1020, foot: 510 } as const;

type Context = {
  readonly workbook: Workbook;
  /** Takes an outside address and returns the id of its relationship. */
  readonly addLink: (url: string) => string;
  /** Word takes 40 characters for the name of a place, and no blanks. */
  readonly nameOf: (anchor: string) => string;
  /** Ids that links within the document lead to. */
  readonly nextId: () => number;
};

/** The part `word/document.xml`. `addLink` takes an outside address and returns the id of its relationship. */
export function* documentXml(workbook: Workbook, addLink: (url: string) => string, work: Work): Generator<string> {
  const names = new Map<string, string>();
  let lastId = 0;
  const context: Context = {
    workbook,
    addLink,
    nameOf: (anchor) => {
      const name = names.get(anchor) ?? `place${names.size + 1}`;
      names.set(anchor, name);
      return name;
    },
    nextId: () => (lastId += 1),
  };
  yield (
    `${xmlDeclaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
  );
  for (const block of outlineTitle(workbook)) yield* blockXml(block, 0, false, context);
  for (const [position, sheet] of workbook.sheets.entries()) {
    const width = textWidth(sheet);
    let records = 0;
    for (const block of sheetBlocks(sheet, work)) {
      const isRecordHeading =
        sheet.part === 'record' && block.kind === 'heading' && block.level === 3 && block.id !== undefined;
      if (isRecordHeading) records += 1;
      yield* blockXml(block, width, isRecordHeading && records > 1, context);
    }
    const section = sectionXml(sheet);
    const isLast = position === workbook.sheets.length - 1;
    // A section ends with a paragraph that holds its pages, the last one with the body.
    yield isLast
      ? section
      : `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
  }
  yield `${workbook.sheets.length === 0 ? pageXml('portrait') : ''}</w:body></w:document>`;
}

function textWidth(sheet: Sheet): number {
  return (orientationOf(sheet) === 'landscape' ? page.long : page.short) - 2 * page.side;
}

function sectionXml(sheet: Sheet): string {
  return pageXml(orientationOf(sheet));
}

function pageXml(orientation: 'landscape' | 'portrait'): string {
  const [width, height] = orientation === 'landscape' ? [page.long, page.short] : [page.short, page.long];
  const turned = orientation === 'landscape' ? ' w:orient="landscape"' : '';
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="rIdFoot"/><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.side}" w:bottom="${page.bottom}" w:left="${page.side}" w:header="${page.foot}" w:footer="${page.foot}" w:gutter="0"/></w:sectPr>`
  );
}

function* blockXml(block: OutlineBlock, width: number, beginsPage: boolean, context: Context): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield (
        `<w:p><w:pPr><w:pStyle w:val="${block.level === 1 ? 'Title' : `Heading${block.level - 1}`}"/>${beginsPage ? '<w:pageBreakBefore/>' : ''}</w:pPr>` +
        `${block.id === undefined ? '' : placeXml(block.id, context)}${runXml(block.text.replaceAll('\n', ' '))}</w:p>`
      );
      return;
    case 'paragraph':
      yield `<w:p>${runXml(block.text)}</w:p>`;
      return;
    case 'table':
      yield* tableXml(block, width, context);
  }
}

function placeXml(anchor: string, context: Context): string {
  const id = context.nextId();
  return `<w:bookmarkStart w:id="${id}" w:name="${context.nameOf(anchor)}"/><w:bookmarkEnd w:id="${id}"/>`;
}

function* tableXml(table: OutlineTable, width: number, context: Context): Generator<string> {
  const sum = table.widths.reduce((total, each) => total + each, 0);
  const widths = table.widths.map((each) => Math.round((each / sum) * width));
  let buffer =
    '<w:tbl><w:tblPr><w:tblStyle w:val="RecitalTable"/>' +
    `<w:tblW w:w="${widths.reduce((total, each) => total + each, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:firstRow="1" w:firstColumn="1" w:noVBand="1"/><w:tblCaption w:val="${escapeAttribute(table.caption)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`;
  // A dense list is set smaller than a table of two columns.
  const style = table.widths.length > 6 ? 'CellSmall' : 'Cell';
  for (const row of table.headRows) buffer += rowXml(row, widths, style, true, context);
  for (const row of table.rows) {
    buffer += rowXml(row, widths, style, false, context);
    if (buffer.length > chunkCharacters) {
      yield buffer;
      buffer = '';
    }
  }
  // Two tables without a paragraph between them would become one.
  yield `${buffer}</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`;
}

function rowXml(row: OutlineRow, widths: readonly number[], style: string, isHead: boolean, context: Context): string {
  let column = 0;
  const cells = row.cells.map((cell, position) => {
    const width = widths.slice(column, column + cell.span).reduce((total, each) => total + each, 0);
    column += cell.span;
    const place = position === 0 && row.id !== undefined ? placeXml(row.id, context) : '';
    return cellXml(cell, width, style, place, context);
  });
  // The row under a heading stays with it.
  const isHeading = row.cells.every(({ role }) => role === 'group' || role === 'columnHeading');
  const marks = `<w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${marks}</w:trPr>${isHeading ? cells.join('').replace('<w:pPr>', '<w:pPr><w:keepNext/>') : cells.join('')}</w:tr>`;
}

function cellXml(outlined: OutlineCell, width: number, style: string, place: string, context: Context): string {
  const { cell, span, role } = outlined;
  const look = cellLook(role, cell);
  const ground = look.ground === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.ground}"/>`;
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${ground}</w:tcPr>`;
  const alignment = cell.kind === 'number' ? '<w:jc w:val="right"/>' : '';
  const content = contentXml(cell, look.run, context);
  return `<w:tc>${properties}<w:p><w:pPr><w:pStyle w:val="${style}"/>${alignment}</w:pPr>${place}${content}</w:p></w:tc>`;
}

function contentXml(cell: Cell, run: string, context: Context): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
    case 'date':
      return runXml(String(cell.value), run);
    case 'text':
    case 'none':
    case 'gap':
    case 'prefilled': {
      const content = runXml(cell.value, run);
      const link = cell.link && linkXml(cell.link, context);
      return link === undefined ? content : `<w:hyperlink ${link}>${content}</w:hyperlink>`;
    }
  }
}

function linkXml(link: LinkTarget, { workbook, addLink, nameOf }: Context): string | undefined {
  if (link.kind === 'web') return `r:id="${addLink(link.url)}"`;
  const sheet = workbook.sheets.find(({ id }) => id === link.sheetId);
  if (sheet === undefined) return undefined;
  // Rows of a form have no place of their own.
  const anchor = link.kind === 'sheet' || sheet.kind === 'form' ? sheetAnchor(sheet.id) : rowAnchor(sheet.id, link.row);
  return `w:anchor="${nameOf(anchor)}"`;
}

/** Text as runs: line feeds and tabs are elements of their own. */
function runXml(text: string, properties = ''): string {
  if (text === '') return '';
  const content = text
    .split(/(\n|\t)/u)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}
