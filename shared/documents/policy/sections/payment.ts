// Who handles payments, and what reaches whom.
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import type { VendorEngagement } from '../policy-scope.ts';
import { paragraph, sentence } from '../nodes.ts';
import { vendorFacts, vendorName } from './vendor-words.ts';

export const buildPayment: SectionBuilder = (context) => {
  const engagements = context.scope.engagements.filter(
    ({ engagement }) =>
      engagement.functions.includes('payment') ||
      engagement.isMerchantOfRecord ||
      engagement.dataGivenDirectly.length > 0,
  );
  return paragraph(
    ...sayWhoHandles(context, engagements),
    ...engagements.flatMap((entry) => sayData(context, entry)),
    ...sayOwnTerms(context, engagements),
  );
};

/** Providers that handle the same things under the same hedge share a sentence. */
function sayWhoHandles({ messages }: PolicyContext, engagements: readonly VendorEngagement[]): Sentence[] {
  const groups = Map.groupBy(engagements, ({ engagement }) =>
    JSON.stringify([engagement.purposes, engagement.isConditional, engagement.condition]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { purposes, isConditional, condition } = first.engagement;
    return [
      sentence(
        group.flatMap((entry) => [
          ...vendorFacts(entry),
          ...factsOf('engagement', entry.engagement, 'purposes', 'isConditional', 'condition'),
        ]),
        messages.payment.handles(group.map(vendorName), purposes, isConditional, condition),
      ),
    ];
  });
}

function sayData({ messages }: PolicyContext, entry: VendorEngagement): Sentence[] {
  const { engagement } = entry;
  const said: Sentence[] = [];
  if (engagement.dataGivenDirectly.length > 0)
    said.push(
      sentence(
        [...vendorFacts(entry), ...factsOf('engagement', engagement, 'dataGivenDirectly')],
        messages.payment.givenDirectly(vendorName(entry), engagement.dataGivenDirectly),
      ),
    );
  if (engagement.dataReceived.length > 0)
    said.push(
      sentence(
        [...vendorFacts(entry), ...factsOf('engagement', engagement, 'dataReceived')],
        messages.payment.received(vendorName(entry), engagement.dataReceived, engagement.dataGivenDirectly.length > 0),
      ),
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
