// GDPR Art. 30(1)(c): whose data, which data, which of them special; and where they come from.
import { specialCategories } from '../../../domain/codes.ts';
import { gapPhrases } from '../../../domain/gap-phrases.ts';
import type { DataCategory } from '../../../domain/record-types.ts';
import type { DataElement } from '../../../domain/records/data.ts';
import type { Cell } from '../../workbook.ts';
import { capitalise } from '../format.ts';
import { dataSourceLabels } from '../labels.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

function readDataSubjects({ activity }: RecordRow, { index }: RecordContext): Cell {
  const people = index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds);
  return composeCell({
    entries: people.map(({ name, areChildren }) => capitalise(areChildren === 'yes' ? `${name} (children)` : name)),
    gaps: people.length === 0 ? [gapPhrases.dataSubjects] : [],
    pending: [...pendingSources(index, activity.id, ['dataSubjectCategoryIds']), ...pendingSourcesOfAll(index, people)],
  });
}

function describeElement({ name, details, requirement, protection, condition }: DataElement): string {
  const marks = [
    ...details,
    requirement === 'optional' ? 'optional' : null,
    [protection, condition].filter(Boolean).join(' '),
  ].filter(Boolean);
  return marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
}

/** `Account data: name, email address, password (hashed)`. */
function describeDataCategory({ name, elements, requirement }: DataCategory): string {
  const title = capitalise(requirement === 'optional' ? `${name} (optional)` : name);
  return elements.length > 0 ? `${title}: ${elements.map(describeElement).join(', ')}` : title;
}

function readDataCategories({ activity }: RecordRow, { index }: RecordContext): Cell {
  const categories = index.getAll('dataCategory', activity.dataCategoryIds);
  return composeCell({
    entries: categories.map(describeDataCategory),
    gaps: categories.length === 0 ? [gapPhrases.dataCategories] : [],
    pending: [...pendingSources(index, activity.id, ['dataCategoryIds']), ...pendingSourcesOfAll(index, categories)],
  });
}

function readSpecialCategories({ activity }: RecordRow, { index }: RecordContext): Cell {
  const groups = new Map<string, string[]>();
  for (const { elements } of index.getAll('dataCategory', activity.dataCategoryIds)) {
    for (const { name, specialCategory } of elements) {
      if (specialCategory === null) continue;
      const { label } = specialCategories[specialCategory];
      groups.set(label, [...(groups.get(label) ?? []), name]);
    }
  }
  const isNone = activity.specialCategoriesAnswer === 'none';
  return composeCell({
    entries: [...groups].map(([label, names]) => `${label}: ${[...new Set(names)].join(', ')}`),
    gaps: groups.size === 0 && !isNone ? [gapPhrases.specialCategories] : [],
    isNone,
    pending: pendingSources(index, activity.id, ['specialCategoriesAnswer']),
  });
}

function readDataSources({ activity }: RecordRow, { index }: RecordContext): Cell {
  const isNone = activity.dataSourcesAnswer === 'none';
  return composeCell({
    entries: activity.dataSources.map(({ kind, description }) =>
      description ? `${dataSourceLabels[kind]}: ${description}` : dataSourceLabels[kind],
    ),
    gaps: activity.dataSources.length === 0 && !isNone ? ['source of the data'] : [],
    isNone,
    pending: pendingSources(index, activity.id, ['dataSources', 'dataSourcesAnswer']),
  });
}

export const peopleAndDataReaders = {
  dataSubjects: readDataSubjects,
  dataCategories: readDataCategories,
  specialCategories: readSpecialCategories,
  dataSources: readDataSources,
};
