// The one list of record types. Storage, contract, register document and screens are built from it.
import type { z } from 'zod';
import { commitment } from './records/commitment.ts';
import { dataCategory, dataSubjectCategory } from './records/data.ts';
import { document, factSource, note, publication } from './records/evidence.ts';
import { organisation } from './records/organisation.ts';
import { policy } from './records/policy.ts';
import { processingActivity } from './records/processing-activity.ts';
import { capture, reading, readingDecision } from './records/reading.ts';
import { retentionRule } from './records/retention-rule.ts';
import { securityMeasure } from './records/security-measure.ts';
import { service } from './records/service.ts';
import { statement } from './records/statement.ts';
import { tracker } from './records/tracker.ts';
import { transfer } from './records/transfer.ts';
import { findingDismissal, recordLayout, referenceOverride, registerSettings } from './records/upkeep.ts';
import { engagement, subProcessing, vendor } from './records/vendor.ts';
import { ownParagraph, translation } from './records/wording.ts';
import { keysOf } from './typed-keys.ts';

/** Every record type, by name, in the order in which a register document lists them. */
export const recordTypes = {
  organisation,
  service,
  policy,
  dataSubjectCategory,
  dataCategory,
  document,
  vendor,
  securityMeasure,
  retentionRule,
  processingActivity,
  engagement,
  subProcessing,
  transfer,
  tracker,
  statement,
  commitment,
  publication,
  note,
  factSource,
  referenceOverride,
  findingDismissal,
  recordLayout,
  registerSettings,
  translation,
  ownParagraph,
  reading,
  readingDecision,
  capture,
} as const;

type RecordTypes = typeof recordTypes;
export type RecordType = keyof RecordTypes;

/** A stored record of one type. */
export type RecordOf<Type extends RecordType> = z.output<RecordTypes[Type]['schema']>;
/** Input for a new record of one type. */
export type DraftOf<Type extends RecordType> = z.input<RecordTypes[Type]['draft']>;
export type AnyRecord = { [Type in RecordType]: RecordOf<Type> }[RecordType];

export type AreaOf<Type extends RecordType> = RecordTypes[Type]['area'];
export type RecordArea = AreaOf<RecordType>;

export type Organisation = RecordOf<'organisation'>;
export type Service = RecordOf<'service'>;
export type PolicyRecord = RecordOf<'policy'>;
export type ProcessingActivity = RecordOf<'processingActivity'>;
export type DataSubjectCategory = RecordOf<'dataSubjectCategory'>;
export type DataCategory = RecordOf<'dataCategory'>;
export type Vendor = RecordOf<'vendor'>;
export type Engagement = RecordOf<'engagement'>;
export type SubProcessing = RecordOf<'subProcessing'>;
export type Transfer = RecordOf<'transfer'>;
export type RetentionRule = RecordOf<'retentionRule'>;
export type Tracker = RecordOf<'tracker'>;
export type SecurityMeasure = RecordOf<'securityMeasure'>;
export type Statement = RecordOf<'statement'>;
export type Commitment = RecordOf<'commitment'>;
export type Publication = RecordOf<'publication'>;
export type FactSource = RecordOf<'factSource'>;
export type ReferenceOverride = RecordOf<'referenceOverride'>;
export type FindingDismissal = RecordOf<'findingDismissal'>;
export type RecordLayoutRecord = RecordOf<'recordLayout'>;
export type RegisterSettings = RecordOf<'registerSettings'>;
export type Translation = RecordOf<'translation'>;
export type OwnParagraph = RecordOf<'ownParagraph'>;
export type Reading = RecordOf<'reading'>;
export type ReadingDecision = RecordOf<'readingDecision'>;
export type Capture = RecordOf<'capture'>;

/** Names of all record types in document order. */
export const recordTypeNames = keysOf(recordTypes);

/** Whether a text names a record type. */
export function isRecordType(text: string): text is RecordType {
  return Object.hasOwn(recordTypes, text);
}

/** The record type of a name that a declaration has written. */
export function requireRecordType(text: string): RecordType {
  if (!isRecordType(text)) throw new RangeError(`No record type is called ${text}`);
  return text;
}
