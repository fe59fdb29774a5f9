// Words of the page of law and facts.
import { assertNever } from '../../shared/domain/assert-never.ts';
import { applicableLaws } from '../../shared/domain/codes.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import type { ReferenceFactKind } from '../../shared/domain/records/upkeep.ts';
import type { RetentionCategory } from '../../shared/reference/statutory-retention.ts';
import { countOf } from './loading.ts';

type Difference = OutputOf<'reference.differences'>[number];

const lawNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(applicableLaws).map(([code, { label }]) => [code, label])),
  'quebec-law-25': 'Québec Law 25',
  pipl: 'PIPL (China)',
  kvkk: 'KVKK (Türkiye)',
  appi: 'APPI (Japan)',
};

const categories: Readonly<Record<RetentionCategory, string>> = {
  accountingAndTax: 'Accounting and tax',
  payrollAndStaff: 'Payroll and staff',
  moneyLaundering: 'Money laundering',
  health: 'Health',
  contracts: 'Contracts',
  healthAndSafety: 'Health and safety',
  privacy: 'Privacy',
  security: 'Security',
  financial: 'Financial services',
  logs: 'Logs',
};
const categoryNames: Readonly<Record<string, string>> = categories;

export const referenceTexts = {
  title: 'Law and facts',
  tabsLabel: 'Kinds of facts',
  tabs: {
    places: 'Places',
    mechanisms: 'Mechanisms',
    bases: 'Lawful bases',
    periods: 'Statutory periods',
    changed: 'Put otherwise here',
  },
  on: 'On',
  fact: (count: number) => countOf(count, 'fact', 'facts'),
  none: 'No fact fits',
  noneText: 'Fewer words find more. What is missing can be added as a fact of your own.',
  close: 'Close the fact',
  law: (code: string) => lawNames[code] ?? code,
  lawHeader: 'Law',
  article: 'Article',
  name: 'Name',
  kind: 'Kind',
  standing: 'Standing',
  standings: {
    verified: 'Verified',
    fromMemory: 'Unverified',
    userOverride: 'Put otherwise here',
    ownFact: 'Own fact',
  },
  standingText: {
    verified: (day: string) => `Verified in the texts below, recorded on ${day}.`,
    fromMemory: (day: string) => `Unverified, recorded on ${day}: look it up before you rely on it.`,
    userOverride: (day: string) => `Put otherwise in this register on ${day}.`,
    ownFact: (day: string) => `A fact of this register, entered on ${day}.`,
  },
  sources: 'Sources',
  noSources: 'No source is named.',
  shippedSources: 'Sources of what is shipped',
  reason: 'Reason',
  note: 'Note',
  // Places
  place: 'Place',
  eu: 'EU GDPR',
  uk: 'UK GDPR',
  ch: 'Swiss FADP',
  shortLaws: { eu: 'EU', uk: 'UK', ch: 'Swiss' },
  adequacy: { eu: 'EU adequacy', uk: 'UK adequacy', ch: 'Swiss adequacy' },
  states: {
    domestic: 'No transfer',
    adequate: 'Adequate',
    partial: 'In part',
    none: 'None',
    unknown: 'Not known',
  },
  until: (what: string, day: string) => `${what} to ${day}`,
  decision: 'Decision',
  scope: 'Covers',
  certification: 'Only importers certified under',
  readIn: 'Read in',
  code: 'Code',
  from: 'From',
  validUntil: 'Until',
  ended: 'Ended',
  // Mechanisms
  mechanismKinds: {
    adequacy: 'Adequacy',
    framework: 'Framework',
    safeguard: 'Safeguard',
    derogation: 'Derogation',
    other: 'Other',
    notAMechanism: 'No mechanism',
  },
  validity: { inForce: 'In force', notYet: 'Not yet', suspended: 'Suspended', ended: 'Ended' },
  validityHeader: 'On that day',
  doubt: 'In doubt',
  needs: 'Needs',
  needsAssessment: 'a transfer impact assessment',
  needsSignedInstrument: 'a signed instrument',
  needsApproval: 'an approval by the authority',
  nothing: 'nothing further',
  instrument: 'Instrument',
  variants: 'Variants',
  suspended: 'Suspended',
  suspend: 'Mark as suspended',
  suspendTitle: (name: string) => `${name}: suspended`,
  testShock: 'What would fall with it',
  // Bases
  baseKinds: {
    lawfulBasis: 'Lawful basis',
    specialCategoryCondition: 'Special category condition',
    criminalData: 'Criminal data',
  },
  requires: 'Brings with it',
  purposes: 'Recognised purposes',
  // Periods
  country: 'Country',
  allCountries: 'All countries',
  category: 'Category',
  categories,
  categoryOf: (code: string) => categoryNames[code] ?? code,
  records: 'Records',
  period: 'Period',
  length: 'Length',
  periodKinds: {
    minimum: 'At least',
    maximum: 'At most',
    minimumAndMaximum: 'Exactly',
    limitation: 'Limitation',
  },
  periodKindText: {
    minimum: 'A duty to keep, not a day to delete.',
    maximum: 'A duty to delete.',
    minimumAndMaximum: 'A duty to keep and a duty to delete.',
    limitation: 'How long claims are possible; no duty to keep.',
  },
  trigger: 'Counted from',
  orLater: (period: string, trigger: string) => `or ${period} from ${trigger}, whichever ends later`,
  statute: 'Provision',
  offerTitle: (country: string) => `Set by law in ${country}, for records like these`,
  offerAll: 'All periods',
  takeOffer: 'Take over',
  takeOfferOf: (law: string) => `Take over: ${law}`,
  addPeriod: 'Add a period of your own',
  addPeriodTitle: 'Statutory period of your own',
  addMechanism: 'Add a mechanism of your own',
  addMechanismTitle: 'Transfer mechanism of your own',
  addBasis: 'Add a basis of your own',
  addBasisTitle: 'Lawful basis of your own',
  // Overrides
  override: 'Put otherwise',
  overrideTitle: (name: string) => `${name}: put otherwise`,
  overrideText:
    'It holds for this register only and is in its journal. What is shipped stays beside it; updates never overwrite it.',
  overrideSource: 'Where this is said',
  overrideSourceHint: 'A decision, a gazette, a letter of the authority',
  save: 'Save',
  cancel: 'Cancel',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back: ${name}`,
  takenBack: (name: string) => `${name}: what is shipped holds again`,
  saved: (name: string) => `${name}: put otherwise`,
  added: (name: string) => `${name} added`,
  removed: (name: string) => `${name} removed`,
  removeOwn: 'Remove',
  nothingChanged: 'Nothing is changed yet.',
  here: 'Here',
  shipped: 'Shipped',
  shippedThen: 'Shipped then',
  shippedNow: 'Shipped now',
  overridesTitle: 'Put otherwise in this register',
  noOverrides: 'Every fact is as shipped. Open one to put it otherwise, with your reason and source.',
  differencesTitle: 'What an update says otherwise',
  noDifferences: 'Nothing that is put otherwise here has changed in what is shipped.',
  keep: 'Keep mine',
  keepOf: (name: string) => `Keep mine: ${name}`,
  accept: 'Take the shipped',
  acceptOf: (name: string) => `Take the shipped: ${name}`,
  kept: 'Kept',
  accepted: 'The shipped value holds again',
  difference: (kind: Difference['kind']): string => {
    switch (kind) {
      case 'changed':
        return 'The shipped value is another one now.';
      case 'agrees':
        return 'What is shipped now says the same as you.';
      case 'withdrawn':
        return 'The fact is no longer shipped.';
      case 'shippedNow':
        return 'A fact of that name is shipped now; yours still holds.';
      case 'notApplied':
        return 'Yours does not fit the fact any more, so the shipped one holds.';
      default:
        return assertNever(kind);
    }
  },
  factKinds: {
    jurisdiction: 'Place',
    mechanism: 'Mechanism',
    lawfulBasis: 'Lawful basis',
    statutoryRetention: 'Statutory period',
    vendor: 'Vendor entry',
  } satisfies Readonly<Record<ReferenceFactKind, string>>,
  periodsOf: (law: string) => `Adequacy under ${law}`,
  addDecision: 'Add a decision',
  decisionNumber: (number: number) => `Decision ${number}`,
  scopeHint: 'Empty where it covers the whole place',
  noDay: 'No day set',
  union: 'European Union',
  enteredHere: 'entered in this register',
  empty: 'nothing',
  yes: 'Yes',
  no: 'No',
  fields: {
    name: 'Name',
    article: 'Article',
    description: 'Description',
    doubt: 'In doubt',
    note: 'Note',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    suspendedFrom: 'Suspended from',
    suspendedUntil: 'Suspended until',
    instrument: 'Instrument',
    needsAssessment: 'Needs a transfer impact assessment',
    needsSignedInstrument: 'Needs a signed instrument',
    needsApproval: 'Needs an approval by the authority',
    needsBalancing: 'Needs a balancing of interests',
    needsLawReference: 'Names the law that it rests on',
    records: 'Records',
    country: 'Country',
    category: 'Category',
    kind: 'Kind',
    period: 'Period',
    trigger: 'Counted from',
    law: 'Provision',
    eu: 'Adequacy under the EU GDPR',
    uk: 'Adequacy under the UK GDPR',
    ch: 'Adequacy under the Swiss FADP',
  },
  field: (name: string): string => {
    const words: Readonly<Record<string, string>> = referenceTexts.fields;
    return words[name] ?? name;
  },
} as const;
