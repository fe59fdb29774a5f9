// Addresses of screens and records. Every link is made here, so that moving a screen moves its links.
import { recordTypes } from '../../shared/domain/record-types.ts';
import type { RecordArea, RecordType } from '../../shared/domain/record-types.ts';

/** Areas with a place of their own in the sidebar; the others are listed under `/more`. */
const areaPaths: Partial<Record<RecordArea, string>> = {
  activities: '/activities',
  dataCategories: '/data',
  vendors: '/vendors',
  transfers: '/transfers',
  retentionRules: '/retention',
  trackers: '/trackers',
  securityMeasures: '/security',
  readings: '/reading',
};

/** The list of an area. */
export function addressOfArea(area: RecordArea): string {
  return areaPaths[area] ?? `/more/${area}`;
}

/** The page of one record. `place` is a letter or section to scroll to. */
export function addressOfRecord(type: RecordType, id: string, place?: string): string {
  const address = `${addressOfArea(recordTypes[type].area)}/${id}`;
  return place === undefined ? address : `${address}?place=${encodeURIComponent(place)}`;
}

/** The form of a new record; `values` are fields that it starts with. */
export function addressOfNew(type: RecordType, values: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(values).toString();
  return `${addressOfArea(recordTypes[type].area)}/new${query === '' ? '' : `?with=${encodeURIComponent(query)}`}`;
}

/** The pages that were kept of a vendor; `id` shows one of them, else the latest. */
export function addressOfCapture(vendorId: string, id?: string): string {
  const address = `${addressOfRecord('vendor', vendorId)}/pages`;
  return id === undefined ? address : `${address}?capture=${id}`;
}

/** Where vendors are added from the catalogue, with what has been typed of the name. */
export function addressOfCatalogue(find = ''): string {
  return find === '' ? '/vendors/add' : `/vendors/add?find=${encodeURIComponent(find)}`;
}
