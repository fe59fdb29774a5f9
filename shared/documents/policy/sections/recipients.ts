// Who receives personal data (GDPR Art. 13(1)(e), 14(1)(e)).
import type { DataCategory, Engagement, Vendor } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Gap, Sentence } from '../policy-document.ts';
import { missing, statementFacts, statementsOf } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import type { VendorEngagement } from '../policy-scope.ts';
import { factsIn, gapBlocks, paragraph, sentence, table } from '../nodes.ts';
import type { Block } from '../nodes.ts';
import { groupByVendor, isPayment, placesInWords, vendorFacts, vendorName } from './vendor-words.ts';

export const buildRecipients: SectionBuilder = (context) => [
  ...paragraph(...saySale(context), ...sayLimits(context), ...sayNobody(context)),
  ...showRecipients(context),
  ...gapBlocks(askRecipients(context)),
  ...paragraph(
    ...sayIndependence(context),
    ...sayOwnTerms(context),
    ...sayTerms(context),
    ...saySubProcessors(context),
    ...sayDisclosure(context),
  ),
];

function saySale(context: PolicyContext): Sentence[] {
  const { recipients } = context.messages;
  return statementsOf(context, 'sellsData')
    .filter(({ answer }) => answer !== 'unknown')
    .map((statement) =>
      sentence(statementFacts(statement), statement.answer === 'yes' ? recipients.sells : recipients.doesNotSell),
    );
}

function sayLimits(context: PolicyContext): Sentence[] {
  const { recipients } = context.messages;
  return [
    ...statementsOf(context, 'sharesOnlyWithListed', 'yes').map((statement) =>
      sentence(
        statementFacts(statement, 'scope', 'exceptions'),
        recipients.onlyListed(statement.scope, statement.exceptions),
      ),
    ),
    ...statementsOf(context, 'sharesOnlyWhatIsNeeded', 'yes').map((statement) =>
      sentence(statementFacts(statement, 'scope'), recipients.onlyWhatIsNeeded(statement.scope)),
    ),
  ];
}

function sayNobody({ scope, messages }: PolicyContext): Sentence[] {
  const { activities, engagements } = scope;
  if (engagements.length > 0 || activities.length === 0) return [];
  if (activities.some(({ recipientsAnswer }) => recipientsAnswer !== 'none')) return [];
  return [
    sentence(
      activities.flatMap((activity) => factsOf('processingActivity', activity, 'recipientsAnswer')),
      messages.recipients.nobody,
    ),
  ];
}

/** Activities whose question is open and that no engagement answers. */
function askRecipients(context: PolicyContext): Gap[] {
  const { scope, messages, index } = context;
  if (scope.activities.length === 0 && scope.engagements.length === 0)
    return [missing(context, { text: messages.recipients.missingAll })];
  return scope.activities
    .filter(({ id, recipientsAnswer }) => recipientsAnswer !== 'none' && index.engagementsOfActivity(id).length === 0)
    .map((activity) =>
      missing(context, {
        text: messages.recipients.missingRecipients(activity.name),
        recordType: 'processingActivity',
        recordId: activity.id,
        field: 'recipientsAnswer',
      }),
    );
}

type Cells = {
  readonly who: Sentence;
  readonly purpose: Sentence | Gap;
  readonly data: Sentence | null;
  readonly place: Sentence | null;
};

