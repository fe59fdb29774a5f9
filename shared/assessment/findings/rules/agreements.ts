// Data processing agreements (Art. 28(3)) and what vendors tell of their own sub-processors (Art. 28(2)).
import { addDays } from '../../../domain/calendar-days.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import type { SubProcessing, Vendor } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Whether a vendor processes on behalf. Where no role is recorded, that is the question to answer first. */
function processesOnBehalf(vendor: Vendor, index: RegisterIndex): boolean {
  return index
    .engagementsOfVendor(vendor.id)
    .some(({ status, role }) => status !== 'ended' && (role === 'processor' || role === 'subProcessor'));
}

function hasAgreement({ dpaState }: Vendor): boolean {
  return dpaState === 'signed' || dpaState === 'inTerms';
}

/** Last day to object to an announced sub-processor: the period to object, else that of the notice. */
function lastDayToObject({ announcedOn }: SubProcessing, vendor: Vendor): string | null {
  const days = vendor.subProcessorObjectionDays ?? vendor.subProcessorNoticeDays;
  return announcedOn === null || days === null ? null : addDays(announcedOn, days);
}

function nameOfSub(link: SubProcessing, index: RegisterIndex): string {
  return quoteName(index.get('vendor', link.subVendorId)?.name ?? 'a sub-processor');
}

const agreement = { topic: 'vendors', about: 'vendor' } as const;
const chain = { topic: 'vendors', about: 'subProcessing', article: 'Art. 28(2)' } as const;

