import type { Engagement, SubProcessing, Transfer } from '../../domain/record-types.ts';
import { describeEngagementData, describeEngagementPurposes } from '../record/describe-engagement.ts';
import { describeMechanisms } from '../record/describe-transfer.ts';
import { capitalise, formatPlace } from '../record/format.ts';
import { composeCell, pendingSourcesOfAll } from '../record/record-context.ts';
import type { RecordContext } from '../record/record-context.ts';
import { buildTable } from '../record/sheets/table.ts';
import type { TableHead } from '../record/sheets/table.ts';
import { dateCell, textCell } from '../workbook.ts';
import type { Sheet } from '../workbook.ts';
import { scheduleWords } from './schedule-words.ts';

/** One line of the list: a vendor that works on customers' data, engaged by the organisation or by another vendor. */
type Line =
  | { readonly kind: 'own'; readonly engagement: Engagement; readonly vendorId: string }
  | { readonly kind: 'chain'; readonly link: SubProcessing; readonly vendorId: string };

/**
 * The sub-processors (GDPR Art. 28(2) and (4)): whoever is engaged as one, or as processor for what the organisation does as
 * processor, and whom these engage in turn. Without repeats, in the order of the register.
 */
export function listSubProcessors({ index }: RecordContext): Line[] {
  const { engagements, subProcessings } = index.register.records;
  const isForOthers = (engagement: Engagement): boolean =>
    engagement.role === 'subProcessor' ||
    (engagement.role === 'processor' &&
      index.getAll('processingActivity', engagement.activityIds).some(({ role }) => role === 'processor'));
  const own = engagements.filter((engagement) => engagement.status !== 'ended' && isForOthers(engagement));
  const reached = new Set(own.map(({ vendorId }) => vendorId));
  const chain: SubProcessing[] = [];
  // Whom a vendor on the list engages is on the list too, however long the chain; a circle ends where it began.
  for (const vendorId of reached)
    for (const link of subProcessings.filter((candidate) => candidate.vendorId === vendorId)) {
      chain.push(link);
      reached.add(link.subVendorId);
    }
  return [
    ...own.map((engagement): Line => ({ kind: 'own', engagement, vendorId: engagement.vendorId })),
    ...chain.map((link): Line => ({ kind: 'chain', link, vendorId: link.subVendorId })),
  ];
}

export function buildSubProcessorsSheet(context: RecordContext, head: TableHead): Sheet {
  const { index, words, organisation } = context;
  const headings = scheduleWords[words.language].subProcessors;
  const vendorOf = (line: Line) => index.get('vendor', line.vendorId);
  const transfersOf = (line: Line): Transfer[] =>
    index.transfersToVendor(line.vendorId).filter(({ status }) => status !== 'ended');
  return buildTable<Line>(
    { id: 'subProcessors', name: headings.sheet, title: headings.title, ...head, part: 'record' },
    [
      {
        id: 'name',
        heading: headings.name,
        width: 28,
        read: (line) => {
          const vendor = vendorOf(line);
          return textCell([vendor?.name, vendor?.legalEntity].filter((name) => Boolean(name)).join('\n'));
        },
      },
      {
        id: 'engagedBy',
        heading: headings.engagedBy,
        width: 22,
        read: (line) =>
          textCell(
            line.kind === 'own' ? (organisation?.name ?? '') : (index.get('vendor', line.link.vendorId)?.name ?? ''),
          ),
      },
      {
        id: 'purposes',
        heading: headings.purposes,
        width: 34,
        read: (line) => {
          const purpose =
            line.kind === 'own' ? describeEngagementPurposes(line.engagement, words) : (line.link.purpose ?? '');
          return composeCell(words, {
            entries: purpose === '' ? [] : [capitalise(purpose)],
            gaps: purpose === '' ? [headings.purposes] : [],
            ...(line.kind === 'own' && { pending: pendingSourcesOfAll(index, [line.engagement]) }),
          });
        },
      },
      {
        id: 'data',
        heading: headings.data,
        width: 34,
        read: (line) => {
          const data = line.kind === 'own' ? describeEngagementData(line.engagement, index, words) : '';
          return textCell(capitalise(data));
        },
      },
      {
        id: 'locations',
        heading: headings.locations,
        width: 24,
        read: (line) => {
          const places =
            line.kind === 'own'
              ? [...(vendorOf(line)?.processingLocations ?? []), ...line.engagement.locations]
              : [{ country: line.link.country, place: line.link.place }];
          const entries = [...new Set(places.map((place) => formatPlace(place, words.language)))].filter(Boolean);
          return composeCell(words, { entries, gaps: entries.length === 0 ? [headings.locations] : [] });
        },
      },
      {
        id: 'mechanism',
        heading: headings.mechanism,
        width: 30,
        read: (line) =>
          textCell([...new Set(transfersOf(line).map((transfer) => describeMechanisms(transfer, context)))].join('\n')),
      },
      {
        id: 'since',
        heading: headings.since,
        width: 12,
        kind: 'date',
        read: (line) => dateCell(line.kind === 'own' ? line.engagement.since : line.link.since),
      },
    ],
    listSubProcessors(context),
    words,
  );
}
