import type { Nodes, RootContent } from 'mdast';
import type { PolicyDocument } from './policy-document.ts';
import type { PolicySectionId } from './section-ids.ts';

/**
 * A section as plain text: a line per heading, paragraph, list item and table row, cells set apart by tabs.
 * The dates under the title belong to `identity`. Empty where the section is not in the document.
 */
export function renderSectionText(document: PolicyDocument, sectionId: PolicySectionId): string {
  const section = document.root.children.find(
    (node) => node.type === 'policySection' && node.data.sectionId === sectionId,
  );
  if (section === undefined) return '';
  const dates =
    sectionId === 'identity'
      ? document.root.children.filter((node) => node.type !== 'policySection' && node.type !== 'heading')
      : [];
  return [...dates, section].flatMap(linesOf).join('\n');
}

function linesOf(node: RootContent): string[] {
  if (node.type === 'tableRow') return [node.children.map(textOf).join('\t')];
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
