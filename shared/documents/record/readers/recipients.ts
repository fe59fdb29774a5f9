// GDPR Art. 30(1)(d) and (e), 30(2)(c): who receives the data, and where they go.
import { gapPhrases, quoteName } from '../../../domain/gap-phrases.ts';
import { importerName } from '../../../domain/letter-strip.ts';
import type { Engagement } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeRecipient } from '../describe-engagement.ts';
import { describeDestinations, describeMechanism, describeTransfer } from '../describe-transfer.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

function pendingOfEngagements(activityId: string, engagements: readonly Engagement[], index: RegisterIndex) {
  return [
    ...pendingSources(index, activityId, ['recipientsAnswer']),
    ...pendingSourcesOfAll(index, engagements),
    ...engagements.flatMap(({ vendorId }) => pendingSources(index, vendorId)),
  ];
}

function readRecipients({ activity }: RecordRow, { index }: RecordContext): Cell {
  const engagements = index.engagementsOfActivity(activity.id);
  const isNone = activity.recipientsAnswer === 'none';
  return composeCell({
    entries: engagements.map((engagement) => describeRecipient(engagement, index)),
    gaps: engagements.length === 0 && !isNone ? [gapPhrases.recipients] : [],
    isNone,
    pending: pendingOfEngagements(activity.id, engagements, index),
  });
}

/** Processors alone: in a processor's record, the sub-processors (Art. 28(2)). A vendor without a role may be one. */
function readVendors({ activity }: RecordRow, { index }: RecordContext): Cell {
  const engagements = index.engagementsOfActivity(activity.id);
  const processors = engagements.filter(({ role }) => role === 'processor' || role === 'subProcessor');
  const gaps = engagements
    .filter(({ role }) => role === null)
    .map(({ vendorId }) => `role of ${quoteName(index.get('vendor', vendorId)?.name ?? '')}`);
  if (engagements.length === 0 && activity.recipientsAnswer !== 'none') gaps.push('sub-processors');
  return composeCell({
    entries: processors.map((engagement) => describeRecipient(engagement, index)),
    gaps,
    isNone: true,
    pending: pendingOfEngagements(activity.id, engagements, index),
  });
}

function readTransfers({ activity }: RecordRow, { index }: RecordContext): Cell {
  const transfers = index.transfersOfActivity(activity.id);
  const isNone = activity.transfersAnswer === 'none';
  const gaps = transfers
    .filter((transfer) => describeDestinations(transfer) === '')
    .map((transfer) => gapPhrases.destinationOfTransfer(importerName(transfer, index)));
  if (transfers.length === 0 && !isNone) gaps.push(gapPhrases.transfers);
  return composeCell({
    entries: transfers.map((transfer) => describeTransfer(transfer, index)).filter(Boolean),
    gaps,
    isNone,
    pending: [...pendingSources(index, activity.id, ['transfersAnswer']), ...pendingSourcesOfAll(index, transfers)],
  });
}

function readTransferSafeguards({ activity }: RecordRow, { index, asAt }: RecordContext): Cell {
  const transfers = index.transfersOfActivity(activity.id);
  // Whether there are transfers at all is the neighbouring column's question.
  if (transfers.length === 0 && activity.transfersAnswer !== 'none') return textCell(null);
  const entries: string[] = [];
  const gaps: string[] = [];
  for (const transfer of transfers) {
    const importer = importerName(transfer, index);
    const mechanisms = [
      ...transfer.mechanisms.map((use) => describeMechanism(use, asAt)),
      ...transfer.supplementaryMeasures,
    ];
    if (transfer.mechanisms.length === 0) {
      if (transfer.mechanismAnswer === 'none') mechanisms.unshift('no mechanism');
      else gaps.push(gapPhrases.mechanismOfTransfer(importer));
    }
    if (mechanisms.length > 0) entries.push(`${importer ? `${importer}: ` : ''}${mechanisms.join('; ')}`);
  }
  return composeCell({
    entries,
    gaps,
    isNone: activity.transfersAnswer === 'none',
    pending: pendingSourcesOfAll(index, transfers),
  });
}

export const recipientReaders = {
  recipients: readRecipients,
  vendors: readVendors,
  transfers: readTransfers,
  transferSafeguards: readTransferSafeguards,
};
