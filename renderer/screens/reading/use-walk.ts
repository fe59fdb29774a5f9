import { useEffect, useEffectEvent, useState } from 'react';
import { focusEntry, showEntry } from './entry-list.tsx';
import { showPlace } from './source-text.tsx';

export type Walk = {
  currentKey: string | null;
  hoveredKey: string | null;
  hover: (key: string | null) => void;
  /** Pressed among the entries: the text follows. */
  chooseInList: (key: string) => void;
  /** Pressed in the text: the entries follow. */
  chooseInText: (key: string) => void;
  /** Gone to by a key or after a decision: both follow, and the entry takes the focus. */
  goTo: (key: string) => void;
  /** To the next or previous entry; true where there is one. */
  step: (by: -1 | 1) => boolean;
};

/** What was gone to last, and from where. A new one each time: what is current already can have been scrolled away. */
type Move = { readonly key: string; readonly origin: 'list' | 'text' | 'keys' };

/**
 * Walks through entries that have places in the text beside them. Until somebody has chosen, and after the current one has
 * gone, `start` is current.
 */
export function useWalk(order: readonly string[], start: string | null, numberOf: (key: string) => number): Walk {
  const [move, setMove] = useState<Move | null>(null);
  const [hoveredKey, setHoveredKey] = useState<string | null>(null);
  const currentKey = move !== null && order.includes(move.key) ? move.key : start;
  const follow = useEffectEvent((key: string, origin: Move['origin'] | null) => {
    const number = numberOf(key);
    if (origin === 'keys') focusEntry(number);
    else if (origin !== 'list') showEntry(number);
    if (origin !== 'text') showPlace(number);
  });
  useEffect(() => {
    if (currentKey !== null) follow(currentKey, move?.key === currentKey ? move.origin : null);
  }, [currentKey, move]);
  return {
    currentKey,
    hoveredKey,
    hover: setHoveredKey,
    chooseInList: (key) => setMove({ key, origin: 'list' }),
    chooseInText: (key) => setMove({ key, origin: 'text' }),
    goTo: (key) => setMove({ key, origin: 'keys' }),
    step: (by) => {
      const place = currentKey === null ? -1 : order.indexOf(currentKey);
      const next = order[place + by];
      if (next === undefined) return false;
      setMove({ key: next, origin: 'keys' });
      return true;
    },
  };
}
