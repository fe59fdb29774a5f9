// The part of a register that concerns one audience: told by the people of activities and data, never by names.
import type { AudienceCode } from '../../domain/codes.ts';
import type {
  Commitment,
  DataCategory,
  Engagement,
  ProcessingActivity,
  RecordType,
  RetentionRule,
  Service,
  Tracker,
  Transfer,
} from '../../domain/record-types.ts';
import { titleOfRecord } from '../../domain/record-title.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { PolicySectionId } from './section-ids.ts';

/** Something of which the register does not say whether it concerns the audience. */
export type OpenPoint = {
  /** Section that would tell it. */
  readonly sectionId: PolicySectionId;
  /** `people`: nobody has recorded to which audience they belong; `whose`: nobody has recorded whose data it is about. */
  readonly question: 'people' | 'whose';
  readonly name: string;
  readonly place: Place;
};

export type AudiencePart = {
  /** What concerns the audience, and what concerns everybody alike: the organisation, its promises, its statements. */
  readonly index: RegisterIndex;
  /** In the order of the register, each place once in each section. */
  readonly open: readonly OpenPoint[];
};

/** Where an answer would be recorded. */
type Place = { readonly recordType: RecordType; readonly recordId: string; readonly field: string };

/** Whether something concerns the audience; where nobody can tell, what is asked and where it would be recorded. */
type Verdict = 'yes' | 'no' | Pick<OpenPoint, 'question' | 'name' | 'place'>;

/** One yes suffices; else what is open stays open. */
function anyOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((each) => each === 'yes') ?? verdicts.find((each) => each !== 'no') ?? 'no';
}

/** One no suffices. */
function bothOf(first: Verdict, second: Verdict): Verdict {
  if (first === 'no' || second === 'no') return 'no';
  return first === 'yes' ? second : first;
}

/**
 * Narrows a register to one audience, within some services where any are named. An activity concerns an audience by its
 * people; data, vendors, transfers, periods and trackers by their activities and services, and by the people of the data.
 */
