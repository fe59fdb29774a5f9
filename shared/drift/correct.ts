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

export type Corrector = (records: readonly RecordKey[], isMissing: boolean, section: PolicySectionId) => Correction;

/** Corrections from the policy that the register makes; its sentences are put in order once. */
export function createCorrector(generated: PolicyDocument): Corrector {
  const sections = readSentences(generated);
  return (records, isMissing, section) => {
    for (const id of [section, ...(alsoIn[section] ?? [])]) {
      const ofRecords = sections.get(id);
      // A sentence about several of the records is told once, in the order of the policy.
      const found = new Set(records.flatMap((record) => ofRecords?.get(record.id) ?? []));
      if (found.size === 0) continue;
      const text = [...found].toSorted((one, other) => one.place - other.place).map((sentence) => sentence.text);
      return { action: isMissing ? 'add' : 'replace', sectionId: id, text: text.join(' ') };
    }
    return { action: isMissing ? 'add' : 'remove', sectionId: section, text: null };
  };
}

type PlacedSentence = { readonly place: number; readonly text: string };

/** Sentences, list items and table rows of each section, by the ids of the records that they state something of. */
function readSentences({ root }: PolicyDocument): ReadonlyMap<string, ReadonlyMap<string, PlacedSentence[]>> {
  const sections = new Map<string, Map<string, PlacedSentence[]>>();
  for (const node of root.children) {
    if (node.type !== 'policySection') continue;
    const ofRecords = new Map<string, PlacedSentence[]>();
    unitsOf(node).forEach((unit, place) => {
      const sentence = { place, text: textOf(unit) };
      for (const id of recordsOf(unit)) {
        const others = ofRecords.get(id);
        if (others) others.push(sentence);
        else ofRecords.set(id, [sentence]);
      }
    });
    sections.set(node.data.sectionId, ofRecords);
  }
  return sections;
}

/** Table rows whole, and sentences that stand outside tables; words that only lead in to a list state nothing of their own. */
function unitsOf(node: RootContent): Nodes[] {
  if (node.type === 'tableRow') return [node];
  if (node.type === 'sentence') return node.data.form === 'leadIn' ? [] : [node];
  return 'children' in node ? node.children.flatMap((child) => unitsOf(child)) : [];
}

const recordsOf = (unit: Nodes): ReadonlySet<string> =>
  new Set(
    nodesIn(unit).flatMap((node) => (node.type === 'sentence' ? node.data.facts.map(({ recordId }) => recordId) : [])),
  );

function textOf(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map(textOf).join(' | ');
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
