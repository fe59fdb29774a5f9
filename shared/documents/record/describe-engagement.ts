// Engagements as entries of cells: who receives data, in which role, what for.
import { vendorRoles } from '../../domain/codes.ts';
import type { Engagement } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { capitalise, formatPlace } from './format.ts';

/** Data that an engaged vendor gets: categories, descriptions and limits; empty where none is recorded. */
export function describeEngagementData(engagement: Engagement, index: RegisterIndex): string {
  const data = [
    ...index.getAll('dataCategory', engagement.dataCategoryIds).map(({ name }) => name),
    ...engagement.dataDescriptions,
  ];
  const listed = data.length > 0 && engagement.isLimitedToListedData ? `only ${data.join(', ')}` : data.join(', ');
  const withheld = engagement.dataWithheld.length > 0 ? `never ${engagement.dataWithheld.join(', ')}` : '';
  return [listed, withheld, ...engagement.limits].filter(Boolean).join('; ');
}

/** What a vendor is engaged for: its purposes, else the purposes of its products. */
export function describeEngagementPurposes(engagement: Engagement): string {
  const products = engagement.products.map(({ name, purpose }) => (purpose ? `${name} for ${purpose}` : name));
  const purposes = engagement.purposes.length > 0 ? engagement.purposes.join(', ') : products.join(', ');
  return engagement.isMerchantOfRecord ? [purposes, 'merchant of record'].filter(Boolean).join(', ') : purposes;
}

/** When a vendor takes part, where it does not always: `where actually used; possible`. */
export function describeEngagementCondition(engagement: Engagement): string {
  return [
    engagement.condition,
    engagement.isConditional ? 'possible' : null,
    engagement.isExample ? 'as one example' : null,
    engagement.status === 'active' ? null : engagement.status,
  ]
    .filter(Boolean)
    .join('; ');
}

/** `Mailgun (processor, United States): delivery of email; where actually used`. */
export function describeRecipient(engagement: Engagement, index: RegisterIndex): string {
  const vendor = index.get('vendor', engagement.vendorId);
  const places = engagement.locations.length > 0 ? engagement.locations : (vendor?.processingLocations ?? []);
  const seat = places.length > 0 ? places : [{ country: vendor?.country ?? null, place: null }];
  const marks = [
    engagement.role === null ? null : vendorRoles[engagement.role].label.toLowerCase(),
    ...new Set(seat.map(formatPlace)),
  ].filter(Boolean);
  const purposes = describeEngagementPurposes(engagement);
  const condition = describeEngagementCondition(engagement);
  const name = vendor?.isNamed === false ? capitalise(vendor.name) : (vendor?.name ?? '');
  return (
    name +
    (marks.length > 0 ? ` (${marks.join(', ')})` : '') +
    (purposes ? `: ${purposes}` : '') +
    (condition ? `; ${condition}` : '')
  );
}
