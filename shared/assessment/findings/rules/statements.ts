// What the organisation says that it does or does not do, beside what the register holds (Art. 5(1)(a)).
import { foldName } from '../../../domain/fold-name.ts';
import { eeaCountries } from '../../../domain/eea-countries.ts';
import { countryName } from '../../../domain/country-words.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { titleOfRecord } from '../../../domain/record-title.ts';
import type { Statement, Tracker } from '../../../domain/record-types.ts';
import type { StatementKind } from '../../../domain/records/statement.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { defineRule } from '../rule.ts';
import type { Remark, Rule } from '../rule.ts';
import { listInWords, quoteNames } from './words.ts';

function activeTrackers(index: RegisterIndex, isMeant: (tracker: Tracker) => boolean): Tracker[] {
  return index.register.records.trackers.filter((tracker) => tracker.status === 'active' && isMeant(tracker));
}

/** A statement that is contradicted by trackers. */
function trackerRule(
  id: string,
  kind: StatementKind,
  answer: 'yes' | 'no',
  article: string,
  severity: 'error' | 'warning',
  isContrary: (tracker: Tracker) => boolean,
  says: string,
): Rule {
  return defineRule(
    { id, topic: 'statements', kind: 'conflict', severity, article, about: 'statement' },
    (statement, { index }) => {
      // A statement with a scope or with exceptions may leave room for them.
      if (statement.kind !== kind || statement.answer !== answer || statement.scope !== null) return null;
      if (statement.exceptions.length > 0) return null;
      return contradictedBy(statement, activeTrackers(index, isContrary), says);
    },
  );
}

function contradictedBy(
  _statement: Statement,
  records: readonly { readonly id: string; readonly name: string }[],
  says: string,
): Remark | null {
  if (records.length === 0) return null;
  return {
    message: `A statement says ${says}, and the register has ${quoteNames(records.map(({ name }) => name))}.`,
    field: 'answer',
    others: records.map(({ id }) => id),
  };
}

const isAdvertising = ({ category }: Tracker): boolean => category === 'advertising';
const isAnalytics = ({ category }: Tracker): boolean => category === 'analytics';
const isCookie = ({ kind }: Tracker): boolean => kind === 'cookie';
const isOptional = ({ category }: Tracker): boolean => category !== null && category !== 'strictlyNecessary';

/** Items of a statement, as compared. */
function itemsOf(statement: Statement): Set<string> {
  return new Set(statement.items.map(foldName));
}

const about = { topic: 'statements', kind: 'conflict', about: 'statement' } as const;
const fairness = 'Art. 5(1)(a)';

