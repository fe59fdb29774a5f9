// What a record is called in lists, search, history and links. Records without a name are named after what they join.
import { applicableLaws, audiences } from './codes.ts';
import { isRecordType } from './record-types.ts';
import type { RecordOf, RecordType } from './record-types.ts';
import type { RegisterIndex } from './register.ts';

const TITLE_LIMIT = 80;

/** Looks up the records that a record points to, as `RegisterIndex` does. */
type GetRecord = RegisterIndex['get'];

type TitleBuilders = { readonly [Type in RecordType]: (record: RecordOf<Type>, get: GetRecord) => string };

const titleBuilders: TitleBuilders = {
  organisation: (record) => record.name,
  service: (record) => record.name,
  policy: titleOfPolicy,
  dataSubjectCategory: (record) => record.name,
  dataCategory: (record) => record.name,
  document: (record) => record.name,
  vendor: (record) => record.name,
  securityMeasure: (record) => record.name,
  retentionRule: (record) => record.name,
  processingActivity: (record) => record.name,
  engagement: titleOfEngagement,
  subProcessing: (record, get) =>
    joinWords([get('vendor', record.vendorId)?.name, 'engages', get('vendor', record.subVendorId)?.name]),
  transfer: titleOfTransfer,
  tracker: (record) => record.name,
  statement: (record) => joinWords([wordsOfCode(record.kind), record.scope]),
  commitment: (record) => {
    const law = record.law === null ? null : (record.lawName ?? applicableLaws[record.law].label);
    return joinWords([wordsOfCode(record.kind), law === null ? null : `(${law})`]);
  },
  publication: (record) => record.title,
  note: (record) => cutTitle(record.text),
  factSource: (record, get) =>
    joinWords([
      wordsOfCode(record.field),
      'of',
      findTitleOfSubject(record, get) ?? wordsOfCode(record.recordType).toLowerCase(),
    ]),
  referenceOverride: (record) => joinWords([wordsOfCode(record.factKind), record.factId]),
  findingDismissal: (record) => joinWords(['Dismissed:', record.rule]),
  recordLayout: (record) => record.title,
  registerSettings: () => 'Settings of this register',
  translation: (record) => cutTitle(record.text),
  ownParagraph: (record) => cutTitle(record.text),
  reading: (record) => record.title,
  readingDecision: (record) => joinWords([wordsOfCode(record.decision), record.draftKey]),
  capture: (record, get) => joinWords(['Sub-processors of', get('vendor', record.vendorId)?.name, record.capturedOn]),
};

/**
 * The title of a record, in English, at most 80 characters where it is taken from running text.
 * Records that `get` does not find are left out of the title.
 */
export function titleOfRecord<Type extends RecordType>(type: Type, record: RecordOf<Type>, get: GetRecord): string {
  return titleBuilders[type](record, get);
}

/** The title of the record with this type and id; undefined where the register does not have it. */
export function findTitle(type: RecordType, id: string, get: GetRecord): string | undefined {
  const record = get(type, id);
  return record === undefined ? undefined : titleOfRecord(type, record, get);
}

/** A code as words: `sellsData` is `Sells data`. */
export function wordsOfCode(code: string): string {
  const words = code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Policies for several audiences mostly have one title, so the audience tells them apart: `Privacy Policy (applicants)`. */
export function titleOfPolicy({ title, forAudience }: Pick<RecordOf<'policy'>, 'title' | 'forAudience'>): string {
  return forAudience === null ? title : `${title} (${audiences[forAudience].label.toLowerCase()})`;
}

function titleOfEngagement(engagement: RecordOf<'engagement'>, get: GetRecord): string {
  const vendor = get('vendor', engagement.vendorId)?.name ?? 'Vendor';
  const [purpose] = engagement.purposes;
  if (purpose !== undefined) return cutTitle(`${vendor}: ${purpose}`);
  const place =
    engagement.activityIds.map((id) => get('processingActivity', id)?.name).find((name) => name !== undefined) ??
    engagement.serviceIds.map((id) => get('service', id)?.name).find((name) => name !== undefined);
  return place === undefined ? vendor : `${vendor} in ${place}`;
}

/** Sources of sources are not looked up: one that names itself would have no end. */
function findTitleOfSubject({ recordType, recordId }: RecordOf<'factSource'>, get: GetRecord): string | undefined {
  return isRecordType(recordType) && recordType !== 'factSource' ? findTitle(recordType, recordId, get) : undefined;
}

function titleOfTransfer(transfer: RecordOf<'transfer'>, get: GetRecord): string {
  const [destination] = transfer.destinations;
  const place =
    get('vendor', transfer.importerVendorId)?.name ??
    get('organisation', transfer.importerOrganisationId)?.name ??
    transfer.destinationDescription ??
    destination?.place ??
    destination?.country;
  return place === undefined || place === null ? 'Transfer' : cutTitle(`Transfer to ${place}`);
}

function joinWords(words: readonly (string | null | undefined)[]): string {
  return cutTitle(words.filter((word) => word !== null && word !== undefined).join(' '));
}

function cutTitle(text: string): string {
  const line = /^\s|\s\s|[^\S ]|\s$/.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text;
  return line.length <= TITLE_LIMIT ? line : `${line.slice(0, TITLE_LIMIT - 1).trimEnd()}…`;
}
