// recital read-vendor-page FILE [EARLIER]: the sub-processors that a vendor's saved page lists, or what changed since an
// earlier one. With a register and a vendor it is held against the vendor's chain.
import path from 'node:path';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { compareVendorPages } from '../../shared/reading/vendor-page/compare-vendor-pages.ts';
import type { VendorPageChange } from '../../shared/reading/vendor-page/compare-vendor-pages.ts';
import type { VendorPageEntry } from '../../shared/reading/vendor-page/read-vendor-page.ts';
import { readVendorPageFile } from '../registry/read-vendor-page-file.ts';
import { allowOnly, refuseFurtherWords, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Outcome } from './session.ts';
import { compareVendorPage } from './vendor-page-register.ts';

/** Exit code 1 where two captures differ, as for every command that found something. */
export async function readVendorPageCommand(args: Arguments): Promise<Outcome> {
  const { vendor } = args.options;
  allowOnly(args, vendor === undefined ? [] : ['vendor', 'keep', 'accept', 'on']);
  const file = path.resolve(requireWord(args, 1, 'The file of the page'));
  refuseFurtherWords(args, 3);
  if (vendor !== undefined)
    return compareVendorPage(args, vendor, { page: file, register: requireWord(args, 2, 'The register') });
  const { reading } = await readVendorPageFile(file);
  const earlier = args.words[2];
  if (earlier === undefined)
    return {
      exitCode: 0,
      text: [`Read ${file}:`, ...reading.entries.map((entry) => `  ${describeEntry(entry)}`)].join('\n'),
      json: reading,
    };
  const before = await readVendorPageFile(path.resolve(earlier));
  const changes = compareVendorPages(before.reading.entries, reading.entries);
  if (changes.length === 0) return { exitCode: 0, text: 'Both pages list the same.', json: { changes } };
  return { exitCode: 1, text: changes.map((change) => describeChange(change)).join('\n'), json: { changes } };
}

const describeEntry = ({ name, purpose, countries }: VendorPageEntry): string =>
  [name, purpose, countries.join(', ')].filter((text) => text !== null && text !== '').join('; ');

function describeChange(change: VendorPageChange<VendorPageEntry>): string {
  switch (change.kind) {
    case 'added':
      return `Added: ${describeEntry(change.after)}`;
    case 'removed':
      return `Removed: ${describeEntry(change.before)}`;
    case 'changed':
      return `Changed (${change.fields.join(', ')}): ${describeEntry(change.before)} -> ${describeEntry(change.after)}`;
    default:
      return assertNever(change);
  }
}
