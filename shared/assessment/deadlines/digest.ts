/**
 * A short name for a text, always the same for the same text: FNV-1a, 64 bits, in base 36.
 * For ids that must not change and must not hold the text itself; not for security.
 */
export function digestOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of utf8Of(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}

function utf8Of(text: string): number[] {
  // Percent-encoding is UTF-8, and is in the language itself; lone surrogates have no encoding and become U+FFFD.
  return [...encodeURIComponent(text.toWellFormed()).matchAll(/%([\dA-F]{2})|[^%]/g)].map(([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
