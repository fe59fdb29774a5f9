// How builders hand vendors to the messages.
import type { Place } from '../../../domain/primitives.ts';
import type { Vendor } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef } from '../policy-document.ts';
import type { PolicyContext } from '../policy-context.ts';
import type { VendorEngagement } from '../policy-scope.ts';
import type { VendorName } from '../messages/message-values.ts';

/** A vendor as a sentence names it outside its engagement. */
export function plainVendorName(vendor: Vendor): VendorName {
  return {
    name: vendor.name,
    // An alias that the name starts with says the same in short; any other one would have to be explained.
    shortName: vendor.aliases.find((alias) => vendor.name.startsWith(alias)) ?? vendor.name,
    isNamed: vendor.isNamed,
    isMerchantOfRecord: false,
    isExample: false,
  };
}

/** A vendor as a sentence about its engagement names it. */
export function vendorName({ vendor, engagement }: VendorEngagement): VendorName {
  return {
    ...plainVendorName(vendor),
    isMerchantOfRecord: engagement.isMerchantOfRecord,
    isExample: engagement.isExample,
  };
}

export function vendorFacts({ vendor, engagement }: VendorEngagement): FactRef[] {
  const facts = factsOf('vendor', vendor, 'name');
  if (engagement.isMerchantOfRecord) facts.push(...factsOf('engagement', engagement, 'isMerchantOfRecord'));
  if (engagement.isExample) facts.push(...factsOf('engagement', engagement, 'isExample'));
  return facts;
}

/** Places in words, each once; a place that another one names more closely is left out. */
export function placesInWords({ messages }: PolicyContext, places: readonly Place[]): string[] {
  const all = [...new Set(places.flatMap((place) => messages.transfers.place(place) ?? []))];
  return all.filter((place) => !all.some((other) => other !== place && isWithin(other, place)));
}

/** Whether the first place says all that the second does: `Falkenstein, Germany` and `Germany`. */
export function isWithin(closer: string, wider: string): boolean {
  return closer.toLowerCase().includes(wider.toLowerCase().replace(/^the /u, ''));
}

/** Engagements of one vendor in the same role and under the same condition are one recipient. */
export function groupByVendor(engagements: readonly VendorEngagement[]): VendorEngagement[][] {
  const groups = new Map<string, VendorEngagement[]>();
  for (const entry of engagements) {
    const { engagement, vendor } = entry;
    const key = [vendor.id, engagement.condition, engagement.isExample, engagement.isMerchantOfRecord].join('|');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** Whether an engagement is about payments, so that the section about them tells it. */
export function isPayment({ engagement }: VendorEngagement): boolean {
  return (
    engagement.functions.includes('payment') || engagement.isMerchantOfRecord || engagement.dataGivenDirectly.length > 0
  );
}
