// Recorded transfers, as worked out on the day: their mechanisms, what those still need, and when they lapse (Ch. V).
import { addDays } from '../../../domain/calendar-days.ts';
import { applicableLaws, frameworkMechanisms, transferMechanisms } from '../../../domain/codes.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { titleOfRecord } from '../../../domain/record-title.ts';
import type { Transfer } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { sayDay } from '../../deadlines/basis.ts';
import type { NeedKind, RecordedMechanism, TransferAssessment } from '../../transfers/assessment.ts';
import { defineRule } from '../rule.ts';
import type { Remark, Rule } from '../rule.ts';

/** `“Transfer to Stripe” in “Subscriptions and invoices”`. */
export function nameTransfer(transfer: Transfer, index: RegisterIndex): string {
  const title = quoteName(titleOfRecord('transfer', transfer, index.get));
  const [activity] = index.getAll('processingActivity', transfer.activityIds);
  return activity === undefined ? title : `${title} in ${quoteName(activity.name)}`;
}

function articleOf({ use }: RecordedMechanism): string {
  return transferMechanisms[use.code].article ?? 'Art. 44';
}

function isClauses({ use }: RecordedMechanism): boolean {
  return use.code === 'eu-scc' || use.code === 'ch-scc';
}

function isFramework({ use }: RecordedMechanism): boolean {
  return Object.hasOwn(frameworkMechanisms, use.code);
}

/** Whether the transfer stands without what is amiss: its other mechanisms carry it. */
function isCovered({ state }: TransferAssessment): boolean {
  return state === 'covered' || state === 'notATransfer';
}

function remarkMechanisms(
  transfer: Transfer,
  index: RegisterIndex,
  mechanisms: readonly RecordedMechanism[],
  say: (mechanism: RecordedMechanism) => string,
): Remark[] {
  return mechanisms.map((mechanism) => ({
    message: `${nameTransfer(transfer, index)} rests on ${mechanism.name}. ${say(mechanism)}`,
    field: 'mechanisms',
    article: articleOf(mechanism),
    detail: `${mechanism.use.code}${mechanism.use.variant === null ? '' : `/${mechanism.use.variant}`}`,
  }));
}

const about = { topic: 'transfers', about: 'transfer' } as const;

/** A mechanism that does not fit, or no more, while nothing else carries the transfer. */
function brokenRule(
  id: string,
  state: 'unfit' | 'lapsed',
  severity: 'error' | 'hint',
  isMeant: (mechanism: RecordedMechanism) => boolean,
): Rule {
  return defineRule(
    { id, kind: state === 'lapsed' ? 'date' : 'conflict', severity, article: 'Art. 44', ...about },
    (transfer, { index, assessmentOf }) => {
      const assessment = assessmentOf(transfer);
      if (assessment.state === 'notATransfer' || isCovered(assessment) !== (severity === 'hint')) return null;
      const broken = assessment.recorded.filter((mechanism) => mechanism.state === state && isMeant(mechanism));
      return remarkMechanisms(transfer, index, broken, ({ reason }) => reason);
    },
  );
}

/** Something that a recorded mechanism still needs before it can be relied on. */
function needRule(
  id: string,
  severity: 'error' | 'warning' | 'hint',
  article: string,
  kinds: readonly NeedKind[],
  field: string,
): Rule {
  return defineRule({ id, kind: 'gap', severity, article, ...about }, (transfer, { index, assessmentOf }) => {
    const assessment = assessmentOf(transfer);
    if (isCovered(assessment)) return null;
    const texts = new Map<string, RecordedMechanism>();
    for (const mechanism of assessment.recorded)
      for (const { kind, text } of mechanism.needs)
        if (kinds.includes(kind) && !texts.has(text)) texts.set(text, mechanism);
    return [...texts].map(([text, mechanism]) => ({
      message: `${nameTransfer(transfer, index)} rests on ${mechanism.name}. ${text}`,
      field,
      detail: `${mechanism.use.code}${mechanism.use.variant === null ? '' : `/${mechanism.use.variant}`}`,
    }));
  });
}

