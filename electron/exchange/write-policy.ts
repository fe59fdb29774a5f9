// One way to a file for every format of the policy.
import type { PolicyFormat } from '../../shared/contract/policy-formats.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import type { PrintPdf } from './print-pdf.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writePolicyJson } from './write-policy-json.ts';
import { writeText } from './write-text.ts';

export type WritePolicyOptions = {
  readonly printPdf: PrintPdf;
  /** Of HTML: whether the page brings its own minimal style. */
  readonly withStyle?: boolean;
  readonly signal?: AbortSignal | undefined;
};

/**
 * A policy in a format. The same document gives the same text; Word and PDF name the time of writing.
 * @throws RegistryError what `printPdf` throws.
 */
export async function writePolicy(
  document: PolicyDocument,
  format: PolicyFormat,
  { printPdf, withStyle = true, signal }: WritePolicyOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return writeMarkdown(document);
    case 'html':
      return writeHtml(document, { withStyle });
    case 'txt':
      return writeText(document);
    case 'json':
      return writePolicyJson(document);
    case 'docx': {
      // Only read when asked for: the library is larger than all the other writers.
      const { writePolicyDocx } = await import('./write-policy-docx.ts');
      return writePolicyDocx(document);
    }
    case 'pdf':
      return printPdf(writeHtml(document), {
        title: document.title,
        language: document.language,
        ...(signal && { signal }),
      });
  }
}
