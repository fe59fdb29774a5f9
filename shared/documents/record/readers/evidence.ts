// What authorities ask for as proof: assessments, consent, breaches, notices, and the UK's Schedule 1 record.
import { rights } from '../../../domain/codes.ts';
import type { YesNo } from '../../../domain/primitives.ts';
import type { ProcessingActivity } from '../../../domain/record-types.ts';
import { dateCell, noneCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { citeArticle } from '../words/articles.ts';
import type { rightCodes } from '../words/code-words.ts';
import { readLawfulBases } from './purposes.ts';

type LawfulBasis = NonNullable<ProcessingActivity['purposes'][number]['lawfulBasis']>;
type DocumentField = Extract<keyof ProcessingActivity, `${string}DocumentId`>;

/** The document in a field, with where it is; `gap` says what is missing where the activity needs one. */
function readDocument(
  field: DocumentField,
  { activity }: RecordRow,
  { index, words }: RecordContext,
  gap: string | null,
): Cell {
  const document = index.get('document', activity[field]);
  const url = document?.reference ?? '';
  const text = document && [document.name, document.reference].filter(Boolean).join(', ');
  return composeCell(words, {
    entries: text ? [text] : [],
    gaps: !document && gap !== null ? [gap] : [],
    pending: pendingSources(index, activity.id, [field]),
    // Web addresses only: what else a register holds as a reference is text.
    link: /^https?:\/\/\S+$/.test(url) ? { kind: 'web', url } : undefined,
  });
}

function readYesNo(answer: YesNo, gap: string, { words }: RecordContext): Cell {
  switch (answer) {
    case 'yes':
      return textCell(words.cell.yes);
    case 'no':
      return noneCell(words.cell.no);
    case 'unknown':
      return composeCell(words, { entries: [], gaps: [gap] });
  }
}

function isAssessmentNeeded({ dpiaState }: ProcessingActivity): YesNo {
  switch (dpiaState) {
    case 'notAssessed':
      return 'unknown';
    case 'notNeeded':
      return 'no';
    case 'needed':
    case 'inProgress':
    case 'done':
      return 'yes';
  }
}

/**
 * Rights that the GDPR gives for the bases that are recorded: Art. 15, 16, 18 and 77 always; 17 unless a legal obligation or public
 * task alone carries the processing (17(3)(b)); 20 for consent and contract; 21 for public task and legitimate interests;
 * 7(3) for consent; 22 where decisions are automated.
 */
function readRights({ activity }: RecordRow, { words }: RecordContext): Cell {
  const bases = new Set(activity.purposes.flatMap(({ lawfulBasis }) => lawfulBasis ?? []));
  if (bases.size === 0) return composeCell(words, { entries: [], gaps: [words.questions.lawfulBasis] });
  const isErasable = [...bases].some((basis) => basis !== 'eu-6-1-c' && basis !== 'eu-6-1-e');
  const codes: [(typeof rightCodes)[number], boolean][] = [
    ['access', true],
    ['rectification', true],
    ['erasure', isErasable],
    ['restriction', true],
    ['portability', bases.has('eu-6-1-a') || bases.has('eu-6-1-b')],
    ['objection', bases.has('eu-6-1-e') || bases.has('eu-6-1-f')],
    ['noAutomatedDecision', activity.automatedDecisions !== null],
    ['withdrawConsent', bases.has('eu-6-1-a')],
    ['complaint', true],
  ];
  return composeCell(words, {
    entries: codes.flatMap(([code, applies]) => {
      const { article } = rights[code];
      if (!applies) return [];
      const label = words.codes.rights[code];
      return article ? `${label} (${citeArticle(article, words.language)})` : label;
    }),
  });
}

/** Policies that tell people of the activity: those published, newest first. */
function readPrivacyNotice(_row: RecordRow, { index, words }: RecordContext): Cell {
  const published = index.register.records.publications
    .filter(({ kind }) => kind === 'policy')
    .toSorted((first, second) => second.publishedOn.localeCompare(first.publishedOn));
  return composeCell(words, {
    entries: published.slice(0, 1).map(({ title, url }) => [title, url].filter(Boolean).join(', ')),
    gaps: published.length === 0 ? [words.questions.notice] : [],
  });
}

function relies(basis: LawfulBasis, { activity }: RecordRow): boolean {
  return activity.purposes.some(({ lawfulBasis }) => lawfulBasis === basis);
}

export const evidenceReaders = {
  controllerContract: (row: RecordRow, context: RecordContext) => {
    const { controllerContract } = context.words.questions;
    const isNeeded = row.activity.controllerIds.length > 0;
    return readDocument('controllerContractDocumentId', row, context, isNeeded ? controllerContract : null);
  },
  rights: readRights,
  consentRecord: (row: RecordRow, context: RecordContext) => {
    const { consentRecord } = context.words.questions;
    return readDocument('consentDocumentId', row, context, relies('eu-6-1-a', row) ? consentRecord : null);
  },
  interestsAssessment: (row: RecordRow, context: RecordContext) => {
    const { interestsAssessment } = context.words.questions;
    const gap = relies('eu-6-1-f', row) ? interestsAssessment : null;
    return readDocument('interestsAssessmentDocumentId', row, context, gap);
  },
  dpiaNeeded: (row: RecordRow, context: RecordContext) =>
    readYesNo(isAssessmentNeeded(row.activity), context.words.questions.impactAssessment, context),
  dpiaState: ({ activity }: RecordRow, { words }: RecordContext) =>
    textCell([words.codes.dpia[activity.dpiaState], activity.dpiaReason].filter(Boolean).join(': ')),
  dpiaDate: ({ activity }: RecordRow) => dateCell(activity.dpiaDate),
  dpiaRecord: (row: RecordRow, context: RecordContext) =>
    readDocument(
      'dpiaDocumentId',
      row,
      context,
      row.activity.dpiaState === 'done' ? context.words.questions.assessmentDocument : null,
    ),
  breachOccurred: (row: RecordRow, context: RecordContext) =>
    readYesNo(row.activity.breachOccurred, context.words.questions.breach, context),
  breachRecord: (row: RecordRow, context: RecordContext) =>
    readDocument(
      'breachDocumentId',
      row,
      context,
      row.activity.breachOccurred === 'yes' ? context.words.questions.breachRecord : null,
    ),
  // The basis is asked again where a Schedule 1 condition is relied on.
  schedule1Basis: (row: RecordRow, context: RecordContext) =>
    row.activity.schedule1Condition === null ? textCell(null) : readLawfulBases(row, context),
  schedule1Condition: ({ activity }: RecordRow) => textCell(activity.schedule1Condition),
  retentionPolicy: (row: RecordRow, context: RecordContext) =>
    readDocument(
      'retentionPolicyDocumentId',
      row,
      context,
      row.activity.schedule1Condition === null ? null : context.words.questions.retentionPolicy,
    ),
  retentionPolicyFollowed: (row: RecordRow, context: RecordContext) => {
    const { schedule1Condition, retentionPolicyFollowed } = row.activity;
    // Asked where a Schedule 1 condition is relied on (DPA 2018 Sch. 1 Part 4).
    if (retentionPolicyFollowed === 'unknown' && schedule1Condition === null) return textCell(null);
    return readYesNo(retentionPolicyFollowed, context.words.questions.policyFollowed, context);
  },
  retentionPolicyReasons: ({ activity }: RecordRow) => textCell(activity.retentionPolicyReasons),
  privacyNotice: readPrivacyNotice,
};
