import type { Engagement, Vendor } from '../../../domain/record-types.ts';
import { dateCell, numberCell, textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import {
  describeEngagementCondition,
  describeEngagementData,
  describeEngagementPurposes,
} from '../describe-engagement.ts';
import { capitalise, contactLines, formatPlace } from '../format.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext } from '../record-context.ts';
import { buildTable, withHeadings } from './table.ts';
import type { TableHead } from './table.ts';

/** Web addresses only: what else a register holds as an address is text. */
function webCell(url: string | null): Cell {
  return textCell(url, url !== null && /^https?:\/\/\S+$/.test(url) ? { kind: 'web', url } : undefined);
}

function readRoles(engagements: readonly Engagement[], { index, words }: RecordContext): Cell {
  const roles = engagements.flatMap(({ role }) => (role === null ? [] : [words.codes.vendorRoles[role]]));
  const isOpen = engagements.some(({ role }) => role === null);
  return composeCell(words, {
    entries: [...new Set(roles)],
    gaps: isOpen ? [words.questions.roleOfVendor] : [],
    pending: pendingSourcesOfAll(index, engagements),
  });
}

/** What each engagement is for, a line each, with the condition under which the vendor takes part. */
function readPurposes(engagements: readonly Engagement[], { words }: RecordContext): Cell {
  return composeCell(words, {
    entries: engagements.flatMap((engagement) => {
      const parts = [
        describeEngagementPurposes(engagement, words),
        describeEngagementCondition(engagement, words),
      ].filter(Boolean);
      return parts.length > 0 ? [capitalise(parts.join('; '))] : [];
    }),
  });
}

function readData(engagements: readonly Engagement[], { index, words }: RecordContext): Cell {
  return composeCell(words, {
    entries: [
      ...new Set(
        engagements.map((engagement) => capitalise(describeEngagementData(engagement, index, words))).filter(Boolean),
      ),
    ],
  });
}

function readAgreement(vendor: Vendor, engagements: readonly Engagement[], { index, words }: RecordContext): Cell {
  const isProcessor = engagements.some(({ role }) => role === 'processor' || role === 'subProcessor');
  const isOpen = vendor.dpaState === 'unknown';
  const document = index.get('document', vendor.dpaDocumentId);
  const title = vendor.dpaTitle ?? document?.name ?? null;
  return composeCell(words, {
    entries:
      vendor.dpaState === 'unknown' ? [] : [[words.codes.dpa[vendor.dpaState], title].filter(Boolean).join(': ')],
    gaps: isOpen && isProcessor ? [words.questions.agreement] : [],
    pending: pendingSources(index, vendor.id, ['dpaState', 'dpaTitle', 'dpaDocumentId']),
  });
}

function readSubProcessors(vendor: Vendor, { index, words }: RecordContext): Cell {
  return composeCell(words, {
    entries: index.subProcessingsOf(vendor.id).map((subProcessing) => {
      const place = formatPlace(subProcessing, words.language);
      const name = index.get('vendor', subProcessing.subVendorId)?.name ?? '';
      return `${name}${place ? ` (${place})` : ''}${subProcessing.purpose ? `: ${subProcessing.purpose}` : ''}`;
    }),
  });
}

/** Vendors with role, data, agreement and places (GDPR Art. 28, 30(1)(d)). */
export function buildVendorsSheet(vendors: readonly Vendor[], context: RecordContext, head: TableHead): Sheet {
  const { index, words } = context;
  const engagementsOf = (vendor: Vendor): readonly Engagement[] => index.engagementsOfVendor(vendor.id);
  return buildTable<Vendor>(
    { id: 'vendors', name: words.sheets.vendors.sheet, title: words.sheets.vendors.title, ...head },
    withHeadings<Vendor, keyof typeof words.sheets.vendors>(words.sheets.vendors, [
      {
        id: 'name',
        width: 26,
        read: ({ name, isNamed }) => textCell(isNamed ? name : capitalise(name)),
      },
      {
        id: 'legalEntity',
        width: 30,
        read: ({ legalEntity, address, country }) =>
          textCell(contactLines({ name: legalEntity, address, country }, words.language).join('\n')),
      },
      {
        id: 'role',
        width: 18,
        read: (vendor) => readRoles(engagementsOf(vendor), context),
      },
      { id: 'purposes', width: 36, read: (vendor) => readPurposes(engagementsOf(vendor), context) },
      { id: 'data', width: 34, read: (vendor) => readData(engagementsOf(vendor), context) },
      {
        id: 'agreement',
        width: 26,
        read: (vendor) => readAgreement(vendor, engagementsOf(vendor), context),
      },
      {
        id: 'dpaSignedOn',
        width: 12,
        kind: 'date',
        read: (vendor) => dateCell(vendor.dpaSignedOn),
      },
      {
        id: 'dpaValidUntil',
        width: 12,
        kind: 'date',
        read: (vendor) => dateCell(vendor.dpaValidUntil),
      },
      {
        id: 'subProcessorNoticeDays',
        width: 14,
        kind: 'number',
        read: (vendor) => numberCell(vendor.subProcessorNoticeDays),
      },
      {
        id: 'locations',
        width: 24,
        read: (vendor) =>
          composeCell(words, {
            entries: [
              ...new Set(
                [...vendor.processingLocations, ...engagementsOf(vendor).flatMap(({ locations }) => locations)].map(
                  (place) => formatPlace(place, words.language),
                ),
              ),
            ].filter(Boolean),
            pending: pendingSources(index, vendor.id, ['processingLocations', 'country']),
          }),
      },
      { id: 'subProcessors', width: 34, read: (vendor) => readSubProcessors(vendor, context) },
      {
        id: 'subProcessorListUrl',
        width: 44,
        kind: 'link',
        read: (vendor) => webCell(vendor.subProcessorListUrl),
      },
      {
        id: 'certifications',
        width: 20,
        read: ({ certifications }) => composeCell(words, { entries: certifications }),
      },
      { id: 'website', width: 26, kind: 'link', read: (vendor) => webCell(vendor.website) },
      { id: 'status', width: 10, read: ({ status }) => textCell(words.codes.engagementStatus[status]) },
      {
        id: 'reviewDate',
        width: 12,
        kind: 'date',
        read: (vendor) => dateCell(vendor.reviewDate),
      },
    ]),
    vendors,
    words,
  );
}
