// What the export dialog chooses, what it remembers of it, and what it asks the service for.
import { z } from 'zod';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { csvSeparatorNames, workbookFormats } from '../../../shared/contract/workbook-formats.ts';
import { recordLanguages } from '../../../shared/domain/record-languages.ts';
import { readToday } from '../../ui/index.ts';

export type Layout = OutputOf<'record.layouts'>[number];

const exportChoiceSchema = z.object({
  layoutId: z.string().nullable(),
  format: z.enum(workbookFormats),
  /** `layout`: the layout's own. */
  language: z.enum(['layout', ...recordLanguages]),
  hasCoverage: z.boolean(),
  hasDrafts: z.boolean(),
  hasRetired: z.boolean(),
  hasForms: z.boolean(),
  /** Of CSV; `language`: the one that spreadsheet programs use in the language. */
  separator: z.enum(['language', ...csvSeparatorNames]),
  /** Id; null: all. */
  organisation: z.string().nullable(),
  /** Name; null: all. */
  department: z.string().nullable(),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

const firstChoice: ExportChoice = {
  layoutId: null,
  format: 'xlsx',
  language: 'layout',
  hasCoverage: true,
  hasDrafts: true,
  hasRetired: false,
  hasForms: false,
  separator: 'language',
  organisation: null,
  department: null,
};

/** The dialog opens as it was left; the day is never remembered, since yesterday's would be a surprise. */
export function recallChoice(registerId: string | undefined): ExportChoice {
  if (registerId === undefined) return firstChoice;
  try {
    const known = exportChoiceSchema.safeParse(JSON.parse(localStorage.getItem(storageKey(registerId)) ?? 'null'));
    // Filters narrow a record that is handed over: they are chosen anew each time.
    return known.success ? { ...known.data, organisation: null, department: null } : firstChoice;
  } catch {
    return firstChoice;
  }
}

export function rememberChoice(registerId: string | undefined, choice: ExportChoice): void {
  if (registerId !== undefined) localStorage.setItem(storageKey(registerId), JSON.stringify(choice));
}

function storageKey(registerId: string): string {
  return `recital.export.${registerId}`;
}

export type RecordFilter = Pick<InputOf<'record.coverage'>, 'statuses' | 'organisationIds' | 'departments' | 'asAt'>;

/** Which activities, as at which day: what the coverage counts and the file lists. */
export function filterOf(choice: ExportChoice, day: string): RecordFilter {
  const statuses = [
    ...(choice.hasDrafts ? (['draft'] as const) : []),
    'active' as const,
    ...(choice.hasRetired ? (['retired'] as const) : []),
  ];
  return {
    statuses,
    ...(choice.organisation !== null && { organisationIds: [choice.organisation] }),
    ...(choice.department !== null && { departments: [choice.department] }),
    ...(day < readToday() && { asAt: day }),
  };
}

/** The export as the service takes it, but for the file. */
export function exportInput(
  choice: ExportChoice,
  layout: Layout,
  day: string,
): Omit<InputOf<'record.export'>, 'grant'> {
  const lists = layout.supplements.filter((id) => id !== 'coverage');
  return {
    layoutId: layout.id,
    format: choice.format,
    ...(choice.language !== 'layout' && { language: choice.language }),
    ...(choice.format === 'csv' && choice.separator !== 'language' && { separator: choice.separator }),
    supplements: choice.hasCoverage ? [...lists, 'coverage'] : lists,
    ...(choice.hasForms && !layout.hasForms && { sheets: 'perActivity' }),
    ...filterOf(choice, day),
  };
}
