// Vendors from the catalogue into the register, and the confirming of what it filled in.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { referenceOperations } from '../../shared/contract/reference.ts';
import type { Vendor } from '../../shared/domain/record-types.ts';
import type { Register, RegisterIndex } from '../../shared/domain/register.ts';
import { draftVendor } from '../../shared/reference/draft-vendor.ts';
import { compareVendor } from '../../shared/reference/compare-vendor.ts';
import type { VendorDraft } from '../../shared/reference/draft-vendor.ts';
import type { Sourced } from '../../shared/reference/fact-origin.ts';
import type { ReferenceFacts } from '../../shared/reference/reference-facts.ts';
import { customerRegionOf, factsOfRegister } from '../../shared/reference/register-facts.ts';
import type { VendorEntry } from '../../shared/reference/vendor-catalogue.ts';
import { foldVendorName } from '../../shared/reference/vendor-names.ts';
import { indexFor } from './context.ts';
import type { Handlers } from './context.ts';

type Operations = Exclude<keyof typeof referenceOperations, `reference.${string}`>;

export const catalogueHandlers: Pick<Handlers, Operations> = {
  'vendors.searchCatalogue': ({ text, limit, asAt }, context) => {
    const index = indexFor(context, asAt);
    return factsOfRegister(index.register)
      .findVendors(text, limit)
      .map(({ vendor, matched }) => hitOf(vendor, matched, index));
  },

  'vendors.matchCatalogue': ({ name, asAt }, context) => {
    const index = indexFor(context, asAt);
    return matchByIdOrName(factsOfRegister(index.register), name).map((vendor) => hitOf(vendor, name, index));
  },

  'vendors.previewFromCatalogue': ({ catalogueId, asAt }, context) => {
    const index = indexFor(context, asAt);
    const { vendor, sources, suggestions } = draftFor(index, requireEntry(index, catalogueId), undefined);
    return {
      fields: sources.map(({ field, reference, capturedOn }) => {
        const value: unknown = Reflect.get(vendor, field);
        return { field, value, reference: reference ?? '', capturedOn };
      }),
      suggestions,
    };
  },

  'vendors.addFromCatalogue': ({ catalogueId, entityName, engagement }, { store }) => {
    const index = store.index();
    const entry = requireEntry(index, catalogueId);
    refuseTwice(index, entry);
    const draft = draftFor(index, entry, entityName);
    return store.write('vendors.addFromCatalogue', (unit) => {
      const vendor = unit.create('vendor', draft.vendor);
      for (const source of draft.sources)
        unit.create('factSource', { ...source, recordType: 'vendor', recordId: vendor.id });
      return {
        vendor,
        engagement: engagement === undefined ? null : unit.create('engagement', { ...engagement, vendorId: vendor.id }),
        prefilled: draft.sources.map(({ field }) => field),
        suggestions: draft.suggestions,
      };
    }).value;
  },

  'vendors.compareWithCatalogue': ({ id, asAt }, context) => {
    const index = indexFor(context, asAt);
    const vendor = requireVendor(index, id);
    const entry = entryOf(index, vendor);
    if (entry === undefined) return null;
    const draft = draftFor(index, entry, contractingCompany(entry, vendor));
    return {
      catalogueId: entry.id,
      name: entry.name,
      origin: entry.origin,
      differences: compareVendor(vendor, draft),
      suggestions: draft.suggestions,
    };
  },

  'vendors.takeFromCatalogue': ({ id, revision, fields }, context) => {
    const index = context.store.index();
    const vendor = requireVendor(index, id);
    const entry = entryOf(index, vendor);
    if (entry === undefined)
      throw new RegistryError('not_found', `The vendor catalogue has no entry that is ${vendor.name} for sure.`);
    const draft = draftFor(index, entry, contractingCompany(entry, vendor));
    const taken = draft.sources.filter(({ field }) => fields.includes(field));
    const missing = fields.filter((field) => taken.every((source) => source.field !== field));
    if (missing.length > 0)
      throw new RegistryError('invalid_input', `The catalogue says nothing of ${missing.join(', ')}.`, {
        fields: { fields: 'Not in the entry' },
      });
    const before = index.sourcesOf(id).filter(({ field }) => fields.includes(field));
    return context.store.write('vendors.takeFromCatalogue', (unit) => {
      for (const source of before) unit.remove('factSource', source.id);
      for (const source of taken) unit.create('factSource', { ...source, recordType: 'vendor', recordId: id });
      const values = Object.fromEntries(
        taken.map(({ field }): [string, unknown] => [field, Reflect.get(draft.vendor, field)]),
      );
      return {
        vendor: unit.update('vendor', id, revision, { ...values, catalogueId: entry.id }),
        prefilled: taken.map(({ field }) => field),
      };
    }).value;
  },

  'sources.confirm': ({ recordType, recordId, fields }, { store }) => {
    const index = store.index();
    if (index.get(recordType, recordId) === undefined)
      throw new RegistryError('not_found', 'This record is no longer in the register. Undo brings it back.');
    const toConfirm = index
      .sourcesOf(recordId)
      .filter(({ field, state }) => state !== 'confirmed' && (fields === undefined || fields.includes(field)));
    return store.write('sources.confirm', (unit) => {
      for (const { id, revision } of toConfirm) unit.update('factSource', id, revision, { state: 'confirmed' });
      return { confirmed: toConfirm.length };
    }).value;
  },
};

