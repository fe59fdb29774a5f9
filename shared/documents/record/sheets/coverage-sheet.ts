import { countStrips } from '../../../domain/coverage.ts';
import type { Coverage, RecordRole } from '../../../domain/coverage.ts';
import { letterStates } from '../../../domain/letter-strip.ts';
import type { Letter, LetterCell, LetterState } from '../../../domain/letter-strip.ts';
import { gapCell, noneCell, numberCell, textCell } from '../../workbook.ts';
import type { Cell, LinkTarget, Sheet } from '../../workbook.ts';
import { composeCell } from '../record-context.ts';
import type { RecordRow } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import type { RecordWords } from '../words/words.ts';
import { buildTable } from './table.ts';
import type { TableColumn, TableHead } from './table.ts';

function stateCell(state: LetterState, { codes }: RecordWords): Cell {
  const label = codes.letterStates[state];
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
function listGaps(strip: readonly LetterCell[], words: RecordWords): Cell {
  return composeCell(words, {
    entries: strip.filter(({ gaps }) => gaps.length > 0).map(({ letter, gaps }) => `(${letter}) ${gaps.join('; ')}`),
  });
}

/** `Not recorded, by letter: (d) 2, (e) 3`, or that every letter is answered. */
function summarise(coverage: Coverage, { coverage: words }: RecordWords): string {
  const open = coverage.letters.filter(({ gap }) => gap > 0).map(({ letter, gap }) => `(${letter}) ${gap}`);
  const activities =
    coverage.activities === 1 ? words.oneActivity : fill(words.activities, { count: coverage.activities });
  return open.length > 0
    ? fill(words.open, { activities, letters: open.join(', ') })
    : fill(words.closed, { activities });
}

/** What the coverage of one role is told about. */
type CoverageHead = TableHead & {
  readonly id: string;
  readonly role: RecordRole;
  /** Where the record of an activity is in the workbook. */
  readonly linkOf: (row: RecordRow) => LinkTarget | undefined;
  /** Letters that the record's columns do not show. */
  readonly lettersWithoutPlace: readonly Letter[];
};

/** Per activity and letter, what the record states; what is missing; and the sums. */
export function buildCoverageSheet(
  rows: readonly RecordRow[],
  { role, id, linkOf, lettersWithoutPlace, ...head }: CoverageHead,
  words: RecordWords,
): Sheet {
  const { coverage: texts, codes } = words;
  const coverage = countStrips(
    rows.map(({ strip }) => strip),
    role,
  );
  const topics: Readonly<Partial<Record<Letter, string>>> =
    role === 'processor' ? words.processorTopics : words.controllerTopics;
  const article = role === 'processor' ? '30(2)' : '30(1)';
  const letterColumns = coverage.letters.map(({ letter, topic }, position): TableColumn<RecordRow> => ({
    id: letter,
    heading: `${topics[letter] ?? topic} (${letter})`,
    article: `${article}(${letter})`,
    group: fill(texts.article, { article }),
    width: 13,
    choices: Object.values(codes.letterStates),
    read: ({ strip }) => stateCell(strip[position]?.state ?? 'gap', words),
  }));
  const total = (state: LetterState): Cell[] => [
    textCell(null),
    textCell(fill(texts.total, { state: codes.letterStates[state] })),
    ...coverage.letters.map((count) => numberCell(count[state])),
    state === 'gap'
      ? textCell(coverage.gaps === 1 ? texts.oneMissing : fill(texts.missing, { count: coverage.gaps }))
      : textCell(null),
  ];
  const notes = [
    ...(rows.length === 0 ? [] : [summarise(coverage, words)]),
    ...(lettersWithoutPlace.length === 0
      ? []
      : [fill(texts.noCell, { letters: lettersWithoutPlace.map((letter) => `(${letter})`).join(', ') })]),
  ];
  return buildTable<RecordRow>(
    {
      ...head,
      id,
      part: 'coverage',
      name: id === 'coverage' ? texts.name : `${texts.name}, ${words.contacts[role]}`,
      title: fill(texts.title, { article }),
      lines: [...head.lines, ...notes],
      totals: letterStates.map(total),
      frozenColumns: 2,
    },
    [
      {
        id: 'reference',
        heading: words.columns.reference,
        group: words.sheet.activity,
        width: 8,
        read: ({ activity }) => textCell(activity.reference),
      },
      {
        id: 'name',
        heading: words.columns.name,
        group: words.sheet.activity,
        width: 28,
        kind: 'link',
        read: (row) => textCell(row.activity.name, linkOf(row)),
      },
      ...letterColumns,
      {
        id: 'missing',
        heading: codes.letterStates.gap,
        group: texts.openGroup,
        width: 56,
        read: ({ strip }) => listGaps(strip, words),
      },
    ],
    rows,
    words,
  );
}
