// One worksheet as SpreadsheetML, in chunks, so that no sheet is in memory as one text.
import { countRowLines, layOutHead } from '../../../shared/documents/sheet-head.ts';
import type { HeadRow } from '../../../shared/documents/sheet-head.ts';
import type { Cell, Column, Sheet } from '../../../shared/documents/workbook.ts';
import { cellStyle, factStyle } from '../cell-styles.ts';
import type { StyleName } from '../cell-styles.ts';
import { bodyRowPoints, headRowPoints } from '../row-heights.ts';
import { firstReliableDay, serialOf } from '../spreadsheet-days.ts';
import { styleIndex } from './styles-xml.ts';
import { columnName, escapeAttribute, escapeXml, xmlDeclaration } from './xml-text.ts';

/** Index of a text in the file's shared strings. */
export type ShareString = (text: string) => number;

/** Where things are in a written sheet; rows count from 1 as in cell references. */
export type SheetPlaces = { readonly headingRow: number; readonly firstRow: number; readonly lastRow: number };

export function placesOf(sheet: Sheet): SheetPlaces {
  const headingRow = layOutHead(sheet).length;
  if (sheet.kind === 'form') return { headingRow, firstRow: headingRow + 1, lastRow: headingRow + sheet.rows.length };
  return { headingRow, firstRow: headingRow + 1, lastRow: headingRow + Math.max(1, sheet.rows.length) };
}

/** `'Sheet'!$A$1:$C$9` parts quote the name, with quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

type Link = { readonly reference: string; readonly cell: Extract<Cell, { link?: unknown }> };

const chunkCharacters = 65_536;
/** The part of one sheet. `addLink` takes an outside address and returns the id of its relationship. */
export function* sheetXml(
  sheet: Sheet,
  context: {
    readonly isFirst: boolean;
    readonly shareString: ShareString;
    readonly addLink: (url: string) => string;
    /** Cell that a row of another sheet begins at, as `'Record'!B12`, or its first cell; undefined where that sheet is not in the file. */
    readonly locate: (sheetId: string, row: number | null) => string | undefined;
    /** The list of a column's choices, as a formula. */
    readonly choicesOf: (column: Column) => string | undefined;
    readonly footer: string;
    /** `Page {page} of {pages}` */
    readonly pageOf: string;
    readonly onRows: (count: number) => void;
  },
): Generator<string> {
  const head = layOutHead(sheet);
  const columnNames = sheet.columns.map((_, position) => columnName(position));
  const places = placesOf(sheet);
  const links: Link[] = [];
  const merges: string[] = [];

  const cellXml = (cell: Cell, column: number, row: number, style: StyleName): string => {
    const reference = `${columnNames[column] ?? columnName(column)}${row}`;
    const start = `<c r="${reference}" s="${styleIndex(style)}"`;
    switch (cell.kind) {
      case 'empty':
        return `${start}/>`;
      case 'number':
        if (!Number.isFinite(cell.value)) throw new RangeError(`${sheet.name} ${reference} is no number`);
        return `${start}><v>${cell.value}</v></c>`;
      case 'date':
        return dateXml(cell.value, start, context.shareString);
      case 'text':
      case 'none':
      case 'gap':
      case 'prefilled':
        if (cell.link) links.push({ reference, cell });
        return `${start} t="s"><v>${context.shareString(cell.value)}</v></c>`;
    }
  };

  yield openSheet(sheet, context.isFirst, places);
  let buffer = '<sheetData>';
  let rowsOfChunk = 0;
  for (const [position, row] of head.entries()) buffer += headRowXml(row, position + 1, cellXml, merges);
  for (const [position, row] of sheet.rows.entries()) {
    const number = places.firstRow + position;
    const points = bodyRowPoints(countRowLines(row, sheet.columns));
    buffer += `<row r="${number}" ht="${points}">`;
    for (const [column, cell] of row.entries()) {
      buffer += cellXml(cell, column, number, cellStyle(cell));
      if (cell.span !== undefined && cell.span > 1)
        merges.push(`${columnName(column)}${number}:${columnName(column + cell.span - 1)}${number}`);
    }
    buffer += '</row>';
    rowsOfChunk += 1;
    if (buffer.length > chunkCharacters) {
      yield buffer;
      context.onRows(rowsOfChunk);
      buffer = '';
      rowsOfChunk = 0;
    }
  }
  context.onRows(rowsOfChunk);
  for (const [position, row] of sheet.totals.entries()) {
    const number = places.lastRow + 1 + position;
    buffer += `<row r="${number}">`;
    for (const [column, cell] of row.entries())
      buffer += cellXml(cell, column, number, cell.kind === 'number' ? 'totalNumber' : 'totalText');
    buffer += '</row>';
  }
  yield `${buffer}</sheetData>`;
  yield closeSheet(sheet, places, merges);
  yield choicesXml(sheet, places, context.choicesOf);
  yield linksXml(links, context);
  yield pageXml(sheet, context, places);
}

function dateXml(day: string, start: string, shareString: ShareString): string {
  return day >= firstReliableDay
    ? `${start}><v>${serialOf(day)}</v></c>`
    : `${start} t="s"><v>${shareString(day)}</v></c>`;
}

