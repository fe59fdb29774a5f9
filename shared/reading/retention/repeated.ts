// One statement that stands in two sections counts once.
import { joinAlike } from '../text/first-alike.ts';
import type { ReadRetention } from '../policy-reading.ts';

/** A statement before repetitions are joined. */
export type DraftRetention = ReadRetention & {
  /** Whether the sentence does not say what is kept, so that its section's heading had to. */
  readonly isSubjectGuessed: boolean;
};

const empty = new Set(
  'data information personal your our their and the for with all other any related records daten ihre und die der données vos les des datos sus los las'.split(
    ' ',
  ),
);

/** Beginnings of the words that say something, so that "log" and "logs" are one. */
export function subjectStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !empty.has(word)).map((word) => word.replace(/(?:en|es|s|e)$/, '').slice(0, 6)),
  );
}

export function mergeRepeated(found: readonly DraftRetention[]): DraftRetention[] {
  return joinAlike(found.map(withStems), { keysOf, lookUp, isSame, join }).map(({ statement }) => statement);
}

type Stemmed = { readonly statement: DraftRetention; readonly stems: ReadonlySet<string> };

const withStems = (statement: DraftRetention): Stemmed => ({ statement, stems: subjectStems(statement.subject) });

const join = (kept: Stemmed, repeated: Stemmed): Stemmed =>
  (kept.statement.isSubjectGuessed && !(repeated.statement.isSubjectGuessed && kept.statement.trigger !== null)) ||
  (kept.statement.confidence !== 'high' && repeated.statement.confidence === 'high')
    ? repeated
    : kept;

const confidences = ['high', 'medium', 'low'] as const;

const periodOf = ({ min, max, kind }: DraftRetention): string => max ?? min ?? kind;

function* keysOf({ statement, stems }: Stemmed): Generator<string> {
  const period = periodOf(statement);
  const { confidence, isSubjectGuessed, subject } = statement;
  yield `${period} of ${subject.toLowerCase()}`;
  yield `${period} ${confidence} ${String(isSubjectGuessed)}`;
  for (const stem of stems) yield `${period} ${confidence} with ${stem}`;
}

/** Statements of other confidence are the same by one word in common, or where one does not say of what it speaks. */
function* lookUp({ statement, stems }: Stemmed): Generator<string> {
  const period = periodOf(statement);
  yield `${period} of ${statement.subject.toLowerCase()}`;
  for (const confidence of confidences.filter((other) => other !== statement.confidence)) {
    yield `${period} ${confidence} ${String(!statement.isSubjectGuessed)}`;
    for (const stem of stems) yield `${period} ${confidence} with ${stem}`;
  }
}

const haveOtherTriggers = (one: DraftRetention, other: DraftRetention): boolean => {
  if (one.trigger === null || other.trigger === null) return false;
  const words = subjectStems(other.trigger);
  return ![...subjectStems(one.trigger)].some((stem) => words.has(stem));
};

function isSame({ statement: one, stems }: Stemmed, { statement: other, stems: others }: Stemmed): boolean {
  if (one.min !== other.min && one.max !== other.max) return false;
  if ((one.min ?? one.max) === null)
    return one.kind === other.kind && one.subject.toLowerCase() === other.subject.toLowerCase();
  if ((one.max ?? one.min) !== (other.max ?? other.min)) return false;
  // The same period again, once without saying of what.
  if (one.isSubjectGuessed !== other.isSubjectGuessed && one.confidence !== other.confidence) return true;
  // Rows of one table and items of one list are statements of their own.
  if (one.isSubjectGuessed && other.isSubjectGuessed && haveOtherTriggers(one, other)) return false;
  if (one.subject.toLowerCase() === other.subject.toLowerCase()) return true;
  return one.confidence !== other.confidence && [...others].some((stem) => stems.has(stem));
}
