// How the register itself is kept: reviews, facts that wait for somebody, documents and policies with their dates.
import { addMonths } from '../../../domain/calendar-days.ts';
import { isStaleFact } from '../../../domain/fact-age.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { findTitle, titleOfRecord } from '../../../domain/record-title.ts';
import { isRecordType } from '../../../domain/record-types.ts';
import type { FactSource, RecordType } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { defineRule } from '../rule.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { sayField } from './words.ts';

const reviewedTypes = ['processingActivity', 'vendor', 'transfer', 'securityMeasure'] as const;
type ReviewedType = (typeof reviewedTypes)[number];

const nounOf: Readonly<Record<ReviewedType, string>> = {
  processingActivity: 'activity',
  vendor: 'vendor',
  transfer: 'transfer',
  securityMeasure: 'security measure',
};

function overdueRule(about: ReviewedType): Rule {
  return defineRule(
    {
      id: `review-overdue-${about === 'processingActivity' ? 'activity' : about === 'securityMeasure' ? 'measure' : about}`,
      topic: 'upkeep',
      kind: 'date',
      severity: 'warning',
      // Measures, and so what the controller keeps to show them, are "reviewed and updated where necessary".
      article: about === 'securityMeasure' ? 'Art. 32(1)(d)' : 'Art. 24(1)',
      about,
    },
    ({ id, reviewDate }, { index, on }) =>
      reviewDate !== null && reviewDate < on
        ? {
            message: `The review of the ${nounOf[about]} ${nameOf(about, id, index)} was due on ${dayInWords(reviewDate)}.`,
            field: 'reviewDate',
            detail: reviewDate,
          }
        : null,
  );
}

/** Only where the register says how often: nobody owes a review date otherwise. */
function neverReviewedRule(about: Exclude<ReviewedType, 'securityMeasure'>): Rule {
  return defineRule(
    {
      id: `never-reviewed-${about === 'processingActivity' ? 'activity' : about}`,
      topic: 'upkeep',
      kind: 'date',
      severity: 'hint',
      article: null,
      about,
    },
    ({ id, reviewDate, reviewedOn, createdAt }, { index, on, settings }) => {
      if (settings.reviewEveryMonths === null || reviewDate !== null) return null;
      const since = reviewedOn ?? createdAt.slice(0, 10);
      if (addMonths(since, settings.reviewEveryMonths) >= on) return null;
      return {
        message: `The ${nounOf[about]} ${nameOf(about, id, index)} was ${reviewedOn === null ? 'never reviewed' : `last reviewed on ${dayInWords(reviewedOn)}`} and has no review date.`,
        field: 'reviewDate',
      };
    },
  );
}

function nameOf(type: RecordType, id: string, index: RegisterIndex): string {
  return quoteName(findTitle(type, id, index.get) ?? '');
}

function isStale(source: FactSource, { on, settings }: RuleContext): boolean {
  return isStaleFact(source, { on, staleMonths: settings.catalogueStaleMonths });
}

function sourceRemark(source: FactSource, index: RegisterIndex, say: (fact: string) => string): Remark | null {
  const { id, recordType, recordId, field } = source;
  if (!isRecordType(recordType)) return null;
  const title = findTitle(recordType, recordId, index.get);
  if (title === undefined) return null;
  return {
    message: say(`${sayField(field)} of ${quoteName(title)}`),
    field: 'state',
    others: [recordId],
    fix: { kind: 'confirm', factSourceId: id, recordType, recordId, field },
  };
}

const fromWords: Readonly<Record<FactSource['kind'], string>> = {
  typed: 'typed',
  imported: 'imported',
  read: 'read from a text',
  catalogue: 'taken from the catalogue',
};

const aboutSource = { topic: 'upkeep', severity: 'hint', article: null, about: 'factSource' } as const;
const aboutPolicy = { topic: 'upkeep', severity: 'hint', article: null, about: 'policy' } as const;

