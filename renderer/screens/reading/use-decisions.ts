import type { InputOf } from '../../../shared/contract/contract.ts';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { readingText } from '../../text/reading.ts';
import { useToast } from '../../ui/index.ts';
import type { Draft } from './draft-view.ts';

type Changes = InputOf<'readings.accept'>['changes'];

export type Decisions = {
  accept: (draft: Draft, changes?: Changes, onDone?: () => void) => void;
  /** Accepts several at once; `left` of their group still wait, since they differ from the register. */
  acceptAll: (drafts: readonly Draft[], left: number) => void;
  merge: (draft: Draft, recordId: string, onDone: () => void) => void;
  reject: (draft: Draft) => void;
  /** Takes a decision back. */
  reopen: (draft: Draft) => void;
  /** Why accepting as changed, or merging, was refused. */
  refusal: RpcError | null;
  isPending: boolean;
  forgetRefusal: () => void;
};

/** What can be decided on the drafts of a reading; each decision is one step that the toast takes back. */
export function useDecisions(id: string): Decisions {
  const showToast = useToast();
  const undo = useCommand('register.undo');
  const accept = useCommand('readings.accept');
  const merge = useCommand('readings.merge');
  const reject = useCommand('readings.reject');
  const reopen = useCommand('readings.reopen');
  const say = (text: string): void =>
    showToast({ text, actionLabel: readingText.undo, onAction: () => undo.mutate({}), slot: 'step' });
  const fail = (error: RpcError): void => showToast({ text: error.message, tone: 'error' });
  return {
    accept: ({ key, subject }, changes = [], onDone) =>
      accept.mutate(
        { id, keys: [key], changes },
        {
          onSuccess: () => {
            onDone?.();
            say(readingText.accepted(subject));
          },
          // With changes the dialog is still there, and says it.
          onError: onDone === undefined ? fail : () => undefined,
        },
      ),
    acceptAll: (drafts, left) =>
      accept.mutate(
        { id, keys: drafts.map(({ key }) => key) },
        { onSuccess: ({ accepted }) => say(readingText.acceptedAll(accepted, left)), onError: fail },
      ),
    merge: ({ key, subject }, recordId, onDone) =>
      merge.mutate(
        { id, key, recordId },
        {
          onSuccess: () => {
            onDone();
            say(readingText.merged(subject));
          },
        },
      ),
    reject: ({ key, subject }) =>
      reject.mutate({ id, keys: [key] }, { onSuccess: () => say(readingText.rejected(subject)), onError: fail }),
    reopen: ({ key, subject }) =>
      reopen.mutate({ id, keys: [key] }, { onSuccess: () => say(readingText.reopened(subject)), onError: fail }),
    refusal: merge.error ?? accept.error,
    isPending: accept.isPending || merge.isPending,
    forgetRefusal: () => {
      merge.reset();
      accept.reset();
    },
  };
}
