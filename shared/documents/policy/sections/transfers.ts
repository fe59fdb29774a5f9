// Transfers to third countries and what protects them (GDPR Art. 13(1)(f), Ch. V).
import type { Transfer } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Gap, Sentence } from '../policy-document.ts';
import { hasAddress, missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import type { TransferWords, VendorName } from '../messages/message-values.ts';
import type { Words } from '../text/inline.ts';
import { factsIn, gapBlocks, paragraph, sentence, table } from '../nodes.ts';
import type { Block } from '../nodes.ts';
import { restsOnSafeguard } from '../safeguards.ts';
import { placesInWords, plainVendorName } from './vendor-words.ts';

/** More transfers than this are shown as a table. */
const MOST_SENTENCES = 4;

export const buildTransfers: SectionBuilder = (context) => {
  const { scope, messages } = context;
  if (scope.transfers.length === 0) {
    const none = scope.activities.filter(({ transfersAnswer }) => transfersAnswer === 'none');
    if (none.length > 0 && none.length === scope.activities.length)
      return paragraph(
        sentence(
          none.flatMap((activity) => factsOf('processingActivity', activity, 'transfersAnswer')),
          messages.transfers.none,
        ),
      );
    return gapBlocks(none.length > 0 ? askOpen(context) : [missing(context, { text: messages.transfers.missingAny })]);
  }
  return [...sayTransfers(context), ...sayCopy(context), ...gapBlocks(askOpen(context))];
};

/** How to obtain a copy of the safeguards (Art. 13(1)(f), 14(1)(f)); adequacy decisions need none. */
function sayCopy(context: PolicyContext): Block[] {
  const { scope, messages } = context;
  const { organisation, transfers } = scope;
  if (!transfers.some(restsOnSafeguard)) return [];
  const contact = organisation?.safeguardsCopy ?? null;
  if (organisation !== undefined && contact !== null && hasAddress(contact))
    return paragraph(
      sentence(
        factsOf('organisation', organisation, 'safeguardsCopy'),
        messages.transfers.copy(messages.reach(contact)),
      ),
    );
  return paragraph(
    missing(context, {
      text: messages.transfers.missingCopy,
      ...(organisation === undefined
        ? {}
        : { recordType: 'organisation', recordId: organisation.id, field: 'safeguardsCopy' }),
    }),
  );
}

/** Activities that neither name a transfer nor say that there is none. */
function askOpen(context: PolicyContext): Gap[] {
  const { scope, messages, index } = context;
  return scope.activities
    .filter(({ id, transfersAnswer }) => transfersAnswer !== 'none' && index.transfersOfActivity(id).length === 0)
    .map((activity) =>
      missing(context, {
        text: messages.transfers.missingFor(activity.name),
        recordType: 'processingActivity',
        recordId: activity.id,
        field: 'transfersAnswer',
      }),
    );
}

function sayTransfers(context: PolicyContext): Block[] {
  const { scope, messages } = context;
  if (scope.transfers.length <= MOST_SENTENCES)
    return paragraph(
      ...scope.transfers.map((transfer) =>
        sentence(transferFacts(context, transfer), messages.transfers.transfer(describe(context, transfer))),
      ),
    );
  const { headers } = messages.transfers;
  const described = scope.transfers.map((transfer) => ({ transfer, words: describe(context, transfer) }));
  const groups = Map.groupBy(described, ({ words }) =>
    JSON.stringify([words.importer?.name, words.exporter, words.destination, words.reliance]),
  );
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cell = (fields: readonly (keyof Transfer & string)[], content: Words): Sentence[] => [
      sentence(
        group.flatMap(({ transfer }) => factsOf('transfer', transfer, ...fields)),
        messages.transfers.cell(content),
        'cell',
      ),
    ];
    const { importer, destination, reliance } = first.words;
    return [
      [
        cell(
          ['importerVendorId', 'importerOrganisationId'],
          importer === null ? messages.transfers.ourselves : messages.transfers.importer(importer),
        ),
        cell(['destinations', 'destinationDescription'], destination),
        cell(
          ['dataCategoryIds', 'dataDescription', 'peopleDescription'],
          messages.transfers.dataCell(
            [...new Set(group.flatMap(({ words }) => words.data))],
            [...new Set(group.flatMap(({ words }) => words.people ?? []))],
          ),
        ),
        cell(['mechanismAnswer', 'mechanisms'], reliance?.on ?? messages.transfers.noneNeeded),
      ],
    ];
  });
  return [
    ...paragraph(sentence(factsIn(rows.flat(2)), messages.transfers.leadIn, 'leadIn')),
    ...table([headers.importer, headers.destination, headers.data, headers.mechanism], rows),
  ];
}

function transferFacts({ index }: PolicyContext, transfer: Transfer): FactRef[] {
  const facts = factsOf(
    'transfer',
    transfer,
    'dataCategoryIds',
    'dataDescription',
    'peopleDescription',
    'destinations',
    'destinationDescription',
    'isConditional',
    'mechanismAnswer',
    'mechanisms',
  );
  for (const category of index.getAll('dataCategory', transfer.dataCategoryIds))
    facts.push(...factsOf('dataCategory', category, 'name'));
  const importer = index.get('vendor', transfer.importerVendorId);
  if (importer !== undefined)
    facts.push(...factsOf('transfer', transfer, 'importerVendorId'), ...factsOf('vendor', importer, 'name'));
  return facts;
}

function describe(context: PolicyContext, transfer: Transfer): TransferWords {
  const { messages, index } = context;
  const importer = importerOf(context, transfer);
  const places = placesInWords(context, transfer.destinations);
  const gap = (text: string, field: keyof Transfer & string): Gap =>
    missing(context, { text, recordType: 'transfer', recordId: transfer.id, field });
  const isPlaceKnown = places.length > 0 || transfer.destinationDescription !== null;
  const destination = isPlaceKnown
    ? messages.transfers.destination(places, transfer.destinationDescription)
    : [gap(messages.transfers.missingDestination(importer?.name ?? null), 'destinations')];

  const categories = index
    .getAll('dataCategory', transfer.dataCategoryIds)
    .map(({ name }) => messages.insideSentence(name));
  const { mechanisms, mechanismAnswer } = transfer;
  const isImporters = mechanisms.length > 0 && mechanisms.every(({ reliedOnBy }) => reliedOnBy === 'importer');
  const reliance =
    mechanisms.length > 0
      ? { on: messages.transfers.mechanisms(mechanisms), isImporters }
      : mechanismAnswer === 'none'
        ? null
        : {
            on: [
              gap(
                messages.transfers.missingMechanism(importer?.name ?? (isPlaceKnown ? destination : null)),
                'mechanisms',
              ),
            ],
            isImporters: false,
          };
  return {
    data: transfer.dataDescription === null ? categories : [transfer.dataDescription],
    people: transfer.peopleDescription,
    importer,
    exporter: index.get('vendor', transfer.exporterVendorId)?.name ?? null,
    isConditional: transfer.isConditional,
    destination,
    reliance,
  };
}

/** Who receives the data: a vendor or another organisation; null where we keep them ourselves or nobody is recorded. */
function importerOf({ scope, index }: PolicyContext, transfer: Transfer): VendorName | null {
  const vendor = index.get('vendor', transfer.importerVendorId);
  if (vendor !== undefined) return plainVendorName(vendor);
  const organisation = index.get('organisation', transfer.importerOrganisationId);
  if (organisation === undefined || organisation.id === scope.organisation?.id) return null;
  const { name } = organisation;
  return { name, shortName: name, isNamed: true, isMerchantOfRecord: false, isExample: false };
}
