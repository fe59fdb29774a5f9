// Which records a policy speaks about.
import type {
  Commitment,
  DataCategory,
  Engagement,
  Organisation,
  PolicyRecord,
  ProcessingActivity,
  RetentionRule,
  SecurityMeasure,
  Service,
  Statement,
  SubProcessing,
  Tracker,
  Transfer,
  Vendor,
} from '../../domain/record-types.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';

export type VendorEngagement = { readonly engagement: Engagement; readonly vendor: Vendor };

/** The records of a register that one policy covers; ended, retired and planned ones are left out. */
export type PolicyScope = {
  readonly policy: PolicyRecord | undefined;
  readonly organisation: Organisation | undefined;
  readonly services: readonly Service[];
  readonly activities: readonly ProcessingActivity[];
  readonly dataCategories: readonly DataCategory[];
  /** The covered activities that process a data category. */
  readonly activitiesOfCategory: (dataCategoryId: string) => readonly ProcessingActivity[];
  readonly engagements: readonly VendorEngagement[];
  readonly subProcessings: readonly SubProcessing[];
  readonly transfers: readonly Transfer[];
  readonly retentionRules: readonly RetentionRule[];
  readonly trackers: readonly Tracker[];
  readonly securityMeasures: readonly SecurityMeasure[];
  readonly statements: readonly Statement[];
  readonly commitments: readonly Commitment[];
};

/** The policy with this id, or the register's first one. */
export function findPolicy(index: RegisterIndex, policyId: string | null): PolicyRecord | undefined {
  return policyId === null ? index.register.records.policies[0] : index.get('policy', policyId);
}

/**
 * Scope of the policy with this id, or of the register's first policy, or of the whole register where it has none; within
 * `onlyServiceIds` where they are given, else within the services that the policy record names, if any.
 * An activity without services belongs to every policy; what hangs on activities or services follows them,
 * and what hangs on none belongs to every policy too, so that nothing is left unsaid by a missing link.
 */
export function findPolicyScope(
  index: RegisterIndex,
  policyId: string | null,
  onlyServiceIds?: readonly string[],
): PolicyScope {
  const { records } = index.register;
  const policy = findPolicy(index, policyId);
  const activeServices = records.services.filter((service) => service.status === 'active');
  const chosenIds = new Set(onlyServiceIds ?? policy?.serviceIds);
  const services = chosenIds.size === 0 ? activeServices : activeServices.filter(({ id }) => chosenIds.has(id));
  const serviceIds = new Set(services.map(({ id }) => id));
  const follows = (ids: readonly string[], within: ReadonlySet<string>): boolean =>
    ids.length === 0 || ids.some((id) => within.has(id));

  const running = records.activities.filter((activity) => activity.status !== 'retired');
  const activities = running.filter((activity) => chosenIds.size === 0 || follows(activity.serviceIds, serviceIds));
  const activityIds = new Set(activities.map(({ id }) => id));
  // Named by a covered activity, or by none at all.
  const usedBy = (
    idsOf: (activity: ProcessingActivity) => readonly string[],
  ): ((record: { id: string }) => boolean) => {
    const byCovered = new Set(activities.flatMap(idsOf));
    const byAny = new Set(running.flatMap(idsOf));
    return ({ id }) => byCovered.has(id) || !byAny.has(id);
  };
  const isRuleUsed = usedBy((activity) => activity.retentionRuleIds);
  const isMeasureUsed = usedBy((activity) => activity.securityMeasureIds);

  const engagements = records.engagements.flatMap((engagement): VendorEngagement[] => {
    const vendor = index.get('vendor', engagement.vendorId);
    const isActive = engagement.status === 'active' && vendor?.status === 'active';
    const isCovered =
      engagement.activityIds.length > 0
        ? follows(engagement.activityIds, activityIds)
        : follows(engagement.serviceIds, serviceIds);
    return isActive && isCovered ? [{ engagement, vendor }] : [];
  });
  const vendorIds = new Set(engagements.map(({ vendor }) => vendor.id));

  return {
    policy,
    organisation: index.get('organisation', policy?.organisationId ?? null) ?? ownOrganisation(index.register),
    services,
    activities,
    activitiesOfCategory: groupActivities(activities),
    dataCategories: records.dataCategories.filter(usedBy((activity) => activity.dataCategoryIds)),
    engagements,
    subProcessings: followChains(records.subProcessings, vendorIds),
    transfers: records.transfers.filter(
      (transfer) => transfer.status === 'active' && follows(transfer.activityIds, activityIds),
    ),
    retentionRules: records.retentionRules.filter((rule) => rule.status === 'active' && isRuleUsed(rule)),
    trackers: records.trackers.filter(
      (tracker) => tracker.status === 'active' && follows(tracker.serviceIds, serviceIds),
    ),
    securityMeasures: records.securityMeasures.filter(
      (measure) => measure.status === 'active' && isMeasureUsed(measure),
    ),
    statements: records.statements,
    commitments: records.commitments,
  };
}

function groupActivities(activities: readonly ProcessingActivity[]): (dataCategoryId: string) => ProcessingActivity[] {
  const byCategory = new Map<string, ProcessingActivity[]>();
  for (const activity of activities) {
    for (const id of activity.dataCategoryIds) {
      const group = byCategory.get(id);
      if (group) group.push(activity);
      else byCategory.set(id, [activity]);
    }
  }
  return (dataCategoryId) => byCategory.get(dataCategoryId) ?? [];
}

/** The sub-processings of these vendors and of everybody whom they engage in turn, nearest first; a circle is walked once. */
function followChains(all: readonly SubProcessing[], vendorIds: ReadonlySet<string>): SubProcessing[] {
  const byVendor = Map.groupBy(all, ({ vendorId }) => vendorId);
  const reached = new Set(vendorIds);
  const found: SubProcessing[] = [];
  for (const vendorId of reached) {
    for (const link of byVendor.get(vendorId) ?? []) {
      found.push(link);
      reached.add(link.subVendorId);
    }
  }
  return found;
}
