// Who handles payments, and what reaches whom.
import type { Engagement } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Sentence } from '../policy-document.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import type { VendorEngagement } from '../policy-scope.ts';
import { paragraph, sentence } from '../nodes.ts';
import { groupByVendor, isPayment, vendorFacts, vendorName } from './vendor-words.ts';

export const buildPayment: SectionBuilder = (context) => {
  const payments = context.scope.engagements.filter(isPayment);
  const groups = groupByVendor(payments);
  return paragraph(
    ...sayWhoHandles(context, groups),
    ...groups.flatMap((group) => sayData(context, group)),
    ...sayOwnTerms(context, payments),
  );
};

function unite<Item>(group: readonly VendorEngagement[], pick: (engagement: Engagement) => readonly Item[]): Item[] {
  return [...new Set(group.flatMap(({ engagement }) => pick(engagement)))];
}

/** Providers that handle the same things under the same hedge share a sentence. */
function sayWhoHandles({ messages }: PolicyContext, vendors: readonly VendorEngagement[][]): Sentence[] {
  const described = vendors.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { condition } = first.engagement;
    const isConditional = group.every(({ engagement }) => engagement.isConditional);
    return [{ first, group, condition, isConditional, purposes: unite(group, ({ purposes }) => purposes) }];
  });
  const alike = Map.groupBy(described, ({ purposes, isConditional, condition }) =>
    JSON.stringify([purposes, isConditional, condition]),
  );
  return [...alike.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    return [
      sentence(
        entries.flatMap(({ group }) =>
          group.flatMap((entry) => [
            ...vendorFacts(entry),
            ...factsOf('engagement', entry.engagement, 'purposes', 'isConditional', 'condition'),
          ]),
        ),
        messages.payment.handles(
          entries.map((entry) => vendorName(entry.first)),
          first.purposes,
          first.isConditional,
          first.condition,
        ),
      ),
    ];
  });
}

function sayData({ messages }: PolicyContext, group: readonly VendorEngagement[]): Sentence[] {
  const [first] = group;
  if (first === undefined) return [];
  const facts = (field: 'dataGivenDirectly' | 'dataReceived'): FactRef[] => [
    ...vendorFacts(first),
    ...group.flatMap(({ engagement }) => factsOf('engagement', engagement, field)),
  ];
  const given = unite(group, ({ dataGivenDirectly }) => dataGivenDirectly);
  const received = unite(group, ({ dataReceived }) => dataReceived);
  const said: Sentence[] = [];
  if (given.length > 0)
    said.push(sentence(facts('dataGivenDirectly'), messages.payment.givenDirectly(vendorName(first), given)));
  if (received.length > 0)
    said.push(
      sentence(facts('dataReceived'), messages.payment.received(vendorName(first), received, given.length > 0)),
    );
  return said;
}

function sayOwnTerms({ messages }: PolicyContext, engagements: readonly VendorEngagement[]): Sentence[] {
  const own = engagements.filter(({ vendor }) => vendor.hasOwnTerms === 'yes');
  const byVendor = [...new Map(own.map((entry) => [entry.vendor.id, entry])).values()];
  if (byVendor.length === 0) return [];
  return [
    sentence(
      byVendor.flatMap(({ vendor }) => factsOf('vendor', vendor, 'name', 'hasOwnTerms')),
      messages.payment.ownTerms(byVendor.map(vendorName)),
    ),
  ];
}
