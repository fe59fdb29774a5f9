import { gapPhrases } from '../../../domain/gap-phrases.ts';
import { importerName } from '../../../domain/letter-strip.ts';
import type { Transfer } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { dateCell, textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import { describeDestinations, describeMechanism } from '../describe-transfer.ts';
import { capitalise } from '../format.ts';
import { assessmentLabels, engagementStatusLabels } from '../labels.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import { buildTable } from './table.ts';
import type { TableHead } from './table.ts';

/** Transfers with mechanism, validity and assessment (GDPR Ch. V, Art. 30(1)(e), 30(2)(c)). */
export function buildTransfersSheet(index: RegisterIndex, asAt: string, head: TableHead): Sheet {
  const readMechanisms = (transfer: Transfer): Cell =>
    composeCell({
      entries: transfer.mechanisms.map((use) => describeMechanism(use, asAt)),
      gaps:
        transfer.mechanisms.length === 0 && transfer.mechanismAnswer !== 'none'
          ? [gapPhrases.mechanismOfTransfer(undefined)]
          : [],
      isNone: transfer.mechanismAnswer === 'none',
      pending: pendingSources(index, transfer.id),
    });
  const readExporter = (transfer: Transfer): Cell => {
    const exporter =
      index.get('organisation', transfer.exporterOrganisationId)?.name ??
      index.get('vendor', transfer.exporterVendorId)?.name;
    return composeCell({ entries: exporter ? [exporter] : [], gaps: exporter ? [] : ['exporter'] });
  };
  return buildTable<Transfer>(
    {
      id: 'transfers',
      name: 'Transfers',
      title: 'Transfers to third countries and international organisations',
      ...head,
    },
    [
      { id: 'exporter', heading: 'Exporter', width: 22, read: readExporter },
      {
        id: 'importer',
        heading: 'Importer',
        width: 24,
        read: (transfer) => {
          const importer = importerName(transfer, index);
          return composeCell({ entries: importer ? [importer] : [], gaps: importer ? [] : ['importer'] });
        },
      },
      {
        id: 'destination',
        heading: 'Destination',
        width: 24,
        read: (transfer) => {
          const destinations = capitalise(describeDestinations(transfer));
          return composeCell({
            entries: destinations ? [destinations] : [],
            gaps: destinations ? [] : [gapPhrases.destinationOfTransfer(undefined)],
          });
        },
      },
      {
        id: 'data',
        heading: 'Data',
        width: 32,
        read: (transfer) =>
          composeCell({
            entries: [
              ...index.getAll('dataCategory', transfer.dataCategoryIds).map(({ name }) => capitalise(name)),
              ...(transfer.dataDescription ? [capitalise(transfer.dataDescription)] : []),
              ...(transfer.peopleDescription ? [`Data of ${transfer.peopleDescription}`] : []),
            ],
          }),
      },
      {
        id: 'activities',
        heading: 'Processing activities',
        width: 28,
        read: (transfer) =>
          composeCell({ entries: index.getAll('processingActivity', transfer.activityIds).map(({ name }) => name) }),
      },
      { id: 'mechanism', heading: 'Mechanism', width: 44, read: readMechanisms },
      {
        id: 'signedOn',
        heading: 'Signed on',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.mechanisms[0]?.signedOn ?? null),
      },
      {
        id: 'validUntil',
        heading: 'Valid until',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.mechanisms[0]?.validUntil ?? null),
      },
      {
        id: 'assessment',
        heading: 'Transfer impact assessment',
        width: 18,
        read: ({ assessmentState }) =>
          assessmentState === 'unknown'
            ? composeCell({ entries: [], gaps: ['transfer impact assessment'] })
            : textCell(assessmentLabels[assessmentState]),
      },
      {
        id: 'assessmentDate',
        heading: 'Assessed on',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.assessmentDate),
      },
      {
        id: 'supplementaryMeasures',
        heading: 'Supplementary measures',
        width: 30,
        read: ({ supplementaryMeasures }) => composeCell({ entries: supplementaryMeasures.map(capitalise) }),
      },
      {
        id: 'status',
        heading: 'Status',
        width: 12,
        read: ({ status, isConditional }) =>
          textCell(isConditional ? `${engagementStatusLabels[status]}, possible` : engagementStatusLabels[status]),
      },
      {
        id: 'reviewDate',
        heading: 'Next review',
        width: 12,
        kind: 'date',
        read: (transfer) => dateCell(transfer.reviewDate),
      },
    ],
    index.register.records.transfers,
  );
}
