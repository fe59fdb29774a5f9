// The letter strip of every activity, kept and brought up to date by what has changed.
import { readLetters } from '../../domain/letter-strip.ts';
import type { LetterReading } from '../../domain/letter-strip.ts';
import type { ProcessingActivity } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { createDerivation } from './derivation.ts';
import type { RecordChange } from './derivation.ts';

export type LetterStrips = {
  /** The same list as long as the strip stays the same. The activity must be of the state last taken over. */
  readonly lettersOf: (activity: ProcessingActivity) => readonly LetterReading[];
  readonly update: (changes: readonly RecordChange[], nextIndex: RegisterIndex) => void;
};

/** Works out every strip of a register, each with the place of its gaps. */
export function createLetterStrips(firstIndex: RegisterIndex): LetterStrips {
  let index = firstIndex;
  const derivation = createDerivation(firstIndex, ['processingActivity'], (_type, { id }, notingIndex) => {
    const activity = notingIndex.get('processingActivity', id);
    return activity && readLetters(activity, notingIndex);
  });
  return {
    lettersOf: (activity) => derivation.valueOf('processingActivity', activity.id) ?? readLetters(activity, index),
    update: (changes, nextIndex) => {
      index = nextIndex;
      derivation.update(changes, nextIndex);
    },
  };
}
