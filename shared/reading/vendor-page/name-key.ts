// When two spellings are one company's name.
import { withoutLegalForm } from '../vendors/name-finder.ts';

/** The name without legal form, brackets, marks and capitals: "Stripe, Inc." and "STRIPE" are one. */
export function nameKey(name: string): string {
  const bare = withoutLegalForm(name.replaceAll(/\s*\([^()]*\)\s*/g, ' ').trim());
  const key = plainWords(bare);
  return key === '' ? plainWords(name) : key;
}

/** Letters and digits in lower case, one blank between words. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
