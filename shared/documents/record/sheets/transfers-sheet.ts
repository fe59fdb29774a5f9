import { importerName } from '../../../domain/letter-strip.ts';
import type { Transfer } from '../../../domain/record-types.ts';
import { dateCell, textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import { describeDestinations, describeMechanism } from '../describe-transfer.ts';
import { capitalise } from '../format.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import { buildTable, withHeadings } from './table.ts';
import type { TableHead } from './table.ts';

/** Transfers with mechanism, validity and assessment (GDPR Ch. V, Art. 30(1)(e), 30(2)(c)). */
export function buildTransfersSheet(
  transfers: readonly Transfer[],
  { index, asAt, words }: RecordContext,
  head: TableHead,
): Sheet {
  const readMechanisms = (transfer: Transfer): Cell =>
    composeCell(words, {
      entries: transfer.mechanisms.map((use) => describeMechanism(use, asAt, words)),
      gaps:
        transfer.mechanisms.length === 0 && transfer.mechanismAnswer !== 'none'
          ? [words.gaps.mechanismOfTransfer(undefined)]
          : [],
      isNone: transfer.mechanismAnswer === 'none',
      pending: pendingSources(index, transfer.id),
    });
  const readExporter = (transfer: Transfer): Cell => {
    const exporter =
      index.get('organisation', transfer.exporterOrganisationId)?.name ??
      index.get('vendor', transfer.exporterVendorId)?.name;
    return composeCell(words, {
      entries: exporter ? [exporter] : [],
      gaps: exporter ? [] : [words.questions.exporter],
    });
  };
  return buildTable<Transfer>(
    {
      id: 'transfers',
      name: words.sheets.transfers.sheet,
      title: words.sheets.transfers.title,
      ...head,
      // Who sends to whom: a transfer has no name.
      frozenColumns: 2,
    },
    withHeadings<Transfer, keyof typeof words.sheets.transfers>(words.sheets.transfers, [
      { id: 'exporter', width: 22, read: readExporter },
      {
        id: 'importer',
        width: 24,
        read: (transfer) => {
          const importer = importerName(transfer, index);
          return composeCell(words, {
            entries: importer ? [importer] : [],
            gaps: importer ? [] : [words.questions.importer],
          });
        },
      },
      {
        id: 'destination',
        width: 24,
        read: (transfer) => {
          const destinations = capitalise(describeDestinations(transfer, words));
          return composeCell(words, {
            entries: destinations ? [destinations] : [],
            gaps: destinations ? [] : [words.gaps.destinationOfTransfer(undefined)],
          });
        },
      },
      {
        id: 'data',
        width: 32,
        read: (transfer) =>
          composeCell(words, {
            entries: [
              ...index.getAll('dataCategory', transfer.dataCategoryIds).map(({ name }) => capitalise(name)),
              ...(transfer.dataDescription ? [capitalise(transfer.dataDescription)] : []),
              ...(transfer.peopleDescription
                ? [capitalise(fill(words.cell.dataOf, { people: transfer.peopleDescription }))]
                : []),
            ],
          }),
      },
      {
        id: 'activities',
        width: 28,
        read: (transfer) =>
          composeCell(words, {
            entries: index.getAll('processingActivity', transfer.activityIds).map(({ name }) => name),
          }),
      },
      { id: 'mechanism', width: 44, read: readMechanisms },
      {
        id: 'signedOn',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.mechanisms[0]?.signedOn ?? null),
      },
      {
        id: 'validUntil',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.mechanisms[0]?.validUntil ?? null),
      },
      {
        id: 'assessment',
        width: 18,
        read: ({ assessmentState }) =>
          assessmentState === 'unknown'
            ? composeCell(words, { entries: [], gaps: [words.questions.impactAssessmentOfTransfer] })
            : textCell(words.codes.assessment[assessmentState]),
      },
      {
        id: 'assessmentDate',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.assessmentDate),
      },
      {
        id: 'supplementaryMeasures',
        width: 30,
        read: ({ supplementaryMeasures }) => composeCell(words, { entries: supplementaryMeasures.map(capitalise) }),
      },
      {
        id: 'status',
        width: 12,
        read: ({ status, isConditional }) =>
          textCell(
            [words.codes.engagementStatus[status], isConditional && words.cell.possible].filter(Boolean).join(', '),
          ),
      },
      {
        id: 'reviewDate',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.reviewDate),
      },
    ]),
    transfers,
    words,
  );
}