export const transferRules: readonly Rule[] = [
  defineRule(
    { id: 'transfer-without-mechanism', kind: 'gap', severity: 'error', article: 'Art. 44', ...about },
    (transfer, { index, assessmentOf }) => {
      if (transfer.mechanisms.length > 0 || transfer.mechanismAnswer === 'none') return null;
      if (assessmentOf(transfer).state === 'notATransfer') return null;
      return { message: `Not recorded for ${nameTransfer(transfer, index)}: the mechanism.`, field: 'mechanisms' };
    },
  ),
  defineRule(
    { id: 'transfer-inside-the-area', kind: 'gap', severity: 'hint', article: null, ...about },
    (transfer, { index, assessmentOf }) => {
      if (transfer.mechanisms.length > 0 || transfer.mechanismAnswer === 'none') return null;
      const assessment = assessmentOf(transfer);
      if (assessment.state !== 'notATransfer') return null;
      return {
        message: `${nameTransfer(transfer, index)}: ${assessment.reason} Answer the mechanism with none.`,
        field: 'mechanismAnswer',
      };
    },
  ),
  defineRule(
    { id: 'mechanism-none-contradicted', kind: 'conflict', severity: 'error', article: 'Art. 44', ...about },
    (transfer, { index, assessmentOf }) => {
      if (transfer.mechanisms.length > 0 || transfer.mechanismAnswer !== 'none') return null;
      const assessment = assessmentOf(transfer);
      if (assessment.state !== 'missing') return null;
      return { message: `${nameTransfer(transfer, index)}: ${assessment.reason}`, field: 'mechanismAnswer' };
    },
  ),
  defineRule(
    { id: 'transfer-destination-missing', kind: 'gap', severity: 'error', article: 'Art. 30(1)(e)', ...about },
    (transfer, { index }) =>
      transfer.destinations.length === 0 && transfer.destinationDescription === null
        ? { message: `Not recorded for ${nameTransfer(transfer, index)}: the destination.`, field: 'destinations' }
        : null,
  ),
  defineRule(
    { id: 'transfer-importer-missing', kind: 'gap', severity: 'warning', article: 'Art. 30(1)(e)', ...about },
    (transfer, { index }) =>
      transfer.importerVendorId === null && transfer.importerOrganisationId === null
        ? {
            message: `Not recorded for ${nameTransfer(transfer, index)}: who receives the data.`,
            field: 'importerVendorId',
          }
        : null,
  ),
  defineRule(
    { id: 'transfer-data-missing', kind: 'gap', severity: 'hint', article: null, ...about },
    (transfer, { index }) =>
      transfer.dataCategoryIds.length === 0 && transfer.dataDescription === null
        ? { message: `Not recorded for ${nameTransfer(transfer, index)}: which data.`, field: 'dataCategoryIds' }
        : null,
  ),
  defineRule(
    { id: 'transfer-in-no-activity', kind: 'gap', severity: 'hint', article: 'Art. 30(1)(e)', ...about },
    (transfer, { index }) =>
      transfer.activityIds.length === 0
        ? {
            message: `${nameTransfer(transfer, index)} belongs to no activity, so the record does not show it.`,
            field: 'activityIds',
          }
        : null,
  ),
  defineRule(
    { id: 'transfer-to-ended-vendor', kind: 'conflict', severity: 'warning', article: 'Art. 30(1)(e)', ...about },
    (transfer, { index }) => {
      const vendor = index.get('vendor', transfer.importerVendorId);
      if (vendor?.status !== 'ended') return null;
      return {
        message: `${quoteName(vendor.name)} has ended, and ${nameTransfer(transfer, index)} has not.`,
        field: 'status',
        others: [vendor.id],
      };
    },
  ),
  defineRule(
    { id: 'transfer-exporter-missing', kind: 'gap', severity: 'warning', article: 'Art. 44', ...about },
    (transfer, { index, assessmentOf }) => {
      const { exporterOrganisationId, exporterVendorId, mechanisms } = transfer;
      if (exporterOrganisationId !== null || exporterVendorId !== null) return null;
      // Without a mechanism there is nothing yet that could depend on the exporter.
      if (mechanisms.length === 0 || isCovered(assessmentOf(transfer))) return null;
      return {
        message: `Not recorded for ${nameTransfer(transfer, index)}: who sends the data.`,
        field: 'exporterOrganisationId',
      };
    },
  ),
  defineRule(
    {
      id: 'exporter-country-missing',
      topic: 'transfers',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 44',
      about: 'organisation',
    },
    (organisation, { index }) =>
      organisation.country === null &&
      index.register.records.transfers.some(
        ({ status, exporterOrganisationId }) => status !== 'ended' && exporterOrganisationId === organisation.id,
      )
        ? {
            message: `Not recorded: where ${quoteName(organisation.name)} is established. Which law its transfers are under depends on it.`,
            field: 'country',
          }
        : null,
  ),
  brokenRule('clauses-module-unfit', 'unfit', 'error', isClauses),
  brokenRule('framework-not-certified', 'unfit', 'error', isFramework),
  brokenRule('mechanism-unfit', 'unfit', 'error', (mechanism) => !isClauses(mechanism) && !isFramework(mechanism)),
  brokenRule('reserve-mechanism-unfit', 'unfit', 'hint', () => true),
  brokenRule('mechanism-lapsed', 'lapsed', 'error', () => true),
  brokenRule('reserve-mechanism-lapsed', 'lapsed', 'hint', () => true),
  defineRule(
    { id: 'mechanism-of-another-law', kind: 'conflict', severity: 'error', article: 'Art. 44', ...about },
    (transfer, { index, assessmentOf }) => {
      if (transfer.mechanisms.length === 0) return null;
      return assessmentOf(transfer)
        .laws.filter(({ state, reach }) => state === 'missing' && reach !== 'unknown')
        .map(({ law, reason }) => ({
          message: `${nameTransfer(transfer, index)}: ${reason}`,
          field: 'mechanisms',
          article: law === 'eu-gdpr' ? 'Art. 44' : law === 'uk-gdpr' ? 'UK GDPR Art. 44' : 'FADP Art. 16',
          detail: applicableLaws[law].label,
        }));
    },
  ),
  defineRule(
    { id: 'mechanism-lapsing', kind: 'date', severity: 'warning', article: 'Art. 44', ...about },
    (transfer, { index, assessmentOf, on, settings }) => {
      const { nextLapse, state } = assessmentOf(transfer);
      if (nextLapse === null || state === 'lapsed' || state === 'notATransfer') return null;
      if (nextLapse.day < on || nextLapse.day > addDays(on, settings.dueSoonDays)) return null;
      return {
        message: `${nameTransfer(transfer, index)} rests on ${nextLapse.name}, which ends on ${sayDay(nextLapse.day)}.`,
        field: 'mechanisms',
        detail: nextLapse.day,
      };
    },
  ),
  needRule('framework-not-looked-up', 'warning', 'Art. 45', ['certification'], 'mechanisms'),
  needRule('framework-other-entity', 'warning', 'Art. 45', ['certifiedEntity'], 'mechanisms'),
  needRule('framework-staff-data', 'warning', 'Art. 45', ['staffData'], 'concernsHrData'),
  needRule('adequacy-scope-open', 'warning', 'Art. 45(1)', ['scope'], 'isWithinAdequacyScope'),
  needRule('clauses-roles-open', 'warning', 'Art. 46(2)(c)', ['roles'], 'mechanisms'),
  needRule('clauses-module-missing', 'warning', 'Art. 46(2)(c)', ['module'], 'mechanisms'),
  needRule('addendum-without-clauses', 'error', 'UK GDPR Art. 46', ['clauses'], 'mechanisms'),
  needRule('safeguard-unsigned', 'warning', 'Art. 46(2)', ['signature'], 'mechanisms'),
  needRule('safeguard-without-approval', 'warning', 'Art. 46(2)', ['approval'], 'mechanisms'),
  needRule('impact-assessment-missing', 'error', 'Art. 46(1)', ['assessment'], 'assessmentState'),
  needRule('derogation-open', 'warning', 'Art. 49(1)', ['exception'], 'mechanisms'),
  needRule('mechanism-in-doubt', 'warning', 'Art. 13(1)(f)', ['condition', 'evidence'], 'mechanisms'),
  defineRule(
    { id: 'mechanism-fact-unverified', kind: 'gap', severity: 'hint', article: null, ...about },
    (transfer, { index, assessmentOf }) => {
      const { recorded } = assessmentOf(transfer);
      const unverified = recorded.filter(
        ({ state, origin }) => state === 'holds' && origin !== null && origin.confidence === 'fromMemory',
      );
      return unverified.map(({ name, use }) => ({
        message: `${nameTransfer(transfer, index)} rests on ${name}, and what Recital knows of it is unverified: look it up and override it with a source.`,
        fix: { kind: 'add', recordType: 'referenceOverride' },
        detail: use.code,
      }));
    },
  ),
];
