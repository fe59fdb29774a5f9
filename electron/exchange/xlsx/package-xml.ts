// The parts of an XLSX package around its sheets: types, relationships, workbook, document properties.
import type { Sheet, Workbook } from '../../../shared/documents/workbook.ts';
import { filterRange, hasFilterRange, placesOf, quoteSheetName } from './sheet-xml.ts';
import { columnName, escapeAttribute, escapeXml, xmlDeclaration } from './xml-text.ts';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as the package lists it. */
export type SheetEntry = { readonly name: string; readonly isHidden: boolean };

export function contentTypesXml(sheets: readonly SheetEntry[]): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...sheets.map((_, position): [string, string] => [
      `/xl/worksheets/sheet${position + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

export function packageRelationshipsXml(): string {
  return (
    `${xmlDeclaration}<Relationships xmlns="${relationships}">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="xl/workbook.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
    `<Relationship Id="rId3" Type="${officeRelationships}/extended-properties" Target="docProps/app.xml"/>` +
    `<Relationship Id="rId4" Type="${officeRelationships}/custom-properties" Target="docProps/custom.xml"/>` +
    '</Relationships>'
  );
}

export function workbookRelationshipsXml(sheets: readonly SheetEntry[]): string {
  const count = sheets.length;
  return (
    `${xmlDeclaration}<Relationships xmlns="${relationships}">` +
    sheets
      .map(
        (_, position) =>
          `<Relationship Id="rId${position + 1}" Type="${officeRelationships}/worksheet" Target="worksheets/sheet${position + 1}.xml"/>`,
      )
      .join('') +
    `<Relationship Id="rId${count + 1}" Type="${officeRelationships}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId${count + 2}" Type="${officeRelationships}/sharedStrings" Target="sharedStrings.xml"/>` +
    '</Relationships>'
  );
}

/** Relationships of one sheet: its outside links. */
export function sheetRelationshipsXml(urls: readonly string[]): string {
  return (
    `${xmlDeclaration}<Relationships xmlns="${relationships}">` +
    urls
      .map(
        (url, position) =>
          `<Relationship Id="rId${position + 1}" Type="${officeRelationships}/hyperlink" Target="${escapeAttribute(url)}" TargetMode="External"/>`,
      )
      .join('') +
    '</Relationships>'
  );
}

export function workbookXml(workbook: Workbook, sheets: readonly SheetEntry[]): string {
  const names = workbook.sheets.flatMap(definedNames);
  return (
    `${xmlDeclaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelationships}">` +
    '<workbookPr date1904="0"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
    sheets
      .map(
        ({ name, isHidden }, position) =>
          `<sheet name="${escapeAttribute(name)}" sheetId="${position + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${position + 1}"/>`,
      )
      .join('') +
    `</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}

/** What Excel keeps as names of a sheet: the range of its filter, the rows and columns that repeat in print. */
function definedNames(sheet: Sheet, position: number): string[] {
  const places = placesOf(sheet);
  const quoted = escapeXml(quoteSheetName(sheet.name));
  const names: string[] = [];
  if (hasFilterRange(sheet))
    names.push(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${quoted}!${filterRange(sheet, places)}</definedName>`,
    );
  if (sheet.hasPrintTitles && sheet.kind === 'table') {
    const rows = `${quoted}!$${places.headingRow}:$${places.headingRow}`;
    const columns = sheet.frozenColumns > 0 ? `${quoted}!$A:$${columnName(sheet.frozenColumns - 1)},` : '';
    names.push(`<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${columns}${rows}</definedName>`);
  }
  return names;
}

export function corePropertiesXml({ title, language, properties }: Workbook): string {
  const instant = escapeXml(properties.generatedAt.replace(/\.\d+Z$/, 'Z'));
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>` +
    `<dc:description>${escapeXml(properties.description)}</dc:description>` +
    `<dc:creator>${escapeXml(properties.organisation || 'Recital')}</dc:creator><dc:language>${escapeXml(language)}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`
  );
}

export function appPropertiesXml(): string {
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    '<Application>Recital</Application></Properties>'
  );
}

/** Properties of our own: as-at date and layout travel with the file. */
export function customPropertiesXml({ properties }: Workbook): string {
  const values: [string, string][] = [
    ['As at', properties.asAt],
    ['Layout', properties.layoutId],
    ['Organisation', properties.organisation],
  ];
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    values
      .map(
        ([name, value], position) =>
          // The format id is the one that Office gives to all custom properties; ids 0 and 1 are reserved.
          `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${position + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
      )
      .join('') +
    '</Properties>'
  );
}
