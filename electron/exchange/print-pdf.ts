// The way to paper: HTML in, PDF out. Who prints differs by process, so it is a port: the app's main process does in the
// window app, an Electron of its own for the command line.
import { RegistryError } from '../../shared/contract/errors.ts';

export type PrintOptions = {
  /** Stands in the running foot of every page, beside the page number. */
  readonly title: string;
  /** BCP 47; the running foot is written in it. The document's own language is its `lang`. */
  readonly language: string;
  /** Millimetres from the sides of the paper to the running foot; 20 if left out. */
  readonly sideMargin?: number;
  /** Calls the printing off. */
  readonly signal?: AbortSignal;
};

/**
 * Prints one HTML page as a tagged PDF with an outline of its headings. The page brings its own styles and pictures (as
 * `data:`), runs no scripts and fetches nothing. Its `@page` rule chooses size and orientation; the lower margin, at least
 * 14 mm, takes the running foot. Title and language of the PDF are the page's `title` and `lang`.
 * @throws RegistryError `cancelled` where the signal called it off, `file_failed` with what is in the way otherwise.
 */
export type PrintPdf = (html: string, options: PrintOptions) => Promise<Uint8Array>;

/** The port where nothing can print. */
export const refuseToPrint: PrintPdf = async () => {
  throw new RegistryError('file_failed', 'PDF needs the Recital app, which prints it, and there is none here.', {
    problem: 'noPrinter',
  });
};