function headRowXml(
  row: HeadRow,
  number: number,
  cellXml: (cell: Cell, column: number, row: number, style: StyleName) => string,
  merges: string[],
): string {
  const points = headRowPoints(row);
  let xml = `<row r="${number}" ht="${points}" customHeight="1">`;
  for (const { column, span, style, cell } of row.cells) {
    const name = style === 'factValue' ? factStyle(cell) : style;
    xml += cellXml(cell, column, number, name);
    for (let offset = 1; offset < span; offset += 1)
      xml += cellXml({ kind: 'empty', value: '' }, column + offset, number, name);
    if (span > 1) merges.push(`${columnName(column)}${number}:${columnName(column + span - 1)}${number}`);
  }
  return `${xml}</row>`;
}

function openSheet(sheet: Sheet, isFirst: boolean, places: SheetPlaces): string {
  const { frozenColumns } = sheet;
  const corner = `${columnName(frozenColumns)}${places.firstRow}`;
  const split = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '';
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  const otherPanes = frozenColumns > 0 ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  const frozen =
    sheet.kind === 'form'
      ? '<selection activeCell="A1" sqref="A1"/>'
      : `<pane${split} ySplit="${places.headingRow}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
        `${otherPanes}<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
  const columns = sheet.columns.map(
    ({ width }, position) =>
      // 0.71 is Excel's padding of a column, in characters.
      `<col min="${position + 1}" max="${position + 1}" width="${(width + 0.71).toFixed(2)}" customWidth="1"/>`,
  );
  return (
    `${xmlDeclaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `${frozen}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="13.5"/>' +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '')
  );
}

function closeSheet(sheet: Sheet, places: SheetPlaces, merges: readonly string[]): string {
  const filter = hasFilterRange(sheet) ? `<autoFilter ref="${filterRange(sheet, places).replaceAll('$', '')}"/>` : '';
  const mergeList = merges.map((range) => `<mergeCell ref="${range}"/>`);
  return (
    filter + (mergeList.length > 0 ? `<mergeCells count="${mergeList.length}">${mergeList.join('')}</mergeCells>` : '')
  );
}

/** Whether the sheet has headings with filter buttons. */
export function hasFilterRange(sheet: Sheet): boolean {
  return sheet.kind === 'table' && sheet.hasFilter && sheet.columns.length > 0;
}

/** Lists to choose from in coded columns; other text is taken after a warning, since a cell may hold several entries. */
function choicesXml(sheet: Sheet, places: SheetPlaces, choicesOf: (column: Column) => string | undefined): string {
  const lists = sheet.columns.flatMap((column, position) => {
    const formula = sheet.kind === 'table' ? choicesOf(column) : undefined;
    if (formula === undefined) return [];
    const letters = columnName(position);
    return [
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
        `sqref="${letters}${places.firstRow}:${letters}${places.lastRow}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    ];
  });
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
}

/** Heading row and data, as an absolute range. */
export function filterRange(sheet: Sheet, places: SheetPlaces): string {
  return `$A$${places.headingRow}:$${columnName(Math.max(0, sheet.columns.length - 1))}$${places.lastRow}`;
}

function linksXml(
  links: readonly Link[],
  context: {
    readonly addLink: (url: string) => string;
    readonly locate: (sheetId: string, row: number | null) => string | undefined;
  },
): string {
  const elements = links.flatMap(({ reference, cell }) => {
    const { link } = cell;
    if (link === undefined) return [];
    if (link.kind === 'web') return [`<hyperlink ref="${reference}" r:id="${context.addLink(link.url)}"/>`];
    const location = context.locate(link.sheetId, link.kind === 'row' ? link.row : null);
    if (location === undefined) return [];
    return [`<hyperlink ref="${reference}" location="${escapeAttribute(location)}"/>`];
  });
  return elements.length > 0 ? `<hyperlinks>${elements.join('')}</hyperlinks>` : '';
}

/**
 * Text for a footer, where an ampersand begins a code and digits after a code are a type size.
 * Excel takes 255 characters with all codes and refuses the file beyond.
 */
function footerText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').slice(0, 110).replaceAll('&', '&&');
  return /^\d/.test(line) ? ` ${line}` : line;
}

function pageXml(
  sheet: Sheet,
  { footer, pageOf }: { readonly footer: string; readonly pageOf: string },
  places: SheetPlaces,
): string {
  const lastColumn = columnName(Math.max(0, sheet.columns.length - 1));
  const lastRow = places.lastRow + sheet.totals.length;
  const pages = footerText(pageOf).replace('{page}', '&P').replace('{pages}', '&N');
  const text = escapeXml(`&L${footerText(footer)}&C&A&R${pages}`);
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    // A row is read across its pages before the next rows come.
    `<pageSetup paperSize="9" pageOrder="overThenDown" orientation="${sheet.orientation}" fitToWidth="${sheet.pagesWide}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${text}</oddFooter></headerFooter>` +
    // References such as "12" are text on purpose; Excel need not flag them.
    `<ignoredErrors><ignoredError sqref="A1:${lastColumn}${lastRow}" numberStoredAsText="1"/></ignoredErrors>` +
    '</worksheet>'
  );
}
