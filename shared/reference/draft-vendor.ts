// A vendor record from a catalogue entry. Only what is known is filled in, and every filled field says where from;
// roles, mechanisms and certifications are offered beside it and never written, since they depend on the contract.
import type { VendorRoleCode } from '../domain/codes.ts';
import type { DraftOf } from '../domain/record-types.ts';
import type { Place } from '../domain/primitives.ts';
import type { Sourced } from './fact-origin.ts';
import { sourceLine } from './fact-origin.ts';
import type {
  CustomerRegion,
  VendorConfidence,
  VendorEntity,
  VendorEntry,
  VendorMechanism,
} from './vendor-catalogue.ts';

/** Source of a pre-filled field; the record's type and id are added when it is stored. */
export type VendorFactSource = Omit<DraftOf<'factSource'>, 'recordId' | 'recordType'>;

export type VendorSuggestions = {
  /** Legal entities that may be the contracting one, where the draft names none for sure. */
  readonly entities: readonly VendorEntity[];
  /** Roles it may have; one only where its whole service has it. */
  readonly roles: readonly VendorRoleCode[];
  readonly roleNote: string | null;
  readonly isMerchantOfRecord: boolean;
  readonly functions: readonly ('hosting' | 'payment')[];
  readonly purposes: readonly string[];
  readonly dataExamples: readonly string[];
  /** Places among which the customer chooses, or that are told in words only. */
  readonly locations: readonly Place[];
  readonly locationNotes: readonly string[];
  /** What its texts name; whether a certification stands must be looked up in the public list. */
  readonly mechanisms: readonly VendorMechanism[];
  readonly certifications: readonly { readonly name: string; readonly basis: string }[];
  readonly agreementUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  /** What is easily got wrong with this vendor, as sentences. */
  readonly warnings: readonly string[];
};

export type VendorDraft = {
  readonly vendor: DraftOf<'vendor'>;
  readonly sources: readonly VendorFactSource[];
  readonly suggestions: VendorSuggestions;
};

export type DraftOptions = {
  /** Where the customer is: customers of one region contract with another entity than those of the next. */
  readonly customerRegion: CustomerRegion | null;
  /** The contracting entity where it is known, by its name in the entry. */
  readonly entityName?: string | null;
};

/** The draft of a vendor. */
export function draftVendor(
  entry: Sourced<VendorEntry>,
  { customerRegion, entityName = null }: DraftOptions,
): VendorDraft {
  const vendor: DraftOf<'vendor'> = { name: entry.name };
  const sources: VendorFactSource[] = [];
  const say = (field: string, confidence: VendorConfidence, remark: string | null = null): void => {
    const own = isOwnField(entry, entryFields[field] ?? field);
    // The day of the fact, not of the adding: that is what its age counts from.
    const capturedOn = own ? entry.origin.asOf : (entry.origin.shipped?.asOf ?? entry.origin.asOf);
    const reference = own
      ? `own entry of the vendor catalogue of ${capturedOn}: ${entry.origin.source}`
      : referenceOf(entry, capturedOn, confidence);
    sources.push({
      field,
      kind: 'catalogue',
      state: 'prefilled',
      capturedOn,
      reference: remark === null ? reference : `${reference} (${remark})`,
    });
  };

  say('name', entry.confidence.entity);
  if (entry.aliases.length > 0) {
    vendor.aliases = entry.aliases;
    say('aliases', 'fromMemory');
  }
  const entity =
    entityName === null
      ? contractingEntity(entry.entities, customerRegion)
      : entry.entities.find(({ name }) => name === entityName);
  if (entity !== undefined) {
    vendor.legalEntity = entity.name;
    vendor.country = entity.country;
    say('legalEntity', entity.confidence);
    say('country', entity.confidence);
    if (entity.address !== null) {
      vendor.address = entity.address;
      // That the entity is verified says that its name was read, not that it is still where it was.
      say('address', 'fromMemory', entity.addressNote);
    }
  }
  if (!entry.isRegionChosen && entry.locations.length > 0) {
    vendor.processingLocations = entry.locations;
    // The entries do not say how sure their places are.
    say('processingLocations', 'fromMemory');
  }
  const [domain] = entry.domains;
  if (domain !== undefined) {
    vendor.website = `https://${domain}`;
    say('website', entry.confidence.urls);
  }
  if (entry.subProcessorListUrl !== null) {
    vendor.subProcessorListUrl = entry.subProcessorListUrl;
    say('subProcessorListUrl', entry.confidence.urls);
  }
  vendor.catalogueId = entry.id;

  return { vendor, sources, suggestions: suggestionsOf(entry, entity) };
}

