// Drafts of a reading as the screen lists them: their groups, how far each is, and the fields that each would fill.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { mergeableKinds } from '../../../shared/domain/drift.ts';
import type { DraftKind, MergeableKind } from '../../../shared/domain/drift.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { isNewRecord } from '../../../shared/drift/steps.ts';
import { capitalise } from '../../text/capitalise.ts';
import { fieldSpecs, type FieldSpec } from '../records/field-spec.ts';
import { isBlank } from '../records/field-values.ts';

export type Review = OutputOf<'readings.review'>;
export type Draft = Review['drafts'][number];

/** Where a draft stands: what it would do, or what was decided. */
export type DraftStanding = Draft['state'] | NonNullable<Draft['decision']>['decision'];

export function standingOf({ state, decision }: Draft): DraftStanding {
  return decision?.decision ?? state;
}

/** Whether somebody still has to decide. */
export function isWaiting(draft: Draft): boolean {
  return draft.decision === null && draft.state !== 'alreadyThere';
}

/** Can be accepted with others unseen: it takes nothing away that the register has. */
export function isHarmless(draft: Draft): boolean {
  return isWaiting(draft) && draft.state !== 'differs';
}

/** The kind of record that a draft can be merged with; null for what has one place in the register. */
export function mergeTypeOf({ kind }: Draft): RecordType | null {
  const mergeable = mergeableKinds.find((candidate) => candidate === kind);
  return mergeable === undefined ? null : typeOfKind[mergeable];
}

const typeOfKind = {
  vendor: 'vendor',
  retention: 'retentionRule',
  transfer: 'transfer',
  tracker: 'tracker',
} as const satisfies Readonly<Record<MergeableKind, RecordType>>;

export const draftGroupIds = [
  'about',
  'vendor',
  'transfer',
  'retention',
  'lawfulBasis',
  'tracker',
  'data',
  'security',
  'promises',
] as const;
export type DraftGroupId = (typeof draftGroupIds)[number];

const groupOfKind: Readonly<Record<DraftKind, DraftGroupId>> = {
  organisation: 'about',
  policy: 'about',
  contact: 'about',
  law: 'about',
  vendor: 'vendor',
  transfer: 'transfer',
  retention: 'retention',
  lawfulBasis: 'lawfulBasis',
  tracker: 'tracker',
  rightsResponse: 'promises',
  breachNotice: 'promises',
  changeNotice: 'promises',
  minimumAge: 'promises',
  sale: 'promises',
  dpo: 'about',
  dataCategory: 'data',
  securityMeasure: 'security',
  practice: 'promises',
};

export type DraftGroup = {
  readonly id: DraftGroupId;
  /** All drafts of the group, in the order of the text. */
  readonly drafts: readonly Draft[];
  /** How many need no decision any more. */
  readonly settled: number;
};

export function groupDrafts(drafts: readonly Draft[]): DraftGroup[] {
  const startOf = ({ places }: Draft): number => places[0]?.span.start ?? Number.MAX_SAFE_INTEGER;
  return draftGroupIds.flatMap((id) => {
    const own = drafts
      .filter(({ kind }) => groupOfKind[kind] === id)
      .toSorted((one, other) => startOf(one) - startOf(other));
    if (own.length === 0) return [];
    return [{ id, drafts: own, settled: own.filter((draft) => !isWaiting(draft)).length }];
  });
}

/** How a draft is listed. Names stay as they are written: "netcup" is one. */
export function titleOf({ kind, subject }: Draft): string {
  const group = groupOfKind[kind];
  return group === 'promises' || group === 'security' || group === 'retention' ? capitalise(subject) : subject;
}

/** What stands behind a name in a row: what is said of it, without the name that this may begin with. */
export function sayBriefly(subject: string, says: string): string {
  if (says.toLowerCase() === subject.toLowerCase()) return '';
  return says.toLowerCase().startsWith(`${subject.toLowerCase()}, `) ? says.slice(subject.length + 2) : says;
}

/** The draft to go on with after one is settled: the next that waits, else the first that does. */
export function nextWaiting(order: readonly Draft[], key: string): string | null {
  const place = order.findIndex((draft) => draft.key === key);
  const others = [...order.slice(place + 1), ...order.slice(0, Math.max(place, 0))];
  return others.find(isWaiting)?.key ?? null;
}

/** One field that accepting fills. */
export type ReadField = {
  /** Number of the step that fills it. */
  readonly step: number;
  readonly type: RecordType;
  /** The record that has the field already; null where it is made. */
  readonly recordId: string | null;
  readonly spec: FieldSpec;
  readonly value: unknown;
  /** The user can put another value in its place before accepting. */
  readonly isChangeable: boolean;
};

/** The fields that the text fills, without links between the records that are made for them. */
export function readFields({ steps }: Pick<Draft, 'steps'>): ReadField[] {
  return steps.flatMap((step, number) => {
    const fill = (values: Readonly<Record<string, unknown>>, recordId: string | null, isChangeable: boolean) =>
      fieldSpecs(step.type).flatMap((spec): ReadField[] => {
        const value = values[spec.name];
        if (isBlank(value) || value === false || !isShown(spec)) return [];
        return [{ step: number, type: step.type, recordId, spec, value, isChangeable }];
      });
    switch (step.do) {
      case 'create':
        // The activity that stands for the policy is no fact of its text.
        return step.isShared && step.type === 'processingActivity' ? [] : fill(step.values, null, true);
      case 'set':
        return fill(step.patch, isNewRecord(step.record) ? null : step.record, true);
      case 'append':
      case 'take':
        return fill({ [step.field]: step.items }, isNewRecord(step.record) ? null : step.record, false);
    }
  });
}

function isShown({ kind }: FieldSpec): boolean {
  return kind !== 'reference' && kind !== 'links' && kind !== 'hidden' && kind !== 'answer';
}

/** The kinds of records that accepting makes, each once. */
export function madeTypes({ steps }: Pick<Draft, 'steps'>): RecordType[] {
  return [...new Set(steps.flatMap((step) => (step.do === 'create' ? [step.type] : [])))];
}
