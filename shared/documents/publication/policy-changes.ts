// Which changes of a policy people have to be told of, and which are a matter of wording.
import { lawfulBases } from '../../domain/codes.ts';
import { countryInWords } from '../../domain/country-words.ts';
import { countryCodeSchema } from '../../domain/primitives.ts';
import type { Engagement, RetentionRule, Transfer, Vendor } from '../../domain/record-types.ts';
import type { Purpose } from '../../domain/records/processing-activity.ts';
import { compareFacts } from './fact-changes.ts';
import type { FactChange } from './fact-changes.ts';
import { findIn } from './policy-snapshot.ts';
import type { PolicySnapshot } from './policy-snapshot.ts';
import { compareRetention } from './retention-length.ts';

/**
 * Material kinds first. `wording`: a fact is told in other words, or a fact that no person is worse off by.
 * Each kind has one article under which the policy has to tell it.
 */
export const changeKinds = {
  newRecipient: { degree: 'material', article: 'Art. 13(1)(e)' },
  newSubProcessor: { degree: 'material', article: 'Art. 28(2)' },
  newPurpose: { degree: 'material', article: 'Art. 13(3)' },
  changedBasis: { degree: 'material', article: 'Art. 13(1)(c)' },
  longerRetention: { degree: 'material', article: 'Art. 13(2)(a)' },
  changedRetention: { degree: 'material', article: 'Art. 13(2)(a)' },
  newDestination: { degree: 'material', article: 'Art. 13(1)(f)' },
  changedSafeguard: { degree: 'material', article: 'Art. 13(1)(f)' },
  newData: { degree: 'material', article: 'Art. 14(1)(d)' },
  newSpecialCategory: { degree: 'material', article: 'Art. 9(1)' },
  newTracker: { degree: 'material', article: 'Art. 5(3) Directive 2002/58/EC' },
  reversedStatement: { degree: 'material', article: 'Art. 5(1)(a)' },
  changedPromise: { degree: 'material', article: 'Art. 12(1)' },
  changedController: { degree: 'material', article: 'Art. 13(1)(a)' },
  newAutomatedDecision: { degree: 'material', article: 'Art. 13(2)(f)' },
  removedRecipient: { degree: 'editorial', article: 'Art. 13(1)(e)' },
  removedPurpose: { degree: 'editorial', article: 'Art. 13(1)(c)' },
  shorterRetention: { degree: 'editorial', article: 'Art. 13(2)(a)' },
  wording: { degree: 'editorial', article: null },
} as const satisfies Record<string, { degree: 'material' | 'editorial'; article: string | null }>;
export type ChangeKind = keyof typeof changeKinds;

export type PolicyChange = {
  readonly kind: ChangeKind;
  readonly degree: 'material' | 'editorial';
  /** `Art. 13(3)`; null where no item of the law asks for it. */
  readonly article: string | null;
  /** What it is about: the vendor, the purpose, the data. */
  readonly subject: string;
  /** The same as typed in the register, for a text in another language; null where it is a proper name. */
  readonly typed: string | null;
  readonly recordType: FactChange['recordType'];
  readonly recordId: string;
  /** Null where a whole record came or went. */
  readonly field: string | null;
};