/** The entity that customers of a region contract with, or the only one known; undefined where that is open. */
function contractingEntity(entities: readonly VendorEntity[], region: CustomerRegion | null): VendorEntity | undefined {
  if (entities.length === 1) return entities[0];
  if (region === null) return undefined;
  const fitting = entities.filter(({ contractsWith }) => contractsWith.includes(region));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Fields of the entry from which fields of the vendor come, where the names differ. */
const entryFields: Readonly<Record<string, keyof VendorEntry>> = {
  legalEntity: 'entities',
  country: 'entities',
  address: 'entities',
  processingLocations: 'locations',
  website: 'domains',
};

/** Whether a field of an entry is the register's own word and not the shipped one. */
function isOwnField({ origin }: Sourced<VendorEntry>, field: string): boolean {
  return origin.isOverride && (origin.confidence === 'ownFact' || origin.overriddenFields.includes(field));
}

/** What is said of a field's origin: the entry and its day, whether verified, and in what. */
function referenceOf(entry: VendorEntry, asOf: string, confidence: VendorConfidence): string {
  const head = `vendor catalogue, entry of ${asOf}`;
  switch (confidence) {
    case 'verified': {
      const read = entry.sources.find(({ kind }) => kind === 'vendor' || kind === 'archive' || kind === 'official');
      return read === undefined
        ? `${head}, verified`
        : `${head}, verified in the vendor’s own texts, among them ${sourceLine([read])}`;
    }
    case 'thirdParty':
      return `${head}, not verified: as third parties say`;
    case 'fromMemory':
    case 'unknown':
      return `${head}, not verified`;
  }
}

/** Whether the reference of a source from the catalogue says that nobody has verified the field. */
export function isUnverifiedReference(reference: string | null): boolean {
  return reference !== null && /^vendor catalogue, entry of \S+, not verified/.test(reference);
}

function suggestionsOf(entry: VendorEntry, entity: VendorEntity | undefined): VendorSuggestions {
  const { categories } = entry;
  const isMerchantOfRecord = categories.includes('merchantOfRecord');
  return {
    entities: entity === undefined ? entry.entities : [],
    roles: rolesOf(entry),
    roleNote: entry.roleNote,
    isMerchantOfRecord,
    functions: [
      ...(categories.includes('hosting') ? (['hosting'] as const) : []),
      ...(categories.includes('payment') ? (['payment'] as const) : []),
    ],
    purposes: entry.purposes,
    dataExamples: entry.dataExamples,
    locations: entry.isRegionChosen ? entry.locations : [],
    locationNotes: entry.locationNotes,
    mechanisms: entry.mechanisms,
    certifications: entry.certifications,
    agreementUrl: entry.agreementUrl,
    privacyPolicyUrl: entry.privacyPolicyUrl,
    warnings: warningsOf(entry, entity),
  };
}

function rolesOf({ role }: VendorEntry): VendorRoleCode[] {
  switch (role) {
    case null:
      return [];
    case 'processor':
      return ['processor'];
    case 'independentController':
      return ['independentController'];
    case 'both':
      return ['processor', 'independentController'];
  }
}

function warningsOf(entry: VendorEntry, entity: VendorEntity | undefined): string[] {
  const warnings: string[] = [];
  if (entry.categories.includes('merchantOfRecord'))
    warnings.push(
      'A merchant of record sells to the buyer in its own name and is a controller of the buyers’ data: a recipient, with terms on sharing data, not a processor.',
    );
  else if (entry.categories.includes('payment') && entry.role !== 'processor')
    warnings.push(
      'Payment providers are usually controllers of their own for payments, and processors at most for a part of the service.',
    );
  if (entry.mechanisms.some(({ code }) => code === 'eu-us-dpf'))
    warnings.push(
      'Certification under the Data Privacy Framework is per legal entity and yearly. Look the contracting entity up in the public list before relying on it.',
    );
  if (entity !== undefined && entity.country !== 'US' && entry.headquarters === 'US')
    warnings.push(
      'The group’s head office is in the United States: a contract with another company of the group does not by itself keep the data out of there.',
    );
  if (entry.agreementUrl === null && entry.role !== 'independentController')
    warnings.push('No address of a data processing agreement is known: ask the vendor.');
  return warnings;
}
