// Reads a policy file of any form into drafts. The form is told by the name, and by the text where the name says nothing.
import path from 'node:path';
import type { BlockDocument } from '../../shared/reading/document/blocks.ts';
import type { PolicyReading } from '../../shared/reading/policy-reading.ts';
import { readPolicy } from '../../shared/reading/read-policy.ts';
import { readHtmlBlocks } from '../exchange/reading/read-html-blocks.ts';
import { readTextBlocks } from '../exchange/reading/read-text-blocks.ts';
import { readTextFile } from './text-file.ts';

export type PolicyFileForm = 'html' | 'markdown' | 'plain';

export type ReadPolicyFile = {
  readonly reading: PolicyReading;
  /** The text whose characters the spans count: the file's own. */
  readonly text: string;
};

/** @throws RegistryError `file_failed` where the file cannot be read as text. */
export function readPolicyFile(file: string): ReadPolicyFile {
  const text = readTextFile(file);
  return { reading: readPolicy(readBlocks(text, formOf(file, text))), text };
}

/** Text that was pasted or opened, as blocks. */
export function readBlocks(text: string, form: PolicyFileForm): BlockDocument {
  return form === 'html' ? readHtmlBlocks(text) : readTextBlocks(text, form);
}

export function formOf(file: string, text: string): PolicyFileForm {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return 'html';
  if (extension === '.md' || extension === '.mdx' || extension === '.markdown') return 'markdown';
  const start = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  const isMarkdown = /^#{1,6} \S/m.test(start) || /\[[^\]\n]+\]\([^)\n]+\)/.test(start) || /\*\*[^*\n]+\*\*/.test(start);
  return isMarkdown ? 'markdown' : 'plain';
}
