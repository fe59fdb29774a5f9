// Transfers counted by destination and by the kind of mechanism they rely on first.
import type { Transfer } from '../../../shared/domain/record-types.ts';
import type { TransferMechanismCode } from '../../../shared/domain/codes.ts';
import { countryName } from '../../../shared/documents/policy/text/english/countries.ts';

/** In the order in which a bar shows them. `none`: no mechanism is needed; `gap`: none is recorded. */
export const mechanismFamilies = ['framework', 'adequacy', 'safeguard', 'other', 'none', 'gap'] as const;
export type MechanismFamily = (typeof mechanismFamilies)[number];

export type FamilyCounts = Readonly<Record<MechanismFamily, number>>;

export type DestinationRow = {
  /** Country code, or the destination in words; empty where it is not recorded. */
  id: string;
  /** Null where the destination is not recorded. */
  name: string | null;
  total: number;
  counts: FamilyCounts;
};

const families: Readonly<Record<TransferMechanismCode, MechanismFamily>> = {
  'eu-adequacy': 'adequacy',
  'eu-us-dpf': 'framework',
  'eu-scc': 'safeguard',
  'eu-sa-scc': 'safeguard',
  'eu-bcr-c': 'safeguard',
  'eu-bcr-p': 'safeguard',
  'eu-code': 'safeguard',
  'eu-certification': 'safeguard',
  'eu-public-instrument': 'safeguard',
  'eu-adhoc': 'safeguard',
  'eu-admin-arrangement': 'safeguard',
  'eu-derogation': 'other',
  'uk-adequacy': 'adequacy',
  'uk-us-data-bridge': 'framework',
  'uk-idta': 'safeguard',
  'uk-addendum': 'safeguard',
  'uk-bcr': 'safeguard',
  'uk-other-safeguards': 'safeguard',
  'uk-derogation': 'other',
  'ch-adequacy': 'adequacy',
  'ch-us-dpf': 'framework',
  'ch-scc': 'safeguard',
  'ch-other': 'safeguard',
  'ch-exceptions': 'other',
  'br-adequacy': 'adequacy',
  'br-scc': 'safeguard',
  'br-other': 'other',
  'ca-qc-pia': 'other',
  'cn-scc': 'other',
  'tr-scc': 'safeguard',
  'jp-appi28': 'other',
  'ca-accountability': 'other',
  'unspecified-safeguards': 'safeguard',
  other: 'other',
};

/** The family of the mechanism that a transfer relies on first. */
export function familyOf(transfer: Pick<Transfer, 'mechanisms' | 'mechanismAnswer'>): MechanismFamily {
  const [first] = transfer.mechanisms;
  if (first !== undefined) return families[first.code];
  return transfer.mechanismAnswer === 'none' ? 'none' : 'gap';
}

/**
 * One row per destination, those with most transfers first, then by name; a transfer to two countries counts in both.
 * Transfers that have ended are left out.
 */
export function countDestinations(transfers: readonly Transfer[]): {
  rows: readonly DestinationRow[];
  /** Each transfer once. */
  counts: FamilyCounts;
  total: number;
} {
  const running = transfers.filter((transfer) => transfer.status !== 'ended');
  const rows = new Map<string, { name: string | null; families: MechanismFamily[] }>();
  for (const transfer of running) {
    for (const [id, name] of destinationsOf(transfer)) {
      const row = rows.get(id) ?? { name, families: [] };
      row.families.push(familyOf(transfer));
      rows.set(id, row);
    }
  }
  return {
    rows: [...rows]
      .map(([id, row]) => ({ id, name: row.name, total: row.families.length, counts: countFamilies(row.families) }))
      .toSorted((a, b) => b.total - a.total || (a.name ?? '').localeCompare(b.name ?? '', 'en')),
    counts: countFamilies(running.map(familyOf)),
    total: running.length,
  };
}

function destinationsOf(transfer: Transfer): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { country, place } of transfer.destinations) {
    if (country !== null) found.set(country, countryName(country));
    else if (place !== null) found.set(place, place);
  }
  if (found.size > 0) return found;
  const words = transfer.destinationDescription;
  return new Map([words === null ? ['', null] : [words, words]]);
}

function countFamilies(list: readonly MechanismFamily[]): FamilyCounts {
  const counts = { framework: 0, adequacy: 0, safeguard: 0, other: 0, none: 0, gap: 0 };
  for (const family of list) counts[family] += 1;
  return counts;
}