export const statementRules: readonly Rule[] = [
  defineRule(
    {
      id: 'statement-not-answered',
      topic: 'statements',
      kind: 'gap',
      severity: 'hint',
      article: null,
      about: 'statement',
    },
    (statement, { index }) =>
      statement.answer === 'unknown'
        ? {
            message: `Not answered: ${quoteName(titleOfRecord('statement', statement, index.get))}.`,
            field: 'answer',
          }
        : null,
  ),
  trackerRule(
    'no-analytics-contradicted',
    'usesAnalyticsCookies',
    'no',
    fairness,
    'error',
    isAnalytics,
    'that no analytics cookies are used',
  ),
  trackerRule(
    'no-advertising-cookies-contradicted',
    'usesAdvertisingCookies',
    'no',
    fairness,
    'error',
    (tracker) => isAdvertising(tracker) && isCookie(tracker),
    'that no advertising cookies are used',
  ),
  trackerRule(
    'no-advertising-technology-contradicted',
    'usesAdvertisingTechnology',
    'no',
    fairness,
    'error',
    isAdvertising,
    'that no advertising technology is used',
  ),
  trackerRule(
    'no-advertising-networks-contradicted',
    'usesAdvertisingNetworks',
    'no',
    fairness,
    'error',
    isAdvertising,
    'that no advertising networks are used',
  ),
  trackerRule(
    'only-necessary-contradicted',
    'usesOnlyNecessaryCookies',
    'yes',
    fairness,
    'error',
    isOptional,
    'that only necessary cookies are used',
  ),
  trackerRule(
    'no-optional-cookies-contradicted',
    'usesOptionalCookies',
    'no',
    fairness,
    'error',
    isOptional,
    'that no optional cookies are used',
  ),
  trackerRule(
    'no-third-party-trackers-contradicted',
    'usesThirdPartyTrackers',
    'no',
    fairness,
    'error',
    ({ providerVendorId }) => providerVendorId !== null,
    'that no trackers of third parties are used',
  ),
  trackerRule(
    'no-sale-contradicted',
    'sellsData',
    'no',
    'Cal. Civ. Code 1798.140(ad)',
    'warning',
    isAdvertising,
    'that personal data are not sold',
  ),
  trackerRule(
    'no-sharing-contradicted',
    'sharesForCrossContextAdvertising',
    'no',
    'Cal. Civ. Code 1798.140(ah)',
    'error',
    isAdvertising,
    'that data are not shared for advertising across contexts',
  ),
  defineRule(
    { id: 'tool-not-used-contradicted', severity: 'error', article: fairness, ...about },
    (statement, { index }) => {
      if (statement.kind !== 'usesTool' || statement.answer !== 'no') return null;
      const engaged = statement.items
        .flatMap((item) => [...index.vendorsOfName(foldName(item))])
        .filter(
          ({ id, status }) =>
            status === 'active' && index.engagementsOfVendor(id).some((engagement) => engagement.status === 'active'),
        );
      return engaged.map(({ id, name }) => ({
        message: `A statement says that ${quoteName(name)} is not used, and it is engaged.`,
        field: 'items',
        others: [id],
      }));
    },
  ),
  defineRule(
    { id: 'data-not-collected-contradicted', severity: 'error', article: fairness, ...about },
    (statement, { index }) => {
      const isAbout = statement.kind === 'collectsData' || statement.kind === 'storesData';
      if (!isAbout || statement.answer !== 'no') return null;
      const denied = itemsOf(statement);
      return index.register.records.dataCategories.flatMap((category) =>
        category.elements
          .filter(({ name }) => denied.has(foldName(name)))
          .map(({ name }) => ({
            message: `A statement says that ${quoteName(name)} is never ${statement.kind === 'storesData' ? 'stored' : 'collected'}, and ${quoteName(category.name)} has it.`,
            field: 'items',
            others: [category.id],
            detail: foldName(name),
          })),
      );
    },
  ),
  defineRule(
    { id: 'no-children-contradicted', severity: 'error', article: 'Art. 8(1)', ...about },
    (statement, { index }) => {
      const isAbout = statement.kind === 'collectsFromChildren' || statement.kind === 'isDirectedToChildren';
      if (!isAbout || statement.answer !== 'no') return null;
      const children = index.register.records.dataSubjectCategories.filter(
        ({ id, areChildren }) =>
          areChildren === 'yes' && index.activitiesOfPeople(id).some(({ status }) => status === 'active'),
      );
      const says =
        statement.kind === 'collectsFromChildren'
          ? 'that no data of children are collected'
          : 'that it is not directed to children';
      return contradictedBy(statement, children, says);
    },
  ),
  defineRule(
    { id: 'providers-bound-contradicted', severity: 'error', article: 'Art. 28(3)', ...about },
    (statement, { index }) => {
      if (
        statement.kind !== 'bindsProvidersByAgreement' ||
        statement.answer !== 'yes' ||
        statement.exceptions.length > 0
      )
        return null;
      const unbound = index.register.records.vendors.filter(
        ({ id, status, dpaState }) =>
          status === 'active' &&
          dpaState === 'none' &&
          index
            .engagementsOfVendor(id)
            .some(
              (engagement) =>
                engagement.status === 'active' &&
                engagement.role !== null &&
                ['processor', 'subProcessor'].includes(engagement.role),
            ),
      );
      if (unbound.length === 0) return null;
      return {
        message: `A statement says that providers are bound by agreements, and there is none with ${quoteNames(unbound.map(({ name }) => name))}.`,
        field: 'answer',
        others: unbound.map(({ id }) => id),
      };
    },
  ),
  defineRule(
    { id: 'shares-only-with-listed-doubtful', severity: 'hint', article: fairness, ...about },
    (statement, { index }) => {
      if (statement.kind !== 'sharesOnlyWithListed' || statement.answer !== 'yes') return null;
      const unnamed = index.register.records.vendors.filter(
        ({ id, isNamed, status, kind }) =>
          !isNamed &&
          status === 'active' &&
          kind === 'company' &&
          index.engagementsOfVendor(id).some((engagement) => engagement.status === 'active'),
      );
      return unnamed.map(({ id, name }) => ({
        message: `A statement says that data go only to those listed, and ${quoteName(name)} has no name.`,
        field: 'answer',
        others: [id],
      }));
    },
  ),
  defineRule(
    { id: 'statements-contradict', severity: 'error', article: fairness, ...about },
    (statement, { index }) => {
      if (statement.answer === 'unknown') return null;
      const opposite = statement.answer === 'yes' ? 'no' : 'yes';
      return index.register.records.statements
        .filter(
          (other) =>
            other.id < statement.id &&
            other.kind === statement.kind &&
            other.answer === opposite &&
            other.scope === statement.scope &&
            JSON.stringify(other.items) === JSON.stringify(statement.items),
        )
        .map((other) => ({
          message: `Two statements contradict each other: ${quoteName(titleOfRecord('statement', statement, index.get))} is answered with yes and with no.`,
          field: 'answer',
          others: [other.id],
        }));
    },
  ),
  defineRule(
    {
      id: 'hosting-contradicted-by-vendor',
      topic: 'statements',
      kind: 'conflict',
      severity: 'warning',
      article: fairness,
      about: 'service',
    },
    (service, { index }) => {
      const { hosting } = service;
      if (hosting.length === 0 || service.isHostingConditional || service.hostingDescription !== null) return null;
      if (!hosting.every(({ country }) => country !== null && eeaCountries.has(country))) return null;
      const outside = new Map<string, { name: string; countries: string[] }>();
      for (const engagement of index.engagementsOfService(service.id)) {
        if (engagement.status !== 'active' || !engagement.functions.includes('hosting')) continue;
        for (const link of chainFrom(engagement.vendorId, index)) {
          const countries = link.countries.filter((country) => !eeaCountries.has(country));
          if (countries.length > 0) outside.set(link.vendorId, { name: link.name, countries });
        }
      }
      if (outside.size === 0) return null;
      const places = [...outside.values()].map(
        ({ name, countries }) => `${quoteName(name)} (${listInWords(countries.map(countryName))})`,
      );
      return {
        message: `${quoteName(service.name)} is said to be hosted in the European Economic Area, and its hosting reaches ${listInWords(places)}.`,
        field: 'hosting',
        others: [...outside.keys()],
      };
    },
  ),
];

type ChainLink = { readonly vendorId: string; readonly name: string; readonly countries: readonly string[] };

/** A hosting vendor and those under it, with the countries where each processes. A chain that closes is followed once. */
function chainFrom(vendorId: string, index: RegisterIndex): ChainLink[] {
  const links: ChainLink[] = [];
  const pending: { id: string; country: string | null }[] = [{ id: vendorId, country: null }];
  const followed = new Set<string>();
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (followed.has(next.id)) continue;
    followed.add(next.id);
    const vendor = index.get('vendor', next.id);
    if (vendor === undefined || vendor.status === 'ended') continue;
    const places = vendor.processingLocations.flatMap(({ country }) => country ?? []);
    const countries = next.country === null ? places : [...places, next.country];
    links.push({ vendorId: next.id, name: vendor.name, countries: [...new Set(countries)] });
    for (const sub of index.subProcessingsOf(next.id)) pending.push({ id: sub.subVendorId, country: sub.country });
  }
  return links;
}
