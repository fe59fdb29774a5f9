// Which activities a record lists, and what else of the register belongs to them.
import { recordRoleOf } from '../../domain/coverage.ts';
import type { RecordRole } from '../../domain/coverage.ts';
import { letterStrip, organisationOfActivity } from '../../domain/letter-strip.ts';
import type { StripOptions } from '../../domain/letter-strip.ts';
import type { RetentionRule, Transfer, Vendor } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { defaultStatuses, passesFilter } from './layouts.ts';
import type { ActivityStatus, RecordFilter } from './layouts.ts';
import type { RecordRow } from './record-context.ts';
import { fill } from './words/fill.ts';
import type { RecordWords } from './words/words.ts';

export type Choice = {
  readonly statuses?: readonly ActivityStatus[];
  readonly filter?: RecordFilter;
};

/** The rows of one role, and in sentences how many activities are left out and why. */
export function chooseRows(
  role: RecordRole,
  index: RegisterIndex,
  { statuses = defaultStatuses, filter = {} }: Choice,
  words: RecordWords,
  strip: StripOptions,
): { rows: RecordRow[]; notes: string[] } {
  const ofRole = index.register.records.activities.filter((activity) => recordRoleOf(activity) === role);
  const passing = ofRole.filter((activity) =>
    passesFilter(activity, organisationOfActivity(activity, index)?.id, filter),
  );
  const listed = passing.filter(({ status }) => statuses.includes(status));
  const leftOut = passing.length - listed.length;
  const filtered = ofRole.length - passing.length;
  const { leftOutByStatus, leftOutByStatusOne, leftOutByFilter } = words.sheet;
  const notes: string[] = [];
  if (leftOut > 0) notes.push(leftOut === 1 ? leftOutByStatusOne : fill(leftOutByStatus, { count: leftOut }));
  if (filtered > 0)
    notes.push(fill(leftOutByFilter, { count: filtered, filter: describeFilter(filter, index, words) }));
  return { rows: listed.map((activity) => ({ activity, strip: letterStrip(activity, index, strip) })), notes };
}

/** A filter in words: `organisation Northlight; department Sales`. */
function describeFilter(
  { organisationIds, roles, departments }: RecordFilter,
  index: RegisterIndex,
  words: RecordWords,
): string {
  const say = (template: string, names: readonly string[] | undefined): string =>
    names === undefined ? '' : fill(template, { names: names.join(', ') });
  const organisations = organisationIds && index.getAll('organisation', organisationIds).map(({ name }) => name);
  return [
    say(words.filter.organisation, organisations),
    say(
      words.filter.role,
      roles?.map((role) => words.codes.activityRoles[role]),
    ),
    say(words.filter.department, departments),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Vendors, transfers and rules that go with a record: all of the register, or with a filter those of its activities. */
export function chooseRelated(
  rows: readonly RecordRow[],
  index: RegisterIndex,
  filter: RecordFilter | undefined,
): { vendors: readonly Vendor[]; transfers: readonly Transfer[]; rules: readonly RetentionRule[] } {
  const { vendors, transfers, retentionRules } = index.register.records;
  if (filter === undefined || Object.values(filter).every((choice) => choice === undefined))
    return { vendors, transfers, rules: retentionRules };
  const ids = new Set(rows.map(({ activity }) => activity.id));
  const ruleIds = new Set(rows.flatMap(({ activity }) => activity.retentionRuleIds));
  const isListed = ({ activityIds }: { readonly activityIds: readonly string[] }): boolean =>
    activityIds.some((id) => ids.has(id));
  return {
    vendors: vendors.filter(({ id }) => index.engagementsOfVendor(id).some(isListed)),
    transfers: transfers.filter(isListed),
    rules: retentionRules.filter(({ id }) => ruleIds.has(id)),
  };
}
