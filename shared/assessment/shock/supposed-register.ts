// The register as it would be if a vendor moved or engaged another one. Records are copied, never changed.
import { recordTypes } from '../../domain/record-types.ts';
import type { SubProcessing, Vendor } from '../../domain/record-types.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex, RegisterRecords } from '../../domain/register.ts';
import type { ShockScenario } from './shock.ts';

/** Ids of records that exist in the supposition only. */
export const supposedVendorId = '00000000-0000-4000-8000-000000000001';
const supposedLinkId = '00000000-0000-4000-8000-000000000002';

/** The register with the scenario on top; the same one where the scenario changes no record. */
export function supposeRegister(scenario: ShockScenario, index: RegisterIndex): RegisterIndex {
  const { records } = index.register;
  switch (scenario.kind) {
    case 'mechanismFalls':
    case 'adequacyEnds':
      return index;
    case 'vendorMoves':
      return reindex(index, moveVendor(records, scenario.vendorId, scenario.country));
    case 'vendorEngages': {
      const subVendorId = scenario.subVendorId ?? supposedVendorId;
      const isThere = index
        .subProcessingsOf(scenario.vendorId)
        .some((link) => link.subVendorId === subVendorId && link.country === scenario.country);
      if (isThere) return index;
      const vendors =
        scenario.subVendorId === null
          ? [...records.vendors, supposedVendor(scenario.subName, scenario.country)]
          : records.vendors;
      const link = supposedLink(scenario.vendorId, subVendorId, scenario.country);
      return reindex(index, { ...records, vendors, subProcessings: [...records.subProcessings, link] });
    }
  }
}

function reindex(index: RegisterIndex, records: RegisterRecords): RegisterIndex {
  return indexRegister({ id: index.register.id, records });
}

/** Seat and places of processing alike, so that every place recorded of the vendor gives way to the new country. */
function moveVendor(records: RegisterRecords, vendorId: string, country: string): RegisterRecords {
  const place = { country, place: null };
  return {
    ...records,
    vendors: records.vendors.map((vendor) =>
      vendor.id === vendorId ? { ...vendor, country, processingLocations: [place] } : vendor,
    ),
    engagements: records.engagements.map((engagement) =>
      engagement.vendorId === vendorId ? { ...engagement, locations: [] } : engagement,
    ),
    subProcessings: records.subProcessings.map((link) =>
      link.subVendorId === vendorId ? { ...link, ...place } : link,
    ),
    transfers: records.transfers.map((transfer) =>
      transfer.importerVendorId === vendorId
        ? { ...transfer, destinations: [place], destinationDescription: null }
        : transfer,
    ),
  };
}

/** Records need a moment of making; a supposed one has none that means anything. */
const supposedBase = { createdAt: '1970-01-01T00:00:00.000Z', updatedAt: '1970-01-01T00:00:00.000Z', revision: 1 };

function supposedVendor(name: string, country: string | null): Vendor {
  return recordTypes.vendor.imported.parse({ ...supposedBase, id: supposedVendorId, name, country });
}

function supposedLink(vendorId: string, subVendorId: string, country: string | null): SubProcessing {
  return recordTypes.subProcessing.imported.parse({
    ...supposedBase,
    id: supposedLinkId,
    vendorId,
    subVendorId,
    country,
  });
}
