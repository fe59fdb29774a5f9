// GDPR Art. 30(1)(c): whose data, which data, which of them special; and where they come from.
import type { DataCategory, DataSubjectCategory } from '../../../domain/record-types.ts';
import type { DataElement } from '../../../domain/records/data.ts';
import { noneCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { capitalise } from '../format.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { CellContent, RecordContext, RecordRow } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import type { RecordWords } from '../words/words.ts';

export function describePeople({ name, areChildren }: DataSubjectCategory, { cell }: RecordWords): string {
  return capitalise(areChildren === 'yes' ? fill(cell.children, { name }) : name);
}

function peopleContent({ activity }: RecordRow, { index, words }: RecordContext): CellContent {
  const people = index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds);
  return {
    entries: people.map((category) => describePeople(category, words)),
    gaps: people.length === 0 ? [words.gaps.dataSubjects] : [],
    pending: [...pendingSources(index, activity.id, ['dataSubjectCategoryIds']), ...pendingSourcesOfAll(index, people)],
  };
}

export function describeElement(element: DataElement, { cell, codes }: RecordWords): string {
  const { name, details, requirement, protection, condition } = element;
  const marks = [
    ...details,
    requirement === 'optional' ? cell.optionalMark : null,
    [protection && codes.protections[protection], condition].filter(Boolean).join(' '),
  ].filter(Boolean);
  return marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
}

/** Name of a category, with a mark where it is optional as a whole. */
export function nameDataCategory({ name, requirement }: DataCategory, { cell }: RecordWords): string {
  return capitalise(requirement === 'optional' ? `${name} (${cell.optionalMark})` : name);
}

/** `Account data: name, email address, password (hashed)`. */
function describeDataCategory(category: DataCategory, words: RecordWords): string {
  const title = nameDataCategory(category, words);
  const elements = category.elements.map((element) => describeElement(element, words));
  return elements.length > 0 ? `${title}: ${elements.join(', ')}` : title;
}

function dataContent({ activity }: RecordRow, { index, words }: RecordContext): CellContent {
  const categories = index.getAll('dataCategory', activity.dataCategoryIds);
  return {
    entries: categories.map((category) => describeDataCategory(category, words)),
    gaps: categories.length === 0 ? [words.gaps.dataCategories] : [],
    pending: [...pendingSources(index, activity.id, ['dataCategoryIds']), ...pendingSourcesOfAll(index, categories)],
  };
}

/** Categories and among them the special ones in one cell, for forms that ask for both at once. */
function readDataAndSpecial(row: RecordRow, context: RecordContext): Cell {
  const data = dataContent(row, context);
  const special = specialContent(row, context);
  return composeCell(context.words, {
    entries: [...data.entries, ...special.entries],
    gaps: [...(data.gaps ?? []), ...(special.gaps ?? [])],
    pending: [...(data.pending ?? []), ...(special.pending ?? [])],
  });
}

/** People and data in one cell. */
function readPeopleAndData(row: RecordRow, context: RecordContext): Cell {
  const people = peopleContent(row, context);
  const data = dataContent(row, context);
  return composeCell(context.words, {
    entries: [...people.entries, ...data.entries],
    gaps: [...(people.gaps ?? []), ...(data.gaps ?? [])],
    pending: [...(people.pending ?? []), ...(data.pending ?? [])],
  });
}

/** Names of special data by kind, in the order in which they first come. */
export function groupSpecialData({ activity }: RecordRow, { index, words }: RecordContext): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { elements } of index.getAll('dataCategory', activity.dataCategoryIds)) {
    for (const { name, specialCategory } of elements) {
      if (specialCategory === null) continue;
      const label = words.codes.specialCategories[specialCategory];
      groups.set(label, [...(groups.get(label) ?? []), name]);
    }
  }
  return groups;
}

function specialContent(row: RecordRow, context: RecordContext): CellContent {
  const { activity } = row;
  const groups = groupSpecialData(row, context);
  const isNone = activity.specialCategoriesAnswer === 'none';
  return {
    entries: [...groups].map(([label, names]) => `${label}: ${[...new Set(names)].join(', ')}`),
    gaps: groups.size === 0 && !isNone ? [context.words.gaps.specialCategories] : [],
    isNone,
    pending: pendingSources(context.index, activity.id, ['specialCategoriesAnswer']),
  };
}

function readHasSpecialCategories(row: RecordRow, context: RecordContext): Cell {
  const { words, index } = context;
  if (groupSpecialData(row, context).size > 0) return textCell(words.cell.yes);
  if (row.activity.specialCategoriesAnswer === 'none') return noneCell(words.cell.no);
  return composeCell(words, {
    entries: [],
    gaps: [words.gaps.specialCategories],
    pending: pendingSources(index, row.activity.id, ['specialCategoriesAnswer']),
  });
}

function readDataSources({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const { dataSources } = words.codes;
  const isNone = activity.dataSourcesAnswer === 'none';
  return composeCell(words, {
    entries: activity.dataSources.map(({ kind, description }) =>
      description ? `${dataSources[kind]}: ${description}` : dataSources[kind],
    ),
    gaps: activity.dataSources.length === 0 && !isNone ? [words.questions.dataSources] : [],
    isNone,
    pending: pendingSources(index, activity.id, ['dataSources', 'dataSourcesAnswer']),
  });
}

export const peopleAndDataReaders = {
  dataSubjects: (row: RecordRow, context: RecordContext) => composeCell(context.words, peopleContent(row, context)),
  dataCategories: (row: RecordRow, context: RecordContext) => composeCell(context.words, dataContent(row, context)),
  dataAndSpecialCategories: readDataAndSpecial,
  peopleAndData: readPeopleAndData,
  specialCategories: (row: RecordRow, context: RecordContext) =>
    composeCell(context.words, specialContent(row, context)),
  hasSpecialCategories: readHasSpecialCategories,
  dataSources: readDataSources,
};
