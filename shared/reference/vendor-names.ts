// Which vendors a name stands for. A name that several share gives several: nobody is picked silently.
import { z } from 'zod';
import { foldName } from '../domain/fold-name.ts';
import { textList, textSchema } from '../domain/primitives.ts';
import file from './facts/vendor-names.json' with { type: 'json' };
import type { VendorEntry } from './vendor-catalogue.ts';

export const vendorNamesSchema = z.strictObject({
  /** Parent names that several entries share: a bare one says nothing of the product. */
  groups: z.array(z.strictObject({ name: textSchema, names: textList, vendorIds: textList })),
  /** Names that are words of the language too. In running text they count only where the place shows a name. */
  ordinaryWords: textList,
});

export type VendorNames = z.infer<typeof vendorNamesSchema>;

let loaded: VendorNames | undefined;

/** Shared parent names and ordinary words. */
export function vendorNames(): VendorNames {
  return (loaded ??= vendorNamesSchema.parse(file));
}

/** Legal forms at the end of a company's name. */
const legalForm =
  /(?:[\s,]+(?:inc|incorporated|llc|l l c|ltd|limited|gmbh|ag|se|sas|sasu|sarl|s a r l|sa|s a|sl|s l|spa|srl|s r o|s r l|bv|b v|nv|n v|oy|ou|ab|aps|as|plc|pbc|lp|corp|corporation|company|co|pty|pte|kg|d o o|unlimited|unipessoal|lda))+$/u;

/** A vendor's name as it is compared. Other than elsewhere, an apostrophe leaves no gap: `Let’s Encrypt` is also `Lets Encrypt`. */
export function foldVendorName(name: string): string {
  return foldName(name.replaceAll(/[’‘'`]/gu, ''));
}

/** A folded name without the legal form at its end: `stripe inc` is `stripe`. */
export function withoutLegalForm(folded: string): string {
  return folded.replace(legalForm, '');
}

/** Names by what they stand for. */
export type VendorNameIndex = {
  /** Ids by the entry's own name, where no group shares it. */
  readonly byOwnName: ReadonlyMap<string, string>;
  /** Ids by folded name, with and without the legal form. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byHost: ReadonlyMap<string, ReadonlySet<string>>;
};

export function indexVendorNames(entries: readonly VendorEntry[]): VendorNameIndex {
  const byName = new Map<string, Set<string>>();
  const byHost = new Map<string, Set<string>>();
  const put = (index: Map<string, Set<string>>, key: string, id: string): void => {
    if (key === '') return;
    const ids = index.get(key);
    if (ids) ids.add(id);
    else index.set(key, new Set([id]));
  };
  const putName = (name: string, id: string): void => {
    if (isHost(name)) put(byHost, name.toLowerCase(), id);
    const folded = foldVendorName(name);
    put(byName, folded, id);
    put(byName, withoutLegalForm(folded), id);
  };

  const { groups } = vendorNames();
  const known = new Set(entries.map(({ id }) => id));
  const shared = new Set(groups.flatMap(({ name, names }) => [name, ...names].map(foldVendorName)));
  for (const entry of entries) {
    putName(entry.name, entry.id);
    for (const alias of entry.aliases) putName(alias, entry.id);
    for (const { name } of entry.entities) putName(name, entry.id);
    for (const domain of entry.domains) put(byHost, domain.toLowerCase(), entry.id);
  }
  for (const { name, names, vendorIds } of groups)
    for (const id of vendorIds) if (known.has(id)) for (const parent of [name, ...names]) putName(parent, id);
  const byOwnName = new Map(
    entries.map(({ name, id }) => [foldVendorName(name), id] as const).filter(([name]) => !shared.has(name)),
  );
  return { byOwnName, byName, byHost };
}

/** Ids of all vendors that a name, host or address stands for. Empty: none is known. */
export function idsOfName(index: VendorNameIndex, text: string): ReadonlySet<string> {
  const host = hostOf(text);
  if (host !== null) {
    const ids = idsOfHost(index, host);
    if (ids.size > 0) return ids;
  }
  const folded = foldVendorName(text);
  const own = index.byOwnName.get(folded);
  if (own !== undefined) return new Set([own]);
  return new Set([...(index.byName.get(folded) ?? []), ...(index.byName.get(withoutLegalForm(folded)) ?? [])]);
}

/** The longest known host that an address lies under: `js.stripe.com/v3` under `stripe.com`. */
function idsOfHost({ byHost }: VendorNameIndex, address: string): ReadonlySet<string> {
  const [host = '', ...path] = address.split('/');
  for (let length = path.length; length > 0; length -= 1) {
    const ids = byHost.get([host, ...path.slice(0, length)].join('/'));
    if (ids) return ids;
  }
  const labels = host.split('.');
  for (let start = 0; start < labels.length - 1; start += 1) {
    const ids = byHost.get(labels.slice(start).join('.'));
    if (ids) return ids;
  }
  return new Set();
}

/** Host and path of an address, in lower case, or null where the text is none. */
function hostOf(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '');
  return isHost(bare) ? bare : null;
}

function isHost(text: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/iu.test(text);
}
