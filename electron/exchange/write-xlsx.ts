// Workbook model to XLSX (Office Open XML, ECMA-376).
import type { Workbook } from '../../shared/documents/workbook.ts';
import { listChoices } from './xlsx/choice-lists.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  customPropertiesXml,
  packageRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from './xlsx/package-xml.ts';
import { placesOf, quoteSheetName, sheetXml } from './xlsx/sheet-xml.ts';
import { stylesXml } from './xlsx/styles-xml.ts';
import { escapeCellText, xmlDeclaration } from './xlsx/xml-text.ts';
import { ignoreWork } from './work.ts';
import type { Work } from './work.ts';
import { writeZip } from './zip-writer.ts';

/**
 * The bytes of an XLSX file. Every text is a string cell, whatever it begins with; days are dates; gaps, none and pre-filled
 * are told apart by style. The workbook keeps the limits of spreadsheets already (`fitWorkbook`).
 * The same workbook gives the same bytes.
 * @throws RangeError where a number is not finite or a sheet is too large for any spreadsheet.
 */
export async function writeXlsx(workbook: Workbook, work: Work = ignoreWork): Promise<Uint8Array> {
  return writeZip(packageFiles(workbook, work), new Date(workbook.properties.generatedAt), work.signal);
}

/** Files of the package, in an order in which each part knows what it needs: strings and links after the sheets that name them. */
function* packageFiles(workbook: Workbook, work: Work): Generator<{ name: string; chunks: Iterable<string> }> {
  const lists = listChoices(workbook);
  const sheets = [
    ...workbook.sheets.map(({ name }) => ({ name, isHidden: false })),
    ...(lists.sheet ? [{ name: lists.sheet.name, isHidden: true }] : []),
  ];
  yield { name: '[Content_Types].xml', chunks: [contentTypesXml(sheets)] };
  yield { name: '_rels/.rels', chunks: [packageRelationshipsXml()] };
  yield { name: 'docProps/core.xml', chunks: [corePropertiesXml(workbook)] };
  yield { name: 'docProps/app.xml', chunks: [appPropertiesXml()] };
  yield { name: 'docProps/custom.xml', chunks: [customPropertiesXml(workbook)] };
  yield { name: 'xl/workbook.xml', chunks: [workbookXml(workbook, sheets)] };
  yield { name: 'xl/_rels/workbook.xml.rels', chunks: [workbookRelationshipsXml(sheets)] };
  yield { name: 'xl/styles.xml', chunks: [stylesXml()] };

  const strings = new Map<string, number>();
  let stringCells = 0;
  const shareString = (text: string): number => {
    stringCells += 1;
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const locate = (sheetId: string, row: number | null): string | undefined => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    return sheet && `${quoteSheetName(sheet.name)}!A${row === null ? 1 : placesOf(sheet).firstRow + row}`;
  };
  for (const [position, sheet] of workbook.sheets.entries()) {
    const urls: string[] = [];
    const addLink = (url: string): string => `rId${urls.push(url)}`;
    const name = `sheet${position + 1}.xml`;
    const chunks = sheetXml(sheet, {
      isFirst: position === 0,
      shareString,
      addLink,
      locate,
      choicesOf: lists.formulaOf,
      footer: workbook.properties.subject,
      pageOf: workbook.words.pageOf,
      onRows: work.onRows,
    });
    yield { name: `xl/worksheets/${name}`, chunks };
    if (urls.length > 0) yield { name: `xl/worksheets/_rels/${name}.rels`, chunks: [sheetRelationshipsXml(urls)] };
  }
  if (lists.sheet) {
    const name = `xl/worksheets/sheet${sheets.length}.xml`;
    yield { name, chunks: [lists.sheet.xml(shareString)] };
  }
  yield { name: 'xl/sharedStrings.xml', chunks: sharedStringsXml(strings, stringCells) };
}

function* sharedStringsXml(strings: ReadonlyMap<string, number>, count: number): Generator<string> {
  let buffer =
    `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `count="${count}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) {
    buffer += `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;
    if (buffer.length > 65_536) {
      yield buffer;
      buffer = '';
    }
  }
  yield `${buffer}</sst>`;
}
