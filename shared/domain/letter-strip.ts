// The letter strip: for each item of Art. 30(1) or (2), whether the register states it.
import { eeaCountries } from './eea-countries.ts';
import { gapPhrases } from './gap-phrases.ts';
import type { GapPhrases } from './gap-phrases.ts';
import type { FactSource, Organisation, ProcessingActivity, RecordType } from './record-types.ts';
import type { Answer, ContactDetails } from './primitives.ts';
import type { RegisterIndex } from './register.ts';
import { ownOrganisation } from './register.ts';
import { hasRetentionPeriod } from './retention-state.ts';

export const letterStates = ['stated', 'none', 'prefilled', 'gap'] as const;
export type LetterState = (typeof letterStates)[number];

export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** What one letter asks. `gaps` says in words what is missing; empty unless the state is `gap`. */
export type LetterCell = {
  readonly letter: Letter;
  /** `Art. 30(1)(f)` */
  readonly article: string;
  readonly topic: string;
  readonly state: LetterState;
  readonly gaps: readonly string[];
};

/** One thing that is missing, and the record and field where it is answered; the field is null where several can be. */
export type LetterGap = {
  readonly phrase: string;
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly field: string | null;
};

/** A letter with the place of each gap. */
export type LetterReading = Omit<LetterCell, 'gaps'> & { readonly gaps: readonly LetterGap[] };

/** The letters of Art. 30(1), in order, with what each asks for. */
export const controllerTopics = {
  a: 'Controller and contacts',
  b: 'Purposes',
  c: 'People and data',
  d: 'Recipients',
  e: 'Transfers',
  f: 'Erasure',
  g: 'Security',
} as const satisfies Record<Letter, string>;

/** The letters of Art. 30(2), in order, with what each asks for. */
export const processorTopics = {
  a: 'Processor and controllers',
  b: 'Categories of processing',
  c: 'Transfers',
  d: 'Security',
} as const satisfies Partial<Record<Letter, string>>;

/** The answer to one letter: what it says, what is open, and the activity's fields and other records it rests on. */
type LetterAnswer = {
  readonly state: 'stated' | 'none' | 'gap';
  readonly gaps: readonly LetterGap[];
  readonly fields: readonly string[];
  readonly related: readonly { readonly id: string }[];
};

export type StripOptions = {
  /** What is missing, in another language than English. */
  readonly phrases?: GapPhrases;
  /** Whether each category of data needs a rule of its own, as forms ask that list periods by category. */
  readonly asksRetentionByCategory?: boolean;
};

/**
 * The strip of one activity: seven cells under Art. 30(1) as (joint) controller, four under Art. 30(2) as processor.
 * A letter is `gap` while any of its questions is open, `prefilled` while an answer still has to be confirmed.
 */
export function letterStrip(
  activity: ProcessingActivity,
  index: RegisterIndex,
  options: StripOptions = {},
): LetterCell[] {
  return readLetters(activity, index, options).map((reading) => ({
    ...reading,
    gaps: reading.gaps.map(({ phrase }) => phrase),
  }));
}

/** Like `letterStrip`, with the record and field of each gap. */
export function readLetters(
  activity: ProcessingActivity,
  index: RegisterIndex,
  { phrases = gapPhrases, asksRetentionByCategory = false }: StripOptions = {},
): LetterReading[] {
  const isProcessor = activity.role === 'processor';
  const paragraph = isProcessor ? '30(2)' : '30(1)';
  const cell = (letter: Letter, topic: string, answer: LetterAnswer): LetterReading => ({
    letter,
    article: `Art. ${paragraph}(${letter})`,
    topic,
    state: answer.state !== 'gap' && isPrefilled(index, activity, answer) ? 'prefilled' : answer.state,
    gaps: answer.gaps,
  });
  if (isProcessor) {
    return [
      cell('a', processorTopics.a, checkProcessorContacts(activity, index, phrases)),
      cell('b', processorTopics.b, checkProcessingCategories(activity, phrases)),
      cell('c', processorTopics.c, checkTransfers(activity, index, phrases)),
      cell('d', processorTopics.d, checkSecurity(activity, index, phrases)),
    ];
  }
  return [
    cell('a', controllerTopics.a, checkControllerContacts(activity, index, phrases)),
    cell('b', controllerTopics.b, checkPurposes(activity, phrases)),
    cell('c', controllerTopics.c, checkPeopleAndData(activity, index, phrases)),
    cell('d', controllerTopics.d, checkRecipients(activity, index, phrases)),
    cell('e', controllerTopics.e, checkTransfers(activity, index, phrases)),
    cell('f', controllerTopics.f, checkRetention(activity, index, phrases, asksRetentionByCategory)),
    cell('g', controllerTopics.g, checkSecurity(activity, index, phrases)),
  ];
}

