// Pieces of running text, in any language: strings and inline nodes put together.
import type { PhrasingContent } from 'mdast';

/** Inline nodes of a sentence or of a part of one. */
export type Inline = readonly PhrasingContent[];
/** Text, or text with nodes (a gap, a link, strong words) in it. */
export type Words = string | Inline;

/** Template tag that puts texts and nodes together: words`${name} is ${description}`. */
export function words(template: TemplateStringsArray, ...values: readonly Words[]): Inline {
  return concatWords(template.flatMap((text, position) => [text, values[position] ?? '']));
}

/** Puts pieces one after the other; neighbouring texts become one node, empty ones go. */
export function concatWords(pieces: readonly Words[]): Inline {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    for (const node of toInline(piece)) {
      const last = nodes.at(-1);
      if (node.type === 'text' && last?.type === 'text')
        nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
      else nodes.push(node);
    }
  }
  return nodes;
}

/** Pieces with the same text between them. */
export function joinPieces(pieces: readonly Words[], between: string): Inline {
  return concatWords(pieces.flatMap((piece, position) => (position === 0 ? [piece] : [between, piece])));
}

/** Words as nodes. */
export function toInline(piece: Words): Inline {
  if (typeof piece !== 'string') return piece;
  return piece === '' ? [] : [{ type: 'text', value: piece }];
}

/** The characters of words, without any marks. */
export function plainText(piece: Words): string {
  if (typeof piece === 'string') return piece;
  return piece.map(nodeText).join('');
}

function nodeText(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(nodeText).join('');
  return 'value' in node ? node.value : '';
}

// A first word that is an identifier or a brand is written as it is: `us-east-1`, `iPhone`, `example.com`.
const FIXED_FIRST_WORD = /^\p{Ll}\S*(?:[\p{Lu}\d@/]|\.\p{L})/u;

/** Words with an upper-case first letter; identifiers, addresses and words that start with another node stay as they are. */
export function capitalise(piece: Words): Inline {
  const [first, ...rest] = toInline(piece);
  if (first?.type !== 'text') return toInline(piece);
  if (FIXED_FIRST_WORD.test(first.value)) return toInline(piece);
  const [letter = ''] = first.value;
  return [{ type: 'text', value: letter.toUpperCase() + first.value.slice(letter.length) }, ...rest];
}

/**
 * A noun phrase in lower case at its start, as inside a sentence. What we can tell to be a name or an abbreviation stays:
 * a further capital in the first word or at the start of the second (`API usage logs`, `Customer Data`).
 */
export function lowerFirst(text: string): string {
  const [firstWord = '', secondWord = ''] = text.split(/\s/u);
  if (/\p{Lu}/u.test(firstWord.slice(1)) || /^\p{Lu}/u.test(secondWord)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Text with a full stop, unless it ends in one (`Inc.`) or in another mark. */
export function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** Text that goes on: without the full stop at its end. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}

export function strong(piece: Words): Inline {
  return [{ type: 'strong', children: [...toInline(piece)] }];
}

export function code(text: string): Inline {
  return [{ type: 'inlineCode', value: text }];
}

const EMAIL = /^[^\s@<>"()[\]\\]+@[^\s@<>"()[\]\\]+\.[^\s@<>"()[\]\\]+$/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;

/** An address as people reach it: email and web addresses become links, everything else stays text. */
export function linkAddress(text: string): Inline {
  const url = EMAIL.test(text) ? `mailto:${text}` : WEB_ADDRESS.test(text) ? text : null;
  return url === null ? toInline(text) : [{ type: 'link', url, children: [{ type: 'text', value: text }] }];
}

/** A postal address as it stands in a sentence. */
export function onOneLine(text: string): string {
  return text
    .split(/\s*\n\s*/u)
    .filter((line) => line !== '')
    .map((line) => line.replace(/,$/u, ''))
    .join(', ');
}
