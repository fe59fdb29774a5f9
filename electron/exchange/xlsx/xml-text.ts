// Text inside SpreadsheetML.

/** Opening of every part of the package. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const special = /[&<>"]/;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for element content and quoted attributes. Characters that XML cannot hold must be gone already (`cleanText`). */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character) : text;
}

/** Like `escapeXml`, for attributes, where line feeds and tabs would be read as blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/**
 * Text of a string cell. SpreadsheetML reads `_x0041_` as an escaped character (ECMA-376, ST_Xstring),
 * so an underscore that begins such a run is escaped itself.
 */
export function escapeCellText(text: string): string {
  const escaped = escapeXml(text);
  return escaped.includes('_x') ? escaped.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : escaped;
}

/** Letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
  return name;
}
