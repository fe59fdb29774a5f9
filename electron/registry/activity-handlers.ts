// Activity rows and letter strips.
import type { activityOperations } from '../../shared/contract/activities.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { lawfulBases } from '../../shared/domain/codes.ts';
import { letterStrip } from '../../shared/domain/letter-strip.ts';
import type { ProcessingActivity } from '../../shared/domain/record-types.ts';
import { indexFor } from './context.ts';
import type { Handlers } from './context.ts';
import { lettersFor } from './finding-sets.ts';

const byReference = new Intl.Collator('en', { numeric: true });
/** Sorts behind every reference. */
const last = '\uffff';

export const activityHandlers: Pick<Handlers, keyof typeof activityOperations> = {
  'activities.summaries': ({ limit, asAt }, context) => {
    const index = indexFor(context, asAt);
    // The first rows are to be there at once; all strips are kept for the next time.
    const lettersOf =
      limit === undefined ? lettersFor(context, asAt) : (activity: ProcessingActivity) => letterStrip(activity, index);
    return index.register.records.activities
      .toSorted(
        (first, second) =>
          byReference.compare(first.reference ?? last, second.reference ?? last) ||
          byReference.compare(first.name, second.name),
      )
      .slice(0, limit)
      .map((activity) => ({
        id: activity.id,
        revision: activity.revision,
        reference: activity.reference,
        name: activity.name,
        role: activity.role,
        department: activity.department,
        owner: activity.owner,
        status: activity.status,
        reviewDate: activity.reviewDate,
        lawfulBases: labelsOfBases(activity),
        states: lettersOf(activity).map(({ state }) => state),
        searchText: [activity.reference, activity.name, activity.department, activity.owner, activity.description]
          .filter((text) => text !== null)
          .join(' ')
          .toLowerCase(),
      }));
  },
  'activities.letters': ({ id, asAt }, context) => {
    const index = indexFor(context, asAt);
    const activity = index.get('processingActivity', id);
    if (activity === undefined) throw new RegistryError('not_found', 'This activity is not in the register.');
    return letterStrip(activity, index);
  },
};

function labelsOfBases(activity: ProcessingActivity): string[] {
  const codes = new Set(activity.purposes.flatMap((purpose) => purpose.lawfulBasis ?? []));
  return [...codes].map((code) => lawfulBases[code].label);
}
