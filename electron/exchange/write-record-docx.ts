// Workbook model to a Word document. Written by itself: the docx package takes 2 GB for a record of 2,000 activities.
import type { Workbook } from '../../shared/documents/workbook.ts';
import { documentXml } from './docx/document-xml.ts';
import { docxStylesXml } from './docx/docx-styles.ts';
import type { Work } from './work.ts';
import { corePropertiesXml, customPropertiesXml, appPropertiesXml } from './xlsx/package-xml.ts';
import { escapeAttribute, escapeXml, xmlDeclaration } from './xlsx/xml-text.ts';
import { writeZip } from './zip-writer.ts';
import type { ZipFile } from './zip-writer.ts';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The bytes of a DOCX file: a section for each sheet, tables whose headings repeat on each page; a sheet that is too wide for a
 * page is a table for each of its rows. The same workbook gives the same bytes.
 * @throws RangeError where it passes 4 GiB, RegistryError `cancelled`.
 */
export async function writeRecordDocx(workbook: Workbook, work: Work): Promise<Uint8Array> {
  return writeZip(packageFiles(workbook, work), new Date(workbook.properties.generatedAt), work.signal);
}

function* packageFiles(workbook: Workbook, work: Work): Generator<ZipFile> {
  yield { name: '[Content_Types].xml', chunks: [contentTypesXml()] };
  yield { name: '_rels/.rels', chunks: [packageRelationshipsXml()] };
  yield { name: 'docProps/core.xml', chunks: [corePropertiesXml(workbook)] };
  yield { name: 'docProps/app.xml', chunks: [appPropertiesXml()] };
  yield { name: 'docProps/custom.xml', chunks: [customPropertiesXml(workbook)] };
  yield { name: 'word/styles.xml', chunks: [docxStylesXml(workbook.language)] };
  yield { name: 'word/settings.xml', chunks: [settingsXml(workbook.language)] };
  yield { name: 'word/footer1.xml', chunks: [footerXml(workbook)] };
  const urls: string[] = [];
  const addLink = (url: string): string => `rId${urls.push(url)}`;
  yield { name: 'word/document.xml', chunks: documentXml(workbook, addLink, work) };
  yield { name: 'word/_rels/document.xml.rels', chunks: [documentRelationshipsXml(urls)] };
}

function contentTypesXml(): string {
  const parts = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ['/word/footer1.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

function packageRelationshipsXml(): string {
  return (
    `${xmlDeclaration}<Relationships xmlns="${relationships}">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
    `<Relationship Id="rId3" Type="${officeRelationships}/extended-properties" Target="docProps/app.xml"/>` +
    `<Relationship Id="rId4" Type="${officeRelationships}/custom-properties" Target="docProps/custom.xml"/></Relationships>`
  );
}

function documentRelationshipsXml(urls: readonly string[]): string {
  const part = (id: string, name: string): string =>
    `<Relationship Id="${id}" Type="${officeRelationships}/${name}" Target="${name === 'footer' ? 'footer1' : name}.xml"/>`;
  return (
    `${xmlDeclaration}<Relationships xmlns="${relationships}">${part('rIdStyles', 'styles')}${part('rIdSettings', 'settings')}${part('rIdFoot', 'footer')}` +
    urls
      .map(
        (url, position) =>
          `<Relationship Id="rId${position + 1}" Type="${officeRelationships}/hyperlink" Target="${escapeAttribute(url)}" TargetMode="External"/>`,
      )
      .join('') +
    '</Relationships>'
  );
}

function settingsXml(language: string): string {
  return `${xmlDeclaration}<w:settings ${wordNamespace}><w:themeFontLang w:val="${escapeAttribute(language)}"/></w:settings>`;
}

/** The subject on the left, the page on the right, in the words of the workbook. */
function footerXml(workbook: Workbook): string {
  const text = (content: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(content)}</w:t></w:r>`;
  const field = (name: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const page = workbook.words.pageOf
    .split(/(\{pages?\})/u)
    .map((part) => (part === '{page}' ? field('PAGE') : part === '{pages}' ? field('NUMPAGES') : text(part)))
    .join('');
  return (
    `${xmlDeclaration}<w:ftr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>` +
    `${text(workbook.properties.subject)}<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${page}</w:p></w:ftr>`
  );
}
