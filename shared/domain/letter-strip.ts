// The letter strip: for each item of Art. 30(1) or (2), whether the register states it.
import { eeaCountries } from './eea-countries.ts';
import { gapPhrases } from './gap-phrases.ts';
import type { GapPhrases } from './gap-phrases.ts';
import type { FactSource, Organisation, ProcessingActivity } from './record-types.ts';
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
type Finding = {
  readonly state: 'stated' | 'none' | 'gap';
  readonly gaps: readonly string[];
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
  { phrases = gapPhrases, asksRetentionByCategory = false }: StripOptions = {},
): LetterCell[] {
  const isProcessor = activity.role === 'processor';
  const paragraph = isProcessor ? '30(2)' : '30(1)';
  const cell = (letter: Letter, topic: string, finding: Finding): LetterCell => ({
    letter,
    article: `Art. ${paragraph}(${letter})`,
    topic,
    state: finding.state !== 'gap' && isPrefilled(index, activity, finding) ? 'prefilled' : finding.state,
    gaps: finding.gaps,
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
  const gaps: string[] = [];
  if (!isReachable(organisation) && !isReachable(organisation.privacyContact)) gaps.push(phrases.contactsOf(role));
  const ask = (answer: Answer, contact: ContactDetails | null, isRequired: boolean, gap: string): void => {
    if (contact === null) {
      if (isRequired && answer !== 'none') gaps.push(gap);
    } else if (!isReachable(contact)) gaps.push(phrases.contactsOf(gap));
  };
  const { dpo, dpoAnswer, euRepresentative, euRepresentativeAnswer, ukRepresentative, ukRepresentativeAnswer } =
    organisation;
  ask(dpoAnswer, dpo, true, phrases.dataProtectionOfficer);
  ask(euRepresentativeAnswer, euRepresentative, needsEuRepresentative(organisation), phrases.euRepresentative);
  ask(ukRepresentativeAnswer, ukRepresentative, needsUkRepresentative(organisation), phrases.ukRepresentative);
  return gaps;
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

function isPrefilled(index: RegisterIndex, activity: ProcessingActivity, finding: Finding): boolean {
  const waits = (source: FactSource): boolean => source.state !== 'confirmed';
  return (
    index.sourcesOf(activity.id).some((source) => waits(source) && finding.fields.includes(source.field)) ||
    finding.related.some((record) => index.sourcesOf(record.id).some(waits))
  );
}

function checkGaps(gaps: readonly string[], fields: Finding['fields'], related: Finding['related'] = []): Finding {
  return { state: gaps.length > 0 ? 'gap' : 'stated', gaps, fields, related };
}

/** Entries without a chosen answer still state the fact; `listed` without entries is open. */
function checkAnswer(
  answer: Answer,
  entries: readonly { readonly id: string }[],
  gap: string,
  fields: Finding['fields'],
): Finding {
  if (entries.length === 0 && answer === 'none') return { state: 'none', gaps: [], fields, related: [] };
  return checkGaps(entries.length > 0 ? [] : [gap], fields, entries);
}

function checkControllerContacts(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): Finding {
  const organisation = organisationOfActivity(activity, index);
  const jointControllers = index.getAll('organisation', activity.jointControllerIds);
  const gaps = organisation ? findContactGaps(organisation, 'controller', phrases) : [phrases.controller];
  const isJoint = activity.role === 'jointController' || activity.jointControllersAnswer === 'listed';
  if (isJoint && jointControllers.length === 0) gaps.push(phrases.jointControllers);
  gaps.push(...findUnreachable(jointControllers, 'joint controller', phrases));
  return checkGaps(
    gaps,
    ['organisationId', 'jointControllersAnswer', 'jointControllerIds'],
    [...(organisation ? [organisation] : []), ...jointControllers],
  );
}

function checkProcessorContacts(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): Finding {
  const organisation = organisationOfActivity(activity, index);
  const controllers = index.getAll('organisation', activity.controllerIds);
  const gaps = organisation ? findContactGaps(organisation, 'processor', phrases) : [phrases.processor];
  if (controllers.length === 0 && activity.controllersAnswer !== 'none') gaps.push(phrases.controllersActedFor);
  gaps.push(...findUnreachable(controllers, 'controller', phrases));
  return checkGaps(
    gaps,
    ['organisationId', 'controllersAnswer', 'controllerIds'],
    [...(organisation ? [organisation] : []), ...controllers],
  );
}

function findUnreachable(organisations: readonly Organisation[], role: string, phrases: GapPhrases): string[] {
  return organisations
    .filter((organisation) => !isReachable(organisation) && !isReachable(organisation.privacyContact))
    .map(({ name }) => phrases.contactsOfNamed(role, name));
}

function checkPurposes(activity: ProcessingActivity, phrases: GapPhrases): Finding {
  return checkGaps(activity.purposes.length > 0 ? [] : [phrases.purposes], ['purposes']);
}

function checkProcessingCategories(activity: ProcessingActivity, phrases: GapPhrases): Finding {
  const isStated = activity.processingCategories.length > 0 || activity.purposes.length > 0;
  return checkGaps(isStated ? [] : [phrases.processingCategories], ['processingCategories', 'purposes']);
}

function checkPeopleAndData(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): Finding {
  const people = index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds);
  const categories = index.getAll('dataCategory', activity.dataCategoryIds);
  const hasSpecial = categories.some(({ elements }) => elements.some((element) => element.specialCategory !== null));
  const gaps: string[] = [];
  if (people.length === 0) gaps.push(phrases.dataSubjects);
  if (categories.length === 0) gaps.push(phrases.dataCategories);
  if (!hasSpecial && activity.specialCategoriesAnswer !== 'none') gaps.push(phrases.specialCategories);
  return checkGaps(
    gaps,
    ['dataSubjectCategoryIds', 'dataCategoryIds', 'specialCategoriesAnswer'],
    [...people, ...categories],
  );
}

function checkRecipients(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): Finding {
  const engagements = index.engagementsOfActivity(activity.id);
  const vendors = index.getAll(
    'vendor',
    engagements.map(({ vendorId }) => vendorId),
  );
  const finding = checkAnswer(activity.recipientsAnswer, engagements, phrases.recipients, ['recipientsAnswer']);
  return { ...finding, related: [...finding.related, ...vendors] };
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

function checkTransfers(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): Finding {
  const transfers = index.transfersOfActivity(activity.id);
  const fields = ['transfersAnswer'];
  if (transfers.length === 0) return checkAnswer(activity.transfersAnswer, [], phrases.transfers, fields);
  const gaps: string[] = [];
  for (const transfer of transfers) {
    const importer = importerName(transfer, index);
    if (transfer.destinations.length === 0 && !transfer.destinationDescription)
      gaps.push(phrases.destinationOfTransfer(importer));
    if (transfer.mechanisms.length === 0 && transfer.mechanismAnswer !== 'none')
      gaps.push(phrases.mechanismOfTransfer(importer));
  }
  return checkGaps(gaps, fields, transfers);
}

function checkRetention(
  activity: ProcessingActivity,
  index: RegisterIndex,
  phrases: GapPhrases,
  asksRetentionByCategory: boolean,
): Finding {
  const fields = ['retentionAnswer', 'retentionRuleIds'];
  const rules = index.getAll('retentionRule', activity.retentionRuleIds);
  if (rules.length === 0) return checkAnswer(activity.retentionAnswer, [], phrases.retention, fields);
  const gaps = rules.filter((rule) => !hasRetentionPeriod(rule)).map(({ name }) => phrases.retentionOf(name));
  if (asksRetentionByCategory) {
    const ruled = new Set(rules.flatMap(({ dataCategoryIds }) => dataCategoryIds));
    const categories = index.getAll('dataCategory', activity.dataCategoryIds);
    gaps.push(...categories.filter(({ id }) => !ruled.has(id)).map(({ name }) => phrases.retentionOf(name)));
  }
  return checkGaps(gaps, fields, rules);
}

function checkSecurity(activity: ProcessingActivity, index: RegisterIndex, phrases: GapPhrases): Finding {
  const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
  return checkAnswer(activity.securityAnswer, measures, phrases.securityMeasures, [
    'securityAnswer',
    'securityMeasureIds',
  ]);
}
