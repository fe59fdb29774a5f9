// An activity in a few words by topic, for the inspector and for closed sections of its form.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type {
  Organisation,
  ProcessingActivity,
  RetentionRule,
  Transfer,
  Vendor,
} from '../../../shared/domain/record-types.ts';
import { activityTexts } from '../../text/register.ts';
import { sayRetention, sayTrigger, sayDestinations, sayMechanisms } from '../records/list-layouts.ts';
import type { TitleOf } from '../records/value-text.ts';
import type { Topic } from './activity-topics.ts';
import { capitalise } from '../../text/capitalise.ts';

export type ActivityRelated = OutputOf<'activities.related'>;

type SummaryQuery = {
  activity: ProcessingActivity;
  related: ActivityRelated;
  /** The activity's organisation, or the register's own. */
  organisation: Organisation | undefined;
  titleOf: TitleOf;
  locale: string;
};

/** One or two phrases for each topic; empty where nothing is recorded. */
export function summariseActivity(query: SummaryQuery): Readonly<Record<Topic, string>> {
  const { activity, related, titleOf, locale } = query;
  const titles = (ids: readonly string[]): string => ids.flatMap((id) => titleOf(id) ?? []).join(', ');
  return {
    contacts: sayContacts(query),
    purposes: [...activity.purposes.map(({ text }) => capitalise(text)), ...activity.processingCategories].join('; '),
    data: [
      titles(activity.dataSubjectCategoryIds),
      activity.dataCategoryIds.length === 0 ? '' : activityTexts.categories(activity.dataCategoryIds.length),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    recipients: [...new Set(related.engagements.map(({ vendorId }) => vendorName(related.vendors, vendorId)))].join(
      ', ',
    ),
    transfers: related.transfers.map((transfer) => sayTransfer(transfer, titleOf, locale)).join('; '),
    erasure: related.retentionRules.map(sayRule).join('; '),
    security:
      activity.securityMeasureIds.length === 0 ? '' : activityTexts.measures(activity.securityMeasureIds.length),
  };
}

export function vendorName(vendors: readonly Vendor[], id: string): string {
  return vendors.find((vendor) => vendor.id === id)?.name ?? '';
}

/** `United States: EU-US Data Privacy Framework`. */
function sayTransfer(transfer: Transfer, titleOf: TitleOf, locale: string): string {
  const where = sayDestinations(transfer, titleOf, locale);
  const mechanism = sayMechanisms(transfer, titleOf, locale);
  return [where, mechanism].filter((part) => part !== null).join(': ');
}

function sayRule(rule: RetentionRule): string {
  const period = sayRetention(rule);
  return period === null ? activityTexts.noPeriod(rule.name) : `${rule.name}: ${period}`;
}

/** The period of a rule with what it counts from, as it can be typed again: `6 months after account closed`. */
export function sayWholeRetention(rule: RetentionRule): string {
  const period = sayRetention(rule);
  if (period === null) return '';
  const trigger = sayTrigger(rule);
  const text = trigger === null || rule.period === null ? period : `${period} after ${lowerFirst(trigger)}`;
  return lowerFirst(text);
}

function sayContacts({ activity, organisation, titleOf }: SummaryQuery): string {
  if (organisation === undefined) return '';
  const dpo =
    organisation.dpo?.name ??
    organisation.dpo?.email ??
    (organisation.dpoAnswer === 'none' ? activityTexts.noDpo : null);
  const others = activity.role === 'processor' ? activity.controllerIds : activity.jointControllerIds;
  return [
    organisation.name,
    dpo === null || dpo === activityTexts.noDpo ? dpo : activityTexts.dpo(dpo),
    others.length === 0 ? null : others.flatMap((id) => titleOf(id) ?? []).join(', '),
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
