// PDF files as pdf.js opens them, for readers that want letters and nothing drawn.
// eslint-disable-next-line import/no-unassigned-import -- pdf.js finds its worker loaded, and does not look for a file that no bundle has
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Hands an open file to `read` and closes it after. Fails where it is no PDF, damaged or locked. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({
    // A copy: pdf.js takes the memory over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // Nothing is drawn, and nothing is fetched.
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
