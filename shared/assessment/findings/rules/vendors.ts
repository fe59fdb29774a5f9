// Vendors and their engagements: roles, data, places, and records that contradict each other.
import { quoteName } from '../../../domain/gap-phrases.ts';
import { titleOfRecord } from '../../../domain/record-title.ts';
import type { Engagement, Vendor } from '../../../domain/record-types.ts';
import { vendorNames } from '../../../domain/register.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

function liveEngagements(vendor: Vendor, index: RegisterIndex): Engagement[] {
  return index.engagementsOfVendor(vendor.id).filter(({ status }) => status !== 'ended');
}

function nameEngagement(engagement: Engagement, index: RegisterIndex): string {
  return quoteName(titleOfRecord('engagement', engagement, index.get));
}

function isOnBehalf({ role }: Engagement): boolean {
  return role === 'processor' || role === 'subProcessor';
}

const aboutVendor = { topic: 'vendors', about: 'vendor' } as const;
const aboutEngagement = { topic: 'vendors', about: 'engagement' } as const;

export const vendorRules: readonly Rule[] = [
  defineRule(
    { id: 'vendor-unnamed', kind: 'gap', severity: 'hint', article: null, ...aboutVendor },
    (vendor, { index }) =>
      // An authority is told by its kind; a processor has a contract, so its name is known to somebody.
      !vendor.isNamed && vendor.kind !== 'authority' && liveEngagements(vendor, index).some(isOnBehalf)
        ? { message: `${quoteName(vendor.name)} processes on behalf and is not named.`, field: 'name' }
        : null,
  ),
  defineRule(
    { id: 'vendor-place-unknown', kind: 'gap', severity: 'warning', article: 'Art. 30(1)(e)', ...aboutVendor },
    (vendor, { index }) => {
      // An authority is where its state is; a successor is nobody yet.
      if (vendor.kind === 'authority' || vendor.kind === 'successor' || vendor.country !== null) return null;
      if (vendor.processingLocations.some(({ country }) => country !== null)) return null;
      const engagements = liveEngagements(vendor, index);
      if (engagements.length === 0) return null;
      if (engagements.every(({ locations }) => locations.some(({ country }) => country !== null))) return null;
      // A recorded transfer answers the question that the countries are asked for.
      if (index.transfersToVendor(vendor.id).some(({ destinations }) => destinations.length > 0)) return null;
      return {
        message: `Not recorded: the countries of ${quoteName(vendor.name)} (seat and processing). Until then nobody can tell whether data are transferred.`,
        field: 'country',
      };
    },
  ),
  defineRule(
    { id: 'vendor-engaged-nowhere', kind: 'conflict', severity: 'hint', article: null, ...aboutVendor },
    (vendor, { index }) => {
      const { id } = vendor;
      const isUsed =
        index.engagementsOfVendor(id).length > 0 ||
        index.subProcessingsUnder(id).length > 0 ||
        index.transfersToVendor(id).length > 0 ||
        index.transfersFromVendor(id).length > 0 ||
        index.trackersOfVendor(id).length > 0;
      return isUsed || vendor.status === 'planned'
        ? null
        : { message: `${quoteName(vendor.name)} is engaged nowhere.`, field: null };
    },
  ),
  defineRule(
    { id: 'vendor-duplicate', kind: 'conflict', severity: 'hint', article: null, ...aboutVendor },
    (vendor, { index }) => {
      const twins = new Map(
        vendorNames(vendor)
          .flatMap((name) => [...index.vendorsOfName(name)])
          // Told once, on the later of the two.
          .filter((other) => other.id < vendor.id && other.status !== 'ended')
          .map((other) => [other.id, other]),
      );
      return [...twins.values()].map((twin) => ({
        message: `${quoteName(vendor.name)} and ${quoteName(twin.name)} go by the same name.`,
        field: 'name',
        others: [twin.id],
      }));
    },
  ),
  defineRule(
    { id: 'own-terms-of-processor', kind: 'conflict', severity: 'hint', article: 'Art. 28(10)', ...aboutVendor },
    (vendor, { index }) => {
      if (vendor.hasOwnTerms !== 'yes') return null;
      const engagements = liveEngagements(vendor, index);
      if (engagements.length === 0 || !engagements.every(isOnBehalf)) return null;
      return {
        message: `${quoteName(vendor.name)} processes under its own terms as well, and is engaged on behalf only; where it decides on purposes it is a controller.`,
        field: 'hasOwnTerms',
      };
    },
  ),
  defineRule(
    { id: 'engagement-without-role', kind: 'gap', severity: 'warning', article: 'Art. 28(3)', ...aboutEngagement },
    (engagement, { index }) =>
      engagement.role === null
        ? { message: `Not recorded: the role of the vendor in ${nameEngagement(engagement, index)}.`, field: 'role' }
        : null,
  ),
  defineRule(
    { id: 'engagement-without-data', kind: 'gap', severity: 'warning', article: 'Art. 28(3)', ...aboutEngagement },
    (engagement, { index }) =>
      isOnBehalf(engagement) &&
      engagement.dataCategoryIds.length === 0 &&
      engagement.dataDescriptions.length === 0 &&
      engagement.dataGivenDirectly.length === 0
        ? {
            message: `Not recorded: which data the vendor gets in ${nameEngagement(engagement, index)}.`,
            field: 'dataCategoryIds',
          }
        : null,
  ),
  defineRule(
    { id: 'engagement-without-purpose', kind: 'gap', severity: 'warning', article: 'Art. 28(3)', ...aboutEngagement },
    (engagement, { index }) =>
      isOnBehalf(engagement) && engagement.purposes.length === 0
        ? { message: `Not recorded: what ${nameEngagement(engagement, index)} is for.`, field: 'purposes' }
        : null,
  ),
  defineRule(
    { id: 'engagement-nowhere', kind: 'gap', severity: 'hint', article: 'Art. 30(1)(d)', ...aboutEngagement },
    (engagement, { index }) =>
      engagement.activityIds.length === 0
        ? {
            message: `The engagement ${nameEngagement(engagement, index)} belongs to no activity, so the record does not show it as a recipient.`,
            field: 'activityIds',
          }
        : null,
  ),
  defineRule(
    {
      id: 'engagement-of-ended-vendor',
      kind: 'conflict',
      severity: 'warning',
      article: 'Art. 30(1)(d)',
      ...aboutEngagement,
    },
    (engagement, { index }) => {
      const vendor = index.get('vendor', engagement.vendorId);
      if (vendor?.status !== 'ended') return null;
      return {
        message: `${quoteName(vendor.name)} has ended and is still engaged in ${nameEngagement(engagement, index)}.`,
        field: 'status',
        others: [vendor.id],
      };
    },
  ),
  defineRule(
    { id: 'engagement-in-retired-activities', kind: 'conflict', severity: 'hint', article: null, ...aboutEngagement },
    (engagement, { index }) => {
      const activities = index.getAll('processingActivity', engagement.activityIds);
      if (activities.length === 0 || activities.some(({ status }) => status !== 'retired')) return null;
      return {
        message: `All activities of the engagement ${nameEngagement(engagement, index)} are retired, and it is not ended.`,
        field: 'status',
      };
    },
  ),
  defineRule(
    {
      id: 'engagement-data-not-of-activity',
      kind: 'conflict',
      severity: 'hint',
      article: 'Art. 5(1)(c)',
      ...aboutEngagement,
    },
    (engagement, { index }) => {
      const activities = index.getAll('processingActivity', engagement.activityIds);
      if (activities.length === 0) return null;
      const known = new Set(activities.flatMap(({ dataCategoryIds }) => dataCategoryIds));
      return index
        .getAll('dataCategory', engagement.dataCategoryIds)
        .filter(({ id }) => !known.has(id))
        .map(({ id, name }) => ({
          message: `${nameEngagement(engagement, index)} gets ${quoteName(name)}, which none of its activities processes.`,
          field: 'dataCategoryIds',
          others: [id],
        }));
    },
  ),
  defineRule(
    {
      id: 'joint-controller-vendor-not-in-activity',
      kind: 'conflict',
      severity: 'warning',
      article: 'Art. 26(1)',
      ...aboutEngagement,
    },
    (engagement, { index }) => {
      if (engagement.role !== 'jointController') return null;
      return index
        .getAll('processingActivity', engagement.activityIds)
        .filter(({ role, jointControllersAnswer }) => role !== 'jointController' && jointControllersAnswer !== 'listed')
        .map(({ id, name }) => ({
          message: `${nameEngagement(engagement, index)} is recorded as joint controller, and ${quoteName(name)} has none.`,
          field: 'role',
          others: [id],
        }));
    },
  ),
];
