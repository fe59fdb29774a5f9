// Impact assessments (Art. 35, WP 248 rev.01), automated decisions (Art. 22), breaches, and the officer (Art. 37).
import { dpiaCriteria } from '../../../domain/codes.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import type { ProcessingActivity } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { elementsOfActivity } from './lawful-basis.ts';
import { listInWords, quoteNames } from './words.ts';

type Criterion = ProcessingActivity['dpiaCriteria'][number];

function sayCriteria(criteria: readonly Criterion[]): string {
  return listInWords(criteria.map((criterion) => dpiaCriteria[criterion].label.toLowerCase()));
}

/** Criteria that other facts of the activity speak for. */
function suggestCriteria(activity: ProcessingActivity, index: RegisterIndex): Criterion[] {
  const people = index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds);
  const suggested: Criterion[] = [];
  if (activity.automatedDecisionsAnswer === 'listed') suggested.push('automatedDecision');
  if (elementsOfActivity(activity, index).some(({ specialCategory }) => specialCategory !== null))
    suggested.push('sensitiveData');
  if (people.some(({ areChildren }) => areChildren === 'yes')) suggested.push('vulnerablePeople');
  return suggested;
}

/** An assessment is the controller's duty. */
function isControllers(activity: ProcessingActivity): boolean {
  return activity.role !== 'processor';
}

const about = { topic: 'assessment', about: 'processingActivity' } as const;

