// Engagements as entries of cells: who receives data, in which role, what for.
import type { Engagement } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { capitalise, formatPlace } from './format.ts';
import { fill } from './words/fill.ts';
import type { RecordWords } from './words/words.ts';

/** Data that an engaged vendor gets: categories, descriptions and limits; empty where none is recorded. */
export function describeEngagementData(engagement: Engagement, index: RegisterIndex, { cell }: RecordWords): string {
  const data = [
    ...index.getAll('dataCategory', engagement.dataCategoryIds).map(({ name }) => name),
    ...engagement.dataDescriptions,
  ].join(', ');
  const listed = data && engagement.isLimitedToListedData ? fill(cell.only, { data }) : data;
  const withheld = engagement.dataWithheld.join(', ');
  return [listed, withheld && fill(cell.never, { data: withheld }), ...engagement.limits].filter(Boolean).join('; ');
}

/** What a vendor is engaged for: its purposes, else the purposes of its products. */
export function describeEngagementPurposes(engagement: Engagement, { cell }: RecordWords): string {
  const products = engagement.products.map(({ name, purpose }) =>
    purpose ? fill(cell.productFor, { name, purpose }) : name,
  );
  const purposes = engagement.purposes.length > 0 ? engagement.purposes.join(', ') : products.join(', ');
  return engagement.isMerchantOfRecord ? [purposes, cell.merchantOfRecord].filter(Boolean).join(', ') : purposes;
}

/** When a vendor takes part, where it does not always: `where actually used; possible`. */
export function describeEngagementCondition(engagement: Engagement, { cell, codes }: RecordWords): string {
  return [
    engagement.condition,
    engagement.isConditional ? cell.possible : null,
    engagement.isExample ? cell.asOneExample : null,
    engagement.status === 'active' ? null : codes.engagementStatus[engagement.status].toLowerCase(),
  ]
    .filter(Boolean)
    .join('; ');
}

/** `Mailgun (processor, United States): delivery of email; where actually used`. */
export function describeRecipient(engagement: Engagement, index: RegisterIndex, words: RecordWords): string {
  const vendor = index.get('vendor', engagement.vendorId);
  const places = engagement.locations.length > 0 ? engagement.locations : (vendor?.processingLocations ?? []);
  const seat = places.length > 0 ? places : [{ country: vendor?.country ?? null, place: null }];
  const marks = [
    engagement.role === null ? null : lowerRole(words.codes.vendorRoles[engagement.role], words),
    ...new Set(seat.map((place) => formatPlace(place, words.language))),
  ].filter(Boolean);
  const purposes = describeEngagementPurposes(engagement, words);
  const condition = describeEngagementCondition(engagement, words);
  const name = vendor?.isNamed === false ? capitalise(vendor.name) : (vendor?.name ?? '');
  return (
    name +
    (marks.length > 0 ? ` (${marks.join(', ')})` : '') +
    (purposes ? `: ${purposes}` : '') +
    (condition ? `; ${condition}` : '')
  );
}

/** A role inside brackets; German keeps its nouns in upper case. */
function lowerRole(label: string, { language }: RecordWords): string {
  return language === 'de' ? label : label.toLowerCase();
}
