// What main and the registry service say to each other. Plain data, so that any kind of process port can carry it.
import type { Reply } from './errors.ts';

/** How a register file comes to be: it is there already, or it is made, empty or as a copy of the sample. */
export type RegisterOrigin = 'existing' | 'empty' | 'sample';

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
      readonly grants: Readonly<Record<string, string>>;
    }
  /** Closes the register; the service ends after its answer. */
  | { readonly kind: 'close'; readonly id: number };

/** From the service to main: the answer, how long it took, and what only the log should know of a failure. */
export type ServiceAnswer = {
  readonly id: number;
  readonly reply: Reply<unknown>;
  readonly milliseconds: number;
};