export const assessmentRules: readonly Rule[] = [
  defineRule({ id: 'dpia-needed', kind: 'gap', severity: 'error', article: 'Art. 35(1)', ...about }, (activity) =>
    isControllers(activity) && activity.dpiaState === 'needed'
      ? { message: `${quoteName(activity.name)} needs an impact assessment, and none is recorded.`, field: 'dpiaState' }
      : null,
  ),
  defineRule(
    { id: 'dpia-in-progress', kind: 'gap', severity: 'warning', article: 'Art. 35(1)', ...about },
    (activity) =>
      isControllers(activity) && activity.dpiaState === 'inProgress' && activity.status === 'active'
        ? {
            message: `${quoteName(activity.name)} is active while its impact assessment is still in progress.`,
            field: 'dpiaState',
          }
        : null,
  ),
  defineRule(
    { id: 'dpia-criteria-met', kind: 'gap', severity: 'warning', article: 'Art. 35(1)', ...about },
    (activity) =>
      isControllers(activity) && activity.dpiaState === 'notAssessed' && activity.dpiaCriteria.length >= 2
        ? {
            message: `${quoteName(activity.name)} meets ${activity.dpiaCriteria.length} of the nine criteria for an impact assessment (${sayCriteria(activity.dpiaCriteria)}), and none is recorded.`,
            field: 'dpiaState',
            detail: activity.dpiaCriteria.toSorted().join(','),
          }
        : null,
  ),
  defineRule(
    { id: 'dpia-declined-without-reason', kind: 'gap', severity: 'warning', article: 'Art. 35(1)', ...about },
    (activity) =>
      isControllers(activity) &&
      activity.dpiaState === 'notNeeded' &&
      activity.dpiaCriteria.length >= 2 &&
      activity.dpiaReason === null
        ? {
            message: `${quoteName(activity.name)} meets ${activity.dpiaCriteria.length} of the nine criteria (${sayCriteria(activity.dpiaCriteria)}) and does not say why it needs no impact assessment.`,
            field: 'dpiaReason',
          }
        : null,
  ),
  defineRule(
    { id: 'dpia-criteria-suggested', kind: 'gap', severity: 'hint', article: 'Art. 35(1)', ...about },
    (activity, { index }) => {
      if (!isControllers(activity) || activity.dpiaState === 'done' || activity.dpiaState === 'inProgress') return null;
      // Somebody who has gone through the criteria and left these out has answered; only "none" beside them contradicts.
      if (activity.dpiaCriteriaAnswer === 'listed') return null;
      const missing = suggestCriteria(activity, index).filter(
        (criterion) => !activity.dpiaCriteria.includes(criterion),
      );
      if (missing.length === 0) return null;
      return {
        message: `The data of ${quoteName(activity.name)} speak for a criterion of an impact assessment that is not recorded: ${sayCriteria(missing)}.`,
        field: 'dpiaCriteria',
        detail: missing.join(','),
      };
    },
  ),
  defineRule({ id: 'dpia-without-document', kind: 'gap', severity: 'hint', article: null, ...about }, (activity) =>
    activity.dpiaState === 'done' && activity.dpiaDocumentId === null
      ? {
          message: `The impact assessment of ${quoteName(activity.name)} is done, and no document of it is linked.`,
          field: 'dpiaDocumentId',
        }
      : null,
  ),
  defineRule({ id: 'dpia-without-date', kind: 'gap', severity: 'hint', article: null, ...about }, (activity) =>
    activity.dpiaState === 'done' && activity.dpiaDate === null
      ? { message: `The impact assessment of ${quoteName(activity.name)} has no date.`, field: 'dpiaDate' }
      : null,
  ),
  defineRule(
    { id: 'automated-decision-without-logic', kind: 'gap', severity: 'error', article: 'Art. 13(2)(f)', ...about },
    (activity) =>
      isControllers(activity) && activity.automatedDecisionsAnswer === 'listed' && activity.automatedDecisions === null
        ? {
            message: `${quoteName(activity.name)} takes automated decisions; not recorded: their logic and what follows from them.`,
            field: 'automatedDecisions',
          }
        : null,
  ),
  defineRule(
    { id: 'automated-decisions-contradicted', kind: 'conflict', severity: 'error', article: 'Art. 22(1)', ...about },
    (activity) =>
      activity.automatedDecisionsAnswer !== 'listed' && activity.dpiaCriteria.includes('automatedDecision')
        ? {
            message: `${quoteName(activity.name)} lists automated decisions among the criteria of its impact assessment and not as its own answer.`,
            field: 'automatedDecisionsAnswer',
          }
        : null,
  ),
  defineRule(
    { id: 'breach-not-documented', kind: 'gap', severity: 'error', article: 'Art. 33(5)', ...about },
    (activity) =>
      activity.breachOccurred === 'yes' && activity.breachDocumentId === null
        ? {
            message: `A personal data breach has occurred in ${quoteName(activity.name)}, and no document of it is linked.`,
            field: 'breachDocumentId',
          }
        : null,
  ),
  defineRule(
    {
      id: 'dpo-needed-authority',
      topic: 'assessment',
      kind: 'conflict',
      severity: 'error',
      article: 'Art. 37(1)(a)',
      about: 'organisation',
    },
    (organisation) =>
      organisation.isPublicAuthority === 'yes' && organisation.dpo === null && organisation.dpoAnswer === 'none'
        ? {
            message: `${quoteName(organisation.name)} is a public authority and says that it has no data protection officer.`,
            field: 'dpoAnswer',
          }
        : null,
  ),
  defineRule(
    {
      id: 'dpo-needed-large-scale',
      topic: 'assessment',
      kind: 'conflict',
      severity: 'warning',
      article: 'Art. 37(1)(b) and (c)',
      about: 'organisation',
    },
    (organisation, { index }) => {
      if (organisation.kind !== 'own' || organisation.dpo !== null || organisation.dpoAnswer !== 'none') return null;
      const activities = index.register.records.activities.filter(
        ({ status, dpiaCriteria: met, organisationId }) =>
          status !== 'retired' &&
          (organisationId === null || organisationId === organisation.id) &&
          met.includes('largeScale') &&
          (met.includes('systematicMonitoring') || met.includes('sensitiveData')),
      );
      if (activities.length === 0) return null;
      return {
        message: `${quoteName(organisation.name)} says that it has no data protection officer, and monitors people or processes sensitive data on a large scale in ${quoteNames(activities.map(({ name }) => name))}.`,
        field: 'dpoAnswer',
      };
    },
  ),
];
