import { useMemo } from 'react';
import { recordTypes, type Organisation, type ProcessingActivity } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { useUi } from '../../ui/index.ts';
import { useTitleLookup } from '../records/use-title-lookup.ts';
import { summariseActivity, type ActivityRelated } from './activity-summary.ts';

const linked = ['organisation', 'dataSubjectCategory', 'dataCategory', 'securityMeasure'] as const;

/** The organisation whose activity it is: the one it names, else the register's own. */
export function useActivityOrganisation(activity: ProcessingActivity | undefined): Organisation | undefined {
  const { input } = useAsAt();
  const organisations = useOperation('organisations.list', input).data;
  return useMemo(() => {
    const named = organisations?.find(({ id }) => id === activity?.organisationId);
    return named ?? organisations?.find(({ kind }) => kind === 'own') ?? organisations?.[0];
  }, [organisations, activity?.organisationId]);
}

/** What an activity says, by topic; undefined until it is read. */
export function useActivitySummary(activity: ProcessingActivity | undefined, related: ActivityRelated | undefined) {
  const { locale } = useUi();
  const organisation = useActivityOrganisation(activity);
  const titleOf = useTitleLookup(linked);
  return useMemo(
    () =>
      activity === undefined || related === undefined
        ? undefined
        : summariseActivity({ activity, related, organisation, titleOf, locale }),
    [activity, related, organisation, titleOf, locale],
  );
}

/** Narrows a record of the generic form to an activity. */
export function readActivity(record: unknown): ProcessingActivity {
  return recordTypes.processingActivity.schema.parse(record);
}
