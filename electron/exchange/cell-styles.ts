// The fixed set of cell styles of spreadsheets, by role and kind of a cell; XLSX and ODS write the same ones.
import type { HeadStyle } from '../../shared/documents/sheet-head.ts';
import type { Cell } from '../../shared/documents/workbook.ts';
import { palette } from './palette.ts';

export type CellStyle = {
  readonly font: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border?: keyof typeof borders;
  readonly isDate?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
};

export const fonts = {
  body: { size: 10, color: palette.text },
  title: { size: 16, color: palette.accent, isBold: true },
  line: { size: 10, color: palette.muted },
  label: { size: 9, color: palette.muted, isBold: true },
  requiredHeading: { size: 10, color: palette.onAccent, isBold: true },
  otherHeading: { size: 10, color: palette.accent, isBold: true },
  none: { size: 10, color: palette.muted, isItalic: true },
  gap: { size: 10, color: palette.gap },
  prefilled: { size: 10, color: palette.prefilled },
  link: { size: 10, color: palette.accent, isUnderlined: true },
  total: { size: 10, color: palette.text, isBold: true },
  block: { size: 11, color: palette.onAccent, isBold: true },
} as const;

export const fills = {
  required: palette.accent,
  other: palette.accentWash,
  gap: palette.gapWash,
  prefilled: palette.prefilledWash,
  total: palette.totalWash,
} as const;

export const borders = {
  row: { style: 'thin', color: palette.line, sides: ['left', 'right', 'top', 'bottom'] },
  gap: { style: 'dashed', color: palette.gapLine, sides: ['left', 'right', 'top', 'bottom'] },
  heading: { style: 'thin', color: palette.onAccent, sides: ['left', 'right'] },
  label: { style: 'thin', color: palette.labelLine, sides: ['bottom'] },
} as const;

const top = { vertical: 'top', wrap: true, border: 'row' } as const;
const fact = { vertical: 'top', horizontal: 'left', wrap: true } as const;

export const cellStyles = {
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
  requiredGroup: { font: 'requiredHeading', fill: 'required', border: 'heading', vertical: 'center', wrap: true },
  otherGroup: { font: 'otherHeading', fill: 'other', border: 'heading', vertical: 'center', wrap: true },
  requiredHeading: { font: 'requiredHeading', fill: 'required', border: 'heading', vertical: 'center', wrap: true },
  otherHeading: { font: 'otherHeading', fill: 'other', border: 'heading', vertical: 'center', wrap: true },
  block: { font: 'block', fill: 'required', vertical: 'center' },
  formLabel: { font: 'label', fill: 'total', ...top },
  formHeading: { font: 'otherHeading', fill: 'other', ...top },
  note: { font: 'none', ...fact },
  text: { font: 'body', ...top },
  none: { font: 'none', ...top },
  gap: { font: 'gap', fill: 'gap', ...top, border: 'gap' },
  prefilled: { font: 'prefilled', fill: 'prefilled', ...top },
  link: { font: 'link', ...top },
  date: { font: 'body', ...top, wrap: false, isDate: true, horizontal: 'left' },
  number: { font: 'body', ...top, wrap: false, horizontal: 'right' },
  totalText: { font: 'total', fill: 'total', border: 'row' },
  totalNumber: { font: 'total', fill: 'total', border: 'row', horizontal: 'right' },
} as const satisfies Record<string, CellStyle> & Record<HeadStyle, CellStyle>;

export type StyleName = keyof typeof cellStyles;

/** Style of a cell under the head. */
export function cellStyle(cell: Cell): StyleName {
  const { role } = cell;
  if (role === undefined) return valueStyle(cell);
  switch (role) {
    case 'block':
      return 'block';
    case 'label':
      return 'formLabel';
    case 'heading':
      return 'formHeading';
    case 'note':
      return 'note';
  }
}

function valueStyle(cell: Cell): StyleName {
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
