// The activity that stands for a policy: what the text tells of recipients, transfers and keeping hangs on it.
import type { ProcessingActivity } from '../domain/record-types.ts';
import type { DriftContext } from './drift-context.ts';
import { isPolicyActivityName, wordsIn } from './policy-words.ts';
import type { Step } from './steps.ts';

export type ActivityLink = {
  /** Id, or the name of the record that the steps make. */
  readonly record: string;
  /** What makes the activity; none where it is there. */
  readonly steps: readonly Step[];
};

/** The activity that drafts of this policy have made, whatever it is called by now. */
function findPolicyActivity({ scope, madeIds }: DriftContext): ProcessingActivity | undefined {
  return (
    scope.activities.find(({ id }) => madeIds.has(id)) ??
    scope.activities.find(({ name }) => isPolicyActivityName(name))
  );
}

/** The activity of the policy. A text tells purposes and recipients, but not which recipient serves which purpose: there is one. */
export function requirePolicyActivity(context: DriftContext): ActivityLink {
  const known = findPolicyActivity(context);
  if (known !== undefined) return { record: known.id, steps: [] };
  const { organisation } = context.scope;
  const name = wordsIn(context.reading.language).activity;
  return {
    record: 'new:activity',
    steps: [
      {
        do: 'create',
        as: 'new:activity',
        isShared: true,
        type: 'processingActivity',
        values: { name, ...(organisation && { organisationId: organisation.id }) },
      },
    ],
  };
}

/**
 * What new records are linked to. Null where the register tells activities apart already: which of them a record belongs to,
 * the text does not say.
 */
export function linkToActivity(context: DriftContext): ActivityLink | null {
  const isTold = context.scope.activities.length > 0 && findPolicyActivity(context) === undefined;
  return isTold ? null : requirePolicyActivity(context);
}
