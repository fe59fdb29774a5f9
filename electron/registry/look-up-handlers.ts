// Names for pickers, vendors as rows, and what hangs on one record.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { lookUpOperations, NamedRecord } from '../../shared/contract/look-ups.ts';
import { findTitle } from '../../shared/domain/record-title.ts';
import { recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, FactSource, RecordType, SubProcessing } from '../../shared/domain/record-types.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { indexFor } from './context.ts';
import type { Handlers } from './context.ts';

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export const lookUpHandlers: Pick<Handlers, keyof typeof lookUpOperations> = {
  'register.names': ({ type, asAt }, context) => namesOf(type, indexFor(context, asAt)),

  'vendors.summaries': ({ asAt }, context) => {
    const index = indexFor(context, asAt);
    return index.register.records.vendors
      .map((vendor) => {
        const engagements = index.engagementsOfVendor(vendor.id);
        return {
          id: vendor.id,
          revision: vendor.revision,
          name: vendor.name,
          isNamed: vendor.isNamed,
          country: vendor.country,
          processingLocations: vendor.processingLocations,
          roles: [...new Set(engagements.flatMap(({ role }) => role ?? []))],
          engagements: engagements.length,
          transfers: index.transfersToVendor(vendor.id).length,
          dpaState: vendor.dpaState,
          dpaValidUntil: vendor.dpaValidUntil,
          status: vendor.status,
          reviewDate: vendor.reviewDate,
          prefilled: index.sourcesOf(vendor.id).filter((source) => source.state !== 'confirmed').length,
        };
      })
      .toSorted((first, second) => byTitle.compare(first.name, second.name));
  },

  'activities.related': ({ id, asAt }, context) => {
    const index = indexFor(context, asAt);
    const activity = index.get('processingActivity', id);
    if (activity === undefined) throw new RegistryError('not_found', 'This activity is not in the register.');
    const engagements = [...index.engagementsOfActivity(id)];
    const transfers = [...index.transfersOfActivity(id)];
    const vendors = index.getAll('vendor', [
      ...new Set([
        ...engagements.map(({ vendorId }) => vendorId),
        ...transfers.flatMap(({ importerVendorId }) => importerVendorId ?? []),
      ]),
    ]);
    const retentionRules = index.getAll('retentionRule', activity.retentionRuleIds);
    return {
      engagements,
      transfers,
      vendors,
      retentionRules,
      sources: sourcesOfAll(index, [activity, ...engagements, ...transfers, ...vendors, ...retentionRules]),
    };
  },

  'vendors.related': ({ id, asAt }, context) => {
    const index = indexFor(context, asAt);
    const vendor = index.get('vendor', id);
    if (vendor === undefined) throw new RegistryError('not_found', 'This vendor is not in the register.');
    const engagements = [...index.engagementsOfVendor(id)];
    const transfers = [...new Set([...index.transfersToVendor(id), ...index.transfersFromVendor(id)])];
    const subProcessings = chainUnder(index, id);
    const activityIds = new Set([...engagements, ...transfers].flatMap((record) => record.activityIds));
    return {
      engagements,
      transfers,
      subProcessings,
      vendors: index.getAll('vendor', [...new Set(subProcessings.map(({ subVendorId }) => subVendorId))]),
      activities: index
        .getAll('processingActivity', [...activityIds])
        .map((activity) => nameOf('processingActivity', activity, index)),
      sources: sourcesOfAll(index, [vendor, ...engagements, ...transfers, ...subProcessings]),
    };
  },
};

function namesOf(type: RecordType, index: RegisterIndex): NamedRecord[] {
  const records: readonly AnyRecord[] = index.register.records[recordTypes[type].area];
  return records
    .map((record) => nameOf(type, record, index))
    .toSorted((first, second) => byTitle.compare(first.title, second.title));
}

function nameOf(type: RecordType, record: AnyRecord, index: RegisterIndex): NamedRecord {
  return {
    id: record.id,
    title: findTitle(type, record.id, index.get) ?? record.id,
    hint: 'controllerIds' in record ? record.reference : null,
  };
}

/** All engagements of vendors by vendors under one vendor, nearest first. A vendor that comes round again is not followed twice. */
function chainUnder(index: RegisterIndex, vendorId: string): SubProcessing[] {
  const chain: SubProcessing[] = [];
  const followed = new Set<string>();
  const pending = [vendorId];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (followed.has(next)) continue;
    followed.add(next);
    for (const link of index.subProcessingsOf(next)) {
      chain.push(link);
      pending.push(link.subVendorId);
    }
  }
  return chain;
}

function sourcesOfAll(index: RegisterIndex, records: readonly { readonly id: string }[]): FactSource[] {
  return records.flatMap((record) => [...index.sourcesOf(record.id)]);
}
