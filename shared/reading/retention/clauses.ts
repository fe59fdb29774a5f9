// Cuts a sentence where another statement with its own verb or period begins.
import { allMatches } from '../text/all-matches.ts';
import type { Range } from '../text/mapped-text.ts';
import { findDurations } from '../text/durations.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { keepingWords } from './retention-words.ts';

const joints =
  /;\s|,\s(?:and|while|whereas|but|then|or|und|während|aber|et|tandis que|mais|y|mientras que|pero)\s|\s(?:and|while|und|et|y)\s|,\s|\)\.?\s/gu;

/** Clauses of a sentence as ranges of it. It is only cut between two lengths of time of which the later has a verb or subject of its own. */
export function splitClauses(text: string): Range[] {
  const durations = findDurations(text);
  if (durations.length < 2) return [{ start: 0, end: text.length }];
  const clauses: Range[] = [];
  let start = 0;
  durations.forEach((duration, index) => {
    const next = durations[index + 1];
    if (next === undefined) return;
    // What stands in brackets begins no statement.
    const between = text
      .slice(duration.end, next.start)
      .replaceAll(/\([^()]*\)/g, (bracket) => `(${'x'.repeat(bracket.length - 2)})`)
      .replace(/\([^()]*$/, (bracket) => `(${'x'.repeat(bracket.length - 1)}`);
    const cut = lastJoint(between, text.slice(next.end));
    if (cut === null) return;
    clauses.push({ start, end: duration.end + cut.end });
    start = duration.end + cut.next;
  });
  clauses.push({ start, end: text.length });
  return clauses;
}

/** "Handelsbriefe nach" straight before a length of time: its own data, with the verb left out. */
const barePeriod = /^\p{Lu}[\p{L} -]{2,50}\s(?:nach|bis zu|höchstens|maximal|spätestens nach)\s*$/u;

/** "logs 30 days, backups 90 days": nothing but the name of the data before a length of time. */
const barePair = wordPattern(
  /^(?!(?:not?|never|nicht|pas|au|como|a|sonst|otherwise|else|sinon|spätestens|anschließend|and|or|but|then|after|later|plus|further|another|more|maximum|up|at|in|for|und|oder|dann|danach|nach|später|weitere|maximal|höchstens|bis|plus|et|ou|puis|après|encore|y|o|luego|después|tras|hasta|otros?)\s)(?:(?:las?|los|el|les?|vos|tus|sus|die|der|das|the|your)\s[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4}|[\p{L}'-]{3,}(?:\s[\p{L}'-]+){0,2})\s$/iu,
);

/** The joint after which a new statement stands; of several the first that has a subject behind it. */
function lastJoint(between: string, behind: string): { end: number; next: number } | null {
  const pair = allMatches(between, joints).findLast((joint) =>
    barePair.test(between.slice(joint.index + joint[0].length)),
  );
  if (pair !== undefined) return { end: pair.index, next: pair.index + pair[0].length };
  const direct = allMatches(between, joints).findLast((joint) =>
    barePeriod.test(between.slice(joint.index + joint[0].length)),
  );
  if (direct !== undefined) return { end: direct.index, next: direct.index + direct[0].length };
  for (const joint of allMatches(between, joints)) {
    const rest = between.slice(joint.index + joint[0].length);
    const isStrong = joint[0].startsWith(';');
    if (
      isStrong ||
      (/\p{L}{3}/u.test(rest) &&
        (keepingWords.test(rest) ||
          /^[\p{L}\s'-]{3,60}\s(?:for|:|\(|pendant|durante|für)/u.test(rest) ||
          keepingWords.test(behind.slice(0, 40))))
    )
      return { end: joint.index + (joint[0].startsWith(')') ? 1 : 0), next: joint.index + joint[0].length };
  }
  return null;
}
