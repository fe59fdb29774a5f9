// What can be undone and redone, read from the journal, so that it survives closing the register.
import type { ChangeSet } from './journal-repository.ts';

export type UndoStack = {
  /** Sequence numbers of change sets that can be undone, the next one last. */
  readonly undo: readonly number[];
  readonly redo: readonly number[];
};

export const emptyUndoStack: UndoStack = { undo: [], redo: [] };

/** The stack after one more change set. A baseline cannot be undone: there is nothing before it. */
export function advanceUndoStack(stack: UndoStack, set: Pick<ChangeSet, 'sequence' | 'kind' | 'target'>): UndoStack {
  switch (set.kind) {
    case 'baseline':
      return emptyUndoStack;
    case 'change':
      return { undo: [...stack.undo, set.sequence], redo: [] };
    case 'undo':
      return { undo: stack.undo.filter((sequence) => sequence !== set.target), redo: [...stack.redo, set.target ?? 0] };
    case 'redo':
      return { undo: [...stack.undo, set.target ?? 0], redo: stack.redo.filter((sequence) => sequence !== set.target) };
  }
}

/** The stack of a whole journal. Folded over mutable lists: a long journal would copy them too often. */
export function readUndoStack(sets: Iterable<Pick<ChangeSet, 'sequence' | 'kind' | 'target'>>): UndoStack {
  const undo: number[] = [];
  let redo: number[] = [];
  for (const set of sets) {
    switch (set.kind) {
      case 'baseline':
        undo.length = 0;
        redo = [];
        break;
      case 'change':
        undo.push(set.sequence);
        redo = [];
        break;
      case 'undo':
        undo.pop();
        redo.push(set.target ?? 0);
        break;
      case 'redo':
        redo.pop();
        undo.push(set.target ?? 0);
        break;
    }
  }
  return { undo, redo };
}
