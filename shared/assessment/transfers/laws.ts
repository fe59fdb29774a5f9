// Which laws on transfers reach the exporter, and why.
import { applicableLaws } from '../../domain/codes.ts';
import type { LawCode } from '../../domain/codes.ts';
import { countryInWords } from '../../domain/country-words.ts';
import type { TransferLaw } from '../../reference/reference-laws.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import type { LawReach } from './assessment.ts';
import { adequacyLawOf, transferRegimes } from './route.ts';
import type { RouteExporter, TransferRegime } from './route.ts';
import { startSentence } from './words.ts';

export type ReachingLaw = { readonly law: TransferRegime; readonly reach: LawReach; readonly why: string };

/** Where each law applies by establishment (GDPR Art. 3(1), UK GDPR Art. 3(1), FADP Art. 3). */
const areas: Readonly<Record<TransferRegime, string>> = {
  'eu-gdpr': 'in the European Economic Area',
  'uk-gdpr': 'in the United Kingdom',
  'swiss-fadp': 'in Switzerland',
};

/**
 * The laws among EU GDPR, UK GDPR and Swiss FADP that reach the exporter or the data it sends.
 * A law that can neither be confirmed nor ruled out for want of facts is `unknown`, never left out.
 */
export function reachingLaws(exporter: RouteExporter, facts: ReferenceFacts, on: string): ReachingLaw[] {
  return transferRegimes.flatMap((law) => {
    const found = directReach(exporter, law, facts, on) ?? onwardReach(exporter, law) ?? unknownReach(exporter, law);
    if (found === null) return [];
    if (exporter.isRecorded || found.reach === 'unknown') return [{ law, ...found }];
    const why = `The exporter is not recorded. The register’s organisation is under it: ${found.why}`;
    return [{ law, reach: 'unknown' as const, why }];
  });
}

/** Whether an establishment in this country brings the law with it on that day. */
export function isLawOfCountry(law: TransferRegime, country: string, facts: ReferenceFacts, on: string): boolean {
  const known = lawsOfCountry(country, facts, on);
  return (known[law] ??= facts.adequacy({ from: adequacyLawOf[law], to: country, on }).state === 'domestic');
}

type DomesticLaws = Partial<Record<TransferRegime, boolean>>;
type OfDay = { readonly on: string; readonly byCountry: Map<string, DomesticLaws> };

/** Kept for the day asked about last, since every transfer and engagement of a register asks for the same few countries. */
const lastDayOf = new WeakMap<ReferenceFacts, OfDay>();

function lawsOfCountry(country: string, facts: ReferenceFacts, on: string): DomesticLaws {
  let last = lastDayOf.get(facts);
  if (last?.on !== on) lastDayOf.set(facts, (last = { on, byCountry: new Map() }));
  let known = last.byCountry.get(country);
  if (known === undefined) last.byCountry.set(country, (known = {}));
  return known;
}

type Reach = Omit<ReachingLaw, 'law'>;

function directReach(
  { name, country, laws }: RouteExporter,
  law: TransferRegime,
  facts: ReferenceFacts,
  on: string,
): Reach | null {
  const { label } = applicableLaws[law];
  if (country !== null && isLawOfCountry(law, country, facts, on)) {
    const where = law === 'eu-gdpr' ? ` (${countryInWords(country)})` : '';
    return {
      reach: 'direct',
      why: `${startSentence(name)} is established ${areas[law]}${where}.`,
    };
  }
  if (laws.includes(law)) return { reach: 'direct', why: `The register names the ${label} among the laws of ${name}.` };
  return null;
}

function onwardReach({ name, inheritedLaws }: RouteExporter, law: TransferRegime): Reach | null {
  if (!inheritedLaws.includes(law)) return null;
  const { label } = applicableLaws[law];
  return {
    reach: 'onward',
    why: `${startSentence(name)} passes on data that come under the ${label} (onward transfer).`,
  };
}

function unknownReach({ name, country, laws }: RouteExporter, law: TransferRegime): Reach | null {
  // A list of laws is an answer; without one only the country can rule a law out.
  if (country !== null || laws.length > 0) return null;
  const { label } = applicableLaws[law];
  return {
    reach: 'unknown',
    why: `Neither country nor laws of ${name} are recorded, so it is not known whether the ${label} applies.`,
  };
}

const otherLawOfCode: Readonly<Partial<Record<LawCode, TransferLaw>>> = { lgpd: 'lgpd', pipeda: 'pipeda' };
const otherLawOfCountry: Readonly<Record<string, TransferLaw>> = {
  BR: 'lgpd',
  CA: 'pipeda',
  CN: 'pipl',
  TR: 'kvkk',
  JP: 'appi',
};

/** Laws with transfer rules of their own: those that the register names, or that the exporter's country has. */
export function otherLawsOf({ name, country, laws }: RouteExporter): { law: TransferLaw; why: string }[] {
  const found = new Map<TransferLaw, string>();
  for (const code of laws) {
    const law = otherLawOfCode[code];
    if (law !== undefined)
      found.set(law, `The register names the ${applicableLaws[code].label} among the laws of ${name}.`);
  }
  const local = country === null ? undefined : otherLawOfCountry[country];
  if (country !== null && local !== undefined && !found.has(local))
    found.set(local, `${startSentence(name)} is established in ${countryInWords(country)}.`);
  return [...found].map(([law, why]) => ({ law, why }));
}
