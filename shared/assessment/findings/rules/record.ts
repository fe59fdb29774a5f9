// The items of Art. 30(1) and (2), by letter, as the letter strip sees them, and the contacts that they ask for.
import { quoteName } from '../../../domain/gap-phrases.ts';
import { isReachable, listContactGaps } from '../../../domain/letter-strip.ts';
import type { Letter, LetterGap } from '../../../domain/letter-strip.ts';
import type { Organisation } from '../../../domain/record-types.ts';
import { defineRule } from '../rule.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

const controllerLetters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const processorLetters = ['a', 'b', 'c', 'd'] as const;

/** Erasure times and security are to be told "where possible" (Art. 30(1)(f) and (g), 30(2)(d)). */
const wherePossible = new Set(['30-1-f', '30-1-g', '30-2-d']);

function letterRule(paragraph: 1 | 2, letter: Letter): Rule {
  const place = `30-${paragraph}-${letter}`;
  return defineRule(
    {
      id: `art-${place}`,
      topic: 'record',
      kind: 'gap',
      severity: wherePossible.has(place) ? 'warning' : 'error',
      article: `Art. 30(${paragraph})(${letter})`,
      about: 'processingActivity',
    },
    (activity, { lettersOf }) => {
      if ((activity.role === 'processor') !== (paragraph === 2)) return null;
      const gaps = lettersOf(activity).find((reading) => reading.letter === letter)?.gaps ?? [];
      // Gaps of linked records are findings on those records: one each, however many activities share them.
      return gaps
        .filter(({ recordType, field }) => recordType === 'processingActivity' && field !== 'specialCategoriesAnswer')
        .map(({ phrase, field }) => ({
          message: `Not recorded for ${quoteName(activity.name)}: ${phrase}.`,
          field,
          detail: field ?? phrase,
        }));
    },
  );
}

/** Whose register it is, and others of the group: they owe the contacts of Art. 30(1)(a). */
function isKeeper({ kind }: Organisation): boolean {
  return kind === 'own' || kind === 'groupMember';
}

function contactGap(organisation: Organisation, isMeant: (gap: LetterGap) => boolean): Remark | null {
  if (!isKeeper(organisation)) return null;
  const role = organisation.roles.length === 1 && organisation.roles[0] === 'processor' ? 'processor' : 'controller';
  const gap = listContactGaps(organisation, role).find(isMeant);
  if (gap === undefined) return null;
  return { message: `Not recorded for ${quoteName(organisation.name)}: ${gap.phrase}.`, field: gap.field };
}

/** Joint controllers and clients stand in the record by name and contact. */
function partnerContacts(organisation: Organisation, _context: RuleContext): Remark | null {
  if (organisation.kind !== 'jointController' && organisation.kind !== 'client') return null;
  if (isReachable(organisation) || isReachable(organisation.privacyContact)) return null;
  const isClient = organisation.kind === 'client';
  return {
    message: `Not recorded: contact details of the ${isClient ? 'controller' : 'joint controller'} ${quoteName(organisation.name)}.`,
    field: 'privacyContact',
    article: isClient ? 'Art. 30(2)(a)' : 'Art. 30(1)(a)',
  };
}

const aboutOrganisation = { topic: 'record', kind: 'gap', severity: 'warning', about: 'organisation' } as const;

export const recordRules: readonly Rule[] = [
  ...controllerLetters.map((letter) => letterRule(1, letter)),
  ...processorLetters.map((letter) => letterRule(2, letter)),
  defineRule(
    {
      id: 'special-categories-not-answered',
      topic: 'record',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 30(1)(c)',
      about: 'processingActivity',
    },
    (activity, { lettersOf }) => {
      const gap = lettersOf(activity)
        .flatMap(({ gaps }) => gaps)
        .find(({ field }) => field === 'specialCategoriesAnswer');
      if (gap === undefined) return null;
      return {
        message: `Not recorded for ${quoteName(activity.name)}: whether there are special categories of personal data.`,
        field: gap.field,
      };
    },
  ),
  defineRule(
    { id: 'organisation-contacts', article: 'Art. 30(1)(a)', ...aboutOrganisation, severity: 'error' },
    (organisation) => contactGap(organisation, ({ field }) => field === 'privacyContact'),
  ),
  defineRule({ id: 'dpo-not-answered', article: 'Art. 30(1)(a)', ...aboutOrganisation }, (organisation) =>
    contactGap(organisation, ({ field }) => field === 'dpo' && organisation.dpo === null),
  ),
  defineRule({ id: 'dpo-contacts', article: 'Art. 30(1)(a)', ...aboutOrganisation }, (organisation) =>
    contactGap(organisation, ({ field }) => field === 'dpo' && organisation.dpo !== null),
  ),
  defineRule({ id: 'eu-representative', article: 'Art. 27(1)', ...aboutOrganisation }, (organisation) =>
    contactGap(organisation, ({ field }) => field === 'euRepresentative'),
  ),
  defineRule({ id: 'uk-representative', article: 'UK GDPR Art. 27(1)', ...aboutOrganisation }, (organisation) =>
    contactGap(organisation, ({ field }) => field === 'ukRepresentative'),
  ),
  defineRule(
    { id: 'partner-contacts', article: 'Art. 30(1)(a)', ...aboutOrganisation, severity: 'error' },
    partnerContacts,
  ),
  defineRule(
    {
      id: 'joint-arrangement-missing',
      topic: 'record',
      kind: 'conflict',
      severity: 'error',
      article: 'Art. 26(1)',
      about: 'processingActivity',
    },
    (activity) =>
      isJoint(activity) && activity.hasJointArrangement === 'no'
        ? {
            message: `${quoteName(activity.name)} has joint controllers and no arrangement between them.`,
            field: 'hasJointArrangement',
          }
        : null,
  ),
  defineRule(
    {
      id: 'joint-arrangement-not-answered',
      topic: 'record',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 26(1)',
      about: 'processingActivity',
    },
    (activity) =>
      isJoint(activity) && activity.hasJointArrangement === 'unknown'
        ? {
            message: `${quoteName(activity.name)} has joint controllers; not recorded: whether they have an arrangement.`,
            field: 'hasJointArrangement',
          }
        : null,
  ),
];

function isJoint(activity: { readonly role: string; readonly jointControllerIds: readonly string[] }): boolean {
  return activity.role === 'jointController' || activity.jointControllerIds.length > 0;
}
