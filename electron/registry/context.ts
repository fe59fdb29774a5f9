// What every handler gets beside its input, and the type that a complete set of handlers must have.
import type { OutputOf, ParsedInputOf, RegistryOperationName } from '../../shared/contract/contract.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { PrintPdf } from '../exchange/print-pdf.ts';
import type { RegisterStore } from '../storage/register-store.ts';

/** A file that may be read or written. Only main (after asking the user) and the command line grant one. */
export type FileGrant = {
  /** Absolute path. */
  readonly path: string;
  /** Whether a file that is there may be replaced. */
  readonly mayOverwrite: boolean;
};

export type FileGrants = Readonly<Record<string, FileGrant>>;

/** How a caller follows a long call: told how far it is, and able to call it off. */
export type CallWatch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

export type Context = CallWatch & {
  readonly store: RegisterStore;
  readonly clock: () => Date;
  readonly grants: FileGrants;
  readonly printPdf: PrintPdf;
  /** Whether findings and letter strips are kept ready to follow edits. */
  readonly followsEdits: boolean;
};

/** What a handler gives back: the contract's output, which it may share with the register in memory but never change. */
type Shared<Value> = Value extends object ? { readonly [Key in keyof Value]: Shared<Value[Key]> } : Value;

export type Handler<Name extends RegistryOperationName> = (
  input: ParsedInputOf<Name>,
  context: Context,
) => Shared<OutputOf<Name>> | Promise<Shared<OutputOf<Name>>>;

/** One handler for every operation of the registry: a missing or a wrong one does not compile. */
export type Handlers = { readonly [Name in RegistryOperationName]: Handler<Name> };

/** The register as asked for: today's, or as it stood at the end of a past day. */
export function indexFor(context: Context, asAt: string | undefined): RegisterIndex {
  return asAt === undefined || asAt >= today(context.clock) ? context.store.index() : context.store.indexAsAt(asAt);
}

/** Today in the machine's own time zone, `YYYY-MM-DD`. */
export function today(clock: () => Date): string {
  const now = clock();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
