// How the activity is carried out and kept up: not asked by Art. 30, asked by most authorities.
import { dateCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeSource } from '../describe-source.ts';
import { formatPlace } from '../format.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

function readAutomatedDecisions({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const isNone = activity.automatedDecisionsAnswer === 'none';
  return composeCell(words, {
    entries: activity.automatedDecisions === null ? [] : [activity.automatedDecisions],
    gaps: activity.automatedDecisions === null && !isNone ? [words.questions.automatedDecisions] : [],
    isNone,
    pending: pendingSources(index, activity.id, ['automatedDecisions', 'automatedDecisionsAnswer']),
  });
}

function readFactSources({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const sources = index.sourcesOf(activity.id);
  return composeCell(words, {
    entries:
      sources.length === 0
        ? [words.cell.enteredByHand]
        : [...new Set(sources.map((source) => describeSource(source, words)))],
  });
}

/** Where the data are, as far as hosting, engagements and systems tell. */
function readDataLocation({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const services = index.getAll('service', activity.serviceIds);
  const places = [
    ...services.flatMap(({ hosting }) => hosting),
    ...index.engagementsOfActivity(activity.id).flatMap(({ locations }) => locations),
  ].map((place) => formatPlace(place, words.language));
  const entries = [
    ...activity.systems,
    ...places,
    ...services.flatMap(({ hostingDescription }) => hostingDescription ?? []),
  ];
  return composeCell(words, {
    entries: [...new Set(entries)].filter(Boolean),
    gaps: entries.length === 0 ? [words.questions.place] : [],
  });
}

export const upkeepReaders = {
  systems: ({ activity }: RecordRow, { words }: RecordContext) => composeCell(words, { entries: activity.systems }),
  services: ({ activity }: RecordRow, { index, words }: RecordContext) =>
    composeCell(words, { entries: index.getAll('service', activity.serviceIds).map(({ name }) => name) }),
  dataLocation: readDataLocation,
  automatedDecisions: readAutomatedDecisions,
  department: ({ activity }: RecordRow) => textCell(activity.department),
  owner: ({ activity }: RecordRow) => textCell(activity.owner),
  departmentAndOwner: ({ activity }: RecordRow) =>
    textCell([activity.department, activity.owner].filter(Boolean).join(', ')),
  status: ({ activity }: RecordRow, { words }: RecordContext) => textCell(words.codes.recordStatus[activity.status]),
  createdOn: ({ activity }: RecordRow) => dateCell(activity.createdAt.slice(0, 10)),
  updatedOn: ({ activity }: RecordRow) => dateCell(activity.updatedAt.slice(0, 10)),
  reviewDate: ({ activity }: RecordRow) => dateCell(activity.reviewDate),
  factSources: readFactSources,
  notes: ({ activity }: RecordRow) => textCell(activity.notes),
};
