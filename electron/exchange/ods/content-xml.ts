// The sheets of an OpenDocument spreadsheet, in chunks, so that no sheet is in memory as one text.
import { countRowLines, layOutHead } from '../../../shared/documents/sheet-head.ts';
import type { HeadRow } from '../../../shared/documents/sheet-head.ts';
import type { Cell, Column, LinkTarget, Sheet, Workbook } from '../../../shared/documents/workbook.ts';
import { cellStyle, factStyle } from '../cell-styles.ts';
import type { StyleName } from '../cell-styles.ts';
import { bodyRowPoints, headRowPoints } from '../row-heights.ts';
import { firstReliableDay } from '../spreadsheet-days.ts';
import type { Work } from '../work.ts';
import { filterRange, hasFilterRange, placesOf } from '../xlsx/sheet-xml.ts';
import { escapeAttribute, xmlDeclaration } from '../xlsx/xml-text.ts';
import { automaticStylesXml, columnStyleName, rowStyleName, tableStyleName } from './ods-styles.ts';
import { lineXml, namespaces, quoteTableName } from './ods-text.ts';

const chunkCharacters = 65_536;

type Place = { readonly workbook: Workbook; readonly choiceNames: ReadonlyMap<string, string> };

/** The part `content.xml`. */
export function* contentXml(workbook: Workbook, work: Work): Generator<string> {
  yield `${xmlDeclaration}<office:document-content ${namespaces} office:version="1.3">`;
  yield automaticStylesXml(workbook, rowHeights(workbook));
  yield '<office:body><office:spreadsheet>';
  const choiceNames = nameChoices(workbook);
  yield choicesXml(choiceNames);
  for (const sheet of workbook.sheets) yield* tableXml(sheet, { workbook, choiceNames }, work);
  const filters = workbook.sheets.flatMap((sheet, position) =>
    hasFilterRange(sheet) ? [filterXml(sheet, position)] : [],
  );
  if (filters.length > 0) yield `<table:database-ranges>${filters.join('')}</table:database-ranges>`;
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function rowHeights(workbook: Workbook): Set<number> {
  const heights = new Set<number>();
  for (const sheet of workbook.sheets) {
    for (const row of layOutHead(sheet)) heights.add(headRowPoints(row));
    for (const row of sheet.rows) heights.add(bodyRowPoints(countRowLines(row, sheet.columns)));
  }
  return heights;
}

/** A name for each different list of choices. */
function nameChoices(workbook: Workbook): Map<string, string> {
  const names = new Map<string, string>();
  for (const { columns } of workbook.sheets)
    for (const { choices = [] } of columns) {
      const key = JSON.stringify(choices);
      if (choices.length > 0 && !names.has(key)) names.set(key, `choices${names.size + 1}`);
    }
  return names;
}

/** Lists to choose from in coded columns; other text is taken after a warning, since a cell may hold several entries. */
function choicesXml(names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return '';
  const rules = [...names].map(([key, name]) => {
    const choices: unknown = JSON.parse(key);
    const list = Array.isArray(choices) ? choices.map((choice) => `"${String(choice).replaceAll('"', '""')}"`) : [];
    return (
      `<table:content-validation table:name="${name}" table:condition="${escapeAttribute(`of:cell-content-is-in-list(${list.join(';')})`)}" ` +
      'table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:message-type="warning" table:display="true"/></table:content-validation>'
    );
  });
  return `<table:content-validations>${rules.join('')}</table:content-validations>`;
}

function* tableXml(sheet: Sheet, place: Place, work: Work): Generator<string> {
  const head = layOutHead(sheet);
  const hasTitles = sheet.kind === 'table' && sheet.hasPrintTitles;
  yield `<table:table table:name="${escapeAttribute(sheet.name)}" table:style-name="${tableStyleName(sheet)}">${columnsXml(sheet, hasTitles)}`;
  let buffer = '';
  for (const [position, row] of head.entries()) {
    const xml = headRowXml(row, sheet.columns.length, place);
    const repeats = hasTitles && position === head.length - 1;
    buffer += repeats ? `<table:table-header-rows>${xml}</table:table-header-rows>` : xml;
  }
  // A table without rows still has one empty row under its heading, so that its filter has a range.
  if (sheet.rows.length === 0 && sheet.kind === 'table')
    buffer += `<table:table-row>${'<table:table-cell table:style-name="text"/>'.repeat(sheet.columns.length)}</table:table-row>`;
  const rules = sheet.columns.map((column) => (sheet.kind === 'table' ? choiceRule(column, place) : ''));
  let rowsOfChunk = 0;
  for (const row of sheet.rows) {
    const height = rowStyleName(bodyRowPoints(countRowLines(row, sheet.columns)));
    buffer += `<table:table-row table:style-name="${height}">`;
    for (let column = 0; column < row.length;) {
      const cell = row[column];
      if (cell === undefined) break;
      const span = cell.span ?? 1;
      buffer += cellXml(cell, cellStyle(cell), span, rules[column] ?? '', place);
      column += span;
    }
    buffer += '</table:table-row>';
    rowsOfChunk += 1;
    if (buffer.length > chunkCharacters) {
      yield buffer;
      work.onRows(rowsOfChunk);
      buffer = '';
      rowsOfChunk = 0;
    }
  }
  work.onRows(rowsOfChunk);
  for (const row of sheet.totals) {
    const cells = row.map((cell) => cellXml(cell, cell.kind === 'number' ? 'totalNumber' : 'totalText', 1, '', place));
    buffer += `<table:table-row>${cells.join('')}</table:table-row>`;
  }
  yield `${buffer}</table:table>`;
}

function choiceRule({ choices = [] }: Column, { choiceNames }: Place): string {
  const name = choiceNames.get(JSON.stringify(choices));
  return name === undefined ? '' : ` table:content-validation-name="${name}"`;
}

function columnsXml(sheet: Sheet, hasTitles: boolean): string {
  const columns = sheet.columns.map(
    ({ width }) => `<table:table-column table:style-name="${columnStyleName(width)}"/>`,
  );
  if (!hasTitles || sheet.frozenColumns === 0) return columns.join('');
  const titles = columns.slice(0, sheet.frozenColumns).join('');
  return `<table:table-header-columns>${titles}</table:table-header-columns>${columns.slice(sheet.frozenColumns).join('')}`;
}

function headRowXml(row: HeadRow, width: number, place: Place): string {
  let xml = `<table:table-row table:style-name="${rowStyleName(headRowPoints(row))}">`;
  let next = 0;
  const skipTo = (column: number): void => {
    if (column > next) xml += `<table:table-cell table:number-columns-repeated="${column - next}"/>`;
    next = column;
  };
  for (const { column, span, style, cell } of row.cells) {
    skipTo(column);
    xml += cellXml(cell, style === 'factValue' ? factStyle(cell) : style, span, '', place);
    next = column + span;
  }
  skipTo(Math.max(width, 1));
  return `${xml}</table:table-row>`;
}

function cellXml(cell: Cell, style: StyleName, span: number, rule: string, place: Place): string {
  const spanned = span > 1 ? ` table:number-columns-spanned="${span}" table:number-rows-spanned="1"` : '';
  const start = `<table:table-cell table:style-name="${style}"${rule}${spanned}`;
  return `${start}${valueXml(cell, place)}${span > 1 ? '<table:covered-table-cell/>'.repeat(span - 1) : ''}`;
}

function valueXml(cell: Cell, place: Place): string {
  switch (cell.kind) {
    case 'empty':
      return '/>';
    case 'number':
      if (!Number.isFinite(cell.value)) throw new RangeError(`${cell.value} is no number`);
      return ` office:value-type="float" office:value="${cell.value}"><text:p>${cell.value}</text:p></table:table-cell>`;
    case 'date':
      return cell.value >= firstReliableDay
        ? ` office:value-type="date" office:date-value="${cell.value}"><text:p>${cell.value}</text:p></table:table-cell>`
        : textXml(cell.value, undefined);
    case 'text':
    case 'none':
    case 'gap':
    case 'prefilled':
      return textXml(cell.value, cell.link && addressOf(cell.link, place.workbook));
  }
}

function textXml(text: string, address: string | undefined): string {
  const lines = text.split('\n').map((line) => {
    const xml = lineXml(line);
    const linked =
      address === undefined
        ? xml
        : `<text:a xlink:type="simple" xlink:href="${escapeAttribute(address)}">${xml}</text:a>`;
    return `<text:p>${linked}</text:p>`;
  });
  return ` office:value-type="string">${lines.join('')}</table:table-cell>`;
}

function addressOf(link: LinkTarget, workbook: Workbook): string | undefined {
  if (link.kind === 'web') return link.url;
  const sheet = workbook.sheets.find(({ id }) => id === link.sheetId);
  if (sheet === undefined) return undefined;
  return `#${quoteTableName(sheet.name)}.A${link.kind === 'sheet' ? 1 : placesOf(sheet).firstRow + link.row}`;
}

function filterXml(sheet: Sheet, position: number): string {
  const [from = '', to = ''] = filterRange(sheet, placesOf(sheet)).replaceAll('$', '').split(':');
  const name = quoteTableName(sheet.name);
  // The name under which LibreOffice keeps the filter of a sheet.
  return (
    `<table:database-range table:name="__Anonymous_Sheet_DB__${position}" ` +
    `table:target-range-address="${escapeAttribute(`${name}.${from}:${name}.${to}`)}" table:display-filter-buttons="true"/>`
  );
}

/** The part `settings.xml`: what stays in view. */
export function settingsXml(workbook: Workbook): string {
  const item = (name: string, type: string, value: string | number): string =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const tables = workbook.sheets.map((sheet) => {
    const rows = placesOf(sheet).headingRow;
    const items =
      sheet.kind === 'form'
        ? ''
        : item('HorizontalSplitMode', 'short', sheet.frozenColumns > 0 ? 2 : 0) +
          item('VerticalSplitMode', 'short', 2) +
          item('HorizontalSplitPosition', 'int', sheet.frozenColumns) +
          item('VerticalSplitPosition', 'int', rows) +
          item('ActiveSplitRange', 'short', sheet.frozenColumns > 0 ? 3 : 2) +
          item('PositionRight', 'int', sheet.frozenColumns) +
          item('PositionBottom', 'int', rows);
    return `<config:config-item-map-entry config:name="${escapeAttribute(sheet.name)}">${items}${item('ShowGrid', 'boolean', 'false')}</config:config-item-map-entry>`;
  });
  const first = workbook.sheets[0];
  return (
    `${xmlDeclaration}<office:document-settings ${namespaces} office:version="1.3"><office:settings>` +
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
    item('ViewId', 'string', 'view1') +
    `<config:config-item-map-named config:name="Tables">${tables.join('')}</config:config-item-map-named>` +
    (first ? item('ActiveTable', 'string', escapeAttribute(first.name)) : '') +
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>'
  );
}