export function narrowToAudience(
  index: RegisterIndex,
  audience: AudienceCode,
  serviceIds: readonly string[],
): AudiencePart {
  const { records } = index.register;
  const isOfAudience = (id: string): boolean => index.get('dataSubjectCategory', id)?.audience === audience;

  const whose = (recordType: RecordType, recordId: string, field: string, name: string): Verdict => ({
    question: 'whose',
    name,
    place: { recordType, recordId, field },
  });
  const ofPeople = (ids: readonly string[]): Verdict =>
    anyOf(
      index.getAll('dataSubjectCategory', ids).map((people): Verdict => {
        if (people.audience !== null) return people.audience === audience ? 'yes' : 'no';
        const place = { recordType: 'dataSubjectCategory', recordId: people.id, field: 'audience' } as const;
        return { question: 'people', name: people.name, place };
      }),
    );
  const isWithin = (ids: readonly string[]): boolean =>
    serviceIds.length === 0 || ids.length === 0 || ids.some((id) => serviceIds.includes(id));

  const ofActivity = once((activity: ProcessingActivity): Verdict => {
    if (activity.status === 'retired' || !isWithin(activity.serviceIds)) return 'no';
    return activity.dataSubjectCategoryIds.length === 0
      ? whose('processingActivity', activity.id, 'dataSubjectCategoryIds', activity.name)
      : ofPeople(activity.dataSubjectCategoryIds);
  });
  const ofActivities = (activities: readonly ProcessingActivity[]): Verdict => anyOf(activities.map(ofActivity));
  const running = (activities: readonly ProcessingActivity[]): ProcessingActivity[] =>
    activities.filter(({ status }) => status !== 'retired');

  const ofCategory = once((category: DataCategory): Verdict => {
    const using = running(index.activitiesOfCategory(category.id));
    const people = category.dataSubjectCategoryIds;
    if (using.length === 0 && people.length === 0)
      return whose('dataCategory', category.id, 'dataSubjectCategoryIds', category.name);
    return bothOf(using.length === 0 ? 'yes' : ofActivities(using), people.length === 0 ? 'yes' : ofPeople(people));
  });
  const ofCategories = (ids: readonly string[]): Verdict => anyOf(index.getAll('dataCategory', ids).map(ofCategory));
  /** Where data are named, they too have to concern the audience. */
  const withData = (verdict: Verdict, ids: readonly string[]): Verdict =>
    ids.length === 0 ? verdict : bothOf(verdict, ofCategories(ids));
  /** The people who use a service are those of its activities. */
  const ofServices = (ids: readonly string[]): Verdict =>
    isWithin(ids) ? ofActivities(ids.flatMap((id) => running(index.activitiesOfService(id)))) : 'no';

  const ofEngagement = once((engagement: Engagement): Verdict => {
    const { activityIds, dataCategoryIds } = engagement;
    const vendor = index.get('vendor', engagement.vendorId);
    if (engagement.status !== 'active' || vendor?.status !== 'active') return 'no';
    if (activityIds.length > 0)
      return withData(ofActivities(index.getAll('processingActivity', activityIds)), dataCategoryIds);
    if (engagement.serviceIds.length > 0) return withData(ofServices(engagement.serviceIds), dataCategoryIds);
    return dataCategoryIds.length > 0
      ? ofCategories(dataCategoryIds)
      : whose('engagement', engagement.id, 'activityIds', vendor.name);
  });
  const ofTransfer = (transfer: Transfer): Verdict => {
    const { activityIds, dataCategoryIds, importerVendorId } = transfer;
    if (transfer.status !== 'active') return 'no';
    if (activityIds.length > 0)
      return withData(ofActivities(index.getAll('processingActivity', activityIds)), dataCategoryIds);
    if (dataCategoryIds.length > 0) return ofCategories(dataCategoryIds);
    const engaged = importerVendorId === null ? [] : index.engagementsOfVendor(importerVendorId);
    return engaged.length > 0
      ? anyOf(engaged.map(ofEngagement))
      : whose('transfer', transfer.id, 'activityIds', titleOfRecord('transfer', transfer, index.get));
  };
  const ofRule = (rule: RetentionRule): Verdict => {
    const using = running(index.activitiesOfRule(rule.id));
    if (rule.status !== 'active') return 'no';
    if (using.length > 0) return withData(ofActivities(using), rule.dataCategoryIds);
    return rule.dataCategoryIds.length > 0
      ? ofCategories(rule.dataCategoryIds)
      : whose('retentionRule', rule.id, 'dataCategoryIds', rule.name);
  };
  const ofTracker = (tracker: Tracker): Verdict => {
    if (tracker.status !== 'active') return 'no';
    return tracker.serviceIds.length > 0
      ? ofServices(tracker.serviceIds)
      : whose('tracker', tracker.id, 'serviceIds', tracker.name);
  };
  const ofService = (service: Service): Verdict => ofServices([service.id]);

  const open = new Map<string, OpenPoint>();
  const keep = <Item>(list: readonly Item[], judge: (item: Item) => Verdict, sectionId: PolicySectionId): Item[] =>
    list.filter((item) => {
      const verdict = judge(item);
      if (typeof verdict === 'object')
        open.set(`${sectionId} ${verdict.place.recordId} ${verdict.place.field}`, { sectionId, ...verdict });
      return verdict === 'yes';
    });
  const ofAudience = (ids: readonly string[]): string[] => ids.filter(isOfAudience);
  const dataOf = (ids: readonly string[]): string[] =>
    index
      .getAll('dataCategory', ids)
      .filter((category) => ofCategory(category) === 'yes')
      .map(({ id }) => id);

  const activities = keep(records.activities, ofActivity, 'purposes').map((activity) => ({
    ...activity,
    dataSubjectCategoryIds: ofAudience(activity.dataSubjectCategoryIds),
    dataCategoryIds: dataOf(activity.dataCategoryIds),
  }));
  const trackers = keep(records.trackers, ofTracker, 'trackers');
  const isConsentAsked =
    trackers.some(({ needsConsent }) => needsConsent !== 'no') ||
    activities.some(({ purposes }) =>
      purposes.some(({ lawfulBasis }) => lawfulBasis === null || lawfulBasis === 'eu-6-1-a'),
    );
  const narrowed = {
    ...records,
    services: records.services.filter((service) => ofService(service) === 'yes'),
    activities,
    dataSubjectCategories: records.dataSubjectCategories.filter(({ id }) => isOfAudience(id)),
    dataCategories: keep(records.dataCategories, ofCategory, 'data').map((category) => ({
      ...category,
      dataSubjectCategoryIds: ofAudience(category.dataSubjectCategoryIds),
    })),
    engagements: keep(records.engagements, ofEngagement, 'recipients').map((engagement) => ({
      ...engagement,
      dataCategoryIds: dataOf(engagement.dataCategoryIds),
    })),
    transfers: keep(records.transfers, ofTransfer, 'transfers').map((transfer) => ({
      ...transfer,
      dataCategoryIds: dataOf(transfer.dataCategoryIds),
    })),
    retentionRules: keep(records.retentionRules, ofRule, 'retention').map((rule) => ({
      ...rule,
      dataCategoryIds: dataOf(rule.dataCategoryIds),
    })),
    trackers,
    // A measure that no activity names protects everything.
    securityMeasures: records.securityMeasures.filter(({ id }) => {
      const using = running(index.activitiesOfMeasure(id));
      return using.length === 0 || ofActivities(using) === 'yes';
    }),
    // How to withdraw a consent is told where one is asked for.
    commitments: records.commitments.filter(
      (commitment) => isToldTo(audience, commitment) && (commitment.kind !== 'consentWithdrawal' || isConsentAsked),
    ),
  };
  return { index: indexRegister({ ...index.register, records: narrowed }), open: [...open.values()] };
}

/** What is promised to customers alone is not told to others; what customers owe their own people is told to both. */
function isToldTo(audience: AudienceCode, { kind, recipients }: Commitment): boolean {
  if (audience === 'customers') return true;
  if (kind === 'customerResponsibility') return audience === 'endUsers';
  return (
    recipients.length === 0 || recipients.some((recipient) => recipient !== 'customers' && recipient !== 'controllers')
  );
}

/** Judges each record once. */
function once<Item extends object>(judge: (item: Item) => Verdict): (item: Item) => Verdict {
  const known = new Map<Item, Verdict>();
  return (item) => {
    const verdict = known.get(item) ?? judge(item);
    known.set(item, verdict);
    return verdict;
  };
}
