// Storage periods: what is kept, how long, from when. Other lengths of time are told apart by their place and their words.
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument, Section, Sentence } from '../document/passages.ts';
import type { Confidence, ReadRetention, RetentionKind } from '../policy-reading.ts';
import { namesRights } from '../statements/rights-words.ts';
import { findDurations, formatDuration } from '../text/durations.ts';
import type { FoundDuration } from '../text/durations.ts';
import type { Range } from '../text/mapped-text.ts';
import { rememberLast } from '../text/remember-last.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { chooseSubject, isLabelled, labelOf, nameAbove, nameOfRecord } from './choose-subject.ts';
import type { ChosenSubject } from './choose-subject.ts';
import { splitClauses } from './clauses.ts';
import {
  bareLasting,
  indefinite,
  keepingHeading,
  keepingWords,
  keptWords,
  lawDriven,
  otherPeriods,
  reserve,
  retentionColumn,
  untilEvent,
} from './retention-words.ts';
import { pointedTo, resolvePointing } from './same-as.ts';
import type { PointingStatement } from './same-as.ts';
import { mergeRepeated } from './repeated.ts';
import type { DraftRetention } from './repeated.ts';
import { isStoragePeriod } from './storage-periods.ts';
import type { Place } from './storage-periods.ts';
import { findSubjectBeside } from './subject-beside.ts';
import { findSubject, findSubjectBefore, findSubjectBehindContrast, generalLabel } from './subjects.ts';
import { findTrigger } from './triggers.ts';

export function readRetention(document: ReadableDocument): ReadRetention[] {
  const found: DraftRetention[] = [];
  let last: { passage: Passage; subject: string } | null = null;
  const keeping = sectionsOfKeeping(document);
  const pointing: PointingStatement[] = [];
  const places = new Map(document.passages.map((passage, index) => [passage, index]));
  for (const sentence of document.sentences) {
    const place =
      placeOf(sentence) ?? (isLabelledPeriod(sentence) && keeping.has(sentence.passage.section) ? 'label' : null);
    if (place === null) continue;
    const target = place === 'words' ? null : pointedTo(sentence);
    if (target !== null) {
      pointing.push({ statement: describePointing(sentence), target });
      continue;
    }
    const inherited: string | null = last?.passage === sentence.passage ? last.subject : null;
    const index = places.get(sentence.passage) ?? 0;
    const lines = document.passages.slice(Math.max(0, index - 4), index).toReversed();
    const above = nameAbove(sentence, lines[0]) ?? nameOfRecord(sentence, lines);
    const periods = readPeriods(sentence, { place, inherited, above });
    const statements: DraftRetention[] = periods.length > 0 ? periods : readOpenStatement(sentence, place, inherited);
    found.push(...statements);
    const [first] = statements;
    if (first !== undefined) last = { passage: sentence.passage, subject: first.subject };
  }
  found.push(...pointing.flatMap((statement) => resolvePointing(statement, found) ?? []));
  return mergeRepeated(found.toSorted((one, other) => one.span.start - other.span.start)).map(
    ({ isSubjectGuessed: _guessed, ...statement }) => statement,
  );
}

/** Sections in which an item says how long something is kept, so that "Invoices: six years" beside it does as well. */
function sectionsOfKeeping(document: ReadableDocument): ReadonlySet<Section> {
  const sections = new Set<Section>();
  for (const { passage, text } of document.sentences) {
    if (passage.kind === 'cell' || passage.label === null || sections.has(passage.section)) continue;
    if (keptWords.test(text) && findDurations(text).length > 0) sections.add(passage.section);
  }
  return sections;
}