export const agreementRules: readonly Rule[] = [
  defineRule(
    { id: 'agreement-not-answered', kind: 'gap', severity: 'error', article: 'Art. 28(3)', ...agreement },
    (vendor, { index }) =>
      vendor.dpaState === 'unknown' && processesOnBehalf(vendor, index)
        ? {
            message: `Not recorded: whether there is a data processing agreement with ${quoteName(vendor.name)}.`,
            field: 'dpaState',
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-missing', kind: 'conflict', severity: 'error', article: 'Art. 28(3)', ...agreement },
    (vendor, { index }) => {
      if ((vendor.dpaState !== 'none' && vendor.dpaState !== 'requested') || !processesOnBehalf(vendor, index))
        return null;
      const state = vendor.dpaState === 'requested' ? ' yet: it has been asked for' : '';
      return {
        message: `There is no data processing agreement with ${quoteName(vendor.name)}${state}.`,
        field: 'dpaState',
        detail: vendor.dpaState,
      };
    },
  ),
  defineRule(
    { id: 'agreement-not-needed-doubtful', kind: 'conflict', severity: 'warning', article: 'Art. 28(3)', ...agreement },
    (vendor, { index }) => {
      if (vendor.dpaState !== 'notNeeded') return null;
      const onBehalf = index
        .engagementsOfVendor(vendor.id)
        .filter(({ status, role }) => status !== 'ended' && (role === 'processor' || role === 'subProcessor'));
      if (onBehalf.length === 0) return null;
      return {
        message: `${quoteName(vendor.name)} is engaged as ${onBehalf.some(({ role }) => role === 'processor') ? 'processor' : 'sub-processor'}, and its record says that it needs no data processing agreement.`,
        field: 'dpaState',
      };
    },
  ),
  defineRule(
    { id: 'agreement-expired', kind: 'date', severity: 'error', article: 'Art. 28(3)', ...agreement },
    (vendor, { on, index }) =>
      vendor.dpaValidUntil !== null &&
      vendor.dpaValidUntil < on &&
      hasAgreement(vendor) &&
      processesOnBehalf(vendor, index)
        ? {
            message: `The data processing agreement with ${quoteName(vendor.name)} ended on ${dayInWords(vendor.dpaValidUntil)}.`,
            field: 'dpaValidUntil',
            detail: vendor.dpaValidUntil,
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-expiring', kind: 'date', severity: 'warning', article: 'Art. 28(3)', ...agreement },
    (vendor, { on, settings, index }) =>
      vendor.dpaValidUntil !== null &&
      vendor.dpaValidUntil >= on &&
      vendor.dpaValidUntil <= addDays(on, settings.dueSoonDays) &&
      hasAgreement(vendor) &&
      processesOnBehalf(vendor, index)
        ? {
            message: `The data processing agreement with ${quoteName(vendor.name)} ends on ${dayInWords(vendor.dpaValidUntil)}.`,
            field: 'dpaValidUntil',
            detail: vendor.dpaValidUntil,
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-not-yet-signed', kind: 'date', severity: 'warning', article: 'Art. 28(3)', ...agreement },
    (vendor, { on }) =>
      vendor.dpaSignedOn !== null && vendor.dpaSignedOn > on && hasAgreement(vendor)
        ? {
            message: `The data processing agreement with ${quoteName(vendor.name)} is recorded as signed, on a day to come: ${dayInWords(vendor.dpaSignedOn)}.`,
            field: 'dpaSignedOn',
            detail: vendor.dpaSignedOn,
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-dates-inverted', kind: 'conflict', severity: 'warning', article: 'Art. 28(3)', ...agreement },
    (vendor) =>
      vendor.dpaSignedOn !== null && vendor.dpaValidUntil !== null && vendor.dpaValidUntil < vendor.dpaSignedOn
        ? {
            message: `The data processing agreement with ${quoteName(vendor.name)} ends (${dayInWords(vendor.dpaValidUntil)}) before it was signed (${dayInWords(vendor.dpaSignedOn)}).`,
            field: 'dpaValidUntil',
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-without-document', kind: 'gap', severity: 'hint', article: null, ...agreement },
    (vendor, { index }) =>
      vendor.dpaState === 'signed' && vendor.dpaDocumentId === null && processesOnBehalf(vendor, index)
        ? {
            message: `The data processing agreement with ${quoteName(vendor.name)} is signed, and no document of it is linked.`,
            field: 'dpaDocumentId',
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-without-date', kind: 'gap', severity: 'hint', article: null, ...agreement },
    (vendor, { index }) =>
      vendor.dpaState === 'signed' && vendor.dpaSignedOn === null && processesOnBehalf(vendor, index)
        ? {
            message: `The data processing agreement with ${quoteName(vendor.name)} is signed; not recorded: when.`,
            field: 'dpaSignedOn',
          }
        : null,
  ),
  defineRule(
    { id: 'agreement-document-ended', kind: 'date', severity: 'hint', article: null, ...agreement },
    (vendor, { on, index }) => {
      const document = index.get('document', vendor.dpaDocumentId);
      if (document?.validUntil === undefined || document.validUntil === null || document.validUntil >= on) return null;
      return {
        message: `The document of the agreement with ${quoteName(vendor.name)} was valid until ${dayInWords(document.validUntil)}.`,
        others: [document.id],
        detail: document.validUntil,
        fix: { kind: 'open', recordType: 'document', recordId: document.id, field: 'validUntil' },
      };
    },
  ),
  defineRule(
    { id: 'notice-period-missing', kind: 'gap', severity: 'hint', article: 'Art. 28(2)', ...agreement },
    (vendor, { index }) =>
      hasAgreement(vendor) &&
      vendor.subProcessorNoticeDays === null &&
      vendor.subProcessorObjectionDays === null &&
      processesOnBehalf(vendor, index) &&
      index.subProcessingsOf(vendor.id).length > 0
        ? {
            message: `${quoteName(vendor.name)} engages sub-processors; not recorded: how many days before it has to say so.`,
            field: 'subProcessorNoticeDays',
          }
        : null,
  ),
  defineRule(
    { id: 'sub-processor-not-announced', kind: 'conflict', severity: 'error', ...chain },
    (link, { index }) => {
      const vendor = index.get('vendor', link.vendorId);
      if (vendor === undefined || vendor.status === 'ended' || link.isNotified !== 'no') return null;
      return {
        message: `${quoteName(vendor.name)} engages ${nameOfSub(link, index)} and has not told of it.`,
        field: 'isNotified',
        others: [link.vendorId, link.subVendorId],
      };
    },
  ),
  defineRule(
    { id: 'sub-processor-notice-not-answered', kind: 'gap', severity: 'hint', ...chain },
    (link, { index }) => {
      const vendor = index.get('vendor', link.vendorId);
      // A day of announcement answers the question as well.
      if (vendor === undefined || vendor.status === 'ended') return null;
      if (link.isNotified !== 'unknown' || link.announcedOn !== null) return null;
      return {
        message: `Not recorded: whether ${quoteName(vendor.name)} has told of its sub-processor ${nameOfSub(link, index)}.`,
        field: 'isNotified',
        others: [link.vendorId, link.subVendorId],
      };
    },
  ),
  defineRule({ id: 'objection-period-running', kind: 'date', severity: 'warning', ...chain }, (link, { index, on }) => {
    const vendor = index.get('vendor', link.vendorId);
    if (vendor === undefined || vendor.status === 'ended' || link.decision !== null) return null;
    const last = lastDayToObject(link, vendor);
    if (last === null || last < on) return null;
    return {
      message: `${quoteName(vendor.name)} has announced ${nameOfSub(link, index)}; an objection is possible until ${dayInWords(last)}.`,
      field: 'decision',
      detail: last,
      others: [link.vendorId, link.subVendorId],
    };
  }),
  defineRule({ id: 'objection-period-over', kind: 'date', severity: 'hint', ...chain }, (link, { index, on }) => {
    const vendor = index.get('vendor', link.vendorId);
    if (vendor === undefined || vendor.status === 'ended' || link.decision !== null) return null;
    const last = lastDayToObject(link, vendor);
    if (last === null || last >= on) return null;
    return {
      message: `The time to object to ${nameOfSub(link, index)} as sub-processor of ${quoteName(vendor.name)} ended on ${dayInWords(last)}, and no decision is recorded.`,
      field: 'decision',
      detail: last,
      others: [link.vendorId, link.subVendorId],
    };
  }),
  defineRule({ id: 'sub-processor-objected', kind: 'conflict', severity: 'warning', ...chain }, (link, { index }) => {
    const vendor = index.get('vendor', link.vendorId);
    const sub = index.get('vendor', link.subVendorId);
    if (vendor === undefined || vendor.status === 'ended' || sub === undefined || sub.status === 'ended') return null;
    if (link.decision !== 'objected') return null;
    return {
      message: `${nameOfSub(link, index)} was objected to and is still recorded as sub-processor of ${quoteName(vendor.name)}.`,
      field: 'decision',
      others: [link.vendorId, link.subVendorId],
    };
  }),
];