/** What changed between two policies, told apart; one entry for each thing that people would name. */
export function comparePolicies(before: PolicySnapshot, after: PolicySnapshot): PolicyChange[] {
  const seen = new Set<string>();
  return compareFacts(before, after)
    .flatMap((change) => describeChange(change, before, after))
    .filter(({ kind, recordId, subject }) => {
      const key = `${kind} ${recordId} ${subject}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}

function describeChange(change: FactChange, before: PolicySnapshot, after: PolicySnapshot): PolicyChange[] {
  const { recordType, recordId, field, title } = change;
  const make = (kind: ChangeKind, subject = title, typed: string | null = subject): PolicyChange => ({
    kind,
    ...changeKinds[kind],
    subject,
    typed,
    recordType,
    recordId,
    field,
  });
  const isNew = field === null && change.before === null;
  const isGone = field === null && change.after === null;
  switch (recordType) {
    case 'engagement': {
      const engagement = findIn(isGone ? before : after, 'engagement', recordId);
      const vendor = vendorOf(engagement, isGone ? before : after);
      const name = vendor?.name ?? title;
      const typed = vendor?.isNamed === false ? name : null;
      if (isNew) return [make(isForCustomers(engagement) ? 'newSubProcessor' : 'newRecipient', name, typed)];
      return [make(isGone ? 'removedRecipient' : 'wording', name, typed)];
    }
    case 'processingActivity': {
      const was = findIn(before, 'processingActivity', recordId);
      const is = findIn(after, 'processingActivity', recordId);
      if (field === 'purposes' || field === null)
        return describePurposes(was?.purposes ?? [], is?.purposes ?? [], make);
      if (field === 'automatedDecisions' || field === 'automatedDecisionsAnswer')
        return [make(is?.automatedDecisionsAnswer === 'listed' ? 'newAutomatedDecision' : 'wording')];
      return [make('wording')];
    }
    case 'retentionRule': {
      const was = findIn(before, 'retentionRule', recordId);
      const is = findIn(after, 'retentionRule', recordId);
      return was && is ? [make(retentionKind(was, is))] : [make(isNew ? 'changedRetention' : 'wording')];
    }
    case 'transfer': {
      const was = findIn(before, 'transfer', recordId);
      const is = findIn(after, 'transfer', recordId);
      return describeTransfer(was, is, make);
    }
    case 'dataCategory': {
      const was = findIn(before, 'dataCategory', recordId);
      const is = findIn(after, 'dataCategory', recordId);
      const known = new Set(was?.elements.map(({ name }) => name));
      const added = (is?.elements ?? []).filter(({ name }) => !known.has(name));
      if (added.length > 0 && (isNew || field === 'elements'))
        return added.map(({ name, specialCategory }) =>
          make(specialCategory === null ? 'newData' : 'newSpecialCategory', name),
        );
      return [make(isNew ? 'newData' : 'wording')];
    }
    case 'tracker': {
      const tracker = findIn(after, 'tracker', recordId);
      return [
        make(
          isNew && tracker?.category !== 'strictlyNecessary' ? 'newTracker' : 'wording',
          title,
          tracker?.isNamed === false ? tracker.name : null,
        ),
      ];
    }
    case 'statement':
      return [make(isNew || field === 'answer' || isGone ? 'reversedStatement' : 'wording')];
    case 'commitment':
      return [make(isNew ? 'wording' : 'changedPromise')];
    case 'organisation':
      return [make(field === 'name' || field === 'legalName' || isNew ? 'changedController' : 'wording', title, null)];
    case 'vendor':
      // A vendor comes and goes with what it is engaged for, which says it.
      return isNew || isGone ? [] : [make('wording')];
    default:
      return [make('wording')];
  }
}

type Make = (kind: ChangeKind, subject?: string, typed?: string | null) => PolicyChange;

function describePurposes(was: readonly Purpose[], is: readonly Purpose[], make: Make): PolicyChange[] {
  const changes = is.flatMap((purpose): PolicyChange[] => {
    const old = was.find(({ id }) => id === purpose.id);
    if (old === undefined) return [make('newPurpose', purpose.text)];
    if (old.lawfulBasis !== purpose.lawfulBasis)
      return [make('changedBasis', `${purpose.text}: ${basisLabel(old)}, now ${basisLabel(purpose)}`, purpose.text)];
    // The same purpose in other words may be another purpose: only a person can tell, so it is not called editorial.
    if (old.text !== purpose.text) return [make('newPurpose', purpose.text)];
    return JSON.stringify(old) === JSON.stringify(purpose) ? [] : [make('wording', purpose.text)];
  });
  const gone = was.filter(({ id }) => !is.some((purpose) => purpose.id === id));
  return [...changes, ...gone.map(({ text }) => make('removedPurpose', text))];
}

function basisLabel({ lawfulBasis }: Purpose): string {
  return lawfulBasis === null ? 'not recorded' : lawfulBases[lawfulBasis].label;
}

function retentionKind(was: RetentionRule, is: RetentionRule): ChangeKind {
  switch (compareRetention(was, is)) {
    case 'longer':
      return 'longerRetention';
    case 'shorter':
      return 'shorterRetention';
    case 'unknown':
      return 'changedRetention';
    case 'same':
      return 'wording';
  }
}

function describeTransfer(was: Transfer | undefined, is: Transfer | undefined, make: Make): PolicyChange[] {
  if (is === undefined) return [make('wording')];
  const places = (transfer: Transfer | undefined): string[] =>
    transfer?.destinations.map(({ country, place }) => country ?? place ?? '') ?? [];
  const known = new Set(places(was));
  const added = places(is).filter((place) => place !== '' && !known.has(place));
  if (was === undefined || added.length > 0)
    return added.length > 0
      ? added.map((place) => make('newDestination', isCountry(place) ? countryInWords(place) : place, place))
      : [make('newDestination', undefined, is.destinationDescription)];
  const mechanisms = (transfer: Transfer): string =>
    JSON.stringify(transfer.mechanisms.map(({ code, variant }) => [code, variant]));
  return [make(mechanisms(was) === mechanisms(is) ? 'wording' : 'changedSafeguard')];
}

/** Whether a place is a country by its ISO 3166-1 code, and no place in words. */
export function isCountry(place: string): boolean {
  return countryCodeSchema.safeParse(place).success;
}

function vendorOf(engagement: Engagement | undefined, snapshot: PolicySnapshot): Vendor | undefined {
  return engagement && findIn(snapshot, 'vendor', engagement.vendorId);
}

/** Whether a vendor works on data that the organisation holds on behalf of its customers, who have to be told of it (Art. 28(2)). */
export function isForCustomers(engagement: Engagement | undefined): boolean {
  return engagement?.role === 'subProcessor';
}