/** The organisation that Art. 30 asks about for an activity: its own, else the one whose register this is. */
export function organisationOfActivity(activity: ProcessingActivity, index: RegisterIndex): Organisation | undefined {
  return index.get('organisation', activity.organisationId) ?? ownOrganisation(index.register);
}

/**
 * What Art. 30(1)(a) or 30(2)(a) misses of an organisation: a way to reach it, its data protection officer (Art. 37),
 * and its representatives (Art. 27) where a law applies whose territory it is not known to be in.
 */
export function findContactGaps(
  organisation: Organisation,
  role: 'controller' | 'processor',
  phrases: GapPhrases = gapPhrases,
): string[] {
  return listContactGaps(organisation, role, phrases).map(({ phrase }) => phrase);
}

/** Like `findContactGaps`, with the field of the organisation where each is answered. */
export function listContactGaps(
  organisation: Organisation,
  role: 'controller' | 'processor',
  phrases: GapPhrases = gapPhrases,
): LetterGap[] {
  const gaps: LetterGap[] = [];
  const miss = (field: string, phrase: string): void => {
    gaps.push(gapIn('organisation', organisation, field, phrase));
  };
  if (!isReachable(organisation) && !isReachable(organisation.privacyContact))
    miss('privacyContact', phrases.contactsOf(role));
  const ask = (
    answer: Answer,
    contact: ContactDetails | null,
    isRequired: boolean,
    field: string,
    gap: string,
  ): void => {
    if (contact === null) {
      if (isRequired && answer !== 'none') miss(field, gap);
    } else if (!isReachable(contact)) miss(field, phrases.contactsOf(gap));
  };
  const { dpo, dpoAnswer, euRepresentative, euRepresentativeAnswer, ukRepresentative, ukRepresentativeAnswer } =
    organisation;
  const needsEu = needsEuRepresentative(organisation);
  const needsUk = needsUkRepresentative(organisation);
  ask(dpoAnswer, dpo, true, 'dpo', phrases.dataProtectionOfficer);
  ask(euRepresentativeAnswer, euRepresentative, needsEu, 'euRepresentative', phrases.euRepresentative);
  ask(ukRepresentativeAnswer, ukRepresentative, needsUk, 'ukRepresentative', phrases.ukRepresentative);
  return gaps;
}

function gapIn(
  recordType: RecordType,
  record: { readonly id: string },
  field: string | null,
  phrase: string,
): LetterGap {
  return { phrase, recordType, recordId: record.id, field };
}

/** Whether a record names a way to reach somebody. */
export function isReachable(
  contact: (Pick<ContactDetails, 'address' | 'email' | 'phone'> & Partial<Pick<ContactDetails, 'url'>>) | null,
): boolean {
  return contact !== null && Boolean(contact.address ?? contact.email ?? contact.phone ?? contact.url);
}

function needsEuRepresentative({ applicableLaws, country }: Organisation): boolean {
  return (country === null || !eeaCountries.has(country)) && applicableLaws.some(({ law }) => law === 'eu-gdpr');
}

function needsUkRepresentative({ applicableLaws, country }: Organisation): boolean {
  return country !== 'GB' && applicableLaws.some(({ law }) => law === 'uk-gdpr');
}

