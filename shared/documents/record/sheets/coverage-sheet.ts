import { countStrips } from '../../../domain/coverage.ts';
import type { Coverage, RecordRole } from '../../../domain/coverage.ts';
import { letterStates } from '../../../domain/letter-strip.ts';
import type { LetterCell, LetterState } from '../../../domain/letter-strip.ts';
import { gapCell, noneCell, numberCell, textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import { composeCell } from '../record-context.ts';
import type { RecordRow } from '../record-context.ts';
import { buildTable } from './table.ts';
import type { TableColumn, TableHead } from './table.ts';

const stateLabels: Readonly<Record<LetterState, string>> = {
  stated: 'Stated',
  none: 'None',
  prefilled: 'Pre-filled',
  gap: 'Not recorded',
};

function stateCell(state: LetterState): Cell {
  const label = stateLabels[state];
  switch (state) {
    case 'stated':
      return textCell(label);
    case 'none':
      return noneCell(label);
    case 'prefilled':
      return { kind: 'prefilled', value: label, source: label };
    case 'gap':
      return gapCell(label);
  }
}

/** Every gap of an activity, under the letter of the article that asks for it. */
function listGaps(strip: readonly LetterCell[]): Cell {
  return composeCell({
    entries: strip.filter(({ gaps }) => gaps.length > 0).map(({ letter, gaps }) => `(${letter}) ${gaps.join('; ')}`),
  });
}

/** `Not recorded: (d) 2, (e) 3`, or that every letter is answered. */
function summarise(coverage: Coverage): string {
  const open = coverage.letters.filter(({ gap }) => gap > 0).map(({ letter, gap }) => `(${letter}) ${gap}`);
  const activities = coverage.activities === 1 ? '1 activity' : `${coverage.activities} activities`;
  return open.length > 0
    ? `${activities}. Not recorded, by letter: ${open.join(', ')}.`
    : `${activities}. No letter is left open.`;
}

/** Per activity and letter, what the record states; what is missing; and the sums. */
export function buildCoverageSheet(
  rows: readonly RecordRow[],
  role: RecordRole,
  head: TableHead & { readonly recordSheetId: string },
): Sheet {
  const coverage = countStrips(
    rows.map(({ strip }) => strip),
    role,
  );
  const article = role === 'processor' ? '30(2)' : '30(1)';
  const items = rows.map((row, position) => ({ ...row, position }));
  const letterColumns = coverage.letters.map(({ letter, topic }, position): TableColumn<(typeof items)[number]> => ({
    id: letter,
    heading: `${topic} (${letter})`,
    article: `${article}(${letter})`,
    group: `Art. ${article} GDPR`,
    width: 13,
    read: ({ strip }) => stateCell(strip[position]?.state ?? 'gap'),
  }));
  const total = (state: LetterState): Cell[] => [
    textCell(null),
    textCell(`${stateLabels[state]}, activities`),
    ...coverage.letters.map((count) => numberCell(count[state])),
    state === 'gap'
      ? textCell(coverage.gaps === 1 ? '1 fact missing' : `${coverage.gaps} facts missing`)
      : textCell(null),
  ];
  return buildTable(
    {
      id: 'coverage',
      part: 'coverage',
      name: 'Coverage',
      title: `What the record states, by letter of Art. ${article} GDPR`,
      lines: rows.length === 0 ? head.lines : [...head.lines, summarise(coverage)],
      rowLimit: head.rowLimit,
      totals: letterStates.map(total),
      frozenColumns: 2,
    },
    [
      {
        id: 'reference',
        heading: 'Ref.',
        group: 'Activity',
        width: 8,
        read: ({ activity }) => textCell(activity.reference),
      },
      {
        id: 'name',
        heading: 'Processing activity',
        group: 'Activity',
        width: 28,
        kind: 'link',
        read: ({ activity, position }) =>
          textCell(activity.name, { kind: 'row', sheetId: head.recordSheetId, row: position }),
      },
      ...letterColumns,
      { id: 'missing', heading: 'Not recorded', group: 'Open', width: 56, read: ({ strip }) => listGaps(strip) },
    ],
    items,
  );
}
