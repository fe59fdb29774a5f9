// Heights of spreadsheet rows in points. Not every program finds the height of wrapped text by itself; those that do may change it.
import type { HeadRow } from '../../shared/documents/sheet-head.ts';

const linePoints = 13.5;
/** No row of Excel is higher. */
const maximumPoints = 409;

/** Height of a row under the head that needs so many lines. */
export function bodyRowPoints(lines: number): number {
  return Math.min(maximumPoints, lines * linePoints + 2);
}

/** Height of a row of the head. */
export function headRowPoints(row: HeadRow): number {
  switch (row.style) {
    case 'title':
      return 27;
    case 'spacer':
      return 6;
    case 'requiredHeading':
      return Math.min(maximumPoints, row.lines * linePoints + 6);
    case 'line':
    case 'factLabel':
    case 'factValue':
    case 'requiredGroup':
    case 'otherGroup':
    case 'otherHeading':
      return Math.min(maximumPoints, row.lines * linePoints + 3);
  }
}
