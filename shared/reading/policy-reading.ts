// What a policy says, as drafts for the register: the output of `recital read-policy --json`.
import type { securityCategories } from '../domain/records/security-measure.ts';
import type { Span } from './text/mapped-text.ts';

/** How plainly the text says it: in its place and form, or only by the words around it. */
export type Confidence = 'high' | 'medium' | 'low';

export type ReadVendor = {
  /** As written. */
  readonly name: string;
  /** The usual name of a vendor that is known, or null. */
  readonly canonical: string | null;
  /** False for a category such as "hosting provider". */
  readonly named: boolean;
  readonly purpose: string | null;
  readonly dataShared: string | null;
  /** ISO 3166-1 codes, `EU`, `EEA` or `*` for everywhere. */
  readonly countries: readonly string[];
  readonly span: Span;
  readonly confidence: Confidence;
};

export type RetentionKind = 'fixed' | 'event' | 'event+fixed' | 'range' | 'law' | 'indefinite';

export type ReadRetention = {
  readonly subject: string;
  readonly kind: RetentionKind;
  /** ISO 8601 durations. An exact period has both, "up to" only `max`, "at least" only `min`. */
  readonly min: string | null;
  readonly max: string | null;
  readonly trigger: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
};

export type MechanismName = 'scc' | 'dpf' | 'adequacy' | 'uk-idta' | 'uk-addendum' | 'bcr' | 'consent' | 'other';

export type ReadTransfer = {
  readonly destination: string | null;
  readonly mechanism: MechanismName | null;
  readonly span: Span;
  readonly confidence: Confidence;
};

export type ReadLawfulBasis = { readonly article: string; readonly span: Span; readonly confidence: Confidence };

export type ReadTracker = {
  readonly name: string | null;
  readonly purpose: string | null;
  readonly category: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
};

export type ReadDeadlines = {
  /** Days per law that the text names with the deadline, `general` where it names none. A month is 30. */
  readonly rightsResponseDays: Readonly<Record<string, number>> | null;
  readonly breachHours: number | null;
  readonly changeNoticeDays: number | null;
};

/** The data protection officer (GDPR Art. 37), as far as the text names one. */
export type ReadDpo = {
  readonly name: string | null;
  readonly email: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
};

export type ReadDataElement = { readonly name: string; readonly span: Span };

export type ReadDataCategory = {
  /** As written; null where the text names items without a name for all of them. */
  readonly name: string | null;
  readonly elements: readonly ReadDataElement[];
  readonly span: Span;
  readonly confidence: Confidence;
};

export type SecurityCategory = (typeof securityCategories)[number];

export type ReadSecurityMeasure = {
  /** In the words of the text. */
  readonly name: string;
  readonly category: SecurityCategory;
  readonly span: Span;
  readonly confidence: Confidence;
};

export type PracticeKind = 'trainsModels' | 'usesAdvertisingNetworks' | 'showsAdvertising';

/** Something that the organisation says it does (`yes`) or does not do (`no`). */
export type ReadPractice = {
  readonly kind: PracticeKind;
  readonly answer: 'yes' | 'no';
  readonly span: Span;
  readonly confidence: Confidence;
};

export type PolicyReading = {
  readonly language: string | null;
  readonly organisation: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the text names no day. */
  readonly effectiveDate: string | null;
  readonly lastUpdated: string | null;
  readonly contact: string | null;
  readonly vendors: readonly ReadVendor[];
  readonly retention: readonly ReadRetention[];
  readonly transfers: readonly ReadTransfer[];
  readonly lawfulBases: readonly ReadLawfulBasis[];
  readonly trackers: readonly ReadTracker[];
  readonly deadlines: ReadDeadlines;
  readonly minimumAge: number | null;
  readonly sellsData: boolean | null;
  readonly jurisdictions: readonly string[];
  readonly dpo: ReadDpo | null;
  readonly dataCategories: readonly ReadDataCategory[];
  readonly securityMeasures: readonly ReadSecurityMeasure[];
  readonly practices: readonly ReadPractice[];
};
