// What a Word or PDF reader gives: the text, and its blocks with places in it.
import type { BlockDocument } from '../../../shared/reading/document/blocks.ts';

export type ExtractedDocument = { readonly text: string; readonly document: BlockDocument };

/** The file is not what its name says, is damaged, or holds no text. Its message is a sentence for the user. */
export class UnreadableDocumentError extends Error {}
