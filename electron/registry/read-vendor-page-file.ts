// Reads a saved page of a vendor's sub-processors, whatever form it was saved in.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RegistryError } from '../../shared/contract/errors.ts';
import { readVendorPage } from '../../shared/reading/vendor-page/read-vendor-page.ts';
import type { VendorPageReading } from '../../shared/reading/vendor-page/read-vendor-page.ts';
import { UnreadableDocumentError } from '../exchange/reading/extracted-document.ts';
import type { ExtractedDocument } from '../exchange/reading/extracted-document.ts';
import { readCsvBlocks } from '../exchange/reading/read-csv-blocks.ts';
import { readJsonBlocks } from '../exchange/reading/read-json-blocks.ts';
import { extractDocument } from './read-policy-file.ts';
import { readTextFile } from './text-file.ts';

export type ReadVendorPageFile = {
  readonly reading: VendorPageReading;
  /** Of the file's bytes, so that anybody can hold the saved file against it. */
  readonly sha256: string;
};

/**
 * HTML, Markdown, text, Word, PDF, CSV and JSON, told by the file's name.
 * @throws RegistryError `file_failed` where the file cannot be read, or holds no text.
 */
export async function readVendorPageFile(file: string): Promise<ReadVendorPageFile> {
  const { document } = await extractPage(file);
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { reading: readVendorPage(document), sha256 };
}

async function extractPage(file: string): Promise<ExtractedDocument> {
  const extension = path.extname(file).toLowerCase();
  if (extension !== '.csv' && extension !== '.tsv' && extension !== '.json') return extractDocument(file);
  const text = readTextFile(file);
  if (extension !== '.json') return { text, document: readCsvBlocks(text) };
  try {
    return { text, document: readJsonBlocks(text) };
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new RegistryError('file_failed', `${file} could not be read. ${error.message}`, { problem: 'notADocument' });
  }
}
