// The cell styles as SpreadsheetML.
import { borders, cellStyles, fills, fonts } from '../cell-styles.ts';
import type { CellStyle, StyleName } from '../cell-styles.ts';
import { xmlDeclaration } from './xml-text.ts';

const styleIndexes = new Map(Object.keys(cellStyles).map((name, position) => [name, position]));

/** Index of a style in the file's list. */
export function styleIndex(name: StyleName): number {
  return styleIndexes.get(name) ?? 0;
}

function fontXml(font: {
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
}): string {
  const marks = `${font.isBold ? '<b/>' : ''}${font.isItalic ? '<i/>' : ''}${font.isUnderlined ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${font.size}"/><color rgb="FF${font.color}"/><name val="Calibri"/><family val="2"/></font>`;
}

function borderXml(border: {
  readonly style: string;
  readonly color: string;
  readonly sides: readonly string[];
}): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    border.sides.includes(side)
      ? `<${side} style="${border.style}"><color rgb="FF${border.color}"/></${side}>`
      : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function formatXml(style: CellStyle): string {
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
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`,
    ),
  ];
  const borderList = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    ...Object.values(borders).map(borderXml),
  ];
  const formatList = Object.values<CellStyle>(cellStyles).map(formatXml);
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
