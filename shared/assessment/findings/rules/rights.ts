// Promises to people and authorities: rights, time limits, breach notice, complaint route.
import { addPeriods } from '../../../domain/calendar-days.ts';
import { applicableLaws, rights as rightLabels } from '../../../domain/codes.ts';
import type { LawCode, RightCode } from '../../../domain/codes.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { sayPeriod } from '../../../domain/period-words.ts';
import { isSamePeriod, parsePeriod } from '../../../domain/periods.ts';
import { titleOfRecord, wordsOfCode } from '../../../domain/record-title.ts';
import type { Commitment, Organisation } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { ownOrganisation } from '../../../domain/register.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { listInWords } from './words.ts';

/** Longest time to answer a request, by law. `other` and null have none that is known. */
const responseLimits: Readonly<Partial<Record<LawCode, { readonly period: string; readonly article: string }>>> = {
  'eu-gdpr': { period: 'P1M', article: 'Art. 12(3)' },
  'uk-gdpr': { period: 'P1M', article: 'UK GDPR Art. 12(3)' },
  'swiss-fadp': { period: 'P30D', article: 'FADP Art. 25(7)' },
  ccpa: { period: 'P45D', article: 'Cal. Civ. Code 1798.130(a)(2)' },
  pipeda: { period: 'P30D', article: 'PIPEDA s. 8(3)' },
  'alberta-pipa': { period: 'P45D', article: 'Alberta PIPA s. 28(1)' },
  lgpd: { period: 'P15D', article: 'LGPD Art. 19(II)' },
};

/** Rights that a notice under Art. 13(2)(b) and (d) tells of. */
const gdprRights: readonly RightCode[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
];

/** A month has up to 31 days: only what is longer than any month is longer than a month. */
const longestMonthStart = '2001-01-01';

function isLonger(period: string, limit: string): boolean {
  return addPeriods(longestMonthStart, [period]) > addPeriods(longestMonthStart, [limit]);
}

function hoursOf(period: string): number {
  const { years, months, weeks, days, hours } = parsePeriod(period);
  return (years * 365 + months * 28 + weeks * 7 + days) * 24 + hours;
}

function isOwn(organisation: Organisation, index: RegisterIndex): boolean {
  return ownOrganisation(index.register)?.id === organisation.id;
}

function appliesTo(organisation: Organisation, law: LawCode): boolean {
  return organisation.applicableLaws.some((applicable) => applicable.law === law);
}

/** Laws under which a promise is held: its own, or where it is made to everybody those that apply and have no promise of their own. */
function lawsOf(commitment: Commitment, index: RegisterIndex): LawCode[] {
  if (commitment.law !== null) return [commitment.law];
  const own = new Set(
    index.register.records.commitments.filter(({ kind }) => kind === commitment.kind).map(({ law }) => law),
  );
  return (ownOrganisation(index.register)?.applicableLaws ?? []).map(({ law }) => law).filter((law) => !own.has(law));
}

const about = { topic: 'rights', about: 'commitment' } as const;
const ofOrganisation = { topic: 'rights', kind: 'gap', about: 'organisation' } as const;
const addCommitment = { kind: 'add', recordType: 'commitment' } as const;