export const upkeepRules: readonly Rule[] = [
  ...reviewedTypes.map((type) => overdueRule(type)),
  neverReviewedRule('processingActivity'),
  neverReviewedRule('vendor'),
  neverReviewedRule('transfer'),
  defineRule({ id: 'fact-unconfirmed', kind: 'gap', ...aboutSource }, (source, context) =>
    source.state === 'prefilled' && !isStale(source, context)
      ? sourceRemark(
          source,
          context.index,
          (fact) => `Not confirmed: ${fact}, ${fromWords[source.kind]} on ${dayInWords(source.capturedOn)}.`,
        )
      : null,
  ),
  defineRule({ id: 'fact-stale', kind: 'date', ...aboutSource }, (source, context) =>
    isStale(source, context)
      ? sourceRemark(
          source,
          context.index,
          (fact) => `Out of date: ${fact}, ${fromWords[source.kind]} on ${dayInWords(source.capturedOn)}.`,
        )
      : null,
  ),
  defineRule(
    { id: 'document-ended', topic: 'upkeep', kind: 'date', severity: 'hint', article: null, about: 'document' },
    ({ id, name, validUntil }, { on, index }) => {
      if (validUntil === null || validUntil >= on) return null;
      // The document of an agreement is told with the agreement.
      if (
        index.register.records.vendors.some(({ dpaDocumentId, status }) => dpaDocumentId === id && status !== 'ended')
      )
        return null;
      return {
        message: `The document ${quoteName(name)} was valid until ${dayInWords(validUntil)}.`,
        field: 'validUntil',
        detail: validUntil,
      };
    },
  ),
  defineRule({ id: 'policy-without-date', kind: 'gap', ...aboutPolicy }, (policy) =>
    policy.effectiveFrom === null
      ? { message: `Not recorded for ${quoteName(policy.title)}: from when it applies.`, field: 'effectiveFrom' }
      : null,
  ),
  defineRule({ id: 'policy-not-yet-effective', kind: 'date', ...aboutPolicy }, (policy, { on }) =>
    policy.effectiveFrom !== null && policy.effectiveFrom > on
      ? {
          message: `${quoteName(policy.title)} applies only from ${dayInWords(policy.effectiveFrom)}.`,
          field: 'effectiveFrom',
          detail: policy.effectiveFrom,
        }
      : null,
  ),
  defineRule({ id: 'policy-update-in-future', kind: 'conflict', ...aboutPolicy }, (policy, { on }) =>
    policy.lastUpdated !== null && policy.lastUpdated > on
      ? {
          message: `${quoteName(policy.title)} says that it was last updated on ${dayInWords(policy.lastUpdated)}, a day to come.`,
          field: 'lastUpdated',
          detail: policy.lastUpdated,
        }
      : null,
  ),
  defineRule(
    {
      id: 'policy-without-organisation',
      topic: 'upkeep',
      kind: 'gap',
      severity: 'error',
      article: 'Art. 13(1)(a)',
      about: 'policy',
    },
    (policy) =>
      policy.organisationId === null
        ? { message: `Not recorded for ${quoteName(policy.title)}: whose policy it is.`, field: 'organisationId' }
        : null,
  ),
  defineRule(
    {
      id: 'service-without-policy',
      topic: 'upkeep',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 13(1)',
      about: 'service',
    },
    (service, { index }) => {
      const { status, kinds } = service;
      if (status !== 'active' || (kinds.length > 0 && kinds.every((kind) => kind === 'other'))) return null;
      const { policies } = index.register.records;
      // A policy that names no service covers them all.
      if (policies.length === 0 || policies.some(({ serviceIds }) => serviceIds.length === 0)) return null;
      if (policies.some(({ serviceIds }) => serviceIds.includes(service.id))) return null;
      return { message: `No policy covers ${quoteName(service.name)}.`, field: null };
    },
  ),
  defineRule(
    { id: 'service-without-activity', topic: 'upkeep', kind: 'gap', severity: 'hint', article: null, about: 'service' },
    (service, { index }) =>
      service.status === 'active' &&
      index.activitiesOfService(service.id).length === 0 &&
      index.engagementsOfService(service.id).length === 0
        ? { message: `No activity names the service ${quoteName(service.name)}.`, field: null }
        : null,
  ),
  defineRule(
    {
      id: 'measure-unused',
      topic: 'upkeep',
      kind: 'conflict',
      severity: 'hint',
      article: null,
      about: 'securityMeasure',
    },
    (measure, { index }) =>
      measure.takenBy === 'organisation' && index.activitiesOfMeasure(measure.id).length === 0
        ? {
            message: `No activity is protected by the security measure ${quoteName(titleOfRecord('securityMeasure', measure, index.get))}.`,
            field: null,
          }
        : null,
  ),
];