function isPrefilled(index: RegisterIndex, activity: ProcessingActivity, answer: LetterAnswer): boolean {
  const waits = (source: FactSource): boolean => source.state !== 'confirmed';
  return (
    index.sourcesOf(activity.id).some((source) => waits(source) && answer.fields.includes(source.field)) ||
    answer.related.some((record) => index.sourcesOf(record.id).some(waits))
  );
}

function checkGaps(
  gaps: readonly LetterGap[],
  fields: LetterAnswer['fields'],
  related: LetterAnswer['related'] = [],
): LetterAnswer {
  return { state: gaps.length > 0 ? 'gap' : 'stated', gaps, fields, related };
}

/** Entries without a chosen answer still state the fact; `listed` without entries is open. */
function checkAnswer(
  answer: Answer,
  entries: readonly { readonly id: string }[],
  gap: LetterGap,
  fields: LetterAnswer['fields'],
): LetterAnswer {
  if (entries.length === 0 && answer === 'none') return { state: 'none', gaps: [], fields, related: [] };
  return checkGaps(entries.length > 0 ? [] : [gap], fields, entries);
}

function checkControllerContacts(
  activity: ProcessingActivity,
  index: RegisterIndex,
  phrases: GapPhrases,
): LetterAnswer {
  const organisation = organisationOfActivity(activity, index);
  const jointControllers = index.getAll('organisation', activity.jointControllerIds);
  const gaps = organisation
    ? listContactGaps(organisation, 'controller', phrases)
    : [gapInActivity(activity, 'organisationId', phrases.controller)];
  const isJoint = activity.role === 'jointController' || activity.jointControllersAnswer === 'listed';
  if (isJoint && jointControllers.length === 0)
    gaps.push(gapInActivity(activity, 'jointControllerIds', phrases.jointControllers));
  gaps.push(...findUnreachable(jointControllers, 'joint controller', phrases));
  return checkGaps(
    gaps,
    ['organisationId', 'jointControllersAnswer', 'jointControllerIds'],
    [...(organisation ? [organisation] : []), ...jointControllers],
  );
}

function checkProcessorContacts(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): LetterAnswer {
  const organisation = organisationOfActivity(activity, index);
  const controllers = index.getAll('organisation', activity.controllerIds);
  const gaps = organisation
    ? listContactGaps(organisation, 'processor', phrases)
    : [gapInActivity(activity, 'organisationId', phrases.processor)];
  if (controllers.length === 0 && activity.controllersAnswer !== 'none')
    gaps.push(gapInActivity(activity, 'controllerIds', phrases.controllersActedFor));
  gaps.push(...findUnreachable(controllers, 'controller', phrases));
  return checkGaps(
    gaps,
    ['organisationId', 'controllersAnswer', 'controllerIds'],
    [...(organisation ? [organisation] : []), ...controllers],
  );
}

function gapInActivity(activity: ProcessingActivity, field: string, phrase: string): LetterGap {
  return gapIn('processingActivity', activity, field, phrase);
}

function findUnreachable(organisations: readonly Organisation[], role: string, phrases: GapPhrases): LetterGap[] {
  return organisations
    .filter((organisation) => !isReachable(organisation) && !isReachable(organisation.privacyContact))
    .map((organisation) =>
      gapIn('organisation', organisation, 'privacyContact', phrases.contactsOfNamed(role, organisation.name)),
    );
}

function checkPurposes(activity: ProcessingActivity, phrases: GapPhrases): LetterAnswer {
  const gaps = activity.purposes.length > 0 ? [] : [gapInActivity(activity, 'purposes', phrases.purposes)];
  return checkGaps(gaps, ['purposes']);
}

function checkProcessingCategories(activity: ProcessingActivity, phrases: GapPhrases): LetterAnswer {
  const isStated = activity.processingCategories.length > 0 || activity.purposes.length > 0;
  const gaps = isStated ? [] : [gapInActivity(activity, 'processingCategories', phrases.processingCategories)];
  return checkGaps(gaps, ['processingCategories', 'purposes']);
}

