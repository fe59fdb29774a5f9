// The layouts as export dialogs and the command line see them: those that ship, then those of the register.
import type { RecordLanguage } from '../../domain/record-languages.ts';
import { countCoverage } from '../../domain/coverage.ts';
import type { Coverage, RecordRole } from '../../domain/coverage.ts';
import { organisationOfActivity } from '../../domain/letter-strip.ts';
import type { ProcessingActivity, RecordLayoutRecord } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { asksRetentionByCategory, layoutText, rolesOf } from '../../reference/layouts/layout.ts';
import type { RecordLayout, SupplementId } from '../../reference/layouts/layout.ts';
import { findLayout as findShippedLayout, recordLayouts } from '../../reference/layouts/record-layouts.ts';
import { readUserLayout } from '../../reference/layouts/user-layout.ts';

export type LayoutSummary = {
  readonly id: string;
  readonly title: string;
  /** Of its first sheet; `roles` has all. */
  readonly role: RecordRole;
  readonly roles: readonly RecordRole[];
  /** In which it is written unless another is chosen. */
  readonly language: RecordLanguage;
  /** Whose form it is; null where it follows the law alone. */
  readonly authority: string | null;
  readonly verification: RecordLayout['verification']['state'];
  /** How far it is checked, in a sentence. */
  readonly note: string;
  readonly supplements: readonly SupplementId[];
  /** Ids of the columns of its tables, in order: what a choice of columns names. */
  readonly columns: readonly { readonly id: string; readonly heading: string; readonly article: string | null }[];
  /** Whether it has a form for each activity. */
  readonly hasForms: boolean;
  /** True for a layout of the register's own. */
  readonly isOwn: boolean;
};

type UserLayouts = readonly RecordLayoutRecord[];

export function listLayouts(language: RecordLanguage = 'en', userLayouts: UserLayouts = []): LayoutSummary[] {
  return [
    ...recordLayouts.map((layout) => summarise(layout, language, false)),
    ...userLayouts.map((record) => summarise(readUserLayout(record), language, true)),
  ];
}

function summarise(layout: RecordLayout, language: RecordLanguage, isOwn: boolean): LayoutSummary {
  const { id, title, authority, verification, supplements, sheets } = layout;
  const roles = rolesOf(layout);
  return {
    id,
    title: layoutText(title, language),
    role: roles[0] ?? 'controller',
    roles,
    language: layout.language,
    authority,
    verification: verification.state,
    note: layoutText(verification.note, language),
    supplements,
    columns: sheets.flatMap((sheet) =>
      sheet.kind === 'form'
        ? []
        : sheet.columns.map((column) => ({
            id: column.id ?? column.reader,
            heading: layoutText(column.heading, language, layout.language),
            article: column.article,
          })),
    ),
    hasForms: sheets.some(({ kind }) => kind === 'form'),
    isOwn,
  };
}

/** The layout of an id, shipped or the register's own; undefined where there is none. */
export function findLayout(id: string, userLayouts: UserLayouts = []): RecordLayout | undefined {
  const shipped = findShippedLayout(id);
  if (shipped) return shipped;
  const own = userLayouts.find((record) => record.id === id);
  return own && readUserLayout(own);
}

/**
 * The layout of an id.
 * @throws RangeError naming the layouts there are.
 */
export function requireLayout(id: string, userLayouts: UserLayouts = []): RecordLayout {
  const layout = findLayout(id, userLayouts);
  if (layout) return layout;
  const known = [...recordLayouts, ...userLayouts].map((other) => other.id);
  throw new RangeError(`There is no layout “${id}”. Choose one of: ${known.join(', ')}`);
}

export type ActivityStatus = ProcessingActivity['status'];

/** A record lists what is carried out or prepared; retired activities on request. */
export const defaultStatuses: readonly ActivityStatus[] = ['draft', 'active'];

/** Which activities a record lists. An absent choice leaves none out. */
export type RecordFilter = {
  readonly organisationIds?: readonly string[];
  readonly roles?: readonly ProcessingActivity['role'][];
  readonly departments?: readonly string[];
};

/** Whether a filter lets an activity through; `organisationId` is that of its controller or processor. */
export function passesFilter(
  { role, department }: ProcessingActivity,
  organisationId: string | undefined,
  { organisationIds, roles, departments }: RecordFilter,
): boolean {
  return (
    (organisationIds === undefined || organisationIds.includes(organisationId ?? '')) &&
    (roles === undefined || roles.includes(role)) &&
    (departments === undefined || departments.includes(department ?? ''))
  );
}

/**
 * What a file in a layout will state, by letter, for the role of its first sheet: counts of activities, before anything is written.
 * @throws RangeError where there is no such layout.
 */
export function coverageOf(
  index: RegisterIndex,
  layoutId: string,
  statuses: readonly ActivityStatus[] = defaultStatuses,
  filter: RecordFilter = {},
): Coverage {
  const [first] = coveragesOf(index, layoutId, statuses, filter);
  if (first === undefined) throw new RangeError(`The layout “${layoutId}” has no sheet`);
  return first;
}

/** Like `coverageOf`, for each role that the layout has a sheet for. */
export function coveragesOf(
  index: RegisterIndex,
  layoutId: string,
  statuses: readonly ActivityStatus[] = defaultStatuses,
  filter: RecordFilter = {},
): Coverage[] {
  const { activities, recordLayouts: userLayouts } = index.register.records;
  const layout = requireLayout(layoutId, userLayouts);
  const listed = activities.filter(
    (activity) =>
      statuses.includes(activity.status) && passesFilter(activity, organisationOfActivity(activity, index)?.id, filter),
  );
  const options = { asksRetentionByCategory: asksRetentionByCategory(layout) };
  return rolesOf(layout).map((role) => countCoverage(listed, role, index, options));
}
