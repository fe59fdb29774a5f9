// Recipients as names, phrases and cells, put together alike in every language but English; a language gives the words.
import type { Grammar } from '../text/grammar.ts';
import { capitalise, plainText, words } from '../text/inline.ts';
import type { Inline, Words } from '../text/inline.ts';
import type { VendorName } from './message-values.ts';
import type { Messages } from './messages.ts';

type SubProcessor = Parameters<Messages['recipients']['engages']>[1][number];

export type SharingPhrases = {
  readonly list: Grammar['list'];
  /** Between notes in brackets, where it is not `; `. */
  readonly semicolon?: string;
  /** Before a recipient that is only an example: `ein Dienstleister wie`. */
  readonly providerSuchAs: string;
  readonly merchantSuchAs: string;
  /** What a merchant of record is called behind its name. */
  readonly merchant: string;
  /** Before the products that are used, in brackets. */
  readonly using: string;
  readonly anonymisedData: string;
  /** Notes in brackets behind what a recipient gets. */
  readonly only: string;
  readonly maybe: string;
  readonly anonymised: string;
  /** Before what a recipient never gets, with its colon. */
  readonly never: string;
};

export type SharingWords = {
  readonly vendorInWords: (vendor: VendorName) => string;
  /** Vendors at the start of a sentence; those of a condition are alternatives. */
  readonly named: (vendors: readonly VendorName[], conjunction?: 'and' | 'or') => Inline;
  /** The same by their short names. */
  readonly short: (vendors: readonly VendorName[]) => Inline;
  /** Sub-processors with what they do and where, in brackets. */
  readonly subProcessors: (subs: readonly SubProcessor[]) => Inline;
  readonly cells: Pick<Messages['recipients'], 'vendor' | 'purposes' | 'data' | 'place' | 'occasion'>;
  readonly transferCells: Pick<Messages['transfers'], 'importer' | 'cell'>;
};

export const isOne = (vendors: readonly VendorName[]): boolean => vendors.length === 1;
export const areNamed = (vendors: readonly VendorName[]): boolean => vendors.every(({ isNamed }) => isNamed);

export function createSharingWords(own: SharingPhrases): SharingWords {
  const { list, semicolon = '; ' } = own;

  const withOtherNames = ({ name, isMerchantOfRecord, isExample }: VendorName, otherNames: string): string => {
    if (isExample) return `${isMerchantOfRecord ? own.merchantSuchAs : own.providerSuchAs} ${name}${otherNames}`;
    return `${name}${otherNames}${isMerchantOfRecord ? ` (${own.merchant})` : ''}`;
  };
  const vendorInWords = (vendor: VendorName): string => withOtherNames(vendor, '');

  return {
    vendorInWords,
    named: (vendors, conjunction = 'and') => capitalise(list(vendors.map(vendorInWords), conjunction)),
    short: (vendors) => capitalise(list(vendors.map(({ shortName }) => shortName))),
    subProcessors: (subs) =>
      list(
        subs.map(({ name, purpose, place }) => {
          const notes = [purpose, place].filter((note) => note !== null);
          return notes.length === 0 ? name : `${name} (${notes.join(semicolon)})`;
        }),
      ),
    cells: {
      vendor: (vendor, otherNames, condition) => {
        const further = otherNames.filter((name) => !vendor.name.includes(name));
        const names = further.length === 0 || !vendor.isNamed ? '' : ` (${further.join(', ')})`;
        return words`${capitalise(withOtherNames(vendor, names))}${condition === null ? '' : `, ${condition}`}`;
      },
      purposes: (purposes, products) => {
        const isNew = (purpose: string | null): purpose is string =>
          purpose !== null && !purposes.includes(purpose) && purpose !== plainText(list(purposes));
        const parts = products.map(({ name, purpose }) => (isNew(purpose) ? `${name} (${purpose})` : name));
        if (parts.length === 0) return capitalise(list(purposes));
        return purposes.length === 0
          ? capitalise(list(parts))
          : words`${capitalise(list(purposes))} (${own.using} ${list(parts)})`;
      },
      data: ({ items, isConditional, isLimited, withheld, limits, isAnonymised }) => {
        const listed = list(items.length === 0 && isAnonymised ? [own.anonymisedData] : items);
        const notes: Words[] = [
          ...(isLimited && listed.length > 0 ? [own.only] : []),
          ...(isConditional && listed.length > 0 ? [own.maybe] : []),
          ...(isAnonymised && items.length > 0 ? [own.anonymised] : []),
          ...limits,
          ...(withheld.length === 0 ? [] : [words`${own.never} ${list(withheld, 'or')}`]),
        ];
        if (notes.length === 0) return capitalise(listed);
        return listed.length === 0 ? capitalise(list(notes)) : words`${capitalise(listed)} (${list(notes)})`;
      },
      place: (places) => capitalise(list(places)),
      occasion: capitalise,
    },
    transferCells: { importer: ({ name }) => capitalise(name), cell: capitalise },
  };
}
