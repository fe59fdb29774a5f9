// What a process that wants a page printed and the process that prints say to each other. Plain data, as for the service.
import type { Reply } from './errors.ts';

/** One HTML page to print; what it may hold says electron/exchange/print-pdf.ts. */
export type PrintJob = {
  readonly html: string;
  /** For the running foot. */
  readonly title: string;
  /** BCP 47, of the running foot. */
  readonly language: string;
  /** Millimetres from the sides of the paper to the running foot. */
  readonly sideMargin: number;
};

/** To the printing process. A job is answered once, also where it is called off. */
export type PrintRequest =
  | { readonly kind: 'print'; readonly printId: number; readonly job: PrintJob }
  | { readonly kind: 'cancelPrint'; readonly printId: number };

/** From the printing process: the PDF in base64, since messages to a forked process are JSON. */
export type PrintAnswer = { readonly kind: 'printed'; readonly printId: number; readonly reply: Reply<string> };

/** All that the process that prints for the command line says. */
export type PrintProcessMessage =
  | PrintAnswer
  /** Requests sent before this one may be lost. */
  | { readonly kind: 'ready' }
  /** What the log keeps of an error that nobody foresaw; the answer shows only the reference. */
  | { readonly kind: 'unexpected'; readonly reference: string; readonly stack: string };
