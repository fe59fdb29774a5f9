// The dated facts of law and market that a register looks up, with what it has overridden of them.
import { answerAdequacy } from './adequacy.ts';
import type { AdequacyAnswer, AdequacyQuestion } from './adequacy.ts';
import { createFactTable } from './fact-table.ts';
import type { FactDifference, FactOverride, FactTable } from './fact-table.ts';
import type { Sourced } from './fact-origin.ts';
import { findStatutes } from './find-statute.ts';
import { jurisdictionSchema, shippedJurisdictions } from './jurisdictions.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import { lawfulBasisSchema, shippedLawfulBases } from './lawful-bases.ts';
import type { LawfulBasis } from './lawful-bases.ts';
import { shippedCcpaItems, shippedNoticeItems, shippedRecordItems, sourcedItems } from './legal-items.ts';
import type { CcpaItem, NoticeItem, RecordItem } from './legal-items.ts';
import { mechanismOn, mechanismSchema, shippedMechanisms } from './mechanisms.ts';
import type { MechanismAnswer } from './mechanisms.ts';
import type { BasisLaw, TransferLaw } from './reference-laws.ts';
import { appliesIn, holdsOn, shippedStatutoryRetention, statutoryRetentionSchema } from './statutory-retention.ts';
import type { RetentionCategory, StatutoryRetention, StatutoryRetentionAnswer } from './statutory-retention.ts';
import { shippedVendors, vendorEntrySchema } from './vendor-catalogue.ts';
import type { VendorEntry } from './vendor-catalogue.ts';
import { createMentionFinder } from './vendor-mentions.ts';
import type { MentionFinder, VendorMention } from './vendor-mentions.ts';
import { idsOfName, indexVendorNames } from './vendor-names.ts';
import type { VendorNameIndex } from './vendor-names.ts';
import { searchVendors } from './vendor-search.ts';
import type { VendorFound } from './vendor-search.ts';

type On = { readonly on: string };

/** All look-ups. Days are `YYYY-MM-DD`; every answer says where it comes from. */
export type ReferenceFacts = {
  readonly jurisdiction: (id: string) => Sourced<Jurisdiction> | undefined;
  readonly jurisdictions: () => readonly Sourced<Jurisdiction>[];
  readonly adequacy: (question: AdequacyQuestion) => AdequacyAnswer;

  /** A mechanism as it stands on a day, in force or not. Undefined for codes that stand for no fact (`other`). */
  readonly mechanism: (code: string, at: On) => MechanismAnswer | undefined;
  /** Mechanisms in force on a day, those of one law where it is named; with `all`, those out of force as well. */
  readonly mechanisms: (at: On & { readonly law?: TransferLaw; readonly all?: boolean }) => readonly MechanismAnswer[];

  /** A basis or condition by its code; undefined where it is unknown or does not hold on the day. */
  readonly lawfulBasis: (code: string, at: On) => Sourced<LawfulBasis> | undefined;
  /** Bases, conditions and the rule for criminal data that hold on a day. */
  readonly lawfulBases: (
    at: On & { readonly law?: BasisLaw; readonly kind?: LawfulBasis['kind'] },
  ) => readonly Sourced<LawfulBasis>[];
  /** The purposes that UK law recognises as legitimate interests (UK GDPR Annex 1); none before it had them. */
  readonly recognisedInterests: (at: On) => LawfulBasis['purposes'];

  /** Periods of a country's law, of the Union's where it is a member, and of its regions; of all where none is named. */
  readonly statutoryRetention: (
    at: On & { readonly country?: string; readonly category?: RetentionCategory },
  ) => readonly StatutoryRetentionAnswer[];
  readonly statutoryRetentionById: (id: string) => Sourced<StatutoryRetention> | undefined;
  /** Periods whose provision a text names, for example `§ 147 AO`; those of the day where one is given. */
  readonly findStatute: (text: string, at?: On) => readonly Sourced<StatutoryRetention>[];

  /** What the record must hold (GDPR Art. 30; FADP Art. 12). */
  readonly recordItems: (of: Pick<RecordItem, 'law' | 'role'>) => readonly Sourced<RecordItem>[];
  /** What people must be told (GDPR Art. 13 and 14 and their like). */
  readonly noticeItems: (of: Pick<NoticeItem, 'law'>) => readonly Sourced<NoticeItem>[];
  /** Categories and items of the CCPA that hold on a day. */
  readonly ccpaItems: (at: On & { readonly kind?: CcpaItem['kind'] }) => readonly Sourced<CcpaItem>[];

  readonly vendors: () => readonly Sourced<VendorEntry>[];
  readonly vendor: (id: string) => Sourced<VendorEntry> | undefined;
  /** Vendors as somebody types, best first. An empty query lists all. */
  readonly findVendors: (query: string, limit?: number) => readonly VendorFound<Sourced<VendorEntry>>[];
  /** Vendors that a name, host or address stands for: several where it does not say which. */
  readonly matchVendor: (name: string) => readonly Sourced<VendorEntry>[];
  /** Vendor names in running text. */
  readonly findVendorMentions: (text: string) => readonly VendorMention[];

  /** What shipped data say otherwise than when the user overrode them, and overrides that cannot be applied. */
  readonly differences: () => readonly FactDifference[];
};

