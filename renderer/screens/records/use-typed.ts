import { useState } from 'react';

type Typed = {
  typed: string;
  /** Whether what was typed last could not be taken over. */
  isRefused: boolean;
  type: (text: string) => void;
  refuse: () => void;
};

/** What is being typed into a field. It starts from what is stored, and again whenever that changes. */
export function useTyped(stored: string): Typed {
  const [state, setState] = useState({ stored, typed: stored, isRefused: false });
  const current = state.stored === stored ? state : { stored, typed: stored, isRefused: false };
  if (current !== state) setState(current);
  return {
    typed: current.typed,
    isRefused: current.isRefused,
    type: (typed) => setState({ stored, typed, isRefused: false }),
    refuse: () => setState({ ...current, isRefused: true }),
  };
}