function showRecipients(context: PolicyContext): Block[] {
  const { recipients } = context.messages;
  const groups = groupByVendor(context.scope.engagements);
  if (groups.length === 0) return [];
  const rows = groups.map((group): { cells: Cells; vendor: Vendor } | null => {
    const [first] = group;
    return first === undefined ? null : { cells: describeVendor(context, first, group), vendor: first.vendor };
  });
  const known = rows.filter((row) => row !== null);
  const hasData = known.some(({ cells }) => cells.data !== null);
  const hasPlace = known.some(({ cells }) => cells.place !== null);
  const header = [
    recipients.headers.who,
    recipients.headers.purpose,
    ...(hasData ? [recipients.headers.data] : []),
    ...(hasPlace ? [recipients.headers.place] : []),
  ];
  const body = known.map(({ cells, vendor }) => [
    [cells.who],
    [cells.purpose],
    ...(hasData ? [[cells.data ?? vendorGap(context, vendor, recipients.missingData(vendor.name))]] : []),
    ...(hasPlace ? [placeCell(context, cells, vendor)] : []),
  ]);
  const all = body.flat(2);
  return [...paragraph(sentence(factsIn(all), recipients.leadIn, 'leadIn')), ...table(header, body)];
}

/** Authorities and successors have no place of processing to tell. */
function placeCell(context: PolicyContext, cells: Cells, vendor: Vendor): (Sentence | Gap)[] {
  if (cells.place !== null) return [cells.place];
  if (vendor.kind === 'authority' || vendor.kind === 'successor') return [];
  return [vendorGap(context, vendor, context.messages.recipients.missingPlace(vendor.name))];
}

function vendorGap(context: PolicyContext, vendor: Vendor, text: string): Gap {
  return missing(context, { text, recordType: 'vendor', recordId: vendor.id });
}

function describeVendor(context: PolicyContext, first: VendorEngagement, group: readonly VendorEngagement[]): Cells {
  const { recipients } = context.messages;
  const engagements = group.map(({ engagement }) => engagement);
  const { vendor, engagement: main } = first;
  const facts = (...fields: (keyof Engagement & string)[]): FactRef[] =>
    engagements.flatMap((engagement) => factsOf('engagement', engagement, ...fields));

  const purposes = [...new Set(engagements.flatMap((engagement) => engagement.purposes))];
  const products = [
    ...new Map(
      engagements.flatMap((engagement) => engagement.products).map((product) => [product.name, product]),
    ).values(),
  ];
  const said = recipients.purposes(purposes, products);
  const hasPurpose = purposes.length + products.length > 0;
  // An authority or a successor gets data on an occasion, and that is the whole answer to what for.
  const isOccasion = !hasPurpose && main.condition !== null;
  return {
    who: sentence(
      [
        ...vendorFacts(first),
        ...(vendor.aliases.length === 0 ? [] : factsOf('vendor', vendor, 'aliases')),
        ...(main.condition === null || isOccasion ? [] : facts('condition')),
      ],
      recipients.vendor(vendorName(first), vendor.aliases, isOccasion ? null : main.condition),
      'cell',
    ),
    purpose: hasPurpose
      ? sentence(facts('purposes', 'products'), said, 'cell')
      : isOccasion && main.condition !== null
        ? sentence(facts('condition'), recipients.occasion(main.condition), 'cell')
        : vendorGap(context, vendor, recipients.missingPurpose(vendor.name)),
    data: describeData(context, engagements),
    place: describePlace(context, vendor, engagements),
  };
}

function describeData({ index, messages }: PolicyContext, engagements: readonly Engagement[]): Sentence | null {
  const categories: DataCategory[] = engagements.flatMap(({ dataCategoryIds }) =>
    index.getAll('dataCategory', dataCategoryIds),
  );
  const items = new Set([
    ...categories.map(({ name }) => messages.insideSentence(name)),
    ...engagements.flatMap(({ dataDescriptions, dataGivenDirectly }) => [...dataDescriptions, ...dataGivenDirectly]),
  ]);
  const limits = [...new Set(engagements.flatMap((engagement) => engagement.limits))];
  const withheld = [...new Set(engagements.flatMap(({ dataWithheld }) => dataWithheld))];
  const isAnonymised = engagements.some((engagement) => engagement.isAnonymised === 'yes');
  if (items.size + limits.length + withheld.length === 0 && !isAnonymised) return null;
  return sentence(
    [
      ...engagements.flatMap((engagement) =>
        factsOf(
          'engagement',
          engagement,
          'dataCategoryIds',
          'dataDescriptions',
          'dataGivenDirectly',
          'limits',
          'dataWithheld',
          'isAnonymised',
        ),
      ),
      ...categories.flatMap((category) => factsOf('dataCategory', category, 'name')),
    ],
    messages.recipients.data({
      items: [...items],
      isConditional: engagements.every(({ isConditional }) => isConditional),
      isLimited: engagements.every(({ isLimitedToListedData }) => isLimitedToListedData),
      withheld,
      limits,
      isAnonymised,
    }),
    'cell',
  );
}