/**
 * Look-ups over the shipped facts and one register's overrides.
 * Cheap: facts are read and checked on the first look-up of their kind, once for all.
 */
export function createReferenceFacts(overrides: readonly FactOverride[] = []): ReferenceFacts {
  const jurisdictions = createFactTable({
    kind: 'jurisdiction',
    schema: jurisdictionSchema,
    shipped: shippedJurisdictions,
    standing: ({ confidence }) => ({
      sources: [{ name: 'ISO 3166-1; adequacy decisions and lists', url: null }],
      confidence: confidence.eu,
    }),
    overrides,
  });
  const mechanisms = createFactTable({
    kind: 'mechanism',
    schema: mechanismSchema,
    shipped: shippedMechanisms,
    standing: (mechanism) => mechanism,
    overrides,
  });
  const bases = createFactTable({
    kind: 'lawfulBasis',
    schema: lawfulBasisSchema,
    shipped: shippedLawfulBases,
    standing: (basis) => basis,
    overrides,
  });
  const retention = createFactTable({
    kind: 'statutoryRetention',
    schema: statutoryRetentionSchema,
    shipped: shippedStatutoryRetention,
    standing: (fact) => fact,
    overrides,
  });
  const vendors = createFactTable({
    kind: 'vendor',
    schema: vendorEntrySchema,
    shipped: shippedVendors,
    standing: ({ sources, confidence }) => ({
      sources: sources.map(({ name, url }) => ({ name, url })),
      confidence: confidence.entity === 'verified' ? 'verified' : 'fromMemory',
    }),
    overrides,
  });

  const mechanism: ReferenceFacts['mechanism'] = (code, { on }) => {
    const fact = mechanisms.get(code);
    return fact && mechanismOn(fact, on);
  };
  const lawfulBasis: ReferenceFacts['lawfulBasis'] = (code, { on }) => {
    const fact = bases.get(code);
    return fact !== undefined && holdsOn(fact, on) ? fact : undefined;
  };

  return {
    jurisdiction: jurisdictions.get,
    jurisdictions: jurisdictions.all,
    adequacy: (question) =>
      answerAdequacy(question, jurisdictions.get(question.to), (code) => {
        const framework = mechanism(code, question);
        if (framework === undefined) throw new RangeError(`The shipped facts have no mechanism ${code}`);
        const { validity, validUntil, origin } = framework;
        return { isInForce: validity === 'inForce', validUntil, origin };
      }),

    mechanism,
    mechanisms: ({ law, on, all = false }) =>
      mechanisms
        .all()
        .filter((fact) => fact.kind !== 'notAMechanism' && (law === undefined || fact.law === law))
        .map((fact) => mechanismOn(fact, on))
        .filter(({ validity }) => all || validity === 'inForce'),

    lawfulBasis,
    lawfulBases: ({ law, kind, on }) =>
      bases
        .all()
        .filter(
          (fact) =>
            (law === undefined || fact.law === law) && (kind === undefined || fact.kind === kind) && holdsOn(fact, on),
        ),
    recognisedInterests: (at) => lawfulBasis('uk-6-1-ea', at)?.purposes ?? [],

    statutoryRetention: ({ country, category, on }) => {
      const isInUnion = country !== undefined && (jurisdictions.get(country)?.isEu ?? false);
      return retention.all().flatMap((fact): StatutoryRetentionAnswer[] => {
        const appliesBy = country === undefined ? 'country' : appliesIn(fact.country, country, isInUnion);
        const isAsked = category === undefined || fact.category === category;
        return appliesBy !== undefined && isAsked && holdsOn(fact, on) ? [{ ...fact, appliesBy }] : [];
      });
    },
    statutoryRetentionById: retention.get,
    findStatute: (text, at) =>
      findStatutes(retention.all(), text).filter((fact) => at === undefined || holdsOn(fact, at.on)),

    recordItems: ({ law, role }) =>
      sourcedItems(shippedRecordItems()).filter((item) => item.law === law && item.role === role),
    noticeItems: ({ law }) => sourcedItems(shippedNoticeItems()).filter((item) => item.law === law),
    ccpaItems: ({ on, kind }) =>
      sourcedItems(shippedCcpaItems()).filter(
        (item) => (kind === undefined || item.kind === kind) && holdsOn({ ...item, validUntil: null }, on),
      ),

    ...vendorLookUps(vendors),

    differences: () =>
      [jurisdictions, mechanisms, bases, retention, vendors].flatMap((table) => [...table.differences()]),
  };
}

type VendorLookUps = Pick<ReferenceFacts, 'vendors' | 'vendor' | 'findVendors' | 'matchVendor' | 'findVendorMentions'>;

function vendorLookUps(vendors: FactTable<VendorEntry>): VendorLookUps {
  let names: VendorNameIndex | undefined;
  let finder: MentionFinder | undefined;
  const nameIndex = (): VendorNameIndex => (names ??= indexVendorNames(vendors.all()));
  return {
    vendors: vendors.all,
    vendor: vendors.get,
    findVendors: (query, limit = 20) => searchVendors(vendors.all(), query, limit),
    matchVendor: (name) => [...idsOfName(nameIndex(), name)].flatMap((id) => vendors.get(id) ?? []),
    findVendorMentions: (text) => (finder ??= createMentionFinder(vendors.all(), nameIndex()))(text),
  };
}
