// What an assessment says. Days are `YYYY-MM-DD`; sentences are English and name what they rest on.
import type { MechanismVariantCode, TransferMechanismCode } from '../../domain/codes.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import { transferStates } from '../../domain/transfer-states.ts';
import type {
  DestinationReason,
  Fit,
  LawReach,
  NeedKind,
  RecordedState,
  TransferRegime,
  TransferState,
} from '../../domain/transfer-states.ts';
import type { FactOrigin } from '../../reference/fact-origin.ts';
import type { TransferLaw } from '../../reference/reference-laws.ts';

export type { Fit, LawReach, NeedKind, RecordedState, TransferState };

/** Something that is missing before a mechanism can be relied on. */
export type Need = { readonly kind: NeedKind; readonly text: string };

/** A mechanism that the law offers for the route, with the reason for or against it. */
export type MechanismOption = {
  readonly code: TransferMechanismCode;
  readonly name: string;
  readonly article: string;
  readonly fits: Fit;
  readonly reason: string;
  readonly needs: readonly Need[];
  /** Countries of the route that it covers. */
  readonly covers: readonly string[];
  /** Modules or exceptions that suit the roles; empty where it has none or nothing is known. */
  readonly variants: readonly MechanismVariantCode[];
  /** Last day on which it is known to stand; null: no end is set. */
  readonly lapsesOn: string | null;
  /** What may bring it down before: `under legal challenge`. */
  readonly doubt: string | null;
  readonly isRecorded: boolean;
  readonly origin: FactOrigin;
};

export type RecordedMechanism = {
  /** Its place in the transfer's list, from 0. */
  readonly place: number;
  readonly use: MechanismUse;
  /** Law whose mechanism it is; null for what is not named. */
  readonly law: TransferLaw | null;
  readonly name: string;
  readonly state: RecordedState;
  readonly reason: string;
  readonly needs: readonly Need[];
  readonly covers: readonly string[];
  readonly lapsesOn: string | null;
  readonly doubt: string | null;
  readonly origin: FactOrigin | null;
};

export type AssessedDestination = {
  readonly country: string | null;
  /** Country, or place where no country is recorded. */
  readonly name: string;
  readonly because: readonly DestinationReason[];
  /** Null: not known. */
  readonly isAbroad: boolean | null;
  readonly state: TransferState;
  /** Places of the recorded mechanisms that give it this state. */
  readonly by: readonly number[];
};

/** How the transfer stands under one law that reaches, or may reach, the exporter. */
export type LawStanding = {
  readonly law: TransferRegime;
  readonly reach: LawReach;
  /** Why the law applies. */
  readonly why: string;
  readonly isTransfer: 'yes' | 'no' | 'unknown';
  readonly destinations: readonly AssessedDestination[];
  readonly state: TransferState;
  /** Why it has this state. */
  readonly reason: string;
};

/** With every mechanism that the law offers. */
export type LawAssessment = LawStanding & { readonly options: readonly MechanismOption[] };

/** A law with transfer rules of its own that are pointed at, not worked out. */
export type OtherLaw = {
  readonly law: TransferLaw;
  readonly why: string;
  readonly mechanisms: readonly {
    readonly code: TransferMechanismCode;
    readonly name: string;
    readonly article: string;
    readonly isRecorded: boolean;
    readonly origin: FactOrigin;
  }[];
};

/** How a route stands as recorded. */
export type RouteStanding = {
  readonly on: string;
  readonly laws: readonly LawStanding[];
  readonly recorded: readonly RecordedMechanism[];
  /** The worst over the laws; `unknown` where no law is known to apply because facts are missing. */
  readonly state: TransferState;
  readonly reason: string;
  /** The next day after which one of the mechanisms relied on no longer stands. */
  readonly nextLapse: { readonly day: string; readonly place: number; readonly name: string } | null;
  /** Facts that are missing before more can be said. */
  readonly open: readonly Need[];
};

/** How it stands, and what the laws would offer. */
export type RouteAssessment = Omit<RouteStanding, 'laws'> & {
  readonly laws: readonly LawAssessment[];
  readonly otherLaws: readonly OtherLaw[];
};

export type TransferAssessment = RouteAssessment & { readonly transferId: string };

/** The worse of two states. */
export function worseState(first: TransferState, second: TransferState): TransferState {
  return transferStates.indexOf(first) >= transferStates.indexOf(second) ? first : second;
}
