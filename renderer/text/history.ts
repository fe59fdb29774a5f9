// Words of the history: what a change set did, in one sentence.
import type { ChangeSetSummary } from '../../shared/contract/register.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { fieldWords } from './fields.ts';
import { countOf } from './loading.ts';
import { recordWords } from './record-words.ts';

type Change = ChangeSetSummary['changes'][number];

const actions: Readonly<Record<Change['action'], string>> = {
  created: 'Added',
  changed: 'Changed',
  removed: 'Removed',
};

/** Operations that are more than one action on one record. */
const operations: Readonly<Record<string, string>> = {
  'register.import': 'Imported a register',
  'register.create': 'Created the register',
  'register.confirmFacts': 'Confirmed a pre-filled fact',
};

/** `Changed vendor`, `Imported a register`, `Undid: added vendor`; the record's name stands beside it as a link. */
export function describeAction(set: ChangeSetSummary): string {
  const [first] = set.changes;
  const known = operations[set.operation];
  const plain =
    known ??
    (first === undefined ? set.operation : `${actions[first.action]} ${recordWords[first.recordType].singular}`);
  switch (set.kind) {
    case 'undo':
      return `Undid: ${describeUndone(first, known)}`;
    case 'redo':
      return `Redid: ${lowerFirst(plain)}`;
    case 'baseline':
    case 'change':
      return plain;
    default:
      return assertNever(set.kind);
  }
}

/** An undo holds the inverse change: what it removed had been added. */
function describeUndone(first: Change | undefined, known: string | undefined): string {
  if (known !== undefined) return lowerFirst(known);
  if (first === undefined) return 'a change';
  const inverse = { created: 'removed', changed: 'changed', removed: 'added' } as const;
  return `${inverse[first.action]} ${recordWords[first.recordType].singular}`;
}

/** Labels of the fields of a change, each once, in order: `Country, Valid until`. */
export function describeFields(change: Change): string {
  return [...new Set(change.fields.map((field) => fieldWords(change.recordType, field).label))].join(', ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a change set is told as a whole and not by the record that it touched first. */
export function isWhole(set: ChangeSetSummary): boolean {
  return set.operation === 'register.import' || set.operation === 'register.create';
}

export const historyText = {
  records: (count: number): string => countOf(count, 'record', 'records'),
  title: 'History',
  fact: (count: number): string => countOf(count, 'change', 'changes'),
  check: 'Check the journal',
  checked: (changeSets: number, records: number): string =>
    `Checked ${countOf(changeSets, 'change', 'changes')} and ${countOf(records, 'record', 'records')}. No damage found.`,
  checkedNote: 'Every change follows from the one before it, and the records are as the journal left them.',
  damaged: (count: number): string => `${countOf(count, 'problem', 'problems')} found.`,
  damagedNote: 'Save a copy of the register before anything else, and compare it with your last backup.',
  checkFailed: 'The journal could not be checked.',
  undone: 'Undone',
  undo: 'Undo',
  redo: 'Redo',
  and: (count: number): string => `and ${countOf(count, 'other record', 'other records')}`,
  filter: 'Filter',
  recordFacet: 'Record',
  clearRecord: 'Show the history of all records',
  onlyRecord: 'Only this record',
  onlyRecordOf: (title: string): string => `Only this record, ${title}`,
  asAtEnd: 'As at this day',
  asAtEndOf: (day: string): string => `Show the register as at ${day}`,
  older: 'Older changes',
  empty: 'Nothing has been changed yet',
  emptyText:
    'Every change is kept here with its time, who made it and the fields that differ. Nothing else is needed for it.',
  noneOfRecord: 'This record has no changes.',
  place: (place: string, message: string): string => `${place}: ${message}`,
};
