// Collects blocks while a file is gone through: text goes where the innermost open table cell, item or paragraph is.
import type { Block, TableRow } from '../../../shared/reading/document/blocks.ts';
import { MappedTextBuilder } from '../../../shared/reading/text/mapped-text.ts';
import type { MappedText } from '../../../shared/reading/text/mapped-text.ts';

type TextKind =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly depth: number };

type OpenTable = { rows: TableRow[]; cells: MappedText[]; heads: number; isInHead: boolean };

const paragraph: TextKind = { kind: 'paragraph' };

export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** Where text goes now. */
  text = new MappedTextBuilder();
  #kind: TextKind = paragraph;
  #table: OpenTable | null = null;
  #isCellOpen = false;

  get isInTable(): boolean {
    return this.#table !== null;
  }

  get isInItem(): boolean {
    return this.#table === null && this.#kind.kind === 'item' && this.text.length > 0;
  }

  /** Ends the text before, and begins one of another kind. Inside a table cell it is a line break. */
  begin(kind: TextKind, at: number): void {
    if (this.#table !== null) {
      if (this.#isCellOpen) this.text.appendBreak(at);
      return;
    }
    this.end();
    this.#kind = kind;
  }

  /** Ends the text that is open. */
  end(): void {
    if (this.#table !== null) return;
    const text = this.#takeText();
    if (text.text !== '') this.blocks.push({ ...this.#kind, text });
    this.#kind = paragraph;
  }

  beginTable(): void {
    this.endTable();
    this.end();
    this.#table = { rows: [], cells: [], heads: 0, isInHead: false };
  }

  beginRow(isInHead: boolean): void {
    if (this.#table === null) return;
    this.endRow();
    this.#table.isInHead = isInHead;
  }

  beginCell(isHead: boolean): void {
    if (this.#table === null) return;
    this.endCell();
    this.#isCellOpen = true;
    if (isHead) this.#table.heads += 1;
  }

  endCell(): void {
    if (this.#table === null) return;
    const text = this.#takeText();
    if (this.#isCellOpen) this.#table.cells.push(text);
    this.#isCellOpen = false;
  }

  endRow(): void {
    const table = this.#table;
    if (table === null) return;
    this.endCell();
    const hasText = table.cells.some((cell) => cell.text !== '');
    const isHead = table.isInHead || (table.heads > 1 && table.heads === table.cells.length);
    if (hasText) table.rows.push({ isHead, cells: table.cells });
    table.cells = [];
    table.heads = 0;
  }

  endTable(): void {
    const table = this.#table;
    if (table === null) return;
    this.endRow();
    this.#table = null;
    this.text = new MappedTextBuilder();
    // A table of one cell in all is a frame around text.
    const cells = table.rows.flatMap((row) => row.cells);
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) this.blocks.push({ kind: 'paragraph', text: only });
    else if (table.rows.length > 0) this.blocks.push({ kind: 'table', rows: table.rows });
  }

  finish(): Block[] {
    this.endTable();
    this.end();
    return this.blocks;
  }

  #takeText(): MappedText {
    const text = this.text.finish();
    this.text = new MappedTextBuilder();
    return text;
  }
}
