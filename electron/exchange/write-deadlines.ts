// Deadlines as CSV (RFC 4180) for spreadsheets, and as JSON for programs.
import { deadlineKindLabels, deadlineStateLabels } from '../../shared/domain/deadlines.ts';
import type { Deadline } from '../../shared/domain/deadlines.ts';
import { csvFile } from './write-csv.ts';

/** A file of deadlines in JSON. `format` and `version` say what it is; every deadline is as the contract has it. */
export type DeadlineFile = {
  readonly format: 'recital-deadlines';
  readonly version: 1;
  /** Who keeps the register; null where no organisation is recorded. */
  readonly organisation: string | null;
  /** Day from which it was looked, `YYYY-MM-DD`. */
  readonly on: string;
  /** Last day listed; null: no end. */
  readonly until: string | null;
  readonly generatedAt: string;
  readonly deadlines: readonly Deadline[];
};

export function writeDeadlinesJson(file: DeadlineFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

const headings = [
  'Day',
  'First day',
  'State',
  'Kind',
  'What',
  'Article',
  'How the day was computed',
  'Source',
  'Confirmed',
  'Record type',
  'Record id',
  'Field',
  'Id',
];

export function writeDeadlinesCsv(deadlines: readonly Deadline[]): string {
  return csvFile([
    headings,
    ...deadlines.map((deadline) => [
      deadline.day,
      deadline.start ?? '',
      deadlineStateLabels[deadline.state],
      deadlineKindLabels[deadline.kind],
      deadline.title,
      deadline.article ?? '',
      deadline.basis.text,
      deadline.source.text,
      deadline.source.isConfirmed ? 'yes' : 'no',
      deadline.recordType,
      deadline.recordIds.join(' '),
      deadline.field ?? '',
      deadline.id,
    ]),
  ]);
}
