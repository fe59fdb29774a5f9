// A reading as drafts for the register: what is new, what the register says otherwise, what it has already.
import type { RegisterIndex } from '../domain/register.ts';
import type { ReferenceFacts } from '../reference/reference-facts.ts';
import { draftKinds } from '../domain/drift.ts';
import type { DraftKind } from '../domain/drift.ts';
import type { Draft } from './draft.ts';
import { makeContext } from './drift-context.ts';
import type { DriftContext, DriftOptions } from './drift-context.ts';
import { draftMinimumAge, draftSale } from './kinds/answers.ts';
import { draftDeadlines } from './kinds/deadlines.ts';
import { draftDataCategories, draftDpo, draftPractices, draftSecurityMeasures } from './kinds/further.ts';
import { draftContact, draftLaws, draftOrganisation, draftPolicy } from './kinds/identity.ts';
import { draftLawfulBases } from './kinds/lawful-bases.ts';
import { draftRetention } from './kinds/retention.ts';
import { draftTrackers } from './kinds/trackers.ts';
import { draftTransfers } from './kinds/transfers.ts';
import { draftVendors } from './kinds/vendors.ts';
import type { LocatedReading } from './located-reading.ts';

const limits =
  (kind: DraftKind) =>
  (context: DriftContext): Draft[] =>
    draftDeadlines(context).filter((draft) => draft.kind === kind);

const drafters: Readonly<Record<DraftKind, (context: DriftContext) => Draft[]>> = {
  organisation: draftOrganisation,
  policy: draftPolicy,
  contact: draftContact,
  law: draftLaws,
  vendor: draftVendors,
  retention: draftRetention,
  transfer: draftTransfers,
  lawfulBasis: draftLawfulBases,
  tracker: draftTrackers,
  rightsResponse: limits('rightsResponse'),
  breachNotice: limits('breachNotice'),
  changeNotice: limits('changeNotice'),
  minimumAge: draftMinimumAge,
  sale: draftSale,
  dpo: draftDpo,
  dataCategory: draftDataCategories,
  securityMeasure: draftSecurityMeasures,
  practice: draftPractices,
};

/**
 * Every fact of a reading as a draft, held against the register as it is. Nothing is filled in that the text does not say.
 * Keys are the same for the same reading, whatever has been accepted.
 */
export function draftRecords(
  reading: LocatedReading,
  index: RegisterIndex,
  facts: ReferenceFacts,
  options: DriftOptions = {},
): Draft[] {
  const context = makeContext(reading, index, facts, options);
  return draftKinds.flatMap((kind) => drafters[kind](context));
}