export const rightsRules: readonly Rule[] = [
  defineRule(
    { id: 'rights-response-too-long', kind: 'conflict', severity: 'error', article: 'Art. 12(3)', ...about },
    (commitment, { index }) => {
      const { kind, period } = commitment;
      if (kind !== 'rightsResponse' || period === null || commitment.periodKind === 'atLeast') return null;
      return lawsOf(commitment, index).flatMap((law) => {
        const limit = responseLimits[law];
        if (limit === undefined || !isLonger(period, limit.period)) return [];
        return {
          message: `Requests are to be answered within ${sayPeriod(period)}; under ${applicableLaws[law].label} the limit is ${sayPeriod(limit.period)}.`,
          field: 'period',
          article: limit.article,
          detail: law,
        };
      });
    },
  ),
  defineRule(
    { id: 'breach-notice-too-long', kind: 'conflict', severity: 'error', article: 'Art. 33(1)', ...about },
    ({ kind, recipients, period, periodKind }) =>
      kind === 'breachNotice' &&
      recipients.includes('authorities') &&
      period !== null &&
      periodKind !== 'atLeast' &&
      hoursOf(period) > 72
        ? {
            message: `Breaches are to be notified to the authority within ${sayPeriod(period)}; the limit is 72 hours.`,
            field: 'period',
          }
        : null,
  ),
  defineRule(
    { id: 'commitments-contradict', kind: 'conflict', severity: 'warning', article: 'Art. 5(1)(a)', ...about },
    (commitment, { index }) => {
      const { id, kind, law, period, age } = commitment;
      return index.register.records.commitments
        .filter(
          (other) =>
            // Told once, on the later of the two.
            other.id < id &&
            other.kind === kind &&
            other.law === law &&
            other.lawName === commitment.lawName &&
            other.condition === commitment.condition &&
            other.changeDegree === commitment.changeDegree &&
            isSameSet(other.recipients, commitment.recipients) &&
            isSameSet(other.rights, commitment.rights) &&
            ((period !== null &&
              other.period !== null &&
              other.periodKind === commitment.periodKind &&
              !isSamePeriod(period, other.period)) ||
              (age !== null && other.age !== null && age !== other.age)),
        )
        .map((other) => ({
          message: `Two commitments contradict each other: ${quoteName(titleOfRecord('commitment', commitment, index.get))} is ${sayValue(other)} and ${sayValue(commitment)}.`,
          field: period === null ? 'age' : 'period',
          others: [other.id],
        }));
    },
  ),
  defineRule(
    { id: 'commitment-without-period', kind: 'gap', severity: 'warning', article: 'Art. 12(3)', ...about },
    (commitment) =>
      commitment.kind === 'rightsResponse' && commitment.period === null && commitment.periodKind === null
        ? { message: 'Not recorded: within what time requests are answered.', field: 'period' }
        : null,
  ),
  defineRule(
    { id: 'commitment-overdue', kind: 'date', severity: 'hint', article: null, ...about },
    ({ kind, dueOn }, { on }) =>
      dueOn !== null && dueOn < on
        ? {
            message: `The commitment ${quoteName(wordsOfCode(kind))} was to be kept by ${dayInWords(dueOn)}.`,
            field: 'dueOn',
            detail: dueOn,
          }
        : null,
  ),
  defineRule(
    { id: 'rights-incomplete', kind: 'gap', severity: 'error', article: 'Art. 13(2)(b)', ...about },
    (commitment, { index }) => {
      if (commitment.kind !== 'rightsOffered' || (commitment.law !== 'eu-gdpr' && commitment.law !== 'uk-gdpr'))
        return null;
      // Rights can be told in several records of one law, or to everybody; said once, on the first.
      const ofLaw = index.register.records.commitments.filter(
        ({ kind, law }) => kind === 'rightsOffered' && (law === commitment.law || law === null),
      );
      if (ofLaw.find(({ law }) => law === commitment.law)?.id !== commitment.id) return null;
      const told = new Set(ofLaw.flatMap(({ rights }) => rights));
      const missing = gdprRights.filter((right) => !told.has(right));
      if (missing.length === 0) return null;
      return {
        message: `Not recorded among the rights under ${applicableLaws[commitment.law].label}: ${listInWords(missing.map((right) => rightLabels[right].label.toLowerCase()))}.`,
        field: 'rights',
        detail: missing.join(','),
      };
    },
  ),
  defineRule(
    { id: 'rights-missing', severity: 'error', article: 'Art. 13(2)(b)', ...ofOrganisation },
    (organisation, { index }) =>
      isOwn(organisation, index) &&
      appliesTo(organisation, 'eu-gdpr') &&
      !index.register.records.commitments.some(
        ({ kind, law }) => kind === 'rightsOffered' && (law === null || law === 'eu-gdpr'),
      )
        ? {
            message: `Not recorded for ${quoteName(organisation.name)}: the rights of data subjects.`,
            fix: addCommitment,
          }
        : null,
  ),
  defineRule(
    { id: 'complaint-route-missing', severity: 'error', article: 'Art. 13(2)(d)', ...ofOrganisation },
    (organisation, { index }) =>
      isOwn(organisation, index) &&
      appliesTo(organisation, 'eu-gdpr') &&
      !index.register.records.commitments.some(
        ({ kind, rights }) => kind === 'complaintRoute' || rights.includes('complaint'),
      )
        ? {
            message: `Not recorded for ${quoteName(organisation.name)}: that people can complain to a supervisory authority.`,
            fix: addCommitment,
          }
        : null,
  ),
  defineRule(
    { id: 'rights-response-missing', severity: 'warning', article: 'Art. 12(3)', ...ofOrganisation },
    (organisation, { index }) => {
      if (!isOwn(organisation, index)) return null;
      const { commitments } = index.register.records;
      const answered = new Set(commitments.filter(({ kind }) => kind === 'rightsResponse').map(({ law }) => law));
      if (answered.has(null)) return null;
      const offered = [...new Set(commitments.filter(({ kind }) => kind === 'rightsOffered').map(({ law }) => law))];
      return offered
        .filter((law) => law !== null && !answered.has(law) && responseLimits[law] !== undefined)
        .flatMap((law) =>
          law === null
            ? []
            : {
                message: `Not recorded: within what time requests under ${applicableLaws[law].label} are answered.`,
                article: responseLimits[law]?.article ?? 'Art. 12(3)',
                detail: law,
                fix: addCommitment,
              },
        );
    },
  ),
  defineRule(
    { id: 'laws-not-recorded', severity: 'warning', article: 'Art. 3', ...ofOrganisation },
    (organisation, { index }) =>
      isOwn(organisation, index) && organisation.applicableLaws.length === 0
        ? {
            message: `Not recorded for ${quoteName(organisation.name)}: which laws apply. Transfers and time limits are checked by them.`,
            field: 'applicableLaws',
          }
        : null,
  ),
];

function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((item) => second.includes(item));
}

function sayValue({ period, age }: Commitment): string {
  return period === null ? `${age ?? 0} years` : sayPeriod(period);
}