/** Entries of an id, else those that a name stands for: an id says which one where a name does not. */
function matchByIdOrName(facts: ReferenceFacts, text: string): readonly Sourced<VendorEntry>[] {
  const byId = facts.vendor(text.trim().toLowerCase());
  return byId === undefined ? facts.matchVendor(text) : [byId];
}

function hitOf(vendor: Sourced<VendorEntry>, matched: string, { register }: RegisterIndex) {
  const { id: catalogueId, name, headquarters, categories, role, confidence, origin, aliases, domains } = vendor;
  const vendorIds = sameVendors(register, vendor).map(({ id }) => id);
  const otherNames = [...aliases, ...domains];
  return { catalogueId, name, matched, otherNames, headquarters, categories, role, confidence, vendorIds, origin };
}

function requireVendor(index: RegisterIndex, id: string): Vendor {
  const vendor = index.get('vendor', id);
  if (vendor === undefined)
    throw new RegistryError('not_found', 'This vendor is no longer in the register. Undo brings it back.');
  return vendor;
}

/** The entry that a vendor was added from, else the only one that its name stands for. */
function entryOf({ register }: RegisterIndex, vendor: Vendor): Sourced<VendorEntry> | undefined {
  const facts = factsOfRegister(register);
  if (vendor.catalogueId !== null) return facts.vendor(vendor.catalogueId);
  const found = vendor.isNamed ? facts.matchVendor(vendor.name) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** The company of an entry that the register has as the contracting one. */
function contractingCompany({ entities }: VendorEntry, { legalEntity }: Vendor): string | undefined {
  return entities.find(({ name }) => name === legalEntity)?.name;
}

function requireEntry({ register }: RegisterIndex, catalogueId: string): Sourced<VendorEntry> {
  const entry = factsOfRegister(register).vendor(catalogueId);
  if (entry === undefined)
    throw new RegistryError(
      'not_found',
      `The vendor catalogue has no entry ${catalogueId}. Search it by name, or add the vendor by hand.`,
    );
  return entry;
}

function draftFor(
  { register }: RegisterIndex,
  entry: Sourced<VendorEntry>,
  entityName: string | undefined,
): VendorDraft {
  if (entityName !== undefined && !entry.entities.some(({ name }) => name === entityName))
    throw new RegistryError('invalid_input', `${entry.name} has no company ${entityName} in the catalogue.`, {
      fields: { entityName: 'Not in the entry' },
    });
  return draftVendor(entry, { customerRegion: customerRegionOf(register), entityName: entityName ?? null });
}

/** Vendors of a register that are the entry: added from it, or of its name. */
function sameVendors({ records }: Register, { id, name }: VendorEntry): Vendor[] {
  return records.vendors.filter(
    (own) => own.catalogueId === id || (own.isNamed && foldVendorName(own.name) === foldVendorName(name)),
  );
}

/** One vendor is one record: what is there already is looked at, not added again. */
function refuseTwice({ register }: RegisterIndex, entry: VendorEntry): void {
  const [same] = sameVendors(register, entry);
  if (same === undefined) return;
  throw new RegistryError('rule_broken', `${same.name} is in the register already.`, {
    problem: 'alreadyThere',
    records: [{ recordType: 'vendor', recordId: same.id, title: same.name }],
  });
}
