// Words for the records: what they are called, their fields, their codes.
import {
  activityRoles,
  applicableLaws,
  audiences,
  dpiaCriteria,
  frameworkMechanisms,
  lawfulBases,
  mechanismVariants,
  rights,
  specialCategories,
  specialCategoryConditions,
  transferMechanisms,
  vendorRoles,
} from '../../shared/domain/codes.ts';
import type { RecordType } from '../../shared/domain/record-types.ts';
import { findCodeLabel } from './code-labels.ts';
import { fieldLabels, type FieldText } from './field-labels.ts';
import { partLabels } from './part-labels.ts';

export type FieldWords = {
  label: string;
  hint: string | undefined;
  article: string | undefined;
};

function wordsOf(text: FieldText | undefined, name: string): FieldWords {
  if (text === undefined) return { label: name, hint: undefined, article: undefined };
  if (typeof text === 'string') return { label: text, hint: undefined, article: undefined };
  return { label: text.label, hint: text.hint, article: text.article };
}

/** Label, hint and article of a field. Names that no record type has come back as they are. */
export function fieldWords(type: RecordType, field: string): FieldWords {
  const labels: Readonly<Record<string, FieldText>> = fieldLabels[type];
  return wordsOf(labels[field], field);
}

/** Label, hint and article of a part of a structured field. */
export function partWords(type: RecordType, field: string, part: string): FieldWords {
  return wordsOf(partLabels[`${type}.${field}`]?.[part], part);
}

export type CodeWords = { label: string; article: string | undefined };

const labelledLists: readonly Readonly<Record<string, { readonly label: string; readonly article?: string }>>[] = [
  lawfulBases,
  specialCategoryConditions,
  specialCategories,
  applicableLaws,
  audiences,
  activityRoles,
  vendorRoles,
  transferMechanisms,
  mechanismVariants,
  rights,
  dpiaCriteria,
  frameworkMechanisms,
];

/**
 * Label and article of a code.
 * `path` is the field that holds it (`vendor.dpaState`, `retentionRule.during.event`); `codes` are all codes of its list, which
 * finds the list of shared/domain/codes.ts it comes from.
 */
export function codeWords(path: string, code: string, codes: readonly string[]): CodeWords {
  const list = labelledLists.find(
    (candidate) =>
      Object.keys(candidate).length === codes.length && codes.every((each) => Object.hasOwn(candidate, each)),
  );
  const entry = list?.[code];
  if (entry !== undefined) return { label: entry.label, article: entry.article };
  return { label: findCodeLabel(path, code) ?? code, article: undefined };
}
