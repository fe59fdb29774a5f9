// Where the services run, and with whom.
import type { Service } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import { asTyped } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import type { VendorEngagement } from '../policy-scope.ts';
import { paragraph, sentence } from '../nodes.ts';
import { groupByVendor, isWithin, placesInWords, plainVendorName, vendorFacts, vendorName } from './vendor-words.ts';

export const buildHosting: SectionBuilder = (context) => {
  const groups = groupByVendor(
    context.scope.engagements.filter(({ engagement }) => engagement.functions.includes('hosting')),
  );
  const told = groups.flatMap((group) => placesOfHost(context, group));
  return paragraph(...groups.flatMap((group) => sayHost(context, group)), ...sayServices(context, told));
};

/** Places in words that the engagements or the vendor name and that no hosted service names as closely. */
function placesOfHost(context: PolicyContext, group: readonly VendorEngagement[]): string[] {
  const places = placesInWords(
    context,
    group.flatMap(({ engagement, vendor }) => [...engagement.locations, ...vendor.processingLocations]),
  );
  const ofServices = placesInWords(
    context,
    hostedServices(context, group).flatMap(({ hosting }) => hosting),
  );
  return places.filter((place) => !ofServices.some((other) => other !== place && isWithin(other, place)));
}

function hostedServices({ scope, index }: PolicyContext, group: readonly VendorEngagement[]): Service[] {
  const ids = new Set(group.flatMap(({ engagement }) => engagement.serviceIds));
  return index.getAll('service', [...ids]).filter((service) => scope.services.includes(service));
}

function sayHost(context: PolicyContext, group: readonly VendorEngagement[]): Sentence[] {
  const { messages } = context;
  const [first] = group;
  if (first === undefined) return [];
  const { vendor } = first;
  const all = group.flatMap(({ engagement }) => {
    const typed = asTyped(context, 'engagement', engagement).products;
    return engagement.products.map(({ name }, position) => ({ name, purpose: typed[position]?.purpose ?? null }));
  });
  const products = all.filter(({ purpose }) => all.length === 1 || isHosting(purpose));
  const said = [
    sentence(
      [
        ...vendorFacts(first),
        ...factsOf('vendor', vendor, 'address', 'processingLocations'),
        ...group.flatMap(({ engagement }) => factsOf('engagement', engagement, 'products', 'locations', 'functions')),
        ...hostedServices(context, group).flatMap((service) => factsOf('service', service, 'name', 'hosting')),
      ],
      messages.hosting.hosts(
        vendorName(first),
        vendor.address,
        hostedServices(context, group).map(({ name }) => name),
        [...new Set(products.map(({ name }) => name))],
        placesOfHost(context, group),
      ),
    ),
  ];
  if (vendor.dpaTitle !== null)
    said.push(
      sentence(
        factsOf('vendor', vendor, 'name', 'dpaTitle'),
        messages.hosting.agreement(plainVendorName(vendor), vendor.dpaTitle),
      ),
    );
  return said;
}

function isHosting(purpose: string | null): boolean {
  return purpose !== null && /\b(?:hosting|infrastructure|servers?)\b/iu.test(purpose);
}

/** Services whose place no host has told. */
function sayServices(context: PolicyContext, told: readonly string[]): Sentence[] {
  const { scope, messages } = context;
  return scope.services.flatMap((service) => {
    const places = placesInWords(context, service.hosting).filter(
      (place) => !told.some((other) => isWithin(other, place)),
    );
    if (service.hostingDescription !== null) places.push(service.hostingDescription);
    if (places.length === 0) return [];
    return [
      sentence(
        factsOf('service', service, 'name', 'hosting', 'hostingDescription', 'isHostingConditional'),
        messages.hosting.runsIn(service.name, places, service.isHostingConditional),
      ),
    ];
  });
}
