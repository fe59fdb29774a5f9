// Lawful bases (Art. 6), what each of them needs, and the conditions for special and criminal data (Art. 9 and 10).
import { lawfulBases, specialCategories } from '../../../domain/codes.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { organisationOfActivity } from '../../../domain/letter-strip.ts';
import type { ProcessingActivity } from '../../../domain/record-types.ts';
import type { DataElement } from '../../../domain/records/data.ts';
import type { Purpose } from '../../../domain/records/processing-activity.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { ownOrganisation } from '../../../domain/register.ts';
import { defineRule } from '../rule.ts';
import type { Remark, Rule } from '../rule.ts';
import { listInWords, quoteNames } from './words.ts';

/** A processor acts on its controllers' bases and owes none of its own. */
function purposesOfController(activity: ProcessingActivity): readonly Purpose[] {
  return activity.role === 'processor' ? [] : activity.purposes;
}

/** One remark for each purpose that is meant. */
function remarkPurposes(
  activity: ProcessingActivity,
  isMeant: (purpose: Purpose) => boolean,
  say: (purpose: string, activity: string, record: Purpose) => string,
): Remark[] {
  return purposesOfController(activity)
    .filter(isMeant)
    .map((purpose) => ({
      message: say(quoteName(purpose.text), quoteName(activity.name), purpose),
      field: 'purposes',
      detail: purpose.id,
    }));
}

/** Elements of an activity's data, each once. */
export function elementsOfActivity(activity: ProcessingActivity, index: RegisterIndex): DataElement[] {
  return index.getAll('dataCategory', activity.dataCategoryIds).flatMap(({ elements }) => elements);
}

export function isSpecial({ specialCategory }: DataElement): boolean {
  return specialCategory !== null && specialCategory !== 'criminalConvictions';
}

function isCriminal({ specialCategory }: DataElement): boolean {
  return specialCategory === 'criminalConvictions';
}

const gap = { topic: 'lawfulBasis', kind: 'gap', about: 'processingActivity' } as const;
const conflict = { topic: 'lawfulBasis', kind: 'conflict', about: 'processingActivity' } as const;