function checkPeopleAndData(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): LetterAnswer {
  const people = index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds);
  const categories = index.getAll('dataCategory', activity.dataCategoryIds);
  const hasSpecial = categories.some(({ elements }) => elements.some((element) => element.specialCategory !== null));
  const gaps: LetterGap[] = [];
  const miss = (field: string, phrase: string): void => {
    gaps.push(gapInActivity(activity, field, phrase));
  };
  if (people.length === 0) miss('dataSubjectCategoryIds', phrases.dataSubjects);
  if (categories.length === 0) miss('dataCategoryIds', phrases.dataCategories);
  if (!hasSpecial && activity.specialCategoriesAnswer !== 'none')
    miss('specialCategoriesAnswer', phrases.specialCategories);
  return checkGaps(
    gaps,
    ['dataSubjectCategoryIds', 'dataCategoryIds', 'specialCategoriesAnswer'],
    [...people, ...categories],
  );
}

function checkRecipients(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): LetterAnswer {
  const engagements = index.engagementsOfActivity(activity.id);
  const vendors = index.getAll(
    'vendor',
    engagements.map(({ vendorId }) => vendorId),
  );
  const gap = gapInActivity(activity, 'recipientsAnswer', phrases.recipients);
  const answer = checkAnswer(activity.recipientsAnswer, engagements, gap, ['recipientsAnswer']);
  return { ...answer, related: [...answer.related, ...vendors] };
}

/** Name of the vendor or organisation that a transfer goes to, as far as it is recorded. */
export function importerName(
  transfer: { readonly importerVendorId: string | null; readonly importerOrganisationId: string | null },
  index: RegisterIndex,
): string | undefined {
  return (
    index.get('vendor', transfer.importerVendorId)?.name ??
    index.get('organisation', transfer.importerOrganisationId)?.name
  );
}

function checkTransfers(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): LetterAnswer {
  const transfers = index.transfersOfActivity(activity.id);
  const fields = ['transfersAnswer'];
  if (transfers.length === 0) {
    const gap = gapInActivity(activity, 'transfersAnswer', phrases.transfers);
    return checkAnswer(activity.transfersAnswer, [], gap, fields);
  }
  const gaps: LetterGap[] = [];
  for (const transfer of transfers) {
    const importer = importerName(transfer, index);
    if (transfer.destinations.length === 0 && !transfer.destinationDescription)
      gaps.push(gapIn('transfer', transfer, 'destinations', phrases.destinationOfTransfer(importer)));
    if (transfer.mechanisms.length === 0 && transfer.mechanismAnswer !== 'none')
      gaps.push(gapIn('transfer', transfer, 'mechanisms', phrases.mechanismOfTransfer(importer)));
  }
  return checkGaps(gaps, fields, transfers);
}

function checkRetention(
  activity: ProcessingActivity,
  index: RegisterIndex,
  phrases: GapPhrases,
  asksRetentionByCategory: boolean,
): LetterAnswer {
  const fields = ['retentionAnswer', 'retentionRuleIds'];
  const rules = index.getAll('retentionRule', activity.retentionRuleIds);
  if (rules.length === 0)
    return checkAnswer(
      activity.retentionAnswer,
      [],
      gapInActivity(activity, 'retentionRuleIds', phrases.retention),
      fields,
    );
  const gaps = rules
    .filter((rule) => !hasRetentionPeriod(rule))
    .map((rule) => gapIn('retentionRule', rule, 'period', phrases.retentionOf(rule.name)));
  if (asksRetentionByCategory) {
    const ruled = new Set(rules.flatMap(({ dataCategoryIds }) => dataCategoryIds));
    const categories = index.getAll('dataCategory', activity.dataCategoryIds).filter(({ id }) => !ruled.has(id));
    gaps.push(...categories.map(({ name }) => gapInActivity(activity, 'retentionRuleIds', phrases.retentionOf(name))));
  }
  return checkGaps(gaps, fields, rules);
}

function checkSecurity(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): LetterAnswer {
  const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
  const gap = gapInActivity(activity, 'securityMeasureIds', phrases.securityMeasures);
  return checkAnswer(activity.securityAnswer, measures, gap, ['securityAnswer', 'securityMeasureIds']);
}
