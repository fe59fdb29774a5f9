// The letter strip: for each item of Art. 30(1) or (2), whether the register states it.
import type { FactSource, ProcessingActivity } from './record-types.ts';
import type { Answer } from './primitives.ts';
import type { RegisterIndex } from './register.ts';
import { ownOrganisation } from './register.ts';

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

const controllerTopics = {
  a: 'Controller and contacts',
  b: 'Purposes',
  c: 'People and data',
  d: 'Recipients',
  e: 'Transfers',
  f: 'Erasure',
  g: 'Security',
} as const;

const processorTopics = {
  a: 'Processor and controllers',
  b: 'Categories of processing',
  c: 'Transfers',
  d: 'Security',
} as const;

type Finding = {
  readonly state: 'stated' | 'none' | 'gap';
  readonly gaps: readonly string[];
  readonly fields: readonly string[];
};

/**
 * The strip of one activity: seven cells under Art. 30(1) as (joint) controller, four under Art. 30(2) as processor.
 * A letter is `gap` while any of its questions is open, `prefilled` while an answer still has to be confirmed.
 */
export function letterStrip(activity: ProcessingActivity, index: RegisterIndex): LetterCell[] {
  const paragraph = activity.role === 'processor' ? '30(2)' : '30(1)';
  const cell = (
    letter: Letter,
    topic: string,
    finding: Finding,
    related: readonly { readonly id: string }[] = [],
  ): LetterCell => ({
    letter,
    article: `Art. ${paragraph}(${letter})`,
    topic,
    state:
      finding.state === 'gap'
        ? 'gap'
        : isPrefilled(index, activity, finding.fields, related)
          ? 'prefilled'
          : finding.state,
    gaps: finding.gaps,
  });
  const engagements = index.engagementsOfActivity(activity.id);
  const vendors = index.getAll(
    'vendor',
    engagements.map((engagement) => engagement.vendorId),
  );
  const transfers = index.transfersOfActivity(activity.id);
  const rules = index.getAll('retentionRule', activity.retentionRuleIds);

  if (activity.role === 'processor') {
    return [
      cell('a', processorTopics.a, checkProcessorContacts(activity, index)),
      cell(
        'b',
        processorTopics.b,
        checkListed(activity.processingCategories.length + activity.purposes.length, 'categories of processing', [
          'processingCategories',
          'purposes',
        ]),
      ),
      cell('c', processorTopics.c, checkTransfers(activity, index), transfers),
      cell(
        'd',
        processorTopics.d,
        checkAnswer(activity.securityAnswer, activity.securityMeasureIds.length, 'security measures', [
          'securityAnswer',
          'securityMeasureIds',
        ]),
      ),
    ];
  }
  return [
    cell('a', controllerTopics.a, checkControllerContacts(activity, index)),
    cell('b', controllerTopics.b, checkListed(activity.purposes.length, 'purposes', ['purposes'])),
    cell('c', controllerTopics.c, checkPeopleAndData(activity, index)),
    cell(
      'd',
      controllerTopics.d,
      checkAnswer(activity.recipientsAnswer, engagements.length, 'recipients', ['recipientsAnswer']),
      [...engagements, ...vendors],
    ),
    cell('e', controllerTopics.e, checkTransfers(activity, index), transfers),
    cell('f', controllerTopics.f, checkRetention(activity, index), rules),
    cell(
      'g',
      controllerTopics.g,
      checkAnswer(activity.securityAnswer, activity.securityMeasureIds.length, 'security measures', [
        'securityAnswer',
        'securityMeasureIds',
      ]),
    ),
  ];
}

function isPrefilled(
  index: RegisterIndex,
  activity: ProcessingActivity,
  fields: readonly string[],
  related: readonly { readonly id: string }[],
): boolean {
  const waits = (source: FactSource): boolean => source.state !== 'confirmed';
  return (
    index.sourcesOf(activity.id).some((source) => waits(source) && fields.includes(source.field)) ||
    related.some((record) => index.sourcesOf(record.id).some(waits))
  );
}

