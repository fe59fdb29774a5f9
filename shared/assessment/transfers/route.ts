// A transfer as the law sees it: who sends to whom, and which countries the data then reach.
import type { LawCode } from '../../domain/codes.ts';
import type { Answer, YesNo } from '../../domain/primitives.ts';
import type { FrameworkCertification } from '../../domain/records/vendor.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import { transferRegimes } from '../../domain/transfer-states.ts';
import type { DestinationReason, PartyRole, TransferRegime } from '../../domain/transfer-states.ts';

export { transferRegimes };
export type { DestinationReason, PartyRole, TransferRegime };

/** How the reference facts name the three areas of adequacy. */
export const adequacyLawOf = { 'eu-gdpr': 'eu', 'uk-gdpr': 'uk', 'swiss-fadp': 'ch' } as const;

export type RouteExporter = {
  /** False where nobody has recorded who sends; its country and laws are then those of the register's own organisation. */
  readonly isRecorded: boolean;
  /** As it stands in a sentence. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null: not recorded. */
  readonly country: string | null;
  /** Empty: not recorded. Several where the transfer serves activities in different roles. */
  readonly roles: readonly PartyRole[];
  /** Laws that the register names for it. */
  readonly laws: readonly LawCode[];
  /** Laws that the data bring along where the exporter has itself received them (onward transfer, Art. 44). */
  readonly inheritedLaws: readonly LawCode[];
};

/** `group`: a member of the exporter's group. `same`: the exporter itself. */
export type ImporterKind = 'company' | 'authority' | 'group' | 'same' | 'other';

export type RouteImporter = {
  readonly isRecorded: boolean;
  readonly name: string;
  readonly kind: ImporterKind;
  readonly country: string | null;
  readonly roles: readonly PartyRole[];
  /** Whether somebody has looked it up in the lists of the certification frameworks. */
  readonly certificationsAnswer: Answer;
  readonly certifications: readonly FrameworkCertification[];
};

export type RouteDestination = {
  /** Null where it is known in words only, or not at all. */
  readonly country: string | null;
  readonly place: string | null;
  readonly because: readonly DestinationReason[];
};

export type Route = {
  readonly exporter: RouteExporter;
  readonly importer: RouteImporter;
  /** Every country that the data reach, the importer's own among them. */
  readonly destinations: readonly RouteDestination[];
  /** Whether they are data of the exporter's own staff. */
  readonly isHrData: YesNo;
  /** Whether importer and data are within the scope of an adequacy decision that covers a part only. */
  readonly isWithinAdequacyScope: YesNo;
  /** Whether it goes on rather than happening once; null: not known. */
  readonly isRepeating: boolean | null;
};

/** What the register holds of the ground of a transfer. */
export type RecordedGround = {
  readonly mechanismAnswer: Answer;
  readonly uses: readonly MechanismUse[];
  readonly assessmentState: 'unknown' | 'notNeeded' | 'open' | 'done';
};

/** A route that is only asked about has nothing recorded. */
export const nothingRecorded: RecordedGround = { mechanismAnswer: 'notAnswered', uses: [], assessmentState: 'unknown' };
