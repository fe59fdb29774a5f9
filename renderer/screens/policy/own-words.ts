// The user's own texts of one section as the dialog edits them, and what has to be written to keep them.
import type { OwnParagraph } from '../../../shared/domain/record-types.ts';
import { plainWords, type BlockView, type InlineView, type SectionView } from './policy-view.ts';

/** One own paragraph in the dialog. */
export type ParagraphDraft = { id: string | null; text: string; afterBlock: number };
export type OwnWordsDraft = { heading: string; intro: string; paragraphs: readonly ParagraphDraft[] };

/** After the last block, whatever their number. */
export const AT_END = 500;

/** What a section has of the user's own, as the dialog starts with it. */
export function draftOf(own: readonly OwnParagraph[]): OwnWordsDraft {
  const textOf = (kind: OwnParagraph['kind']): string => own.findLast((entry) => entry.kind === kind)?.text ?? '';
  return {
    heading: textOf('heading'),
    intro: textOf('intro'),
    paragraphs: own
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ id, text, afterBlock }) => ({ id, text, afterBlock })),
  };
}

export type OwnWrite =
  | { kind: 'create'; draft: { kind: OwnParagraph['kind']; text: string; afterBlock: number } }
  | { kind: 'update'; id: string; revision: number; patch: { text: string; afterBlock: number } }
  | { kind: 'remove'; id: string; revision: number };

/** The writes that turn what there is into the draft; empty texts go. */
export function writesOf(own: readonly OwnParagraph[], draft: OwnWordsDraft): OwnWrite[] {
  const single = (kind: 'heading' | 'intro', text: string): OwnWrite[] => {
    const there = own.findLast((entry) => entry.kind === kind);
    return writeOf(there, kind, { text, afterBlock: 0 });
  };
  const kept = new Set(draft.paragraphs.map(({ id }) => id));
  const gone = own.filter(({ id, kind }) => kind === 'paragraph' && !kept.has(id));
  return [
    ...single('heading', draft.heading),
    ...single('intro', draft.intro),
    ...gone.map(({ id, revision }): OwnWrite => ({ kind: 'remove', id, revision })),
    ...draft.paragraphs.flatMap(({ id, text, afterBlock }) =>
      writeOf(
        own.find((entry) => entry.id === id),
        'paragraph',
        { text, afterBlock },
      ),
    ),
  ];
}

function writeOf(
  there: OwnParagraph | undefined,
  kind: OwnParagraph['kind'],
  wanted: { text: string; afterBlock: number },
): OwnWrite[] {
  const text = wanted.text.trim();
  const { afterBlock } = wanted;
  if (there === undefined) return text === '' ? [] : [{ kind: 'create', draft: { kind, text, afterBlock } }];
  const { id, revision } = there;
  if (text === '') return [{ kind: 'remove', id, revision }];
  if (there.text === text && (kind !== 'paragraph' || there.afterBlock === afterBlock)) return [];
  return [{ kind: 'update', id, revision, patch: { text, afterBlock } }];
}

const MOST_WORDS = 48;

/** The first words of each generated block of a section; own paragraphs do not count. */
export function generatedBlocks(section: Pick<SectionView, 'blocks'>, own: readonly OwnParagraph[]): string[] {
  const ownIds = new Set(own.flatMap(({ id, kind }) => (kind === 'paragraph' ? [id] : [])));
  const isOwn = (block: BlockView): boolean =>
    block.kind === 'paragraph' &&
    block.children.some((node) => node.kind === 'sentence' && node.facts.some(({ recordId }) => ownIds.has(recordId)));
  return section.blocks.filter((block) => block.kind !== 'heading' && !isOwn(block)).map(startOf);
}

function startOf(block: BlockView): string {
  const words = plainWords(inlinesOf(block)).replaceAll(/\s+/gu, ' ').trim();
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).trimEnd()}…`;
}

function inlinesOf(block: BlockView): readonly InlineView[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'list':
      return block.items[0]?.flatMap(inlinesOf) ?? [];
    case 'quote':
      return block.children.flatMap(inlinesOf);
    case 'table':
      return block.header.flat();
    case 'rule':
      return [];
  }
}
