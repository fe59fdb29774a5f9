// Reads a policy file of any form into drafts. The form is told by the name, and by the text where the name says nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { BlockDocument } from '../../shared/reading/document/blocks.ts';
import type { PolicyReading } from '../../shared/reading/policy-reading.ts';
import { readPolicy } from '../../shared/reading/read-policy.ts';
import { UnreadableDocumentError } from '../exchange/reading/extracted-document.ts';
import type { ExtractedDocument } from '../exchange/reading/extracted-document.ts';
import { readHtmlBlocks } from '../exchange/reading/read-html-blocks.ts';
import { readTextBlocks } from '../exchange/reading/read-text-blocks.ts';
import { readTextFile } from './text-file.ts';

export type TextForm = 'html' | 'markdown' | 'plain';

export type ReadPolicyFile = {
  readonly reading: PolicyReading;
  /** The text whose characters the spans count: the file's own, or what was taken out of a Word or PDF file. */
  readonly text: string;
  readonly document: BlockDocument;
};

/** @throws RegistryError `file_failed` where the file cannot be read, or holds no text. */
export async function readPolicyFile(file: string): Promise<ReadPolicyFile> {
  const { text, document } = await extractDocument(file);
  return { reading: readPolicy(document), text, document };
}

/**
 * The text and blocks of a file.
 * @throws RegistryError `file_failed` where the file cannot be read, or holds no text.
 */
export async function extractDocument(file: string): Promise<ExtractedDocument> {
  const extension = path.extname(file).toLowerCase();
  if (extension !== '.docx' && extension !== '.pdf') {
    const text = readTextFile(file);
    return { text, document: readBlocks(text, formOf(file, text)) };
  }
  const bytes = readBytes(file);
  try {
    // Only loaded when asked for: their readers are larger than the rest of the program.
    if (extension === '.docx')
      return await (await import('../exchange/reading/read-docx-blocks.ts')).readDocxBlocks(bytes);
    return await (await import('../exchange/reading/read-pdf-blocks.ts')).readPdfBlocks(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new RegistryError('file_failed', `${file} could not be read. ${error.message}`, { problem: 'notADocument' });
  }
}

/** The file's bytes, with the same errors as a text file's. */
function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const [problem, sentence] =
      code === 'ENOENT'
        ? ['missing', 'There is no such file. Check the path.']
        : ['unreadable', 'Check that you may read it.'];
    throw new RegistryError('file_failed', `${file} could not be read. ${sentence}`, { problem });
  }
}

/** Text that was pasted or opened, as blocks. */
export function readBlocks(text: string, form: TextForm): BlockDocument {
  return form === 'html' ? readHtmlBlocks(text) : readTextBlocks(text, form);
}

/** What a text is written in, by its file's name or else by its own look. */
export function formOf(file: string, text: string): TextForm {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return 'html';
  if (extension === '.md' || extension === '.mdx' || extension === '.markdown') return 'markdown';
  const start = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  const isMarkdown =
    /^#{1,6} \S/m.test(start) || /\[[^\]\n]+\]\([^)\n]+\)/.test(start) || /\*\*[^*\n]+\*\*/.test(start);
  return isMarkdown ? 'markdown' : 'plain';
}
