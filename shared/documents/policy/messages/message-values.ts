// Values that builders hand to messages, in every language.
import type { mechanismVariants, TransferMechanismCode } from '../../../domain/codes.ts';
import type { Words } from '../text/inline.ts';

/** What a sentence has to know of a vendor to name it. */
export type VendorName = {
  readonly name: string;
  /** What to call it once its full name is known: `Paddle`. */
  readonly shortName: string;
  readonly isNamed: boolean;
  readonly isMerchantOfRecord: boolean;
  readonly isExample: boolean;
};

export type MechanismWords = {
  readonly code: TransferMechanismCode;
  readonly variant: keyof typeof mechanismVariants | null;
  readonly description: string | null;
  readonly condition: string | null;
  readonly isExample: boolean;
};

export type TransferWords = {
  readonly data: readonly string[];
  readonly people: string | null;
  /** Who receives the data; null where we keep them ourselves. */
  readonly importer: VendorName | null;
  /** Name of the exporting vendor; null where we export. */
  readonly exporter: string | null;
  readonly isConditional: boolean;
  /** Words after “in”; a gap where the destination is not recorded. */
  readonly destination: Words;
  /** What is relied on, and whether the importer is the one who relies on it. Null where nothing is needed. */
  readonly reliance: { readonly on: Words; readonly isImporters: boolean } | null;
};

/** A service as a sentence names it. */
export type ServiceWords = {
  readonly name: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly includes: readonly string[];
};
