// GDPR Art. 30(1)(b) and 30(2)(b): what for, and on which legal basis (Art. 6, 9, 10).
import { lawfulBases, specialCategoryConditions } from '../../../domain/codes.ts';
import type { Purpose } from '../../../domain/records/processing-activity.ts';
import type { Cell } from '../../workbook.ts';
import { capitalise } from '../format.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { citeArticle } from '../words/articles.ts';
import { fill } from '../words/fill.ts';
import type { RecordWords } from '../words/words.ts';

export function describePurpose({ text, details }: Purpose): string {
  return capitalise(details.length > 0 ? `${text}: ${details.join(', ')}` : text);
}

/** `Contract (Art. 6(1)(b); order terms)`; null where no basis is recorded. */
export function describeBasis({ lawfulBasis, basisSource }: Purpose, { codes, language }: RecordWords): string | null {
  if (lawfulBasis === null) return null;
  const { article } = lawfulBases[lawfulBasis];
  const details = [article && citeArticle(article, language), basisSource].filter(Boolean).join('; ');
  const label = codes.lawfulBases[lawfulBasis];
  return details ? `${label} (${details})` : label;
}

/** Purposes from one position on; the first of them answers for the question as a whole. */
function readPurposes(from: number, to: number | undefined, { activity }: RecordRow, context: RecordContext): Cell {
  const { index, words } = context;
  return composeCell(words, {
    entries: activity.purposes.slice(from, to).map(describePurpose),
    gaps: from === 0 && activity.purposes.length === 0 ? [words.gaps.purposes] : [],
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

function readProcessingCategories({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const categories = activity.processingCategories.map(capitalise);
  const isProcessor = activity.role === 'processor';
  // What a processor does for others is told by its purposes where nobody has put it in categories.
  const entries = categories.length === 0 && isProcessor ? activity.purposes.map(describePurpose) : categories;
  return composeCell(words, {
    entries,
    gaps: isProcessor && entries.length === 0 ? [words.gaps.processingCategories] : [],
    pending: pendingSources(index, activity.id, ['processingCategories', 'purposes']),
  });
}

/** One entry per basis, with what it covers where the activity has several purposes. */
export function readLawfulBases({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const { purposes } = activity;
  const { lawfulBasis, lawfulBasisOf } = words.questions;
  const groups = new Map<string, string[]>();
  const gaps: string[] = purposes.length === 0 ? [lawfulBasis] : [];
  for (const purpose of purposes) {
    const key = describeBasis(purpose, words);
    if (key === null) {
      gaps.push(purposes.length === 1 ? lawfulBasis : fill(lawfulBasisOf, { name: purpose.text }));
      continue;
    }
    const covered = purpose.basisScope ?? (purposes.length > 1 ? purpose.text : null);
    const group = groups.get(key) ?? [];
    if (covered !== null) group.push(covered);
    groups.set(key, group);
  }
  return composeCell(words, {
    entries: [...groups].map(([basis, covered]) => (covered.length > 0 ? `${basis}: ${covered.join('; ')}` : basis)),
    gaps,
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

function readLegitimateInterests({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const relying = activity.purposes.filter(({ lawfulBasis }) => lawfulBasis === 'eu-6-1-f');
  return composeCell(words, {
    entries: relying.flatMap(({ legitimateInterest }) => legitimateInterest ?? []),
    gaps: relying
      .filter(({ legitimateInterest }) => legitimateInterest === null)
      .map(({ text }) => fill(words.questions.legitimateInterestBehind, { name: text })),
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

function readSpecialConditions({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const kinds = index
    .getAll('dataCategory', activity.dataCategoryIds)
    .flatMap(({ elements }) => elements.flatMap(({ specialCategory }) => specialCategory ?? []));
  const conditions = activity.purposes.flatMap(({ specialCategoryCondition }) => specialCategoryCondition ?? []);
  const criminal = activity.purposes.flatMap(({ criminalDataCondition }) => criminalDataCondition ?? []);
  const gaps: string[] = [];
  if (kinds.some((kind) => kind !== 'criminalConvictions') && conditions.length === 0)
    gaps.push(words.questions.specialCondition);
  if (kinds.includes('criminalConvictions') && criminal.length === 0) gaps.push(words.questions.criminalCondition);
  return composeCell(words, {
    entries: [
      ...new Set([
        ...conditions.map((code) => {
          const { article } = specialCategoryConditions[code];
          const label = words.codes.specialCategoryConditions[code];
          return article ? `${label} (${citeArticle(article, words.language)})` : label;
        }),
        ...criminal,
      ]),
    ],
    gaps,
    isNone: activity.specialCategoriesAnswer === 'none',
    pending: pendingSources(index, activity.id, ['purposes']),
  });
}

export const purposeReaders = {
  purposes: (row: RecordRow, context: RecordContext) => readPurposes(0, undefined, row, context),
  mainPurpose: (row: RecordRow, context: RecordContext) => readPurposes(0, 1, row, context),
  furtherPurposes: (row: RecordRow, context: RecordContext) => readPurposes(1, undefined, row, context),
  processingCategories: readProcessingCategories,
  lawfulBases: readLawfulBases,
  legitimateInterests: readLegitimateInterests,
  specialConditions: readSpecialConditions,
};
