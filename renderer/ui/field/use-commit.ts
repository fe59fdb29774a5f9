import { useRef } from 'react';

type Commit<Value> = { onFocus: () => void; onBlur: () => void; commit: () => void; mark: (value: Value) => void };

/**
 * Tells a screen once when a value is done being typed: on blur or on Enter, and only if it changed since focus.
 *
 * Recital saves by itself and has no save button, so a change set per key press would bury the journal.
 */
export function useCommit<Value>(value: Value, onCommit: ((value: Value) => void) | undefined): Commit<Value> {
  const committed = useRef(value);
  const commit = (): void => {
    if (Object.is(committed.current, value)) return;
    committed.current = value;
    onCommit?.(value);
  };
  return {
    onFocus: () => {
      committed.current = value;
    },
    onBlur: commit,
    commit,
    mark: (next) => {
      committed.current = next;
    },
  };
}
