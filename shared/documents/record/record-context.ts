// What readers and sheets of the record share: the register, the day, the words, and how a cell is put together.
import type { LetterCell } from '../../domain/letter-strip.ts';
import type { FactSource, Organisation, ProcessingActivity } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { noneCell, textCell } from '../workbook.ts';
import type { Cell, LinkTarget } from '../workbook.ts';
import { describeSource } from './describe-source.ts';
import { fill } from './words/fill.ts';
import type { RecordWords } from './words/words.ts';

export type RecordContext = {
  readonly index: RegisterIndex;
  /** Day that the record is true for, `YYYY-MM-DD`. */
  readonly asAt: string;
  /** The organisation of the contact block; rows repeat the contacts of others only. */
  readonly organisation: Organisation | undefined;
  readonly words: RecordWords;
};

/** An activity with its strip, computed once for record and coverage. */
export type RecordRow = { readonly activity: ProcessingActivity; readonly strip: readonly LetterCell[] };

/** What a cell says: its entries, the gaps beside them, and the sources that still wait to be confirmed. */
export type CellContent = {
  readonly entries: readonly string[];
  /** What is missing, as noun phrases. */
  readonly gaps?: readonly string[];
  /** Whether the recorded answer is that there is none. */
  readonly isNone?: boolean;
  readonly pending?: readonly FactSource[];
  readonly link?: LinkTarget | undefined;
};

/** Puts a cell together: entries one a line, marked as a list where there are several, gaps after them. */
export function composeCell(
  words: RecordWords,
  { entries, gaps = [], isNone = false, pending = [], link }: CellContent,
): Cell {
  const missing = gaps.map((what) => fill(words.cell.notRecorded, { what }));
  const lines = [...(entries.length > 1 ? entries.map((entry) => `• ${entry}`) : entries), ...missing];
  if (lines.length === 0) return isNone ? noneCell(words.cell.none) : textCell(null);
  const source = [...new Set(pending.map((pendingSource) => describeSource(pendingSource, words)))].join('; ');
  const confirm = source ? [fill(words.cell.toBeConfirmed, { source })] : [];
  const value = [...lines, ...confirm].join('\n');
  const marks = {
    ...(link && { link }),
    ...(lines.length > 1 && { entries: [...entries, ...missing, ...confirm] }),
  };
  if (gaps.length > 0) return { kind: 'gap', value, ...marks };
  if (source) return { kind: 'prefilled', value, source, ...marks };
  return { kind: 'text', value, ...marks };
}

/** Sources of a record's fields (of all its fields where none are named) that nobody has confirmed yet. */
export function pendingSources(index: RegisterIndex, recordId: string, fields?: readonly string[]): FactSource[] {
  return index
    .sourcesOf(recordId)
    .filter((source) => source.state !== 'confirmed' && (fields === undefined || fields.includes(source.field)));
}

/** Like `pendingSources`, over whole records. */
export function pendingSourcesOfAll(index: RegisterIndex, records: readonly { readonly id: string }[]): FactSource[] {
  return records.flatMap((record) => pendingSources(index, record.id));
}
