// The blocks of a text that was read, as places in it: enough to show it again without its file.
import type { Block, BlockDocument } from '../reading/document/blocks.ts';
import type { MappedText } from '../reading/text/mapped-text.ts';

/** `[start, end]`, or `[start, end, text]` where the text is written otherwise than it is read, as an entity is. */
export type LaidOutRun = readonly [start: number, end: number] | readonly [start: number, end: number, as: string];

export type LaidOutBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly LaidOutRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly LaidOutRun[] }
  | { readonly kind: 'item'; readonly depth: number; readonly runs: readonly LaidOutRun[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly { readonly isHead: boolean; readonly cells: readonly (readonly LaidOutRun[])[] }[];
    };

export function layOutText({ blocks }: BlockDocument): LaidOutBlock[] {
  return blocks.map(layOutBlock);
}

function layOutBlock(block: Block): LaidOutBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, runs: runsOf(block.text) };
    case 'paragraph':
      return { kind: 'paragraph', runs: runsOf(block.text) };
    case 'item':
      return { kind: 'item', depth: block.depth, runs: runsOf(block.text) };
    case 'table':
      return {
        kind: 'table',
        rows: block.rows.map(({ isHead, cells }) => ({ isHead, cells: cells.map(runsOf) })),
      };
  }
}

const runsOf = (text: MappedText): LaidOutRun[] =>
  text.runs().map(({ start, end, as }) => (as === null ? [start, end] : [start, end, as]));

/** The text of a run, with one blank for each character of white space. */
export function textOfRun(text: string, [start, end, as]: LaidOutRun): string {
  return as ?? text.slice(start, end).replaceAll(/\s/g, ' ');
}

/** Lines as paragraphs, for a text whose blocks are not known. */
export function layOutLines(text: string): LaidOutBlock[] {
  return [...text.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)].map((line) => ({
    kind: 'paragraph',
    runs: [[line.index, line.index + line[0].length]],
  }));
}
