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
  'sources.confirm': 'Confirmed pre-filled facts',
  'vendors.addFromCatalogue': 'Added a vendor from the catalogue',
  'vendors.takeFromCatalogue': 'Took over from the catalogue',
  'reference.override': 'Overrode a reference fact',
  'reference.addOwn': 'Added a reference fact',
  'reference.accept': 'Took the shipped reference fact',
  'reference.keep': 'Kept an override of a reference fact',
};

/**
 * `Changed vendor`, `Imported a register`, `Undid: added vendor`; the record's name stands beside it as a link.
 * `target` is the change set that an undo or redo refers to, where it is at hand.
 */
export function describeAction(set: ChangeSetSummary, target?: ChangeSetSummary): string {
  switch (set.kind) {
    case 'undo':
      return historyText.undid(lowerFirst(target === undefined ? describeInverse(set) : describeForward(target)));
    case 'redo':
      return historyText.redid(lowerFirst(describeForward(target ?? set)));
    case 'baseline':
    case 'change':
      return describeForward(set);
    default:
      return assertNever(set.kind);
  }
}

function describeForward({ operation, changes: [first] }: ChangeSetSummary): string {
  const known = operations[operation];
  if (known !== undefined) return known;
  return first === undefined ? operation : `${actions[first.action]} ${recordWords[first.recordType].singular}`;
}

/** An undo holds the inverse change: what it removed had been added. */
function describeInverse({ changes: [first] }: ChangeSetSummary): string {
  if (first === undefined) return historyText.aChange;
  const inverse = { created: 'removed', changed: 'changed', removed: 'created' } as const;
  return `${actions[inverse[first.action]]} ${recordWords[first.recordType].singular}`;
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
  undid: (what: string): string => `Undid: ${what}`,
  redid: (what: string): string => `Redid: ${what}`,
  aChange: 'a change',
  undone: 'Undone',
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
