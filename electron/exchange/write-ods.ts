// Workbook model to ODS (OpenDocument 1.3, ISO/IEC 26300).
import type { Workbook } from '../../shared/documents/workbook.ts';
import { contentXml, settingsXml } from './ods/content-xml.ts';
import { stylesXml } from './ods/ods-styles.ts';
import { namespaces } from './ods/ods-text.ts';
import { ignoreWork } from './work.ts';
import type { Work } from './work.ts';
import { escapeXml, xmlDeclaration } from './xlsx/xml-text.ts';
import { writeZip } from './zip-writer.ts';
import type { ZipFile } from './zip-writer.ts';

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * The bytes of an ODS file: the same sheets, cells, styles, links, lists and filters as `writeXlsx` writes, of a workbook that
 * keeps the limits of spreadsheets (`fitWorkbook`).
 * The same workbook gives the same bytes.
 * @throws RangeError where a number is not finite or a sheet is too large, RegistryError `cancelled`.
 */
export async function writeOds(workbook: Workbook, work: Work = ignoreWork): Promise<Uint8Array> {
  const files: ZipFile[] = [
    // First and not compressed, so that its place in the file says what the file is.
    { name: 'mimetype', chunks: [mediaType], isStored: true },
    { name: 'META-INF/manifest.xml', chunks: [manifestXml()] },
    { name: 'meta.xml', chunks: [metaXml(workbook)] },
    { name: 'settings.xml', chunks: [settingsXml(workbook)] },
    { name: 'styles.xml', chunks: [stylesXml(workbook)] },
    { name: 'content.xml', chunks: contentXml(workbook, work) },
  ];
  return writeZip(files, new Date(workbook.properties.generatedAt), work.signal);
}

function manifestXml(): string {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return (
    `${xmlDeclaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
    entry('/', mediaType) +
    ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((path) => entry(path, 'text/xml')).join('') +
    '</manifest:manifest>'
  );
}

function metaXml({ title, language, properties }: Workbook): string {
  const own = (name: string, value: string): string =>
    `<meta:user-defined meta:name="${name}" meta:value-type="string">${escapeXml(value)}</meta:user-defined>`;
  const instant = properties.generatedAt.replace(/\.\d+Z$/, 'Z');
  return (
    `${xmlDeclaration}<office:document-meta ${namespaces} office:version="1.3"><office:meta>` +
    `<meta:generator>Recital</meta:generator><dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:subject>${escapeXml(properties.subject)}</dc:subject><dc:description>${escapeXml(properties.description)}</dc:description>` +
    `<meta:initial-creator>${escapeXml(properties.organisation || 'Recital')}</meta:initial-creator>` +
    `<dc:creator>${escapeXml(properties.organisation || 'Recital')}</dc:creator>` +
    `<meta:creation-date>${escapeXml(instant)}</meta:creation-date><dc:date>${escapeXml(instant)}</dc:date>` +
    `<dc:language>${escapeXml(language)}</dc:language>` +
    own('As at', properties.asAt) +
    own('Layout', properties.layoutId) +
    own('Organisation', properties.organisation) +
    '</office:meta></office:document-meta>'
  );
}
