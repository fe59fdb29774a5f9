// How the activity is carried out, assessed and kept up: not asked by Art. 30, asked by most authorities.
import { dateCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeSource } from '../describe-source.ts';
import { recordStatusLabels, dpiaLabels } from '../labels.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

function readAutomatedDecisions({ activity }: RecordRow, { index }: RecordContext): Cell {
  const isNone = activity.automatedDecisionsAnswer === 'none';
  return composeCell({
    entries: activity.automatedDecisions === null ? [] : [activity.automatedDecisions],
    gaps: activity.automatedDecisions === null && !isNone ? ['automated decisions'] : [],
    isNone,
    pending: pendingSources(index, activity.id, ['automatedDecisions', 'automatedDecisionsAnswer']),
  });
}

function readFactSources({ activity }: RecordRow, { index }: RecordContext): Cell {
  const sources = index.sourcesOf(activity.id);
  return composeCell({
    entries: sources.length === 0 ? ['Entered by hand'] : [...new Set(sources.map(describeSource))],
  });
}

export const upkeepReaders = {
  systems: ({ activity }: RecordRow) => composeCell({ entries: activity.systems }),
  services: ({ activity }: RecordRow, { index }: RecordContext) =>
    composeCell({ entries: index.getAll('service', activity.serviceIds).map(({ name }) => name) }),
  automatedDecisions: readAutomatedDecisions,
  dpiaState: ({ activity }: RecordRow) =>
    textCell([dpiaLabels[activity.dpiaState], activity.dpiaReason].filter(Boolean).join(': ')),
  dpiaDate: ({ activity }: RecordRow) => dateCell(activity.dpiaDate),
  department: ({ activity }: RecordRow) => textCell(activity.department),
  owner: ({ activity }: RecordRow) => textCell(activity.owner),
  status: ({ activity }: RecordRow) => textCell(recordStatusLabels[activity.status]),
  createdOn: ({ activity }: RecordRow) => dateCell(activity.createdAt.slice(0, 10)),
  updatedOn: ({ activity }: RecordRow) => dateCell(activity.updatedAt.slice(0, 10)),
  reviewDate: ({ activity }: RecordRow) => dateCell(activity.reviewDate),
  factSources: readFactSources,
};
