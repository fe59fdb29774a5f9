// Recorded transfers, as worked out on the day: their mechanisms, what those still need, and when they lapse (Ch. V).
import { addDays } from '../../../domain/calendar-days.ts';
import { applicableLaws, frameworkMechanisms, transferMechanisms } from '../../../domain/codes.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { titleOfRecord } from '../../../domain/record-title.ts';
import type { Transfer } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { standingOfTransfer } from '../../transfers/assess-transfer.ts';
import type { NeedKind, RecordedMechanism, RouteStanding } from '../../transfers/assessment.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `“Transfer to Stripe” in “Subscriptions and invoices”`. */
function nameTransfer(transfer: Transfer, index: RegisterIndex): string {
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

function isFrameworkCode(code: string): boolean {
  return Object.hasOwn(frameworkMechanisms, code);
}

function isFramework({ use }: RecordedMechanism): boolean {
  return isFrameworkCode(use.code);
}

/** Whether the importer is not recorded at all, or its engagement has no role: both are findings of their own. */
function isRoleAsked({ importerVendorId, importerOrganisationId, activityIds }: Transfer, index: RegisterIndex) {
  if (importerVendorId === null) return importerOrganisationId === null;
  return index
    .engagementsOfVendor(importerVendorId)
    .some(
      (engagement) =>
        engagement.role === null &&
        engagement.status !== 'ended' &&
        (activityIds.length === 0 || engagement.activityIds.some((id) => activityIds.includes(id))),
    );
}

/** Whether the transfer stands without what is amiss: its other mechanisms carry it. */
function isCovered({ state }: RouteStanding): boolean {
  return state === 'covered' || state === 'notATransfer';
}

/** Tells the mechanisms of a transfer apart: the code, and its number where there are several of it. */
function detailOf(mechanism: RecordedMechanism, { recorded }: RouteStanding): string {
  const { code } = mechanism.use;
  const place = recorded.filter(({ use }) => use.code === code).indexOf(mechanism);
  return place === 0 ? code : `${code}-${place + 1}`;
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
      return assessment.recorded
        .filter((mechanism) => mechanism.state === state && isMeant(mechanism))
        .map((mechanism) => ({
          message: `${nameTransfer(transfer, index)} rests on ${mechanism.name}. ${mechanism.reason}`,
          field: 'mechanisms',
          article: articleOf(mechanism),
          detail: detailOf(mechanism, assessment),
        }));
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
  isAskedElsewhere: (transfer: Transfer, index: RegisterIndex) => boolean = () => false,
): Rule {
  return defineRule({ id, kind: 'gap', severity, article, ...about }, (transfer, { index, assessmentOf }) => {
    const assessment = assessmentOf(transfer);
    if (isCovered(assessment) || isAskedElsewhere(transfer, index)) return null;
    const asked = new Set<string>();
    return assessment.recorded.flatMap((mechanism) => {
      // What several mechanisms need is asked once, with the first of them.
      const texts = mechanism.needs
        .filter(({ kind, text }) => kinds.includes(kind) && !asked.has(text))
        .map(({ text }) => text);
      if (texts.length === 0) return [];
      for (const text of texts) asked.add(text);
      return {
        message: `${nameTransfer(transfer, index)} rests on ${mechanism.name}. ${texts.join(' ')}`,
        field,
        detail: detailOf(mechanism, assessment),
      };
    });
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
        message: `${nameTransfer(transfer, index)} rests on ${nextLapse.name}, which ends on ${dayInWords(nextLapse.day)}.`,
        field: 'mechanisms',
        detail: nextLapse.day,
      };
    },
  ),
  defineRule(
    {
      id: 'framework-not-looked-up',
      topic: 'transfers',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 45',
      about: 'vendor',
    },
    // One look-up serves all transfers to a vendor, so it is asked for on the vendor.
    (vendor, { index, facts, on }) => {
      const resting = new Map<string, { readonly name: string; readonly code: string; readonly ids: string[] }>();
      for (const transfer of index.transfersToVendor(vendor.id)) {
        if (transfer.status === 'ended' || !transfer.mechanisms.some(({ code }) => isFrameworkCode(code))) continue;
        const assessment = standingOfTransfer(transfer, index, facts, on);
        if (isCovered(assessment)) continue;
        for (const { name, use, needs } of assessment.recorded)
          for (const { kind, text } of needs) {
            if (kind !== 'certification') continue;
            const known = resting.get(text);
            if (known === undefined) resting.set(text, { name, code: use.code, ids: [transfer.id] });
            else known.ids.push(transfer.id);
          }
      }
      return [...resting].map(([text, { name, code, ids }]) => ({
        message: `${ids.length === 1 ? 'A transfer' : `${ids.length} transfers`} to ${quoteName(vendor.name)} ${ids.length === 1 ? 'rests' : 'rest'} on ${name}. ${text}`,
        field: 'frameworkCertifications',
        others: ids,
        detail: code,
      }));
    },
  ),
  needRule('framework-other-entity', 'warning', 'Art. 45', ['certifiedEntity'], 'mechanisms'),
  needRule('framework-staff-data', 'warning', 'Art. 45', ['staffData'], 'concernsHrData'),
  needRule('adequacy-scope-open', 'warning', 'Art. 45(1)', ['scope'], 'isWithinAdequacyScope'),
  needRule('clauses-roles-open', 'warning', 'Art. 46(2)(c)', ['roles'], 'mechanisms', isRoleAsked),
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
