// What is supposed to happen, and what that would change. The register itself stays as it is.
import type { TransferMechanismCode } from '../../domain/codes.ts';
import type { RecordType } from '../../domain/record-types.ts';
import type { MechanismOption, RecordedMechanism, TransferState } from '../transfers/assessment.ts';
import type { TransferRegime } from '../transfers/route.ts';

export type ShockScenario =
  /** A mechanism can no longer be relied on from the day on. */
  | { readonly kind: 'mechanismFalls'; readonly mechanism: TransferMechanismCode }
  /** The adequacy decision of one law on one jurisdiction no longer holds from the day on. */
  | { readonly kind: 'adequacyEnds'; readonly law: TransferRegime; readonly jurisdiction: string }
  /** A vendor is established in another country and processes there. */
  | { readonly kind: 'vendorMoves'; readonly vendorId: string; readonly country: string }
  /** A vendor engages another one; without `subVendorId` one that is not in the register. */
  | {
      readonly kind: 'vendorEngages';
      readonly vendorId: string;
      readonly subVendorId: string | null;
      readonly subName: string;
      readonly country: string | null;
    };

/** How a transfer stands, in short. */
export type TransferStanding = {
  readonly state: TransferState;
  readonly reason: string;
  /** Country codes of the destinations, null for those that are not recorded. */
  readonly destinations: readonly (string | null)[];
};

export type ShockedTransfer = {
  /** Null for a transfer that is not recorded: it would come about, or is not in the register. */
  readonly transferId: string | null;
  readonly exporter: string;
  readonly importer: string;
  readonly importerVendorId: string | null;
  readonly activityIds: readonly string[];
  readonly dataCategoryIds: readonly string[];
  readonly dataDescription: string | null;
  /** Null where there is no such transfer now. */
  readonly before: TransferStanding | null;
  readonly after: TransferStanding;
  /** Recorded mechanisms that stood, in part or whole, and no longer would. */
  readonly falling: readonly RecordedMechanism[];
  /** Recorded mechanisms that would still hold, or still could once their needs are met. */
  readonly remaining: readonly RecordedMechanism[];
  /** Mechanisms that are not recorded and would be possible then. */
  readonly possible: readonly MechanismOption[];
};

export type CountryShift = {
  readonly id: string;
  readonly gains: readonly string[];
  readonly loses: readonly string[];
};

/** A field whose statement would no longer be true, or no longer whole; null: the record as a whole. */
export type TouchedFact = {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly fields: readonly string[] | null;
};

export type ShockResult = {
  readonly scenario: ShockScenario;
  /** Day from which it is supposed to hold, `YYYY-MM-DD`. */
  readonly on: string;
  readonly transfers: readonly ShockedTransfer[];
  /** Transfers that do not rely on what falls but lose it as a possibility. */
  readonly losingOption: readonly string[];
  readonly activityIds: readonly string[];
  readonly dataCategoryIds: readonly string[];
  readonly vendorIds: readonly string[];
  /** Countries that data of activities and categories would reach, or reach no more. */
  readonly activityCountries: readonly CountryShift[];
  readonly dataCategoryCountries: readonly CountryShift[];
  readonly touched: readonly TouchedFact[];
};
