// `recital add-vendor`: vendors of the catalogue into a register, by any of their names.
import type { OutputOf } from '../../shared/contract/contract.ts';
import type { Registry } from '../registry/registry.ts';
import { allowOnly, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { withRegister } from './session.ts';
import type { Outcome } from './session.ts';
import { UsageError } from './usage.ts';

type CatalogueHit = OutputOf<'vendors.matchCatalogue'>[number];

/**
 * Adds the vendors that the words after the register name, each as one change set.
 * @throws UsageError, before anything is written, where a name stands for none or for several, or is there already.
 */
export async function addVendors(args: Arguments): Promise<Outcome> {
  allowOnly(args, []);
  const file = requireWord(args, 1, 'The register');
  requireWord(args, 2, 'The name of a vendor');
  const names = args.words.slice(2);
  return withRegister(file, async (registry) => {
    const found: CatalogueHit[] = [];
    for (const name of names) {
      const hit = await findOne(registry, name);
      if (!found.some(({ catalogueId }) => catalogueId === hit.catalogueId)) found.push(hit);
    }
    const added: OutputOf<'vendors.addFromCatalogue'>[] = [];
    for (const { catalogueId } of found) added.push(await registry.call('vendors.addFromCatalogue', { catalogueId }));
    return { exitCode: 0, text: added.map(describeAdded).join('\n'), json: { added } };
  });
}

async function findOne(registry: Registry, name: string): Promise<CatalogueHit> {
  const hits = await registry.call('vendors.matchCatalogue', { name });
  const [hit, ...others] = hits;
  if (hit === undefined) {
    const near = await registry.call('vendors.searchCatalogue', { text: name, limit: 5 });
    const offer = near.length > 0 ? ` Near it: ${near.map(({ catalogueId }) => catalogueId).join(', ')}.` : '';
    throw new UsageError(`The vendor catalogue does not have “${name}”.${offer}`);
  }
  if (others.length > 0)
    throw new UsageError(
      `“${name}” stands for several vendors: ${hits.map(({ catalogueId }) => catalogueId).join(', ')}. Name one of these.`,
    );
  if (hit.vendorIds.length > 0) throw new UsageError(`${hit.name} is in the register already.`);
  return hit;
}

function describeAdded({ vendor, prefilled, suggestions }: OutputOf<'vendors.addFromCatalogue'>): string {
  const entity =
    vendor.legalEntity === null
      ? 'contracting company not known'
      : `${vendor.legalEntity}${vendor.country === null ? '' : `, ${vendor.country}`}`;
  return [
    `Added ${vendor.name} (${entity}): ${prefilled.length} facts pre-filled, to be confirmed.`,
    ...suggestions.warnings.map((warning) => `  ${warning}`),
  ].join('\n');
}
