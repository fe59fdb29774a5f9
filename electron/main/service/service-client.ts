// Requests to the registry service and their answers. Starts the process when it is first needed.
import type { Reply, WireError } from '../../../shared/contract/errors.ts';
import type {
  GrantedFile,
  RegisterOrigin,
  ServiceMessage,
  ServiceRequest,
} from '../../../shared/contract/service-messages.ts';
import type { Progress } from '../../../shared/contract/progress.ts';
import type { OpenPrintDesk, PrintDesk } from '../printing/print-desk.ts';
import type { ServicePort, StartService } from './service-port.ts';

type Unnumbered<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

/** How main follows a long call. A call that is called off is answered all the same. */
export type CallWatch = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

export type ServiceClient = {
  readonly call: (
    name: string,
    input: unknown,
    grants?: Readonly<Record<string, GrantedFile>>,
    watch?: CallWatch,
  ) => Promise<Reply<unknown>>;
  /** Opens a register in place of the open one, which stays open if this fails. */
  readonly open: (path: string, origin: RegisterOrigin) => Promise<Reply<unknown>>;
  /** Closes the register once its calls are answered, and ends the process. */
  readonly close: () => Promise<void>;
};

export type ServiceClientOptions = {
  readonly start: StartService;
  /** Who the journal names. */
  readonly actor: string;
  /** The process ended although nobody asked it to; everything that waited has been told. */
  readonly onDeath: () => void;
  readonly onAnswer: (name: string, milliseconds: number) => void;
  readonly onUnexpected: (reference: string, stack: string) => void;
  /** Prints for one service process. */
  readonly openPrintDesk: OpenPrintDesk;
};

const closeTimeoutMs = 5_000;

const stopped: WireError = {
  code: 'storage_unavailable',
  problem: 'serviceStopped',
  message:
    'The part of Recital that keeps the register stopped before it answered. Everything that was saved before is in the file; look whether this last change is there.',
};

/** Makes the client; no process runs before the first request. */
export function createServiceClient(options: ServiceClientOptions): ServiceClient {
  type Waiting = {
    readonly request: ServiceRequest;
    readonly settle: (reply: Reply<unknown>) => void;
    readonly watch: CallWatch;
  };
  const waiting = new Map<number, Waiting>();
  let port: ServicePort | undefined;
  let nextId = 1;
  let isClosing = false;

  const receive = (message: unknown, desk: PrintDesk): void => {
    if (!isServiceMessage(message)) return;
    switch (message.kind) {
      case 'unexpected':
        options.onUnexpected(message.reference, message.stack);
        return;
      case 'progress':
        waiting.get(message.id)?.watch.onProgress?.(message.progress);
        return;
      case 'print':
      case 'cancelPrint':
        desk.take(message);
        return;
      case 'answer': {
        const entry = waiting.get(message.id);
        waiting.delete(message.id);
        if (entry?.request.kind === 'call') options.onAnswer(entry.request.name, message.milliseconds);
        entry?.settle(message.reply);
      }
    }
  };

  const noticeExit = (ended: ServicePort): void => {
    if (port !== ended) return;
    port = undefined;
    for (const { settle } of waiting.values()) settle({ ok: false, error: stopped });
    waiting.clear();
    if (!isClosing) options.onDeath();
  };

  const connect = (): ServicePort => {
    const started = options.start();
    const desk = options.openPrintDesk(started.post);
    started.onMessage((message) => receive(message, desk));
    started.onExit(() => {
      desk.close();
      noticeExit(started);
    });
    return started;
  };

  const request = (unnumbered: Unnumbered<ServiceRequest>, watch: CallWatch = {}): Promise<Reply<unknown>> =>
    new Promise((settle) => {
      const numbered = { ...unnumbered, id: nextId };
      nextId += 1;
      try {
        port ??= connect();
      } catch (error) {
        settle({ ok: false, error: couldNotStart(error) });
        return;
      }
      waiting.set(numbered.id, { request: numbered, settle, watch });
      const used = port;
      used.post(numbered);
      // An answer may be on its way already; the service takes no notice of what it has done.
      const cancel = (): void => {
        if (waiting.has(numbered.id)) used.post({ kind: 'cancel', id: numbered.id });
      };
      if (watch.signal?.aborted) cancel();
      else watch.signal?.addEventListener('abort', cancel, { once: true });
    });

  return {
    call: (name, input, grants = {}, watch = {}) => request({ kind: 'call', name, input, grants }, watch),
    open: (path, origin) => request({ kind: 'open', path, origin, actor: options.actor }),
    close: async () => {
      isClosing = true;
      const closing = port;
      if (closing === undefined) return;
      const timer = setTimeout(() => closing.kill(), closeTimeoutMs);
      await request({ kind: 'close' });
      clearTimeout(timer);
    },
  };
}

function couldNotStart(error: unknown): WireError {
  return {
    code: 'storage_unavailable',
    problem: 'serviceNotStarted',
    message: error instanceof Error ? error.message : String(error),
  };
}

/** Main and service are built together and share a private channel, so the frame of a message is proof enough. */
function isServiceMessage(message: unknown): message is ServiceMessage {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
