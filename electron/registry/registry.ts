// The only entry to a register: finds the operation, parses its input, runs its handler, replies with a value or an error.
import { v7 as newRecordId } from 'uuid';
import { RegistryError, invalidInput } from '../../shared/contract/errors.ts';
import type { Reply } from '../../shared/contract/errors.ts';
import { isRegistryOperationName, registryContract } from '../../shared/contract/contract.ts';
import type { InputOf, OutputOf, RegistryOperationName } from '../../shared/contract/contract.ts';
import { refuseToPrint } from '../exchange/print-pdf.ts';
import type { PrintPdf } from '../exchange/print-pdf.ts';
import { openRegisterStore } from '../storage/register-store.ts';
import { activityHandlers } from './activity-handlers.ts';
import { captureHandlers } from './capture-handlers.ts';
import { catalogueHandlers } from './catalogue-handlers.ts';
import type { CallWatch, Context, FileGrants, Handlers } from './context.ts';
import { deadlineHandlers } from './deadline-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import { driftHandlers } from './drift-handlers.ts';
import { findingHandlers } from './finding-handlers.ts';
import { lookUpHandlers } from './look-up-handlers.ts';
import { openPointHandlers } from './open-point-handlers.ts';
import { packHandlers } from './pack-handlers.ts';
import { publicationHandlers } from './publication-handlers.ts';
import { readingHandlers } from './reading-handlers.ts';
import { recordDocumentHandlers } from './record-document-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { referenceHandlers } from './reference-handlers.ts';
import { registerHandlers } from './register-handlers.ts';
import { shockHandlers } from './shock-handlers.ts';
import { transferHandlers } from './transfer-handlers.ts';

const handlers: Handlers = {
  ...recordHandlers,
  ...registerHandlers,
  ...activityHandlers,
  ...documentHandlers,
  ...recordDocumentHandlers,
  ...deadlineHandlers,
  ...packHandlers,
  ...publicationHandlers,
  ...openPointHandlers,
  ...findingHandlers,
  ...lookUpHandlers,
  ...referenceHandlers,
  ...catalogueHandlers,
  ...transferHandlers,
  ...shockHandlers,
  ...readingHandlers,
  ...driftHandlers,
  ...captureHandlers,
};

export type RegistryOptions = {
  /** Register file, or `:memory:`. */
  readonly path: string;
  /** Make a new file; it must not exist. */
  readonly create?: boolean;
  /** Who the journal names. */
  readonly actor: string;
  readonly clock?: () => Date;
  readonly newId?: () => string;
  /** How documents become PDF; refused where left out. */
  readonly printPdf?: PrintPdf;
  /** Whether answers are kept ready to follow edits, as a window needs them; true where left out. Work that asks once is sooner done without. */
  readonly followsEdits?: boolean;
  /** Gets the stack of an unexpected error under the reference that the reply shows. */
  readonly onUnexpected?: (reference: string, error: unknown) => void;
};

export type CallOptions = CallWatch & { readonly grants?: FileGrants };

export type Registry = {
  /** Answers any operation of the registry. Never throws: errors are values. */
  readonly dispatch: (name: string, rawInput: unknown, options?: CallOptions) => Promise<Reply<unknown>>;
  /** Like `dispatch`, typed by the contract; throws the error instead. */
  readonly call: <Name extends RegistryOperationName>(
    name: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ) => Promise<OutputOf<Name>>;
  readonly close: () => void;
};

/**
 * Opens a register file, or makes one.
 * @throws RegistryError `storage_unavailable` with what is wrong with the file and what to do.
 */
export function openRegistry(options: RegistryOptions): Registry {
  const clock = options.clock ?? (() => new Date());
  const newId = options.newId ?? (() => newRecordId());
  const { printPdf = refuseToPrint, followsEdits = true } = options;
  const store = openRegisterStore({
    path: options.path,
    create: options.create ?? false,
    actor: options.actor,
    clock,
    newId,
  });

  const run = async (name: string, rawInput: unknown, { grants = {}, ...watch }: CallOptions): Promise<unknown> => {
    if (!isRegistryOperationName(name)) throw new RegistryError('not_found', `There is no operation ${name}.`);
    const operation = registryContract[name];
    const input = operation.input.safeParse(rawInput);
    if (!input.success) throw invalidInput(input.error, `The input of ${name}`);
    const context: Context = { store, clock, grants, printPdf, followsEdits, ...watch };
    // The name picks input and handler together; the union of all pairs is more than the compiler follows.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    const handler = handlers[name] as (input: unknown, context: Context) => unknown;
    return handler(input.data, context);
  };

  const dispatch: Registry['dispatch'] = async (name, rawInput, callOptions = {}) => {
    try {
      return { ok: true, value: await run(name, rawInput, callOptions) };
    } catch (error) {
      if (error instanceof RegistryError) return { ok: false, error: error.wire };
      const reference = newId().slice(-12);
      options.onUnexpected?.(reference, error);
      return {
        ok: false,
        error: {
          code: 'unexpected',
          message: `Something went wrong that Recital did not foresee. Nothing was changed. The log has the details under ${reference}.`,
          reference,
        },
      };
    }
  };

  return {
    dispatch,
    call: async (name, input, callOptions) => {
      const reply = await dispatch(name, input, callOptions);
      if (!reply.ok) throw new RegistryError(reply.error.code, reply.error.message, reply.error);
      // The handler's type says so.
      // oxlint-disable-next-line typescript/consistent-type-assertions
      return reply.value as OutputOf<typeof name>;
    },
    close: store.close,
  };
}
