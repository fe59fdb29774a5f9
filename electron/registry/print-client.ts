// Printing by another process: jobs go out as messages, answers come back by number.
import type { WireError } from '../../shared/contract/errors.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { PrintAnswer, PrintRequest } from '../../shared/contract/print-messages.ts';
import type { PrintPdf } from '../exchange/print-pdf.ts';

export type PrintClient = {
  readonly printPdf: PrintPdf;
  /** Takes an answer of the printing process. */
  readonly receive: (answer: PrintAnswer) => void;
  /** The printing process is gone: every job that waits fails with `error`. */
  readonly fail: (error: WireError) => void;
};

/** Makes the client; `post` sends a message to the printing process. */
export function createPrintClient(post: (request: PrintRequest) => void): PrintClient {
  const waiting = new Map<number, (answer: PrintAnswer['reply']) => void>();
  let lastId = 0;

  const settle = (printId: number, reply: PrintAnswer['reply']): void => {
    const answer = waiting.get(printId);
    waiting.delete(printId);
    answer?.(reply);
  };

  return {
    printPdf: async (html, { title, language, sideMargin = 20, signal }) => {
      if (signal?.aborted === true) throw cancelled();
      lastId += 1;
      const printId = lastId;
      const cancel = (): void => post({ kind: 'cancelPrint', printId });
      signal?.addEventListener('abort', cancel);
      try {
        const reply = await new Promise<PrintAnswer['reply']>((resolve) => {
          waiting.set(printId, resolve);
          post({ kind: 'print', printId, job: { html, title, language, sideMargin } });
        });
        if (!reply.ok) throw new RegistryError(reply.error.code, reply.error.message, reply.error);
        return Buffer.from(reply.value, 'base64');
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    receive: ({ printId, reply }) => settle(printId, reply),
    fail: (error) => {
      for (const printId of waiting.keys()) settle(printId, { ok: false, error });
    },
  };
}

function cancelled(): RegistryError {
  return new RegistryError('cancelled', 'Printing was cancelled.');
}
