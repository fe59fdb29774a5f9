// The layouts as export dialogs and the command line see them.
import { countCoverage } from '../../domain/coverage.ts';
import type { Coverage, RecordRole } from '../../domain/coverage.ts';
import type { ProcessingActivity } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { layoutText } from '../../reference/layouts/layout.ts';
import type { RecordLayout } from '../../reference/layouts/layout.ts';
import { findLayout, recordLayouts } from '../../reference/layouts/record-layouts.ts';

export { findLayout } from '../../reference/layouts/record-layouts.ts';

export type LayoutSummary = {
  readonly id: string;
  readonly title: string;
  readonly role: RecordRole;
  /** Whose form it is; null where it follows the law alone. */
  readonly authority: string | null;
  readonly verification: RecordLayout['verification']['state'];
  /** How far it is checked, in a sentence. */
  readonly note: string;
};

export function listLayouts(language = 'en'): LayoutSummary[] {
  return recordLayouts.map(({ id, title, role, authority, verification }) => ({
    id,
    title: layoutText(title, language),
    role,
    authority,
    verification: verification.state,
    note: layoutText(verification.note, language),
  }));
}

/**
 * The layout of an id.
 * @throws RangeError naming the layouts there are.
 */
export function requireLayout(id: string): RecordLayout {
  const layout = findLayout(id);
  if (layout) return layout;
  throw new RangeError(
    `There is no layout “${id}”. Choose one of: ${recordLayouts.map((known) => known.id).join(', ')}`,
  );
}

export type ActivityStatus = ProcessingActivity['status'];

/** A record lists what is carried out or prepared; retired activities on request. */
export const defaultStatuses: readonly ActivityStatus[] = ['draft', 'active'];

/**
 * What a file in a layout will state, by letter: counts of activities, before anything is written.
 * @throws RangeError where there is no such layout.
 */
export function coverageOf(
  index: RegisterIndex,
  layoutId: string,
  statuses: readonly ActivityStatus[] = defaultStatuses,
): Coverage {
  const activities = index.register.records.activities.filter(({ status }) => statuses.includes(status));
  return countCoverage(activities, requireLayout(layoutId).role, index);
}
