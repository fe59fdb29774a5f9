// The one door out of the window, opened by the preload script. Its types are the contract's.
import type { AppEvent, DroppedFile } from '../../shared/contract/app.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/errors.ts';

/** What the preload script puts on the window. The registry parses every output, so its type holds here. */
export type Bridge = {
  /** `callId`: a guid under which the call tells of its progress and can be called off. */
  readonly call: <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    callId?: string,
  ) => Promise<Reply<OutputOf<Name>>>;
  /** A permission to read a file that was dropped on the window; null where it is no file of this machine. */
  readonly takeDropped: (file: File) => Promise<DroppedFile | null>;
  /** Listens to what main pushes; the result stops it. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
};

declare global {
  interface Window {
    readonly recital: Bridge;
  }
}
