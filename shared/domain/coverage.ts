// Coverage: how many activities state each letter of Art. 30, and what the others leave open.
import { controllerTopics, letterStrip, processorTopics } from './letter-strip.ts';
import type { Letter, LetterCell, LetterState, StripOptions } from './letter-strip.ts';
import type { ProcessingActivity } from './record-types.ts';
import type { RegisterIndex } from './register.ts';

/** Which paragraph of Art. 30 is asked: 30(1) for a controller's record, 30(2) for a processor's. */
export type RecordRole = 'controller' | 'processor';

type LetterCount = { readonly letter: Letter; readonly topic: string } & Readonly<Record<LetterState, number>>;

export type Coverage = {
  readonly role: RecordRole;
  readonly activities: number;
  readonly letters: readonly LetterCount[];
  /** Single facts that are missing; one letter of one activity can miss several. */
  readonly gaps: number;
};

/** The record that an activity belongs to. A joint controller keeps the controller's record. */
export function recordRoleOf(activity: ProcessingActivity): RecordRole {
  return activity.role === 'processor' ? 'processor' : 'controller';
}

/** Counts the states of each letter over the activities of one role; the others are passed over. */
export function countCoverage(
  activities: readonly ProcessingActivity[],
  role: RecordRole,
  index: RegisterIndex,
  options: StripOptions = {},
): Coverage {
  const ofRole = activities.filter((activity) => recordRoleOf(activity) === role);
  return countStrips(
    ofRole.map((activity) => letterStrip(activity, index, options)),
    role,
  );
}

/** Like `countCoverage`, for strips that are at hand. */
export function countStrips(strips: readonly (readonly LetterCell[])[], role: RecordRole): Coverage {
  const topics: Readonly<Partial<Record<Letter, string>>> = role === 'processor' ? processorTopics : controllerTopics;
  const counts = new Map<Letter, Record<LetterState, number>>();
  let gaps = 0;
  for (const strip of strips) {
    for (const cell of strip) {
      const count = counts.get(cell.letter) ?? { stated: 0, none: 0, prefilled: 0, gap: 0 };
      count[cell.state] += 1;
      counts.set(cell.letter, count);
      gaps += cell.gaps.length;
    }
  }
  const letters: readonly Letter[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  return {
    role,
    activities: strips.length,
    letters: letters.flatMap((letter) => {
      const topic = topics[letter];
      if (topic === undefined) return [];
      return [{ letter, topic, ...(counts.get(letter) ?? { stated: 0, none: 0, prefilled: 0, gap: 0 }) }];
    }),
    gaps,
  };
}
