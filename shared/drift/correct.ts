// The sentence that the published policy should have instead, taken from the policy that the register makes.
import type { Nodes, RootContent } from 'mdast';
import type { PolicyDocument } from '../documents/policy/policy-document.ts';
import type { PolicySectionId } from '../documents/policy/section-ids.ts';
import { nodesIn } from '../documents/policy/walk.ts';
import type { Correction } from './difference.ts';
import type { RecordKey } from './draft.ts';

/** Sections that tell a fact beside its own one, in the order in which they are looked at. */
const alsoIn: Readonly<Partial<Record<PolicySectionId, readonly PolicySectionId[]>>> = {
  recipients: ['payment', 'hosting'],
  contact: ['rights', 'identity'],
  rights: ['california', 'eea-uk-swiss', 'canada'],
};

export function correct(
  records: readonly RecordKey[],
  isMissing: boolean,
  section: PolicySectionId,
  generated: PolicyDocument,
): Correction {
  const ids = new Set(records.map(({ id }) => id));
  for (const id of [section, ...(alsoIn[section] ?? [])]) {
    const text = sentencesAbout(ids, id, generated);
    if (text !== '') return { action: isMissing ? 'add' : 'replace', sectionId: id, text };
  }
  return { action: isMissing ? 'add' : 'remove', sectionId: section, text: null };
}

/** Sentences, list items and table rows of a section that state something of these records. */
function sentencesAbout(ids: ReadonlySet<string>, section: PolicySectionId, { root }: PolicyDocument): string {
  const found = root.children.find((node) => node.type === 'policySection' && node.data.sectionId === section);
  return found === undefined
    ? ''
    : unitsOf(found)
        .filter((unit) => isAbout(unit, ids))
        .map(textOf)
        .join(' ');
}

/** Table rows whole, and sentences that stand outside tables; words that only lead in to a list state nothing of their own. */
function unitsOf(node: RootContent): Nodes[] {
  if (node.type === 'tableRow') return [node];
  if (node.type === 'sentence') return node.data.form === 'leadIn' ? [] : [node];
  return 'children' in node ? node.children.flatMap((child) => unitsOf(child)) : [];
}

const isAbout = (unit: Nodes, ids: ReadonlySet<string>): boolean =>
  nodesIn(unit).some((node) => node.type === 'sentence' && node.data.facts.some(({ recordId }) => ids.has(recordId)));

function textOf(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map(textOf).join(' | ');
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
