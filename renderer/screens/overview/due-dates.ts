// Days that the register itself names: reviews, ends of agreements and of instruments.
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import type { RecordType, SecurityMeasure, Transfer, Vendor } from '../../../shared/domain/record-types.ts';
import { transferMechanisms } from '../../../shared/domain/codes.ts';

export type DueDate = {
  /** `YYYY-MM-DD` */
  day: string;
  kind: 'review' | 'agreementEnds' | 'mechanismEnds';
  recordType: RecordType;
  recordId: string;
  title: string;
  /** Reference of the activity, or name of the mechanism. */
  detail: string | null;
  isOverdue: boolean;
};

type DueSources = {
  activities: readonly ActivitySummary[];
  vendors: readonly Vendor[];
  transfers: readonly Transfer[];
  securityMeasures: readonly SecurityMeasure[];
};

/**
 * All such days of records that are in use, earliest first, those that have passed included.
 * `today` is `YYYY-MM-DD`; the day itself is not overdue.
 */
export function listDueDates(sources: DueSources, today: string): DueDate[] {
  const vendorNames = new Map(sources.vendors.map((vendor) => [vendor.id, vendor.name]));
  const due: Omit<DueDate, 'isOverdue'>[] = [];
  for (const activity of sources.activities) {
    if (activity.reviewDate === null || activity.status === 'retired') continue;
    due.push({
      day: activity.reviewDate,
      kind: 'review',
      recordType: 'processingActivity',
      recordId: activity.id,
      title: activity.name,
      detail: activity.reference,
    });
  }
  for (const vendor of sources.vendors) {
    if (vendor.status === 'ended') continue;
    const place = { recordType: 'vendor', recordId: vendor.id, title: vendor.name, detail: null } as const;
    if (vendor.reviewDate !== null) due.push({ ...place, day: vendor.reviewDate, kind: 'review' });
    if (vendor.dpaValidUntil !== null) due.push({ ...place, day: vendor.dpaValidUntil, kind: 'agreementEnds' });
  }
  for (const transfer of sources.transfers) {
    if (transfer.status === 'ended') continue;
    const place = {
      recordType: 'transfer',
      recordId: transfer.id,
      title: (transfer.importerVendorId === null ? null : vendorNames.get(transfer.importerVendorId)) ?? '',
    } as const;
    if (transfer.reviewDate !== null) due.push({ ...place, day: transfer.reviewDate, kind: 'review', detail: null });
    for (const { validUntil, code } of transfer.mechanisms)
      if (validUntil !== null)
        due.push({ ...place, day: validUntil, kind: 'mechanismEnds', detail: transferMechanisms[code].label });
  }
  for (const measure of sources.securityMeasures) {
    if (measure.reviewDate === null || measure.status === 'ended') continue;
    due.push({
      day: measure.reviewDate,
      kind: 'review',
      recordType: 'securityMeasure',
      recordId: measure.id,
      title: measure.name,
      detail: null,
    });
  }
  return due
    .map((date) => ({ ...date, isOverdue: date.day < today }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title, 'en'));
}
