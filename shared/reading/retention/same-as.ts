// "Same as the account": a period that another statement of the text gives.
import type { Sentence } from '../document/passages.ts';
import { findDurations } from '../text/durations.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { subjectStems } from './repeated.ts';
import type { DraftRetention } from './repeated.ts';

const sameAs = wordPattern(
  /^(?:the )?(?:same(?: period)? as|idem(?: que)?|as (?:for|with)|like|wie(?: bei| für)?|siehe|comme(?: pour)?|(?:la )?même durée que(?: pour)?|identique à|igual que|como|(?:el )?mismo plazo que|la misma que)\s(?:(?:the|pour|que) )?(?:your |die |der |das |den |le |la |les |l'|el |los |las |sus |tus )?([^.,;()]{3,60})\.?$/iu,
);

/** What a cell, or the words behind a label, point to; null where they point to nothing. */
export function pointedTo({ passage, range, text }: Sentence): string | null {
  const label = passage.kind === 'cell' ? null : passage.label;
  if (passage.kind !== 'cell' && (label === null || range.start > label.end + 2)) return null;
  const words = label === null ? text : text.slice(Math.max(0, label.end - range.start)).replace(/^[\s:.–—-]+/, '');
  // "Same as the source data + 90 days" gives a period of its own.
  return findDurations(words).length > 0 ? null : (sameAs.exec(words.trim())?.[1] ?? null);
}

/** A statement that points to another, by what that one is about. */
export type PointingStatement = { readonly statement: DraftRetention; readonly target: string };

/**
 * The statement with the period of the one it points to: the only one whose subject begins with those words.
 * Null where there is none, or more than one.
 */
export function resolvePointing(
  { statement, target }: PointingStatement,
  all: readonly DraftRetention[],
): DraftRetention | null {
  const [wanted] = subjectStems(target);
  if (wanted === undefined) return null;
  const named = all.filter(({ subject }) => {
    const [first] = subjectStems(subject);
    return first === wanted && subject !== statement.subject;
  });
  // "While the account is open. Deleted 30 days after it is closed" are two statements of one row: the length of time counts.
  const timed = named.filter(({ min, max }) => (min ?? max) !== null);
  const fitting = timed.length > 0 ? timed : named;
  const [only] = fitting;
  if (
    only === undefined ||
    fitting.some(({ min, max, kind }) => min !== only.min || max !== only.max || kind !== only.kind)
  )
    return null;
  const { kind, min, max, trigger } = only;
  return { ...statement, kind, min, max, trigger };
}
