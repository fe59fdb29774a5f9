// Styles of a Word document: headings that its outline and reading aloud know, cells by role and kind.
import type { OutlineRole } from '../../../shared/documents/outline-workbook.ts';
import type { Cell } from '../../../shared/documents/workbook.ts';
import { palette } from '../palette.ts';
import { escapeAttribute, xmlDeclaration } from '../xlsx/xml-text.ts';

type Look = {
  /** Properties of the run of text. */
  readonly run: string;
  /** Colour behind the cell. */
  readonly ground?: string;
};

const bold = '<w:b/>';
const italic = '<w:i/>';
const coloured = (colour: string): string => `<w:color w:val="${colour}"/>`;

/** How a cell looks; paragraph styles give size and spacing. */
export function cellLook(role: OutlineRole, cell: Cell): Look {
  switch (role) {
    case 'columnHeading':
      return { run: bold + coloured(palette.onAccent), ground: palette.accent };
    case 'otherColumnHeading':
    case 'group':
      return { run: bold + coloured(palette.accent), ground: palette.accentWash };
    case 'rowHeading':
      return { run: bold, ground: palette.totalWash };
    case 'note':
      return { run: italic + coloured(palette.muted) };
    case 'total':
      return { run: bold, ground: palette.totalWash };
    case 'value':
      return valueLook(cell);
  }
}

function valueLook(cell: Cell): Look {
  switch (cell.kind) {
    case 'none':
      return { run: italic + coloured(palette.muted) };
    case 'gap':
      return { run: coloured(palette.gap), ground: palette.gapWash };
    case 'prefilled':
      return { run: coloured(palette.prefilled), ground: palette.prefilledWash };
    case 'text':
      return { run: cell.link ? `${coloured(palette.accent)}<w:u w:val="single"/>` : '' };
    case 'empty':
    case 'number':
    case 'date':
      return { run: '' };
  }
}

/** Size in half points, spacing in twentieths of a point. */
function paragraphStyle(
  id: string,
  name: string,
  {
    size,
    before,
    after,
    more = '',
    paragraph = '',
  }: {
    readonly size: number;
    readonly before: number;
    readonly after: number;
    readonly more?: string;
    readonly paragraph?: string;
  },
): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    (id.startsWith('Heading') || id === 'Title' ? '<w:next w:val="Normal"/><w:qFormat/>' : '') +
    `<w:pPr>${id.startsWith('Heading') ? '<w:keepNext/><w:keepLines/>' : ''}<w:spacing w:before="${before}" w:after="${after}"/>${paragraph}</w:pPr>` +
    `<w:rPr>${more}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  );
}

/** The part `word/styles.xml`. */
export function docxStylesXml(language: string): string {
  const heading = bold + coloured(palette.accent);
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${palette.line}"/>`;
  return (
    `${xmlDeclaration}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>${coloured(palette.text)}<w:sz w:val="20"/><w:szCs w:val="20"/>` +
    `<w:lang w:val="${escapeAttribute(language)}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>' +
    paragraphStyle('Title', 'Title', { size: 36, before: 0, after: 120, more: heading }) +
    paragraphStyle('Heading1', 'heading 1', {
      size: 28,
      before: 0,
      after: 120,
      more: heading,
      paragraph: '<w:outlineLvl w:val="0"/>',
    }) +
    paragraphStyle('Heading2', 'heading 2', {
      size: 23,
      before: 280,
      after: 100,
      more: bold,
      paragraph: '<w:outlineLvl w:val="1"/>',
    }) +
    paragraphStyle('Cell', 'Cell', { size: 18, before: 30, after: 30 }) +
    paragraphStyle('CellSmall', 'Cell small', { size: 15, before: 20, after: 20 }) +
    paragraphStyle('AfterTable', 'After table', { size: 8, before: 0, after: 60 }) +
    paragraphStyle('Footer', 'footer', { size: 16, before: 0, after: 0, more: coloured(palette.muted) }) +
    '<w:style w:type="table" w:styleId="RecitalTable"><w:name w:val="Recital table"/><w:tblPr><w:tblBorders>' +
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('') +
    '</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '</w:styles>'
  );
}
