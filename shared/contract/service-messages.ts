// What main and the registry service say to each other. Plain data, so that any kind of process port can carry it.
import type { Reply } from './errors.ts';
import type { PrintAnswer, PrintRequest } from './print-messages.ts';
import type { Progress } from './progress.ts';

/** How a register file comes to be: it is there already, or it is made, empty or as a copy of the sample. */
export type RegisterOrigin = 'existing' | 'empty' | 'sample';

/** A file that the user has chosen, for one call. */
export type GrantedFile = {
  /** Absolute path. */
  readonly path: string;
  /** Whether a file that is there may be replaced; the system's dialog has asked. */
  readonly mayOverwrite: boolean;
};

/** From main to the service; every request gets one answer with its id. */
export type ServiceRequest =
  /** Opens the register at `path` in place of the one that is open, which stays open if this fails. */
  | {
      readonly kind: 'open';
      readonly id: number;
      readonly path: string;
      readonly origin: RegisterOrigin;
      readonly actor: string;
    }
  /** Calls an operation of the contract; `grants` resolves the grants that its input names. */
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly grants: Readonly<Record<string, GrantedFile>>;
    }
  /** Closes the register; the service ends after its answer. */
  | { readonly kind: 'close'; readonly id: number };

/** All that main sends: requests, second thoughts about them, and answers to what the service asked of it. */
export type MainMessage =
  | ServiceRequest
  | PrintAnswer
  /** Calls off the call of that id, which is answered all the same: as `cancelled`, or with its value where it was done already. */
  | { readonly kind: 'cancel'; readonly id: number };

/** From the service to main. */
export type ServiceMessage =
  | PrintRequest
  | { readonly kind: 'answer'; readonly id: number; readonly reply: Reply<unknown>; readonly milliseconds: number }
  /** How far the call of that id is. */
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  /** What the log keeps of an error that nobody foresaw; the reply shows only the reference. */
  | { readonly kind: 'unexpected'; readonly reference: string; readonly stack: string };