/** "Invoices: six years, by law", "Newsletter address: until you unsubscribe": right behind the label of an item. */
function isLabelledPeriod({ passage, range, text }: Sentence): boolean {
  const isShort = passage.kind === 'paragraph' && passage.text.text.length < 90;
  if ((passage.kind !== 'item' && !isShort) || passage.label === null || range.start > passage.label.end + 2)
    return false;
  if (hasTopic(passage, 'cookies', 'breach', 'changes', 'rights', 'children') || namesRights(text)) return false;
  const behind = text.slice(Math.max(0, passage.label.end - range.start)).replace(/^[\s:.–—-]+/, '');
  const [first] = findDurations(behind);
  const lead = first === undefined ? '' : behind.slice(0, first.start);
  if (first !== undefined)
    return /^(?:[\p{L}'’]+[.,]?\s|\+\s){0,4}$/u.test(lead) && !otherPeriods.test(behind.slice(0, first.end + 30));
  return untilEvent.exec(behind)?.index === 0;
}

/** "Orders: same as the account", still without the period that it points to. */
const describePointing = (sentence: Sentence): DraftRetention => ({
  ...chooseSubject(sentence, { label: labelOf(sentence), named: null, running: null, clause: '' }, true),
  kind: 'indefinite',
  min: null,
  max: null,
  trigger: null,
  span: sentence.passage.text.spanOf(sentence.range.start, sentence.range.end),
  confidence: 'medium',
});

const cookieColumn = wordPattern(
  /\b(?:expir\w*|lifespan|lifetime|duration|laufzeit|gültigkeit|ablauf|durée de vie|caducidad|duración)\b/iu,
);
/** "Deletion method": how, not when. */
const methodColumn = wordPattern(/\b(?:methods?|methode|méthode|método)\b/iu);
const trackerWords = wordPattern(/\b(?:cookies?|local ?storage|session ?storage|pixels?|trackers?|traceurs?)\b/iu);

/** Why a sentence is about keeping data, or null where it is not. */
function placeOf({ passage, range, text }: Sentence): Place | null {
  if (passage.kind === 'cell') {
    if (isTrackerCell(passage)) return null;
    if (methodColumn.test(passage.column)) return null;
    if (retentionColumn.test(passage.column) || isRowOfKeeping(passage)) return 'column';
    const isPeriod =
      findDurations(text).length > 0 || untilEvent.test(text) || pointedTo({ passage, range, text }) !== null;
    return hasTopic(passage, 'retention') && passage.rowHead !== null && isPeriod ? 'column' : null;
  }
  const inCookies = hasTopic(passage, 'cookies') && !hasTopic(passage, 'retention');
  if ((inCookies || trackerWords.test(text)) && !isAboutData(text)) return null;
  if (hasTopic(passage, 'retention') || isUnderKeeping(passage)) return 'section';
  if (/\b(?:how long|retention|retain|keep)\b/i.test(passage.leadIn) && passage.kind === 'item') return 'section';
  if (hasTopic(passage, 'breach', 'changes', 'children')) return null;
  return keptWords.test(text) ? 'words' : null;
}

/** "Retention | 30 days after closure" in a table of fields. */
const isRowOfKeeping = ({ rowHead }: Passage): boolean =>
  rowHead !== null && retentionColumn.test(rowHead.text) && generalLabel.test(rowHead.text.trim());

/** A heading whose own words tell of keeping, where no other topic claims the section. */
const isUnderKeeping = (passage: Passage): boolean =>
  keepingHeading.test(passage.section.headings.at(-1) ?? '') &&
  !hasTopic(passage, 'cookies', 'rights', 'breach', 'children');

function isTrackerCell(passage: Passage): boolean {
  const isCookieTable = hasTopic(passage, 'cookies') || trackerWords.test(passage.leadIn);
  return (
    cookieColumn.test(passage.column) &&
    (isCookieTable ||
      /^[_\p{L}][\w.*<>-]*$/u.test(passage.rowHead?.text ?? '') ||
      !retentionColumn.test(passage.column))
  );
}

/** "Cookie consent logs are kept for 12 months" is about data, "the cookie expires after a year" is not. */
const recordWords = wordPattern(
  /\b(?:logs?|records?|analytics data|reports?|consent (?:records?|logs?)|daten|protokoll\p{L}*|données|registros?|datos)\b/iu,
);
const isAboutData = (text: string): boolean => recordWords.test(text) && keptWords.test(text);

type Surroundings = {
  readonly place: Place;
  /** The subject of the sentence before in the same passage. */
  readonly inherited: string | null;
  /** The line above, where it is a name alone. */
  readonly above: string | null;
};

function readPeriods(sentence: Sentence, { place, inherited, above }: Surroundings): DraftRetention[] {
  const all = findDurations(sentence.text);
  if (all.length === 0) return [];
  const whole = { start: 0, end: sentence.text.length };
  // A single period has the whole sentence, however many other lengths of time stand in it.
  const isSingle =
    place !== 'words' &&
    (all.length === 1 ||
      all.filter((duration) => isStoragePeriod(sentence.text, duration, place, sentence.text)).length === 1);
  const clauses = isSingle ? [whole] : splitClauses(sentence.text);
  const found: DraftRetention[] = [];
  const label = labelOf(sentence);
  let subject = inherited;
  let isKept = false;
  for (const clause of clauses) {
    const text = sentence.text.slice(clause.start, clause.end);
    isKept ||= keepingWords.test(text);
    // "... is handed over within 14 days, and deleted within 30 days": the verb of keeping stands with or before its period.
    const durations =
      place === 'words' && clauses.length > 1 && !isKept
        ? []
        : all
            .filter(({ start, end }) => start >= clause.start && end <= clause.end)
            .map((duration) => moveBack(duration, clause.start))
            .filter((duration) => isStoragePeriod(text, duration, place, sentence.text));
    if (trackerWords.test(text) && !isAboutData(text) && place !== 'column') continue;
    const plain = withoutAsides(text, durations[0]);
    const isTold = clauses.length === 1 && durations.length === 1 && isLabelled(sentence, label);
    const contrasted = findSubjectBehindContrast(plain, durations[0]?.start ?? 0);
    const named = above ?? contrasted ?? (isTold ? null : findNamed(plain, durations[0]?.start ?? null));
    if (named !== null) subject = named;
    for (const duration of joinBounds(text, durations)) {
      const beside = findSubjectBeside(text, duration, sentence.text);
      const chosen =
        beside === null
          ? chooseSubject(
              sentence,
              { label, named, running: subject, clause: plain },
              found.length === 0 && contrasted === null,
            )
          : { subject: beside, isSubjectGuessed: false };
      found.push(describePeriod(sentence, clause, duration, { place, ...chosen }));
    }
  }
  return found;
}

/** What a clause names as kept, looked for in its forms and then straight before its length of time. */
const findNamed = (clause: string, start: number | null): string | null =>
  findSubject(clause) ?? (start === null ? null : findSubjectBefore(clause, start));

/** Brackets with a period of their own speak of other data than the period outside them. */
const withoutAsides = (text: string, first: FoundDuration | undefined): string =>
  !text.includes('(')
    ? text
    : text.replaceAll(/\([^()]{6,200}\)/g, (bracket, at: number) =>
        first !== undefined && first.end <= at && findDurations(bracket).length > 0
          ? ' '.repeat(bracket.length)
          : bracket,
      );

/** The same length of time, told from the beginning of its clause. */
const moveBack = (duration: FoundDuration, by: number): FoundDuration => ({
  ...duration,
  start: duration.start - by,
  end: duration.end - by,
});

/** "At least two but no more than five years": one period with two ends. */
function joinBounds(text: string, durations: readonly FoundDuration[]): StoragePeriod[] {
  const joined: StoragePeriod[] = [];
  for (const duration of durations) {
    const lower = joined.at(-1);
    if (
      lower?.bound === 'atLeast' &&
      lower.upper === null &&
      duration.bound === 'upTo' &&
      !/[.;:]/.test(text.slice(lower.end, duration.start)) &&
      duration.start - lower.end < 40
    )
      joined[joined.length - 1] = { ...lower, end: duration.end, upper: formatDuration(duration.high, duration.unit) };
    else joined.push({ ...duration, upper: null });
  }
  return joined;
}

/** A length of time that data are kept, with the longer one that bounds it. */
type StoragePeriod = FoundDuration & { readonly upper: string | null };

type PeriodContext = ChosenSubject & { readonly place: Place };

function describePeriod(
  sentence: Sentence,
  clause: Range,
  duration: StoragePeriod,
  { place, subject, isSubjectGuessed }: PeriodContext,
): DraftRetention {
  const { passage, range, text: whole } = sentence;
  const text = whole.slice(clause.start, clause.end);
  // What stands in brackets, as in "our talent pool (2 years)", shares no event with the rest of the sentence.
  const aside = /\([^()]*$/.exec(text.slice(0, duration.start));
  const trigger =
    aside === null
      ? (findTrigger(text, duration.start, duration.end) ??
        (text === whole ? null : findTrigger(whole, clause.start + duration.start, clause.start + duration.end)))
      : findTrigger(text.slice(aside.index + 1), duration.start - aside.index - 1, duration.end - aside.index - 1);
  const low = formatDuration(duration.low, duration.unit);
  const high = duration.upper ?? formatDuration(duration.high, duration.unit);
  const isIdle = idle.test(text.slice(Math.max(0, duration.start - 80), duration.start));
  const isRange = duration.low !== duration.high || duration.upper !== null;
  const kind = isRange ? 'range' : kindOf(text, duration, trigger?.isLater ?? false);
  return {
    subject,
    kind,
    min: duration.bound === 'upTo' && !isRange ? null : low,
    max: duration.bound === 'atLeast' && !isRange && !isIdle ? null : high,
    trigger: kind === 'law' ? null : (trigger?.words ?? null),
    span: passage.text.spanOf(range.start + clause.start, range.start + clause.end),
    confidence: confidenceOf(place),
    isSubjectGuessed,
  };
}

/** "Inactive for more than three years": the period after which something happens, not its least length. */
const idle = wordPattern(
  /\b(?:inactiv\p{L}*|inaktiv\p{L}*|idle|dormant|unused|(?:not|n['’]t|nicht|pas|sin) (?:\p{L}+ ){0,3}(?:log\p{L}*|sign\p{L}*|use[ds]?|open\p{L}*|eingeloggt|angemeldet|genutzt|connect\p{L}*|iniciar|acceder|usar|uso))\b/iu,
);

function kindOf(clause: string, duration: FoundDuration, isLater: boolean): RetentionKind {
  const before = clause.slice(0, duration.end);
  if (
    lawDriven.test(before) &&
    /\b(?:as long as|so long as|typically|usually|generally|currently|solange|tant que|mientras)\b/iu.test(before)
  )
    return 'law';
  return isLater || outlasts(clause) ? 'event+fixed' : 'fixed';
}

const lifetimePlus = wordPattern(
  /\b(?:(?:lifetime|duration|life|term) of\b.{3,80}\b(?:plus|and|then)|(?:pendant|während|für die dauer (?:des|der|ihre\p{L}*|deine\p{L}*)|during)\b.{3,80}\b(?:puis|danach|anschließend|then)|\p{L}\s(?:zzgl\.)|(?:as long as|while|until)\b.{3,80}\b(?:plus|and (?:for|then)|then)|zuzüglich|(?<!\b(?:au|de|non|no|en) )plus|augmentée?s? de|majorée?s? de|(?:durante|mientras|pendant|tant que)\b.{3,80}\b(?:adicional(?:es)?|supplémentaires?|más))\b|\bbis (?:zu[rm]?|auf)\b.{3,60}\bund (?:danach|anschließend|dann|weitere)\b|\bjusqu'(?:à|au)\b.{3,60}\bpuis\b|\b(?:hasta|mientras)\b.{3,60}\by,? (?:después|luego|durante|posteriormente)\b|\p{L}\s\+\s/iu,
);

/** Whether a clause tells of a period on top of what lasts. */
const outlasts = rememberLast((clause) => lifetimePlus.test(clause));

const confidenceOf = (place: Place): Confidence => (place === 'words' || place === 'label' ? 'medium' : 'high');

const rightsTalk = wordPattern(
  /\b(?:you (?:may|can|have)|right to|request|sie (?:können|haben)|vous (?:pouvez|avez)|puede)\b/iu,
);

/** "You can request that we delete your data at any time": nothing of how long it is kept. */
const asksForDeletion = wordPattern(
  /^(?:you (?:can|may) (?:(?:also|always) )?(?:ask|request)|sie können (?:\p{L}+ ){0,6}?(?:verlangen|beantragen)|vous pouvez (?:\p{L}+ ){0,3}?demander|puedes? (?:\p{L}+ ){0,2}?(?:pedir|solicitar))\b/iu,
);

/** A statement without a period: until an event, as the law demands, as long as needed. */
function readOpenStatement(sentence: Sentence, place: Place, inherited: string | null): DraftRetention[] {
  const { text, passage } = sentence;
  if (place === 'words' && !keptWords.test(text)) return [];
  if ((rightsTalk.test(text) && place === 'words') || asksForDeletion.test(text)) return [];
  const kind = openKind(text, place);
  if (kind === null) return [];
  const event = kind === 'event' ? untilEvent.exec(text)?.[0] : undefined;
  return [
    {
      ...chooseSubject(
        sentence,
        { label: labelOf(sentence), named: findSubject(text.replace(reserve, '')), running: inherited, clause: text },
        true,
      ),
      kind,
      min: null,
      max: null,
      trigger: event === undefined ? null : event.trim().slice(0, 120),
      span: passage.text.spanOf(sentence.range.start, sentence.range.end),
      confidence: place === 'words' ? 'low' : 'medium',
    },
  ];
}

function openKind(text: string, place: Place): RetentionKind | null {
  if (!keepingWords.test(text) && !untilEvent.test(text) && !(place === 'section' && bareLasting.test(text)))
    return null;
  const isEvent = untilEvent.test(text);
  if (lawDriven.test(isEvent ? text.replace(reserve, '') : text)) return 'law';
  if (indefinite.test(text)) return 'indefinite';
  return isEvent ? 'event' : null;
}
