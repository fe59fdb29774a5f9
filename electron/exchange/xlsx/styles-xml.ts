// The fixed set of cell styles. Colours are those of the app: ochre dashed for gaps, violet for pre-filled, grey for none.
import type { HeadStyle } from '../../../shared/documents/sheet-head.ts';
import type { Cell } from '../../../shared/documents/workbook.ts';
import { xmlDeclaration } from './xml-text.ts';

type Style = {
  readonly font: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border?: keyof typeof borders;
  readonly isDate?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
};

const fonts = {
  body: { size: 10, color: 'FF1B211F' },
  title: { size: 16, color: 'FF0B5F73', isBold: true },
  line: { size: 10, color: 'FF545E59' },
  label: { size: 9, color: 'FF545E59', isBold: true },
  requiredHeading: { size: 10, color: 'FFFFFFFF', isBold: true },
  otherHeading: { size: 10, color: 'FF0B5F73', isBold: true },
  none: { size: 10, color: 'FF545E59', isItalic: true },
  gap: { size: 10, color: 'FF855000' },
  prefilled: { size: 10, color: 'FF66478F' },
  link: { size: 10, color: 'FF0B5F73', isUnderlined: true },
  total: { size: 10, color: 'FF1B211F', isBold: true },
} as const;

const fills = {
  required: 'FF0B5F73',
  other: 'FFE2EFF1',
  gap: 'FFFCF2DD',
  prefilled: 'FFF2EDF8',
  total: 'FFEEF1EE',
} as const;

const borders = {
  row: { style: 'thin', color: 'FFD6DBD6', sides: ['left', 'right', 'top', 'bottom'] },
  gap: { style: 'dashed', color: 'FFA96F16', sides: ['left', 'right', 'top', 'bottom'] },
  heading: { style: 'thin', color: 'FFFFFFFF', sides: ['left', 'right'] },
  label: { style: 'thin', color: 'FF828C86', sides: ['bottom'] },
} as const;

const top = { vertical: 'top', wrap: true, border: 'row' } as const;
const fact = { vertical: 'top', horizontal: 'left', wrap: true } as const;

const styles = {
  default: { font: 'body' },
  title: { font: 'title', vertical: 'center' },
  line: { font: 'line' },
  spacer: { font: 'body' },
  factLabel: { font: 'label', border: 'label' },
  factValue: { font: 'body', ...fact },
  factDate: { font: 'body', ...fact, isDate: true },
  factNone: { font: 'none', ...fact },
  factGap: { font: 'gap', fill: 'gap', border: 'gap', ...fact },
  factPrefilled: { font: 'prefilled', fill: 'prefilled', ...fact },
  requiredGroup: { font: 'requiredHeading', fill: 'required', border: 'heading', vertical: 'center' },
  otherGroup: { font: 'otherHeading', fill: 'other', border: 'heading', vertical: 'center' },
  requiredHeading: { font: 'requiredHeading', fill: 'required', border: 'heading', vertical: 'center', wrap: true },
  otherHeading: { font: 'otherHeading', fill: 'other', border: 'heading', vertical: 'center', wrap: true },
  text: { font: 'body', ...top },
  none: { font: 'none', ...top },
  gap: { font: 'gap', fill: 'gap', ...top, border: 'gap' },
  prefilled: { font: 'prefilled', fill: 'prefilled', ...top },
  link: { font: 'link', ...top },
  date: { font: 'body', ...top, wrap: false, isDate: true, horizontal: 'left' },
  number: { font: 'body', ...top, wrap: false, horizontal: 'right' },
  totalText: { font: 'total', fill: 'total', border: 'row' },
  totalNumber: { font: 'total', fill: 'total', border: 'row', horizontal: 'right' },
} as const satisfies Record<string, Style> & Record<HeadStyle, Style>;

export type StyleName = keyof typeof styles;

const styleIndexes = new Map(Object.keys(styles).map((name, position) => [name, position]));

/** Index of a style in the file's list. */
export function styleIndex(name: StyleName): number {
  return styleIndexes.get(name) ?? 0;
}

/** Style of a cell in the table. */
export function cellStyle(cell: Cell): StyleName {
  switch (cell.kind) {
    case 'empty':
      return 'text';
    case 'text':
      return cell.link ? 'link' : 'text';
    case 'none':
    case 'gap':
    case 'prefilled':
    case 'date':
    case 'number':
      return cell.kind;
  }
}

/** Style of a fact above the table. */
export function factStyle(cell: Cell): StyleName {
  switch (cell.kind) {
    case 'empty':
    case 'text':
    case 'number':
      return 'factValue';
    case 'none':
      return 'factNone';
    case 'gap':
      return 'factGap';
    case 'prefilled':
      return 'factPrefilled';
    case 'date':
      return 'factDate';
  }
}

function fontXml(font: {
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
}): string {
  const marks = `${font.isBold ? '<b/>' : ''}${font.isItalic ? '<i/>' : ''}${font.isUnderlined ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${font.size}"/><color rgb="${font.color}"/><name val="Calibri"/><family val="2"/></font>`;
}

function borderXml(border: {
  readonly style: string;
  readonly color: string;
  readonly sides: readonly string[];
}): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    border.sides.includes(side)
      ? `<${side} style="${border.style}"><color rgb="${border.color}"/></${side}>`
      : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function formatXml(style: Style): string {
  const font = Object.keys(fonts).indexOf(style.font);
  // Excel reserves the first two fills and the first border for itself.
  const fill = style.fill === undefined ? 0 : Object.keys(fills).indexOf(style.fill) + 2;
  const border = style.border === undefined ? 0 : Object.keys(borders).indexOf(style.border) + 1;
  const alignment = [
    style.horizontal ? ` horizontal="${style.horizontal}"` : '',
    style.vertical ? ` vertical="${style.vertical}"` : '',
    style.wrap ? ' wrapText="1"' : '',
  ].join('');
  return (
    `<xf numFmtId="${style.isDate ? 164 : 0}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    `${style.isDate ? ' applyNumberFormat="1"' : ''} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment${alignment}/></xf>`
  );
}

/** The part `xl/styles.xml`. */
export function stylesXml(): string {
  const fontList = Object.values(fonts).map(fontXml);
  const fillList = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...Object.values(fills).map(
      (color) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`,
    ),
  ];
  const borderList = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    ...Object.values(borders).map(borderXml),
  ];
  const formatList = Object.values(styles).map(formatXml);
  return (
    `${xmlDeclaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    // Year, month, day: the one order that no country reads as another day.
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    `<fonts count="${fontList.length}">${fontList.join('')}</fonts>` +
    `<fills count="${fillList.length}">${fillList.join('')}</fills>` +
    `<borders count="${borderList.length}">${borderList.join('')}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formatList.length}">${formatList.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
