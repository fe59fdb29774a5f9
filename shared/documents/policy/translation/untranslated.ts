// Texts without a translation on their way through the messages: placeholders first, marked gaps in the finished tree.
import type { Nodes, PhrasingContent } from 'mdast';
import { gap } from '../nodes.ts';
import type { MissingFact } from '../policy-document.ts';

/** The texts that a policy needs and nobody has translated. */
export type Untranslated = {
  /** What stands for a text until the tree is finished. One text that several records share is asked for once. */
  readonly placeholderFor: (fact: MissingFact) => string;
  /** Puts marked gaps in place of the placeholders in a node and in everything in it. */
  readonly markIn: (node: Nodes, label: (text: string) => string) => void;
  /** A text with marked gaps in place of its placeholders. */
  readonly markInText: (text: string, label: (text: string) => string) => string;
};

// Characters of the private use area, which no text of a register holds: U+E000 number U+E001.
const PLACEHOLDER = /\uE000(\d+)\uE001/gu;

export function collectUntranslated(): Untranslated {
  const facts: MissingFact[] = [];
  const placeholders = new Map<string, string>();

  // Names inside other gaps are spelt out in the original: such a gap is no text to publish.
  const spellOut = (text: string): string =>
    text.replaceAll(PLACEHOLDER, (_, number: string) => facts[Number(number)]?.text ?? '');

  const split = (node: PhrasingContent, label: (text: string) => string): PhrasingContent[] => {
    if ((node.type !== 'text' && node.type !== 'inlineCode') || !node.value.includes('\uE000')) return [node];
    return node.value.split(/(\uE000\d+\uE001)/u).flatMap((part): PhrasingContent[] => {
      const number = /^\uE000(\d+)\uE001$/u.exec(part)?.[1];
      const fact = number === undefined ? undefined : facts[Number(number)];
      if (fact !== undefined) return [gap(fact, label)];
      return part === '' ? [] : [{ ...node, value: part }];
    });
  };

  const markIn = (node: Nodes, label: (text: string) => string): void => {
    switch (node.type) {
      case 'gap':
        node.value = spellOut(node.value);
        node.data.missing = { ...node.data.missing, text: spellOut(node.data.missing.text) };
        return;
      case 'sentence':
      case 'paragraph':
      case 'heading':
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'tableCell':
        for (const child of node.children) markIn(child, label);
        node.children = node.children.flatMap((child) => split(child, label));
        return;
      default:
        if ('children' in node) for (const child of node.children) markIn(child, label);
    }
  };

  return {
    placeholderFor: (fact) => {
      const known = placeholders.get(fact.text);
      if (known !== undefined) return known;
      const placeholder = `\uE000${facts.push(fact) - 1}\uE001`;
      placeholders.set(fact.text, placeholder);
      return placeholder;
    },
    markIn,
    markInText: (text, label) =>
      text.replaceAll(PLACEHOLDER, (_, number: string) => label(facts[Number(number)]?.text ?? '')),
  };
}
