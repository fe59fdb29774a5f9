// Which of the names at hand a statement is about: the clause's own, the label's, what was spoken of before, the heading's.
import { allMatches } from '../text/all-matches.ts';
import type { Passage, Sentence } from '../document/passages.ts';
import { findDurations } from '../text/durations.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { DraftRetention } from './repeated.ts';
import { keepingWords, retentionColumn } from './retention-words.ts';
import { cleanSubject, findOwnData, findPlainData } from './subjects.ts';
import { isTakenUp, topicOfSentence } from './taken-up.ts';

export type ChosenSubject = Pick<DraftRetention, 'subject' | 'isSubjectGuessed'>;

export type SubjectHints = {
  /** What label or row name, of `labelOf`. */
  readonly label: string | null;
  /** What the clause names as kept. */
  readonly named: string | null;
  /** What the sentence before named. */
  readonly running: string | null;
  readonly clause: string;
};

/** The subject of a statement; guessed where only the heading, or nothing, tells it. */
export function chooseSubject(
  sentence: Sentence,
  { label, named, running, clause }: SubjectHints,
  isFirst: boolean,
): ChosenSubject {
  if (sentence.passage.kind === 'cell') {
    const own = label ?? named;
    return { subject: own ?? headingSubject(sentence), isSubjectGuessed: own === null };
  }
  if (label !== null && ((isFirst && isOpening(sentence)) || named === null))
    return { subject: label, isSubjectGuessed: false };
  const own =
    named ??
    label ??
    subjectOfQuestion(sentence) ??
    lastNoun(clause) ??
    findOwnData(clause) ??
    running ??
    subjectBefore(sentence);
  return { subject: own ?? headingSubject(sentence), isSubjectGuessed: own === null };
}

/** What the label of an item, or the first cell of a row, names. */
export function labelOf({ passage }: Sentence): string | null {
  const label =
    passage.kind === 'cell'
      ? (passage.rowHead?.text.split('\n')[0] ?? '')
      : passage.text.text.slice(passage.label?.start ?? 0, passage.label?.end ?? 0);
  return cleanSubject(label) ?? deletedData.exec(label)?.[0] ?? null;
}

/** "Deleted data: 30 days": what a label names, though both words say nothing in a sentence. */
const deletedData = wordPattern(
  /^(?:deleted (?:data|information)|gelöschte daten|données supprimées|datos (?:eliminados|borrados))(?=[\s:–—-]*$)/iu,
);

const isOpening = ({ passage, range }: Sentence): boolean => range.start <= (passage.label?.end ?? 0) + 2;

/** Whether label or row name what the first period of a sentence is about, whatever else the sentence says. */
export const isLabelled = (sentence: Sentence, label: string | null): boolean =>
  label !== null && (sentence.passage.kind === 'cell' || isOpening(sentence));

/** A line of its own that names the data, above a line that begins with its period: what a copied table leaves. */
export function nameAbove({ passage, range, text }: Sentence, above: Passage | undefined): string | null {
  const [first] = findDurations(text);
  if (above?.kind !== 'paragraph' || passage.kind !== 'paragraph' || range.start !== 0 || first === undefined)
    return null;
  const isBare = /^(?:[\p{L}'’]+[\s,.]+){0,8}$/u.test(text.slice(0, first.start));
  const name = above.text.text.trim();
  if (!isBare || name.length > 70 || /[.:;!?]$/.test(name) || findDurations(name).length > 0) return null;
  return cleanSubject(name);
}

const dataLabel = wordPattern(
  /^(?:(?:data |personal data )?(?:categor(?:y|ies)|types?)(?: of (?:personal )?data)?|datenkategorien?|datenarten?|kategorien?|catégories?(?: de données)?|categorías?(?: de datos)?|tipo de datos)$/iu,
);

/** "Data category: contracts" above "Retention period: 3 years": what the lines of one record are about. */
export function nameOfRecord({ passage, range }: Sentence, above: readonly Passage[]): string | null {
  const { label } = passage;
  if (label === null || range.start > label.end + 2 || !retentionColumn.test(passage.text.text.slice(0, label.end)))
    return null;
  for (const { label: other, text } of above) {
    if (other === null) return null;
    if (dataLabel.test(text.text.slice(other.start, other.end)))
      return cleanSubject(
        text.text
          .slice(other.end)
          .replace(/^[\s:–—-]+/, '')
          .trim(),
      );
  }
  return null;
}

/** The title of the whole says nothing about what is kept. */
const policyTitle = wordPattern(
  /\b(?:privacy|policy|notice|datenschutz\p{L}*|confidentialité|privacidad|protección de datos|allgemeine\p{L}*|general)\b/iu,
);

/** What the passage spoke of before: "... are stored in log files. They are kept for 30 days." */
const dataNouns = wordPattern(
  /\b(?:(?:server[- ]?|access[- ]?|system[- ]?)?log(?:s|[- ]?files?|dateien|daten)\b|ip[- ]addresses|ip-adressen|server-logs?|protokoll(?:e|daten)|journaux(?: \p{L}+)?|registros(?: \p{L}+)?|backups?|sicherungen|sauvegardes|copias de seguridad|(?:crash|error|usage|bug) reports?|recordings|receipts?|tickets|photos|newsletter|rundbrief|infolettre|bolet(?:ín|ines)|invoices|rechnungen|factures|facturas|messages|nachrichten|account data|kontodaten)/giu,
);

function subjectBefore({ passage, range, text }: Sentence): string | null {
  const before = passage.text.text.slice(Math.max(0, range.start - 600), range.start);
  if (!isTakenUp(text)) return lastNoun(before);
  const previous = passage.sentences.findLast(({ end }) => end <= range.start);
  const spoken = previous === undefined ? passage.leadIn : passage.text.text.slice(previous.start, previous.end);
  const topic = topicOfSentence(spoken);
  return (topic === null ? null : cleanSubject(topic)) ?? lastNoun(before) ?? lastNoun(`${passage.leadIn} ${spoken}`);
}

/** "Chat messages you send us? Gone after six months.": a question that only names what the answer is about. */
function subjectOfQuestion({ passage, range }: Sentence): string | null {
  const question = /(?:^|[.!?\n]\s?)([^.!?\n]{3,70})\?\s*$/u.exec(
    passage.text.text.slice(Math.max(0, range.start - 120), range.start),
  )?.[1];
  return question === undefined || asking.test(question) ? null : cleanSubject(question.replace(/^[¿\s]+/, ''));
}

const asking = wordPattern(
  /^\s*¿?(?:and |und |et |y )?(?:how|what|when|where|why|who|which|do|does|can|is|are|will|wie|was|wann|wo|warum|wer|welche\p{L}*|kann|wird|werden|comment|combien|quand|quelle?s?|qui|pourquoi|cómo|cuánto|cuándo|qué|quién|por qué|durante cuánto|pendant)\b/iu,
);

const lastNoun = (text: string): string | null => allMatches(text, dataNouns).at(-1)?.[0] ?? null;

function headingSubject({ passage, text }: Sentence): string {
  const heading = passage.section.headings.findLast(
    (title) =>
      !retentionColumn.test(title) && !keepingWords.test(title) && !policyTitle.test(title) && !asking.test(title),
  );
  const own = cleanSubject((heading ?? '').replace(/^[\d.§)\s]+/, '')) ?? findPlainData(text);
  return own ?? findPlainData(passage.section.headings.at(-1) ?? '') ?? 'personal data';
}
