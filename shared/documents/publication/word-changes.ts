// What differs between two policies in words: sentences matched by the facts that they state.
import type { PolicyDocument } from '../policy/policy-document.ts';
import { isPolicySectionId } from '../policy/section-ids.ts';
import type { PolicySectionId } from '../policy/section-ids.ts';
import { statementsOf } from '../policy/statements.ts';

export type WordChange = {
  readonly sectionId: PolicySectionId;
  /** Null where the sentence is new. */
  readonly before: string | null;
  /** Null where the sentence is gone. */
  readonly after: string | null;
  /** Records that it states, on the later side where there is one. */
  readonly recordIds: readonly string[];
};

type Placed = {
  readonly sectionId: PolicySectionId;
  readonly text: string;
  readonly key: string;
  readonly recordIds: string[];
};

/** Sentences that changed, came or went, in the order of the later policy, then those that went. Lead-ins follow their items. */
export function compareWords(before: PolicyDocument, after: PolicyDocument): WordChange[] {
  const old = placedSentences(before);
  const used = new Set<Placed>();
  const changes: WordChange[] = [];
  const take = (candidates: readonly Placed[] | undefined): Placed | undefined => {
    const found = candidates?.find((candidate) => !used.has(candidate));
    if (found) used.add(found);
    return found;
  };
  const current = placedSentences(after);
  // Sentences that stand as they were first, so that a changed one does not take their place.
  const bySelf = Map.groupBy(old, ({ sectionId, text, key }) => [sectionId, text, key].join('\n'));
  const unchanged = new Set(
    current.filter(({ sectionId, text, key }) => take(bySelf.get([sectionId, text, key].join('\n')))),
  );
  const left = old.filter((was) => !used.has(was));
  const byFacts = Map.groupBy(left, ({ sectionId, key }) => `${sectionId}\n${key}`);
  const byRecord = groupByRecord(left);
  for (const is of current) {
    if (unchanged.has(is)) continue;
    const was =
      take(byFacts.get(`${is.sectionId}\n${is.key}`)) ??
      take(is.recordIds.flatMap((id) => byRecord.get(`${is.sectionId}\n${id}`) ?? []));
    if (was?.text !== is.text)
      changes.push({ sectionId: is.sectionId, before: was?.text ?? null, after: is.text, recordIds: is.recordIds });
  }
  for (const was of left)
    if (!used.has(was))
      changes.push({ sectionId: was.sectionId, before: was.text, after: null, recordIds: was.recordIds });
  return changes;
}

/** Sentences by section and by each record that they state. */
function groupByRecord(sentences: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const sentence of sentences)
    for (const id of sentence.recordIds) {
      const key = `${sentence.sectionId}\n${id}`;
      const group = groups.get(key);
      if (group) group.push(sentence);
      else groups.set(key, [sentence]);
    }
  return groups;
}

/** Sentences, items, and rows of tables, whose cells mean nothing alone. */
function placedSentences(document: PolicyDocument): Placed[] {
  return statementsOf(document).flatMap(({ sectionId, text, facts }) =>
    isPolicySectionId(sectionId)
      ? [
          {
            sectionId,
            text,
            key: facts
              .map(({ recordId, field }) => `${recordId}.${field}`)
              .toSorted()
              .join(' '),
            recordIds: [...new Set(facts.map(({ recordId }) => recordId))],
          },
        ]
      : [],
  );
}
