// A reading with its text, and the places of those answers that the reader gives without one.
import type { BlockDocument } from '../reading/document/blocks.ts';
import { makeReadable } from '../reading/document/passages.ts';
import type { ReadableDocument, Sentence } from '../reading/document/passages.ts';
import { readDeadlines } from '../reading/deadlines/deadlines.ts';
import type { PolicyReading } from '../reading/policy-reading.ts';
import { readMinimumAge } from '../reading/statements/minimum-age.ts';
import { readSale } from '../reading/statements/sale.ts';
import type { Span } from '../reading/text/mapped-text.ts';
import { findDurations } from '../reading/text/durations.ts';

/** Where single answers stand; null where the text does not say them, or in no sentence of their own. */
export type AnswerPlaces = {
  readonly organisation: Span | null;
  readonly contact: Span | null;
  readonly minimumAge: Span | null;
  readonly sellsData: Span | null;
  /** By the name of the law, as in the reading. */
  readonly rightsResponse: Readonly<Record<string, Span>>;
  /** The line that gives the dates. */
  readonly dates: Span | null;
  readonly breachNotice: Span | null;
  readonly changeNotice: Span | null;
};

export type LocatedReading = {
  /** What the spans count in. */
  readonly text: string;
  readonly reading: PolicyReading;
  readonly places: AnswerPlaces;
};

/** Finds the sentences behind the single answers by asking the reader about each sentence alone. */
export function locateReading(text: string, document: BlockDocument, read: PolicyReading): LocatedReading {
  const reading = withoutGaps(text, read);
  const readable = makeReadable(document);
  const { deadlines } = reading;
  const place = (isWanted: boolean, says: (alone: ReadableDocument) => boolean, isCandidate: IsCandidate) =>
    isWanted ? placeOf(readable, says, isCandidate) : null;
  return {
    text,
    reading,
    places: {
      organisation: findWords(readable, reading.organisation),
      contact: findWords(readable, reading.contact),
      minimumAge: place(
        reading.minimumAge !== null,
        (alone) => readMinimumAge(alone) === reading.minimumAge,
        () => true,
      ),
      sellsData: place(
        reading.sellsData !== null,
        (alone) => readSale(alone) === reading.sellsData,
        () => true,
      ),
      rightsResponse: placesOfLaws(readable, deadlines.rightsResponseDays ?? {}),
      dates: findDates(text, reading),
      breachNotice: place(
        deadlines.breachHours !== null,
        (alone) => readDeadlines(alone).breachHours === deadlines.breachHours,
        namesTime,
      ),
      changeNotice: place(
        deadlines.changeNoticeDays !== null,
        (alone) => readDeadlines(alone).changeNoticeDays === deadlines.changeNoticeDays,
        namesTime,
      ),
    },
  };
}

/** What stands in a mark of ours for something not recorded (`[Not recorded: …]`) says nothing. */
function withoutGaps(text: string, reading: PolicyReading): PolicyReading {
  const gaps = Array.from(text.matchAll(/\[Not recorded:[^[\]]{0,400}\]/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (gaps.length === 0) return reading;
  const isSaid = ({ span }: { readonly span: Span }): boolean =>
    !gaps.some(({ start, end }) => span.start >= start && span.end <= end);
  return {
    ...reading,
    vendors: reading.vendors.filter(isSaid),
    retention: reading.retention.filter(isSaid),
    transfers: reading.transfers.filter(isSaid),
    lawfulBases: reading.lawfulBases.filter(isSaid),
    trackers: reading.trackers.filter(isSaid),
    dpo: reading.dpo !== null && isSaid(reading.dpo) ? reading.dpo : null,
    dataCategories: reading.dataCategories.filter(isSaid),
    securityMeasures: reading.securityMeasures.filter(isSaid),
    practices: reading.practices.filter(isSaid),
  };
}

/** The sentence that gives each law its days, if one does by the law's name, else the first with those days. */
function placesOfLaws(document: ReadableDocument, days: Readonly<Record<string, number>>): Record<string, Span> {
  return Object.fromEntries(
    Object.entries(days).flatMap(([law, count]): [string, Span][] => {
      const answers = (alone: ReadableDocument): Readonly<Record<string, number>> =>
        readDeadlines(alone).rightsResponseDays ?? {};
      const span =
        placeOf(document, (alone) => answers(alone)[law] === count, namesTime) ??
        placeOf(document, (alone) => Object.values(answers(alone)).includes(count), namesTime);
      return span === null ? [] : [[law, span]];
    }),
  );
}

/** The line with the words that dates of policies stand behind. */
function findDates(text: string, { effectiveDate, lastUpdated }: PolicyReading): Span | null {
  if (effectiveDate === null && lastUpdated === null) return null;
  const line =
    /[^\n<>|]{0,80}\b(?:last (?:updated|modified|revised)|effective|updated on|stand:|gültig ab|mise à jour|en vigueur|actualiza\p{L}+|vigor)\b[^\n<>|]{0,120}/iu.exec(
      text,
    );
  return line === null ? null : { start: line.index, end: line.index + line[0].length };
}

type IsCandidate = (sentence: Sentence) => boolean;

const namesTime: IsCandidate = ({ text }) => findDurations(text).length > 0;

/** The first sentence that gives the answer by itself, or with the one before it. */
function placeOf(
  document: ReadableDocument,
  says: (alone: ReadableDocument) => boolean,
  isCandidate: IsCandidate,
): Span | null {
  const { sentences } = document;
  for (const [index, sentence] of sentences.entries()) {
    if (!isCandidate(sentence)) continue;
    const before = sentences[index - 1];
    const around = before?.passage === sentence.passage ? [before, sentence] : [sentence];
    if ([[sentence], around].some((few) => says({ ...document, passages: [], tables: [], sentences: few })))
      return sentence.passage.text.spanOf(sentence.range.start, sentence.range.end);
  }
  return null;
}

/** Where words stand first in what is read: not in the title beside the text, nor in the target of a link. */
function findWords({ passages }: ReadableDocument, words: string | null): Span | null {
  if (words === null) return null;
  for (const { text } of passages) {
    const start = text.text.indexOf(words);
    if (start >= 0) return text.spanOf(start, start + words.length);
  }
  return null;
}
