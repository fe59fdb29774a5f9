// The laws that the policy says it stands under.
import type { ReadableDocument } from '../document/passages.ts';
import { findLaws, namesLaw } from '../text/laws.ts';

/** A law that is named as another's, as an example, or as one that does not apply. */
const notOurs =
  /\b(?:(?:do|does|is|are|am|was|were|would|could)(?: not|n't) (?:\w+ ){0,3}?(?:appl\w+|subject|covered|govern\w*|require\w*|a business|fall)|not (?:apply|applicable|subject)|(?:keine|nicht) (?:\p{L}+ ){0,2}anwend\p{L}+|ne s'applique pas|no (?:es|se) aplica\p{L}*)\b/iu;

/** What is said of one law does not hold for those behind a semicolon. */
const clauseEnd = /;|,\s(?=(?:but|aber|jedoch|mais|pero)\s)/iu;

/** Laws that only matter where somebody else is bound by them: schools, hospitals, customers. */
const ofOthers = new Set(['FERPA', 'HIPAA', 'COPPA']);

/** Names of laws in the order in which the text names them first. */
export function readJurisdictions(document: ReadableDocument): readonly string[] {
  const known = answered.get(document);
  if (known !== undefined) return known;
  const names = searchJurisdictions(document);
  answered.set(document, names);
  return names;
}

/** Deadlines depend on the laws as well. */
const answered = new WeakMap<ReadableDocument, readonly string[]>();

function searchJurisdictions(document: ReadableDocument): string[] {
  const names = new Set<string>();
  for (const passage of document.passages.filter(({ kind }) => kind === 'heading')) {
    for (const { name } of findLaws(passage.text.text)) names.add(name);
  }
  for (const { text } of document.tables.flatMap(({ head }) => head)) {
    for (const { name } of findLaws(text)) names.add(name);
  }
  const ofLaws = document.sentences.filter(({ text }) => namesLaw(text));
  for (const text of ofLaws.flatMap((sentence) => sentence.text.split(clauseEnd))) {
    if (notOurs.test(text)) continue;
    for (const { name, start, end } of findLaws(text)) {
      if (ofOthers.has(name) && !/\b(?:we|our|wir|nous)\b[^.]{0,40}\b(?:compl\w+|adhere|follow|subject)\b/i.test(text))
        continue;
      if (isExample(text, start)) continue;
      if (/-(?:compliant|ready|konform)/i.test(text.slice(end, end + 12))) continue;
      names.add(name);
    }
  }
  // CCPA and CPRA are one law since 2023; a text that names both stands under the one.
  if (names.has('CCPA')) names.delete('CPRA');
  return [...names];
}

const isExample = (text: string, start: number): boolean =>
  /\b(?:e\.g\.,?|such as|z\. ?b\.|par exemple)\s*$/i.test(text.slice(Math.max(0, start - 14), start));