export const lawfulBasisRules: readonly Rule[] = [
  defineRule({ id: 'basis-missing', severity: 'error', article: 'Art. 6(1)', ...gap }, (activity) =>
    remarkPurposes(
      activity,
      ({ lawfulBasis }) => lawfulBasis === null,
      (purpose, name) => `${name} has no lawful basis for the purpose ${purpose}.`,
    ),
  ),
  defineRule({ id: 'legal-obligation-without-source', severity: 'error', article: 'Art. 6(3)', ...gap }, (activity) =>
    remarkPurposes(
      activity,
      ({ lawfulBasis, basisSource }) => lawfulBasis === 'eu-6-1-c' && basisSource === null,
      (purpose, name) => `${name} rests the purpose ${purpose} on a legal obligation and does not name the law.`,
    ),
  ),
  defineRule({ id: 'public-task-without-source', severity: 'error', article: 'Art. 6(3)', ...gap }, (activity) =>
    remarkPurposes(
      activity,
      ({ lawfulBasis, basisSource }) => lawfulBasis === 'eu-6-1-e' && basisSource === null,
      (purpose, name) =>
        `${name} rests the purpose ${purpose} on a public task and does not name the law that gives it.`,
    ),
  ),
  defineRule({ id: 'other-basis-without-source', severity: 'hint', article: null, ...gap }, (activity) =>
    remarkPurposes(
      activity,
      ({ lawfulBasis, basisSource }) => lawfulBasis === 'other' && basisSource === null,
      (purpose, name) => `${name} rests the purpose ${purpose} on a basis in another law and does not name it.`,
    ),
  ),
  defineRule({ id: 'legitimate-interest-missing', severity: 'error', article: 'Art. 13(1)(d)', ...gap }, (activity) =>
    remarkPurposes(
      activity,
      ({ lawfulBasis, legitimateInterest }) => lawfulBasis === 'eu-6-1-f' && legitimateInterest === null,
      (purpose, name) => `${name} rests the purpose ${purpose} on legitimate interests and does not say which.`,
    ),
  ),
  defineRule(
    {
      id: 'legitimate-interest-of-authority',
      severity: 'error',
      article: 'Art. 6(1) second subparagraph',
      ...conflict,
    },
    (activity, { index }) => {
      const organisation = organisationOfActivity(activity, index);
      if (organisation?.isPublicAuthority !== 'yes') return null;
      return remarkPurposes(
        activity,
        ({ lawfulBasis }) => lawfulBasis === 'eu-6-1-f',
        (purpose, name) =>
          `${name} rests the purpose ${purpose} on legitimate interests, which a public authority cannot do in its tasks.`,
      );
    },
  ),
  defineRule(
    { id: 'uk-basis-without-uk-law', severity: 'warning', article: 'UK GDPR Art. 6(1)(ea)', ...conflict },
    (activity, { index }) => {
      const laws = organisationOfActivity(activity, index)?.applicableLaws ?? [];
      if (laws.some(({ law }) => law === 'uk-gdpr')) return null;
      return remarkPurposes(
        activity,
        ({ lawfulBasis }) => lawfulBasis === 'uk-6-1-ea',
        (purpose, name, { lawfulBasis }) =>
          `${name} rests the purpose ${purpose} on a basis of UK law (${lawfulBasis === null ? '' : lawfulBases[lawfulBasis].label.toLowerCase()}), and the UK GDPR is not among the laws that apply.`,
      );
    },
  ),
  defineRule(
    {
      id: 'consent-withdrawal-missing',
      topic: 'lawfulBasis',
      kind: 'gap',
      severity: 'error',
      article: 'Art. 7(3)',
      about: 'organisation',
    },
    (organisation, { index }) => {
      if (ownOrganisation(index.register)?.id !== organisation.id) return null;
      const { activities, commitments } = index.register.records;
      const isTold = commitments.some(
        ({ kind, rights }) => kind === 'consentWithdrawal' || rights.includes('withdrawConsent'),
      );
      if (isTold) return null;
      const onConsent = activities.filter(
        (activity) =>
          activity.status !== 'retired' &&
          purposesOfController(activity).some(({ lawfulBasis }) => lawfulBasis === 'eu-6-1-a'),
      );
      if (onConsent.length === 0) return null;
      return {
        message: `Not recorded: how consent is withdrawn. It is the basis of ${quoteNames(onConsent.map(({ name }) => name))}.`,
        fix: { kind: 'add', recordType: 'commitment' },
      };
    },
  ),
  defineRule({ id: 'consent-without-proof', severity: 'hint', article: 'Art. 7(1)', ...gap }, (activity) =>
    activity.consentDocumentId === null &&
    purposesOfController(activity).some(({ lawfulBasis }) => lawfulBasis === 'eu-6-1-a')
      ? {
          message: `${quoteName(activity.name)} rests on consent and links no document that shows how it is obtained.`,
          field: 'consentDocumentId',
        }
      : null,
  ),
  defineRule({ id: 'interests-not-weighed', severity: 'hint', article: 'Art. 6(1)(f)', ...gap }, (activity) =>
    activity.interestsAssessmentDocumentId === null &&
    purposesOfController(activity).some(({ lawfulBasis }) => lawfulBasis === 'eu-6-1-f')
      ? {
          message: `${quoteName(activity.name)} rests on legitimate interests and links no document in which they are weighed.`,
          field: 'interestsAssessmentDocumentId',
        }
      : null,
  ),
  defineRule(
    { id: 'special-category-without-condition', severity: 'error', article: 'Art. 9(2)', ...gap },
    (activity, { index }) => {
      if (purposesOfController(activity).length === 0) return null;
      if (activity.purposes.some(({ specialCategoryCondition }) => specialCategoryCondition !== null)) return null;
      const special = elementsOfActivity(activity, index).filter(isSpecial);
      if (special.length === 0) return null;
      return {
        message: `${quoteName(activity.name)} processes special categories (${describeElements(special)}), and none of its purposes names a condition.`,
        field: 'purposes',
      };
    },
  ),
  defineRule(
    { id: 'criminal-data-without-authority', severity: 'error', article: 'Art. 10', ...gap },
    (activity, { index }) => {
      if (purposesOfController(activity).length === 0) return null;
      if (activity.purposes.some(({ criminalDataCondition }) => criminalDataCondition !== null)) return null;
      const criminal = elementsOfActivity(activity, index).filter(isCriminal);
      if (criminal.length === 0) return null;
      return {
        message: `${quoteName(activity.name)} processes data on convictions or offences (${describeElements(criminal)}), and none of its purposes names the law that permits it.`,
        field: 'purposes',
      };
    },
  ),
  defineRule(
    { id: 'special-categories-contradicted', severity: 'error', article: 'Art. 9(1)', ...conflict },
    (activity, { index }) => {
      if (activity.specialCategoriesAnswer !== 'none') return null;
      const special = elementsOfActivity(activity, index).filter(({ specialCategory }) => specialCategory !== null);
      if (special.length === 0) return null;
      return {
        message: `${quoteName(activity.name)} says that there are no special categories, and its data have ${describeElements(special)}.`,
        field: 'specialCategoriesAnswer',
      };
    },
  ),
  defineRule(
    { id: 'condition-without-special-data', severity: 'hint', article: 'Art. 9(2)', ...conflict },
    (activity, { index }) => {
      if (elementsOfActivity(activity, index).some(isSpecial)) return null;
      return remarkPurposes(
        activity,
        ({ specialCategoryCondition }) => specialCategoryCondition !== null,
        (purpose, name) =>
          `${name} names a condition for special categories under the purpose ${purpose}, and none of its data is of one.`,
      );
    },
  ),
];

/** `“remarks about health” (health data)`. */
function describeElements(elements: readonly DataElement[]): string {
  return listInWords(
    [...new Set(elements.map(describeElement))].slice(0, 3),
    elements.length > 3 ? `${elements.length - 3} more` : undefined,
  );
}

function describeElement({ name, specialCategory }: DataElement): string {
  const label = specialCategory === null ? '' : ` (${specialCategories[specialCategory].label.toLowerCase()})`;
  return `${quoteName(name)}${label}`;
}