function describePlace(context: PolicyContext, vendor: Vendor, engagements: readonly Engagement[]): Sentence | null {
  const own = engagements.flatMap(({ locations }) => locations);
  const places = placesInWords(context, own.length > 0 ? own : vendor.processingLocations);
  if (places.length === 0) return null;
  const facts =
    own.length > 0
      ? engagements.flatMap((engagement) => factsOf('engagement', engagement, 'locations'))
      : factsOf('vendor', vendor, 'processingLocations');
  return sentence(facts, context.messages.recipients.place(places), 'cell');
}

function sayIndependence({ scope, messages }: PolicyContext): Sentence[] {
  const independent = scope.engagements.filter(({ engagement }) => engagement.role === 'independentController');
  const byVendor = [...new Map(independent.map((entry) => [entry.vendor.id, entry])).values()];
  if (byVendor.length === 0) return [];
  return [
    sentence(
      byVendor.flatMap((entry) => [...vendorFacts(entry), ...factsOf('engagement', entry.engagement, 'role')]),
      messages.recipients.independent(byVendor.map(vendorName)),
    ),
  ];
}

/** Vendors that have terms of their own; those of payment providers are told with the payments. */
function sayOwnTerms({ scope, messages }: PolicyContext): Sentence[] {
  const ofPayments = new Set(scope.engagements.filter(isPayment).map(({ vendor }) => vendor.id));
  const own = scope.engagements.filter(({ vendor }) => vendor.hasOwnTerms === 'yes' && !ofPayments.has(vendor.id));
  const byVendor = [...new Map(own.map((entry) => [entry.vendor.id, entry])).values()];
  if (byVendor.length === 0) return [];
  return [
    sentence(
      byVendor.flatMap(({ vendor }) => factsOf('vendor', vendor, 'name', 'hasOwnTerms')),
      messages.recipients.ownTerms(byVendor.map(vendorName)),
    ),
  ];
}

function sayTerms(context: PolicyContext): Sentence[] {
  return statementsOf(context, 'bindsProvidersByAgreement', 'yes').map((statement) =>
    sentence(statementFacts(statement, 'items'), context.messages.recipients.boundBy(statement.items)),
  );
}

function saySubProcessors({ scope, messages, index }: PolicyContext): Sentence[] {
  const vendorIds = [...new Set(scope.subProcessings.map(({ vendorId }) => vendorId))];
  return index.getAll('vendor', vendorIds).map((vendor) => {
    const links = scope.subProcessings.filter(({ vendorId }) => vendorId === vendor.id);
    const subs = links.flatMap((link) => {
      const sub = index.get('vendor', link.subVendorId);
      return sub === undefined
        ? []
        : [{ name: sub.name, purpose: link.purpose, place: messages.transfers.place(link) }];
    });
    return sentence(
      links.flatMap((link) => factsOf('subProcessing', link, 'vendorId', 'subVendorId', 'purpose', 'country', 'place')),
      messages.recipients.engages(vendor.name, subs),
    );
  });
}

function sayDisclosure(context: PolicyContext): Sentence[] {
  return statementsOf(context, 'disclosesWhenRequiredByLaw', 'yes').map((statement) =>
    sentence(
      statementFacts(statement, 'items', 'exceptions'),
      context.messages.recipients.disclosure(statement.items, statement.exceptions),
    ),
  );
}
