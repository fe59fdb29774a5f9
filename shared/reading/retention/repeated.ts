// One statement that stands in two sections counts once.
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
  const kept: DraftRetention[] = [];
  for (const statement of found) {
    const place = kept.findIndex((other) => isSame(other, statement));
    const other = kept[place];
    if (other === undefined) kept.push(statement);
    else if (other.isSubjectGuessed || (other.confidence !== 'high' && statement.confidence === 'high'))
      kept[place] = statement;
  }
  return kept;
}

const haveOtherTriggers = (one: DraftRetention, other: DraftRetention): boolean => {
  if (one.trigger === null || other.trigger === null) return false;
  const words = subjectStems(other.trigger);
  return ![...subjectStems(one.trigger)].some((stem) => words.has(stem));
};

function isSame(one: DraftRetention, other: DraftRetention): boolean {
  if (one.min !== other.min && one.max !== other.max) return false;
  if ((one.min ?? one.max) === null)
    return one.kind === other.kind && one.subject.toLowerCase() === other.subject.toLowerCase();
  if ((one.max ?? one.min) !== (other.max ?? other.min)) return false;
  // The same period again, once without saying of what.
  if (one.isSubjectGuessed !== other.isSubjectGuessed && one.confidence !== other.confidence) return true;
  // Rows of one table and items of one list are statements of their own.
  const stems = subjectStems(one.subject);
  const others = subjectStems(other.subject);
  if (one.isSubjectGuessed && other.isSubjectGuessed && haveOtherTriggers(one, other)) return false;
  if (one.subject.toLowerCase() === other.subject.toLowerCase()) return true;
  const shared = [...others].filter((stem) => stems.has(stem)).length;
  return one.confidence !== other.confidence && shared > 0;
}
