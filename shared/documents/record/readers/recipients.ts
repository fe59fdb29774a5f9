// GDPR Art. 30(1)(d) and (e), 30(2)(c): who receives the data, and where they go.
import { importerName } from '../../../domain/letter-strip.ts';
import type { Engagement, FactSource, Transfer } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { noneCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeRecipient } from '../describe-engagement.ts';
import { describeDestinations, describeMechanisms, describeTransfer } from '../describe-transfer.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import type { RecordWords } from '../words/words.ts';

export function pendingOfEngagements(
  activityId: string,
  engagements: readonly Engagement[],
  index: RegisterIndex,
): FactSource[] {
  return [
    ...pendingSources(index, activityId, ['recipientsAnswer']),
    ...pendingSourcesOfAll(index, engagements),
    ...engagements.flatMap(({ vendorId }) => pendingSources(index, vendorId)),
  ];
}

export function isProcessor({ role }: Engagement): boolean {
  return role === 'processor' || role === 'subProcessor';
}

/** Some of the recipients; whether there are any at all is asked of the activity as a whole. */
function readRecipients(
  isWanted: (engagement: Engagement) => boolean,
  { activity }: RecordRow,
  { index, words }: RecordContext,
): Cell {
  const all = index.engagementsOfActivity(activity.id);
  const engagements = all.filter(isWanted);
  const isNone = activity.recipientsAnswer === 'none';
  return composeCell(words, {
    entries: engagements.map((engagement) => describeRecipient(engagement, index, words)),
    gaps: all.length === 0 && !isNone ? [words.gaps.recipients] : [],
    isNone: isNone && all.length === 0,
    pending: pendingOfEngagements(activity.id, engagements, index),
  });
}

/** Processors alone: in a processor's record, the sub-processors (Art. 28(2)). A vendor without a role may be one. */
function readVendors({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const engagements = index.engagementsOfActivity(activity.id);
  const gaps = engagements
    .filter(({ role }) => role === null)
    .map(({ vendorId }) => fill(words.questions.roleOf, { name: index.get('vendor', vendorId)?.name ?? '' }));
  if (engagements.length === 0 && activity.recipientsAnswer !== 'none') gaps.push(words.questions.subProcessors);
  return composeCell(words, {
    entries: engagements.filter(isProcessor).map((engagement) => describeRecipient(engagement, index, words)),
    gaps,
    isNone: true,
    pending: pendingOfEngagements(activity.id, engagements, index),
  });
}

/** The agreement with each processor (Art. 28(3)): its state, title and where it is. */
function readVendorContracts({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const vendorIds = index
    .engagementsOfActivity(activity.id)
    .filter(isProcessor)
    .map(({ vendorId }) => vendorId);
  const vendors = index.getAll('vendor', [...new Set(vendorIds)]);
  const entries: string[] = [];
  const gaps: string[] = [];
  for (const { name, dpaState, dpaTitle, dpaDocumentId } of vendors) {
    const document = index.get('document', dpaDocumentId);
    if (dpaState === 'unknown' && !document) {
      gaps.push(fill(words.questions.agreementWith, { name }));
      continue;
    }
    const state = dpaState === 'unknown' ? null : words.codes.dpa[dpaState];
    entries.push(`${name}: ${[state, dpaTitle ?? document?.name, document?.reference].filter(Boolean).join(', ')}`);
  }
  return composeCell(words, {
    entries,
    gaps,
    pending: vendors.flatMap(({ id }) => pendingSources(index, id, ['dpaState', 'dpaTitle', 'dpaDocumentId'])),
  });
}

/** What each transfer leaves open: its destination, its mechanism. */
export function findDestinationGaps(transfers: readonly Transfer[], { index, words }: RecordContext): string[] {
  return transfers
    .filter((transfer) => describeDestinations(transfer, words) === '')
    .map((transfer) => words.gaps.destinationOfTransfer(importerName(transfer, index)));
}

export function findMechanismGaps(transfers: readonly Transfer[], { index, words }: RecordContext): string[] {
  return transfers
    .filter(({ mechanisms, mechanismAnswer }) => mechanisms.length === 0 && mechanismAnswer !== 'none')
    .map((transfer) => words.gaps.mechanismOfTransfer(importerName(transfer, index)));
}

/** Transfers of an activity: entries as `describe` words them, gaps as `findGaps` finds them. */
function readTransfers(
  { activity }: RecordRow,
  context: RecordContext,
  describe: (transfer: Transfer) => string,
  findGaps: (transfers: readonly Transfer[]) => string[],
): Cell {
  const { index, words } = context;
  const transfers = index.transfersOfActivity(activity.id);
  const isNone = activity.transfersAnswer === 'none';
  return composeCell(words, {
    entries: transfers.map(describe).filter(Boolean),
    gaps: transfers.length === 0 && !isNone ? [words.gaps.transfers] : findGaps(transfers),
    isNone,
    pending: [...pendingSources(index, activity.id, ['transfersAnswer']), ...pendingSourcesOfAll(index, transfers)],
  });
}

function describeSafeguards(transfer: Transfer, context: RecordContext): string {
  const importer = importerName(transfer, context.index);
  const mechanisms = describeMechanisms(transfer, context);
  return mechanisms && importer ? `${importer}: ${mechanisms}` : mechanisms;
}

function readTransferSafeguards({ activity }: RecordRow, context: RecordContext): Cell {
  const { index, words } = context;
  const transfers = index.transfersOfActivity(activity.id);
  const isNone = activity.transfersAnswer === 'none';
  // Whether there are transfers at all is the neighbouring column's question.
  if (transfers.length === 0 && !isNone) return textCell(null);
  return composeCell(words, {
    entries: transfers.map((transfer) => describeSafeguards(transfer, context)).filter(Boolean),
    gaps: findMechanismGaps(transfers, context),
    isNone,
    pending: pendingSourcesOfAll(index, transfers),
  });
}

function readHasTransfers({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  if (index.transfersOfActivity(activity.id).length > 0) return textCell(words.cell.yes);
  if (activity.transfersAnswer === 'none') return noneCell(words.cell.no);
  return composeCell(words, { entries: [], gaps: [words.gaps.transfers] });
}

/** Recipients inside the organisation: the department that carries the activity out. */
function readInternalRecipients({ activity }: RecordRow, { words }: { readonly words: RecordWords }): Cell {
  return composeCell(words, { entries: activity.department === null ? [] : [activity.department] });
}

export const recipientReaders = {
  recipients: (row: RecordRow, context: RecordContext) => readRecipients(() => true, row, context),
  vendors: readVendors,
  internalRecipients: readInternalRecipients,
  processorRecipients: (row: RecordRow, context: RecordContext) => readRecipients(isProcessor, row, context),
  otherRecipients: (row: RecordRow, context: RecordContext) =>
    readRecipients((engagement) => !isProcessor(engagement), row, context),
  vendorContracts: readVendorContracts,
  transfers: (row: RecordRow, context: RecordContext) =>
    readTransfers(
      row,
      context,
      (transfer) => describeTransfer(transfer, context),
      (transfers) => findDestinationGaps(transfers, context),
    ),
  transferSafeguards: readTransferSafeguards,
  transfersAndSafeguards: (row: RecordRow, context: RecordContext) =>
    readTransfers(
      row,
      context,
      (transfer) =>
        [describeTransfer(transfer, context), describeMechanisms(transfer, context)].filter(Boolean).join('; '),
      (transfers) => [...findDestinationGaps(transfers, context), ...findMechanismGaps(transfers, context)],
    ),
  hasTransfers: readHasTransfers,
};
