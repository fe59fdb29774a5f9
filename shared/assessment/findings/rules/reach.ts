// Data that reach other countries without a recorded transfer: through a vendor, or through the vendors under it.
import { countryInWords } from '../../../domain/country-words.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { organisationOfActivity } from '../../../domain/letter-strip.ts';
import type { Organisation, ProcessingActivity, Vendor } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import type { ReferenceFacts } from '../../../reference/reference-facts.ts';
import { isLawOfCountry } from '../../transfers/laws.ts';
import { transferRegimes } from '../../../domain/transfer-states.ts';
import type { TransferRegime } from '../../../domain/transfer-states.ts';
import { ownOrganisation } from '../../../domain/register.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { listInWords } from './words.ts';

/** Laws on transfers that an organisation is under: by its country, or as the register names them. */
function regimesOf(organisation: Organisation | undefined, facts: ReferenceFacts, on: string): TransferRegime[] {
  if (organisation === undefined) return [];
  const { country, applicableLaws } = organisation;
  return transferRegimes.filter(
    (regime) =>
      applicableLaws.some(({ law }) => law === regime) ||
      (country !== null && isLawOfCountry(regime, country, facts, on)),
  );
}

/** Those of the countries that are abroad under one of the laws. */
function abroad(
  countries: readonly string[],
  regimes: readonly TransferRegime[],
  facts: ReferenceFacts,
  on: string,
): string[] {
  return [...new Set(countries)].filter((country) =>
    regimes.some((regime) => !isLawOfCountry(regime, country, facts, on)),
  );
}

/** Where a vendor has its seat and processes. */
function countriesOf({ country, processingLocations }: Vendor): string[] {
  return [country, ...processingLocations.map((place) => place.country)].filter((code) => code !== null);
}

/** Whether a transfer to or by the vendor is recorded for the activity; one that names no activity is for all. */
function hasTransfer(vendorId: string, activity: ProcessingActivity, index: RegisterIndex): boolean {
  return [...index.transfersToVendor(vendorId), ...index.transfersFromVendor(vendorId)].some(
    ({ status, activityIds }) => status !== 'ended' && (activityIds.length === 0 || activityIds.includes(activity.id)),
  );
}

/** The countries that data reach through a vendor and those under it, with the vendor that takes them there. */
function reachOf(vendorId: string, index: RegisterIndex): { vendor: Vendor; countries: string[] }[] {
  const reached: { vendor: Vendor; countries: string[] }[] = [];
  const pending: { id: string; country: string | null }[] = [{ id: vendorId, country: null }];
  const followed = new Set<string>();
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (followed.has(next.id)) continue;
    followed.add(next.id);
    const vendor = index.get('vendor', next.id);
    if (vendor === undefined || vendor.status === 'ended') continue;
    reached.push({ vendor, countries: [...countriesOf(vendor), ...(next.country === null ? [] : [next.country])] });
    for (const link of index.subProcessingsOf(next.id)) pending.push({ id: link.subVendorId, country: link.country });
  }
  return reached;
}

const sayPlaces = (countries: readonly string[]): string => listInWords(countries.map(countryInWords));

export const reachRules: readonly Rule[] = [
  defineRule(
    {
      id: 'transfer-not-recorded',
      topic: 'transfers',
      kind: 'gap',
      severity: 'error',
      article: 'Art. 30(1)(e)',
      about: 'engagement',
    },
    (engagement, { index, facts, on }) => {
      const vendor = index.get('vendor', engagement.vendorId);
      if (vendor === undefined || vendor.status === 'ended' || engagement.status !== 'active') return null;
      const places = engagement.locations.flatMap(({ country }) => country ?? []);
      const countries =
        places.length > 0 ? [...places, ...(vendor.country === null ? [] : [vendor.country])] : countriesOf(vendor);
      if (countries.length === 0) return null;
      return index.getAll('processingActivity', engagement.activityIds).flatMap((activity) => {
        // An activity that answers with none has a finding of its own.
        if (activity.status === 'retired' || activity.transfersAnswer === 'none') return [];
        const regimes = regimesOf(organisationOfActivity(activity, index), facts, on);
        const outside = abroad(countries, regimes, facts, on);
        if (outside.length === 0 || hasTransfer(vendor.id, activity, index)) return [];
        return {
          message: `${quoteName(vendor.name)} brings data of ${quoteName(activity.name)} to ${sayPlaces(outside)}, and no transfer is recorded.`,
          others: [vendor.id, activity.id],
          fix: { kind: 'add', recordType: 'transfer' } as const,
        };
      });
    },
  ),
  defineRule(
    {
      id: 'transfers-none-reaches-abroad',
      topic: 'transfers',
      kind: 'conflict',
      severity: 'error',
      article: 'Art. 30(1)(e)',
      about: 'processingActivity',
    },
    (activity, { index, facts, on }) => {
      if (activity.transfersAnswer !== 'none' || index.transfersOfActivity(activity.id).length > 0) return null;
      const regimes = regimesOf(organisationOfActivity(activity, index), facts, on);
      if (regimes.length === 0) return null;
      const vendorIds = index
        .engagementsOfActivity(activity.id)
        .filter(({ status }) => status === 'active')
        .map(({ vendorId }) => vendorId);
      const found = new Map<string, { name: string; outside: string[] }>();
      for (const vendorId of new Set(vendorIds))
        for (const { vendor, countries } of reachOf(vendorId, index)) {
          const outside = abroad(countries, regimes, facts, on);
          if (outside.length > 0) found.set(vendor.id, { name: vendor.name, outside });
        }
      if (found.size === 0) return null;
      const paths = [...found.values()].map(({ name, outside }) => `${quoteName(name)} (${sayPlaces(outside)})`);
      return {
        message: `${quoteName(activity.name)} says that there are no transfers, and its data reach ${listInWords(paths.slice(0, 3), paths.length > 3 ? `${paths.length - 3} more` : undefined)}.`,
        field: 'transfersAnswer',
        others: [...found.keys()],
      };
    },
  ),
  defineRule(
    {
      id: 'onward-transfer-not-recorded',
      topic: 'transfers',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 44',
      about: 'subProcessing',
    },
    (link, { index, facts, on }) => {
      const vendor = index.get('vendor', link.vendorId);
      const sub = index.get('vendor', link.subVendorId);
      if (vendor === undefined || sub === undefined || vendor.status === 'ended' || sub.status === 'ended') return null;
      if (index.engagementsOfVendor(vendor.id).length === 0 && index.subProcessingsUnder(vendor.id).length === 0)
        return null;
      if (index.transfersToVendor(sub.id).some(({ status }) => status !== 'ended')) return null;
      const regimes = regimesOf(ownOrganisation(index.register), facts, on);
      const countries = link.country === null ? countriesOf(sub) : [link.country];
      const outside = abroad(countries, regimes, facts, on);
      if (outside.length === 0) return null;
      return {
        message: `${quoteName(vendor.name)} passes data on to ${quoteName(sub.name)} in ${sayPlaces(outside)}, and no transfer is recorded.`,
        others: [vendor.id, sub.id],
        fix: { kind: 'add', recordType: 'transfer' },
      };
    },
  ),
];
