// The facts as one register has them.
import { eeaCountries } from '../domain/eea-countries.ts';
import type { ReferenceOverride } from '../domain/record-types.ts';
import type { Register } from '../domain/register.ts';
import { ownOrganisation } from '../domain/register.ts';
import { createReferenceFacts } from './reference-facts.ts';
import type { ReferenceFacts } from './reference-facts.ts';
import type { CustomerRegion } from './vendor-catalogue.ts';

const made = new WeakMap<readonly ReferenceOverride[], ReferenceFacts>();

/** Look-ups with a register's overrides; the same ones for as long as its overrides are the same. */
export function factsOfRegister({ records }: Register): ReferenceFacts {
  const { referenceOverrides } = records;
  let facts = made.get(referenceOverrides);
  if (facts === undefined) {
    facts = createReferenceFacts(referenceOverrides);
    made.set(referenceOverrides, facts);
  }
  return facts;
}

/** Where the organisation of a register is as a customer; null where that is not recorded or is elsewhere. */
export function customerRegionOf(register: Register): CustomerRegion | null {
  const country = ownOrganisation(register)?.country ?? null;
  if (country === null) return null;
  if (country === 'GB') return 'uk';
  if (country === 'CH') return 'ch';
  return eeaCountries.has(country) ? 'eea' : null;
}
