// The sentence that the published policy should have instead, taken from the policy that the register makes.
import type { PolicyDocument } from '../documents/policy/policy-document.ts';
import type { PolicySectionId } from '../documents/policy/section-ids.ts';
import { statementsOf } from '../documents/policy/statements.ts';
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

/** What each section states, by the ids of the records that it states something of. */
function readSentences(generated: PolicyDocument): ReadonlyMap<string, ReadonlyMap<string, PlacedSentence[]>> {
  const sections = new Map<string, Map<string, PlacedSentence[]>>();
  statementsOf(generated).forEach(({ sectionId, text, facts }, place) => {
    const ofRecords = sections.get(sectionId) ?? new Map<string, PlacedSentence[]>();
    sections.set(sectionId, ofRecords);
    const sentence = { place, text };
    for (const id of new Set(facts.map(({ recordId }) => recordId))) {
      const others = ofRecords.get(id);
      if (others) others.push(sentence);
      else ofRecords.set(id, [sentence]);
    }
  });
  return sections;
}
