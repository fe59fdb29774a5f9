// How columns and fields are written down, and those that several layouts share.
import type { ColumnLayout, FieldLayout, LayoutText } from './layout.ts';
import { ownHeadings } from './own-headings.ts';

type Reader = FieldLayout['reader'];

/** A column with a heading of an authority's own. */
export function column(
  reader: Reader,
  article: string | null,
  width: number,
  heading: LayoutText,
  more: Partial<Pick<ColumnLayout, 'group' | 'id' | 'isRequired'>> = {},
): ColumnLayout {
  return { group: null, ...more, reader, article, width, heading };
}

/** A field of a form, with a heading of an authority's own. */
export function field(reader: Reader, article: string | null, heading: LayoutText, id?: string): FieldLayout {
  return { ...(id !== undefined && { id }), reader, article, heading };
}

/** A column of Recital's own layouts, with the heading that they share. */
export function ownColumn(
  reader: Reader & keyof typeof ownHeadings,
  article: string | null,
  width: number,
  group: LayoutText = ownHeadings.beyond,
): ColumnLayout {
  return { reader, article, width, heading: ownHeadings[reader], group };
}

/** The activity's own identity, first in every layout. */
export const identityColumns: readonly ColumnLayout[] = [
  ownColumn('reference', null, 8, ownHeadings.activityGroup),
  ownColumn('name', null, 26, ownHeadings.activityGroup),
];

/** GDPR Art. 30(1), item by item. */
export const controllerColumns: readonly ColumnLayout[] = [
  ownColumn('controller', '30(1)(a)', 22, ownHeadings.required1),
  ownColumn('jointControllers', '30(1)(a)', 22, ownHeadings.required1),
  ownColumn('purposes', '30(1)(b)', 36, ownHeadings.required1),
  ownColumn('dataSubjects', '30(1)(c)', 22, ownHeadings.required1),
  ownColumn('dataCategories', '30(1)(c)', 38, ownHeadings.required1),
  ownColumn('specialCategories', '30(1)(c)', 20, ownHeadings.required1),
  ownColumn('recipients', '30(1)(d)', 36, ownHeadings.required1),
  ownColumn('transfers', '30(1)(e)', 28, ownHeadings.required1),
  ownColumn('transferSafeguards', '30(1)(e)', 34, ownHeadings.required1),
  ownColumn('retention', '30(1)(f)', 38, ownHeadings.required1),
  ownColumn('securityMeasures', '30(1)(g)', 38, ownHeadings.required1),
];

/** GDPR Art. 30(2), item by item. */
export const processorColumns: readonly ColumnLayout[] = [
  ownColumn('processor', '30(2)(a)', 22, ownHeadings.required2),
  ownColumn('controllersActedFor', '30(2)(a)', 30, ownHeadings.required2),
  ownColumn('processingCategories', '30(2)(b)', 36, ownHeadings.required2),
  ownColumn('transfers', '30(2)(c)', 28, ownHeadings.required2),
  ownColumn('transferSafeguards', '30(2)(c)', 34, ownHeadings.required2),
  ownColumn('securityMeasures', '30(2)(d)', 38, ownHeadings.required2),
];

/** What processors' records usually hold beyond Art. 30(2). */
export const processorDetailColumns: readonly ColumnLayout[] = [
  ownColumn('dataSubjects', null, 22),
  ownColumn('dataCategories', null, 38),
  ownColumn('vendors', null, 36),
  ownColumn('retention', null, 38),
];

/** Lawful bases, conditions and sources (Art. 6, 9, 10, 14), asked for by authorities' own forms. */
export const basisColumns: readonly ColumnLayout[] = [
  ownColumn('lawfulBases', null, 34),
  ownColumn('legitimateInterests', null, 28),
  ownColumn('specialConditions', null, 24),
  ownColumn('dataSources', null, 24),
];

/** How the activity is carried out and kept up. */
export const upkeepColumns: readonly ColumnLayout[] = [
  ownColumn('services', null, 20),
  ownColumn('systems', null, 20),
  ownColumn('automatedDecisions', null, 22),
  ownColumn('dpiaState', null, 20),
  ownColumn('dpiaDate', null, 12),
  ownColumn('department', null, 16),
  ownColumn('owner', null, 16),
  ownColumn('status', null, 10),
  ownColumn('updatedOn', null, 12),
  ownColumn('reviewDate', null, 12),
  ownColumn('factSources', null, 28),
];

/** What only the whole register is asked for. */
export const evidenceColumns: readonly ColumnLayout[] = [
  ownColumn('role', null, 16),
  ownColumn('vendorContracts', null, 30),
  ownColumn('dataLocation', null, 24),
  ownColumn('rights', null, 28),
  ownColumn('consentRecord', null, 22),
  ownColumn('interestsAssessment', null, 22),
  ownColumn('dpiaRecord', null, 22),
  ownColumn('breachOccurred', null, 14),
  ownColumn('breachRecord', null, 22),
  ownColumn('schedule1Condition', null, 22),
  ownColumn('retentionPolicy', null, 22),
  ownColumn('privacyNotice', null, 24),
  ownColumn('description', null, 36),
  ownColumn('createdOn', null, 12),
  ownColumn('notes', null, 30),
];
