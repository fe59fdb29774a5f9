import { vendorRoles } from '../../../domain/codes.ts';
import type { Engagement, Vendor } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { dateCell, numberCell, textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import {
  describeEngagementCondition,
  describeEngagementData,
  describeEngagementPurposes,
} from '../describe-engagement.ts';
import { capitalise, contactLines, formatPlace } from '../format.ts';
import { dpaLabels, engagementStatusLabels } from '../labels.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import { buildTable } from './table.ts';
import type { TableHead } from './table.ts';

/** Web addresses only: what else a register holds as an address is text. */
function webCell(url: string | null): Cell {
  return textCell(url, url !== null && /^https?:\/\/\S+$/.test(url) ? { kind: 'web', url } : undefined);
}

function readRoles(engagements: readonly Engagement[], index: RegisterIndex): Cell {
  const roles = engagements.flatMap(({ role }) => (role === null ? [] : [vendorRoles[role].label]));
  const isOpen = engagements.some(({ role }) => role === null);
  return composeCell({
    entries: [...new Set(roles)],
    gaps: isOpen ? ['role of the vendor'] : [],
    pending: pendingSourcesOfAll(index, engagements),
  });
}

/** What each engagement is for, a line each, with the condition under which the vendor takes part. */
function readPurposes(engagements: readonly Engagement[]): Cell {
  return composeCell({
    entries: engagements.flatMap((engagement) => {
      const parts = [describeEngagementPurposes(engagement), describeEngagementCondition(engagement)].filter(Boolean);
      return parts.length > 0 ? [capitalise(parts.join('; '))] : [];
    }),
  });
}

function readData(engagements: readonly Engagement[], index: RegisterIndex): Cell {
  return composeCell({
    entries: [
      ...new Set(
        engagements.map((engagement) => capitalise(describeEngagementData(engagement, index))).filter(Boolean),
      ),
    ],
  });
}

function readAgreement(vendor: Vendor, engagements: readonly Engagement[], index: RegisterIndex): Cell {
  const isProcessor = engagements.some(({ role }) => role === 'processor' || role === 'subProcessor');
  const isOpen = vendor.dpaState === 'unknown';
  const document = index.get('document', vendor.dpaDocumentId);
  const title = vendor.dpaTitle ?? document?.name ?? null;
  return composeCell({
    entries: vendor.dpaState === 'unknown' ? [] : [[dpaLabels[vendor.dpaState], title].filter(Boolean).join(': ')],
    gaps: isOpen && isProcessor ? ['data processing agreement'] : [],
    pending: pendingSources(index, vendor.id, ['dpaState', 'dpaTitle', 'dpaDocumentId']),
  });
}

function readSubProcessors(vendor: Vendor, index: RegisterIndex): Cell {
  return composeCell({
    entries: index.subProcessingsOf(vendor.id).map((subProcessing) => {
      const place = formatPlace(subProcessing);
      const name = index.get('vendor', subProcessing.subVendorId)?.name ?? '';
      return `${name}${place ? ` (${place})` : ''}${subProcessing.purpose ? `: ${subProcessing.purpose}` : ''}`;
    }),
  });
}

/** Vendors with role, data, agreement and places (GDPR Art. 28, 30(1)(d)). */
export function buildVendorsSheet(index: RegisterIndex, head: TableHead): Sheet {
  const { vendors } = index.register.records;
  const engagementsOf = (vendor: Vendor): readonly Engagement[] => index.engagementsOfVendor(vendor.id);
  return buildTable<Vendor>(
    { id: 'vendors', name: 'Vendors', title: 'Vendors and other recipients', ...head },
    [
      {
        id: 'name',
        heading: 'Vendor',
        width: 26,
        read: ({ name, isNamed }) => textCell(isNamed ? name : capitalise(name)),
      },
      {
        id: 'legalEntity',
        heading: 'Legal entity and seat',
        width: 30,
        read: ({ legalEntity, address, country }) =>
          textCell(contactLines({ name: legalEntity, address, country }).join('\n')),
      },
      {
        id: 'role',
        heading: 'Role',

        width: 18,
        read: (vendor) => readRoles(engagementsOf(vendor), index),
      },
      { id: 'purposes', heading: 'Engaged for', width: 36, read: (vendor) => readPurposes(engagementsOf(vendor)) },
      { id: 'data', heading: 'Data', width: 34, read: (vendor) => readData(engagementsOf(vendor), index) },
      {
        id: 'agreement',
        heading: 'Data processing agreement',
        width: 26,
        read: (vendor) => readAgreement(vendor, engagementsOf(vendor), index),
      },
      {
        id: 'dpaSignedOn',
        heading: 'Signed on',
        width: 12,
        kind: 'date',
        read: (vendor) => dateCell(vendor.dpaSignedOn),
      },
      {
        id: 'dpaValidUntil',
        heading: 'Valid until',
        width: 12,
        kind: 'date',
        read: (vendor) => dateCell(vendor.dpaValidUntil),
      },
      {
        id: 'subProcessorNoticeDays',
        heading: 'Notice of new sub-processors (days)',
        width: 14,
        kind: 'number',
        read: (vendor) => numberCell(vendor.subProcessorNoticeDays),
      },
      {
        id: 'locations',
        heading: 'Processing locations',
        width: 24,
        read: (vendor) =>
          composeCell({
            entries: [
              ...new Set(
                [...vendor.processingLocations, ...engagementsOf(vendor).flatMap(({ locations }) => locations)].map(
                  formatPlace,
                ),
              ),
            ].filter(Boolean),
            pending: pendingSources(index, vendor.id, ['processingLocations', 'country']),
          }),
      },
      { id: 'subProcessors', heading: 'Sub-processors', width: 34, read: (vendor) => readSubProcessors(vendor, index) },
      {
        id: 'subProcessorListUrl',
        heading: 'List of sub-processors',
        width: 26,
        kind: 'link',
        read: (vendor) => webCell(vendor.subProcessorListUrl),
      },
      {
        id: 'certifications',
        heading: 'Certifications',
        width: 20,
        read: ({ certifications }) => composeCell({ entries: certifications }),
      },
      { id: 'website', heading: 'Website', width: 26, kind: 'link', read: (vendor) => webCell(vendor.website) },
      { id: 'status', heading: 'Status', width: 10, read: ({ status }) => textCell(engagementStatusLabels[status]) },
      {
        id: 'reviewDate',
        heading: 'Next review',
        width: 12,
        kind: 'date',
        read: (vendor) => dateCell(vendor.reviewDate),
      },
    ],
    vendors,
  );
}
