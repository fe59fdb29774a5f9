// Takes print requests of one process and answers each job once: printed, failed or called off.
import type { WireError } from '../../../shared/contract/errors.ts';
import type { PrintAnswer, PrintJob, PrintRequest } from '../../../shared/contract/print-messages.ts';

/** Prints one page. The signal calls it off; what comes after that is not used. */
export type PrintPage = (job: PrintJob, signal: AbortSignal) => Promise<Uint8Array>;

export type PrintDesk = {
  readonly take: (request: PrintRequest) => void;
  /** Calls off every job that is under way; nobody is left to answer. */
  readonly close: () => void;
};

/** Opens a desk for one process; `answer` sends it what came of its jobs. */
export type OpenPrintDesk = (answer: (answer: PrintAnswer) => void) => PrintDesk;

export type PrintDeskOptions = {
  readonly printPage: PrintPage;
  readonly answer: (answer: PrintAnswer) => void;
  /** Keeps an error for the log; returns the reference that the user sees. */
  readonly onUnexpected: (error: unknown) => string;
};

/** Makes the desk; no job is under way. */
export function createPrintDesk({ printPage, answer, onUnexpected }: PrintDeskOptions): PrintDesk {
  const underWay = new Map<number, AbortController>();
  // One page at a time: a long document takes all the memory that printing should have.
  let last: Promise<unknown> = Promise.resolve();

  const settle = (printId: number, reply: PrintAnswer['reply']): void => {
    if (underWay.delete(printId)) answer({ kind: 'printed', printId, reply });
  };

  const print = async (printId: number, job: PrintJob, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return;
    try {
      const pdf = await printPage(job, signal);
      settle(printId, { ok: true, value: Buffer.from(pdf).toString('base64') });
    } catch (error) {
      if (!signal.aborted) settle(printId, { ok: false, error: explainFailure(onUnexpected(error)) });
    }
  };

  return {
    take: (request) => {
      switch (request.kind) {
        case 'print': {
          const { printId, job } = request;
          const controller = new AbortController();
          underWay.set(printId, controller);
          last = last.then(() => print(printId, job, controller.signal));
          break;
        }
        case 'cancelPrint': {
          const { printId } = request;
          underWay.get(printId)?.abort();
          settle(printId, { ok: false, error: { code: 'cancelled', message: 'Printing was cancelled.' } });
        }
      }
    },
    close: () => {
      for (const controller of underWay.values()) controller.abort();
      underWay.clear();
    },
  };
}

function explainFailure(reference: string): WireError {
  return {
    code: 'file_failed',
    problem: 'printFailed',
    message: `The document could not be printed as PDF, for a reason that Recital did not foresee. The log has the details under ${reference}.`,
    reference,
  };
}
