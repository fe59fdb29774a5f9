// The neutral shape of a document that is read, whatever file it came from.
import type { MappedText } from '../text/mapped-text.ts';

export type TableRow = { readonly isHead: boolean; readonly cells: readonly MappedText[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: MappedText }
  | { readonly kind: 'paragraph'; readonly text: MappedText }
  | { readonly kind: 'item'; readonly depth: number; readonly text: MappedText }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

export type BlockDocument = {
  readonly blocks: readonly Block[];
  /** The title beside the text, such as a web page's, or null. */
  readonly title: string | null;
  /** The language that the file declares, such as `de`, or null. */
  readonly language: string | null;
};
