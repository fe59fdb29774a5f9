import type { FoundFile } from './read-zip.ts';

/** What a pack should hold: each file with its size in bytes and its SHA-256. */
export type ExpectedFile = { readonly name: string; readonly size: number; readonly sha256: string };

export type Verdict = {
  /** Nothing is changed and nothing is missing. */
  readonly isWhole: boolean;
  readonly matching: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files that are no part of the pack, the page itself and what operating systems leave behind not counted. */
  readonly added: readonly string[];
};

/**
 * Holds files that were found against those expected. The pack may lie in a folder of its own: names count from where its
 * manifest is. Stands alone: the verifier page takes its source text.
 */
export function checkFiles(
  expected: readonly ExpectedFile[],
  found: readonly FoundFile[],
  hash: (bytes: Uint8Array) => string,
): Verdict {
  const manifest = 'manifest.json';
  const place = found.find(({ name }) => name === manifest || name.endsWith(`/${manifest}`));
  // Without a manifest, whatever folder all files share.
  const shared = found.every(({ name }) => name.includes('/') && name.split('/')[0] === found[0]?.name.split('/')[0]);
  const firstFolder = shared ? `${found[0]?.name.split('/')[0] ?? ''}/` : '';
  const root = place ? place.name.slice(0, place.name.length - manifest.length) : firstFolder;
  const byName = new Map<string, Uint8Array>();
  const added: string[] = [];
  const names = new Set(expected.map(({ name }) => name));
  for (const { name, bytes } of found) {
    const inside = name.startsWith(root) ? name.slice(root.length) : name;
    if (names.has(inside)) byName.set(inside, bytes);
    else if (inside !== 'verify.html' && !/(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$|^__MACOSX\//.test(inside))
      added.push(inside);
  }
  const missing: string[] = [];
  const changed: string[] = [];
  for (const { name, size, sha256 } of expected) {
    const bytes = byName.get(name);
    if (bytes === undefined) missing.push(name);
    else if (bytes.length !== size || hash(bytes) !== sha256) changed.push(name);
  }
  return {
    isWhole: missing.length === 0 && changed.length === 0,
    matching: expected.length - missing.length - changed.length,
    changed,
    missing,
    added,
  };
}
