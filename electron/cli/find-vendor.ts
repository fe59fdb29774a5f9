// A vendor of the register by what users call it.
import type { OutputOf } from '../../shared/contract/contract.ts';
import { foldName } from '../../shared/domain/fold-name.ts';
import { vendorNames } from '../../shared/domain/register.ts';
import { UsageError } from './usage.ts';

type VendorList = OutputOf<'vendors.list'>;

/**
 * The vendor of a name, alias or legal entity, whatever its case; undefined where there is none.
 * @throws UsageError where several have it.
 */
export function findVendor(vendors: VendorList, name: string): VendorList[number] | undefined {
  const wanted = foldName(name);
  const found = vendors.filter((vendor) => vendorNames(vendor).includes(wanted));
  if (found.length > 1)
    throw new UsageError(`Several vendors are called “${name}”: ${found.map((vendor) => vendor.name).join(', ')}.`);
  return found[0];
}

/** Like `findVendor`, for a vendor that has to be there. @throws UsageError where it is not. */
export function requireVendor(vendors: VendorList, name: string): VendorList[number] {
  const vendor = findVendor(vendors, name);
  if (vendor === undefined) throw new UsageError(`The register has no vendor “${name}”.`);
  return vendor;
}
