// Text inside OpenDocument files (ODF 1.3, part 3).
import { escapeXml } from '../xlsx/xml-text.ts';

/** Every namespace that the parts of a spreadsheet name. */
export const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['config', 'urn:oasis:names:tc:opendocument:xmlns:config:1.0'],
  ['of', 'urn:oasis:names:tc:opendocument:xmlns:of:1.2'],
  ['ooo', 'http://openoffice.org/2004/office'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** Text as a cell keeps it: blanks for a tab, since LibreOffice joins the words around a tab element in a cell. */
export function odsText(text: string): string {
  return text.replaceAll('\t', '    ');
}

/** One line of a paragraph: blanks that a reader would collapse (section 6.1.2) are elements. */
export function lineXml(line: string): string {
  return escapeXml(odsText(line)).replaceAll(/^ +| +$| {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
}

/** The name of a sheet as an address has it: `'O''Neil'`. */
export function quoteTableName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
