// GDPR Art. 30(1)(b) and 30(2)(b): what for, and on which legal basis (Art. 6, 9, 10).
import { lawfulBases, specialCategoryConditions } from '../../../domain/codes.ts';
import { gapPhrases, quoteName } from '../../../domain/gap-phrases.ts';
import type { Purpose } from '../../../domain/records/processing-activity.ts';
import type { Cell } from '../../workbook.ts';
import { capitalise } from '../format.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

function describePurpose({ text, details }: Purpose): string {
  return capitalise(details.length > 0 ? `${text}: ${details.join(', ')}` : text);
}

function readPurposes({ activity }: RecordRow, { index }: RecordContext): Cell {
  return composeCell({
    entries: activity.purposes.map(describePurpose),
    gaps: activity.purposes.length === 0 ? [gapPhrases.purposes] : [],
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

function readProcessingCategories({ activity }: RecordRow, { index }: RecordContext): Cell {
  const categories = activity.processingCategories.map(capitalise);
  const entries = categories.length > 0 ? categories : activity.purposes.map(describePurpose);
  return composeCell({
    entries,
    gaps: entries.length === 0 ? [gapPhrases.processingCategories] : [],
    pending: pendingSources(index, activity.id, ['processingCategories', 'purposes']),
  });
}

/** One entry per basis, with what it covers where the activity has several purposes. */
function readLawfulBases({ activity }: RecordRow, { index }: RecordContext): Cell {
  const { purposes } = activity;
  const groups = new Map<string, string[]>();
  const gaps: string[] = purposes.length === 0 ? ['lawful basis'] : [];
  for (const purpose of purposes) {
    if (purpose.lawfulBasis === null) {
      gaps.push(purposes.length === 1 ? 'lawful basis' : `lawful basis of ${quoteName(purpose.text)}`);
      continue;
    }
    const { label, article } = lawfulBases[purpose.lawfulBasis];
    const details = [article, purpose.basisSource].filter(Boolean).join('; ');
    const key = details ? `${label} (${details})` : label;
    const covered = purpose.basisScope ?? (purposes.length > 1 ? purpose.text : null);
    const group = groups.get(key) ?? [];
    if (covered !== null) group.push(covered);
    groups.set(key, group);
  }
  return composeCell({
    entries: [...groups].map(([basis, covered]) => (covered.length > 0 ? `${basis}: ${covered.join('; ')}` : basis)),
    gaps,
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

function readLegitimateInterests({ activity }: RecordRow, { index }: RecordContext): Cell {
  const relying = activity.purposes.filter(({ lawfulBasis }) => lawfulBasis === 'eu-6-1-f');
  return composeCell({
    entries: relying.flatMap(({ legitimateInterest }) => legitimateInterest ?? []),
    gaps: relying
      .filter(({ legitimateInterest }) => legitimateInterest === null)
      .map(({ text }) => `legitimate interest behind ${quoteName(text)}`),
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

function readSpecialConditions({ activity }: RecordRow, { index }: RecordContext): Cell {
  const kinds = index
    .getAll('dataCategory', activity.dataCategoryIds)
    .flatMap(({ elements }) => elements.flatMap(({ specialCategory }) => specialCategory ?? []));
  const conditions = activity.purposes.flatMap(({ specialCategoryCondition }) => specialCategoryCondition ?? []);
  const criminal = activity.purposes.flatMap(({ criminalDataCondition }) => criminalDataCondition ?? []);
  const gaps: string[] = [];
  if (conditions.length === 0 && kinds.some((kind) => kind !== 'criminalConvictions'))
    gaps.push('condition for special categories of personal data');
  if (criminal.length === 0 && kinds.includes('criminalConvictions'))
    gaps.push('authority for data on criminal convictions and offences');
  return composeCell({
    entries: [
      ...[...new Set(conditions)].map((condition) => {
        const { label, article } = specialCategoryConditions[condition];
        return article ? `${label} (${article})` : label;
      }),
      ...new Set(criminal),
    ],
    gaps,
    isNone: activity.specialCategoriesAnswer === 'none',
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

export const purposeReaders = {
  purposes: readPurposes,
  processingCategories: readProcessingCategories,
  lawfulBases: readLawfulBases,
  legitimateInterests: readLegitimateInterests,
  specialConditions: readSpecialConditions,
};
