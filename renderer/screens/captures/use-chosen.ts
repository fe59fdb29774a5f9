import { useState } from 'react';
import { openDrafts, type CaptureReview } from './capture-review.ts';

export type Chosen = {
  /** Keys of the differences that are to be taken over. */
  keys: ReadonlySet<string>;
  isAll: boolean;
  choose: (key: string, isChosen: boolean) => void;
  chooseAll: (isChosen: boolean) => void;
};

/** Differences chosen to be taken over: all of them, until one is left out. */
export function useChosen(review: CaptureReview | undefined): Chosen {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = openDrafts(review).map(({ key }) => key);
  const keys = new Set(open.filter((key) => !left.has(key)));
  return {
    keys,
    isAll: keys.size === open.length,
    choose: (key, isChosen) => {
      const others = [...left].filter((other) => other !== key);
      setLeft(new Set(isChosen ? others : [...others, key]));
    },
    chooseAll: (isChosen) => setLeft(new Set(isChosen ? [] : open)),
  };
}