function checkGaps(
  gaps: readonly string[],
  fields: readonly string[],
  whenClosed: 'stated' | 'none' = 'stated',
): Finding {
  return { state: gaps.length > 0 ? 'gap' : whenClosed, gaps, fields };
}

function checkListed(count: number, what: string, fields: readonly string[]): Finding {
  return checkGaps(count > 0 ? [] : [what], fields);
}

/** Entries without a chosen answer still state the fact; `listed` without entries is open. */
function checkAnswer(answer: Answer, count: number, what: string, fields: readonly string[]): Finding {
  if (count > 0) return { state: 'stated', gaps: [], fields };
  return answer === 'none' ? { state: 'none', gaps: [], fields } : { state: 'gap', gaps: [what], fields };
}

function checkControllerContacts(activity: ProcessingActivity, index: RegisterIndex): Finding {
  const organisation = index.get('organisation', activity.organisationId) ?? ownOrganisation(index.register);
  const gaps: string[] = [];
  if (!organisation) gaps.push('controller');
  else {
    const contact = organisation.privacyContact;
    if (
      !organisation.address &&
      !organisation.email &&
      !organisation.phone &&
      !contact?.email &&
      !contact?.address &&
      !contact?.phone
    )
      gaps.push('contact details of the controller');
    if (organisation.dpoAnswer === 'notAnswered' && !organisation.dpo) gaps.push('data protection officer');
  }
  if (activity.role === 'jointController' && activity.jointControllerIds.length === 0) gaps.push('joint controllers');
  return checkGaps(gaps, ['organisationId', 'jointControllerIds']);
}

function checkProcessorContacts(activity: ProcessingActivity, index: RegisterIndex): Finding {
  const own = checkControllerContacts(activity, index);
  const gaps = own.gaps.map((gap) => gap.replace('controller', 'processor'));
  if (activity.controllerIds.length === 0 && activity.controllersAnswer !== 'none') gaps.push('controllers acted for');
  return checkGaps(gaps, ['organisationId', 'controllerIds']);
}

function checkPeopleAndData(activity: ProcessingActivity, index: RegisterIndex): Finding {
  const gaps: string[] = [];
  if (activity.dataSubjectCategoryIds.length === 0) gaps.push('categories of data subjects');
  if (activity.dataCategoryIds.length === 0) gaps.push('categories of personal data');
  const hasSpecial = index
    .getAll('dataCategory', activity.dataCategoryIds)
    .some((category) => category.elements.some((element) => element.specialCategory !== null));
  if (activity.specialCategoriesAnswer === 'notAnswered' && !hasSpecial)
    gaps.push('special categories of personal data');
  return checkGaps(gaps, ['dataSubjectCategoryIds', 'dataCategoryIds', 'specialCategoriesAnswer']);
}

function checkTransfers(activity: ProcessingActivity, index: RegisterIndex): Finding {
  const transfers = index.transfersOfActivity(activity.id);
  const fields = ['transfersAnswer'];
  if (transfers.length === 0) return checkAnswer(activity.transfersAnswer, 0, 'transfers', fields);
  const gaps: string[] = [];
  for (const transfer of transfers) {
    const importer =
      index.get('vendor', transfer.importerVendorId)?.name ??
      index.get('organisation', transfer.importerOrganisationId)?.name;
    const to = importer ? ` to ${importer}` : '';
    if (transfer.destinations.length === 0 && !transfer.destinationDescription)
      gaps.push(`destination of the transfer${to}`);
    if (transfer.mechanisms.length === 0 && transfer.mechanismAnswer !== 'none')
      gaps.push(`mechanism of the transfer${to}`);
  }
  return checkGaps(gaps, fields);
}

function checkRetention(activity: ProcessingActivity, index: RegisterIndex): Finding {
  const fields = ['retentionAnswer', 'retentionRuleIds'];
  const rules = index.getAll('retentionRule', activity.retentionRuleIds);
  if (rules.length === 0) return checkAnswer(activity.retentionAnswer, 0, 'retention period', fields);
  const gaps = rules
    .filter((rule) => rule.periodKind === 'notAnswered')
    .map((rule) => `retention period of “${rule.name}”`);
  return checkGaps(gaps, fields);
}
