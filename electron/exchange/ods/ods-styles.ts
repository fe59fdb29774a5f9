// Styles of an OpenDocument spreadsheet: cells, columns, rows, and the pages that sheets are printed on.
import type { Sheet, Workbook } from '../../../shared/documents/workbook.ts';
import { borders, cellStyles, fills, fonts } from '../cell-styles.ts';
import type { CellStyle } from '../cell-styles.ts';
import { escapeAttribute, escapeXml, xmlDeclaration } from '../xlsx/xml-text.ts';
import { lineXml, namespaces } from './ods-text.ts';

/** Centimetres of a character of the body type, and of the padding of a column. */
const characterWidth = 0.19;
const columnPadding = 0.15;

/** Name of the page that a sheet is printed on; sheets that print alike share it. */
export function pageName({ orientation, pagesWide }: Sheet): string {
  return `${orientation}-${pagesWide}`;
}

export function columnStyleName(width: number): string {
  return `width-${String(width).replace('.', '_')}`;
}

export function rowStyleName(points: number): string {
  return `height-${String(points).replace('.', '_')}`;
}

/** Style of a sheet: the page it is printed on. */
export function tableStyleName(sheet: Sheet): string {
  return `sheet-${pageName(sheet)}`;
}

function cellStyleXml(name: string, style: CellStyle): string {
  const font: { size: number; color: string; isBold?: boolean; isItalic?: boolean; isUnderlined?: boolean } =
    fonts[style.font];
  const border = style.border === undefined ? undefined : borders[style.border];
  const sides: readonly string[] = border?.sides ?? [];
  const lines = ['left', 'right', 'top', 'bottom'].map((side) =>
    border && sides.includes(side)
      ? ` fo:border-${side}="0.5pt ${border.style === 'dashed' ? 'dashed' : 'solid'} #${border.color}"`
      : ` fo:border-${side}="none"`,
  );
  const ground = style.fill === undefined ? '' : ` fo:background-color="#${fills[style.fill]}"`;
  const vertical = { top: 'top', center: 'middle', bottom: 'bottom' }[style.vertical ?? 'bottom'];
  const align = { left: 'start', center: 'center', right: 'end' }[style.horizontal ?? 'left'];
  return (
    `<style:style style:name="${name}" style:family="table-cell"${style.isDate ? ' style:data-style-name="day"' : ''}>` +
    `<style:table-cell-properties${ground}${lines.join('')} style:vertical-align="${vertical}"${style.wrap ? ' fo:wrap-option="wrap"' : ''} fo:padding="0.05cm"/>` +
    `<style:paragraph-properties fo:text-align="${align}"/>` +
    `<style:text-properties style:font-name="Calibri" fo:font-size="${font.size}pt" fo:color="#${font.color}"` +
    `${font.isBold ? ' fo:font-weight="bold"' : ''}${font.isItalic ? ' fo:font-style="italic"' : ''}` +
    `${font.isUnderlined ? ' style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"' : ''}/></style:style>`
  );
}

/** The styles that `content.xml` names, by itself. `rowPoints`: heights of rows. */
export function automaticStylesXml(workbook: Workbook, rowPoints: Iterable<number>): string {
  const widths = new Set(workbook.sheets.flatMap((sheet) => sheet.columns.map(({ width }) => width)));
  const pages = new Map(workbook.sheets.map((sheet) => [tableStyleName(sheet), pageName(sheet)]));
  return (
    '<office:automatic-styles>' +
    // Year, month, day: the one order that no country reads as another day.
    '<number:date-style style:name="day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>' +
    Object.entries(cellStyles)
      .map(([name, style]) => cellStyleXml(name, style))
      .join('') +
    [...widths]
      .map(
        (width) =>
          `<style:style style:name="${columnStyleName(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * characterWidth + columnPadding).toFixed(2)}cm"/></style:style>`,
      )
      .join('') +
    [...rowPoints]
      .map(
        (points) =>
          `<style:style style:name="${rowStyleName(points)}" style:family="table-row"><style:table-row-properties style:row-height="${points}pt" style:use-optimal-row-height="false"/></style:style>`,
      )
      .join('') +
    [...pages]
      .map(
        ([name, page]) =>
          `<style:style style:name="${name}" style:family="table" style:master-page-name="${page}"><style:table-properties table:display="true"/></style:style>`,
      )
      .join('') +
    '</office:automatic-styles>'
  );
}

/** The part `styles.xml`: pages with their foot. */
export function stylesXml(workbook: Workbook): string {
  const pages = new Map(workbook.sheets.map((sheet) => [pageName(sheet), sheet]));
  const [before = '', between = '', after = ''] = workbook.words.pageOf.split(/\{pages?\}/u).map(escapeXml);
  const foot =
    `<style:region-left><text:p>${lineXml(workbook.properties.subject.replaceAll('\n', ' '))}</text:p></style:region-left>` +
    '<style:region-center><text:p><text:sheet-name>?</text:sheet-name></text:p></style:region-center>' +
    `<style:region-right><text:p>${before}<text:page-number>1</text:page-number>${between}<text:page-count>1</text:page-count>${after}</text:p></style:region-right>`;
  return (
    `${xmlDeclaration}<office:document-styles ${namespaces} office:version="1.3">` +
    '<office:font-face-decls><style:font-face style:name="Calibri" svg:font-family="Calibri" style:font-family-generic="swiss"/></office:font-face-decls>' +
    `<office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Calibri" fo:font-size="10pt" fo:language="${escapeAttribute(workbook.language.split('-')[0] ?? '')}"/></style:default-style></office:styles>` +
    '<office:automatic-styles>' +
    [...pages]
      .map(([name, sheet]) => {
        const [width, height] = sheet.orientation === 'landscape' ? ['29.7cm', '21cm'] : ['21cm', '29.7cm'];
        return (
          `<style:page-layout style:name="page-${name}"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${sheet.orientation}" style:print-page-order="ltr" ` +
          'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-top="1.2cm" fo:margin-bottom="1cm" ' +
          `style:scale-to-X="${sheet.pagesWide}" style:scale-to-Y="0"/><style:header-style/>` +
          '<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>'
        );
      })
      .join('') +
    '</office:automatic-styles><office:master-styles>' +
    [...pages.keys()]
      .map(
        (name) =>
          `<style:master-page style:name="${name}" style:page-layout-name="page-${name}"><style:header style:display="false"/><style:footer>${foot}</style:footer></style:master-page>`,
      )
      .join('') +
    '</office:master-styles></office:document-styles>'
  );
}
