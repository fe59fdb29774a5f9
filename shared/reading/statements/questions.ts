// Questions that a policy asks itself and answers with yes or no, as pages of questions do.
import type { ReadableDocument, Sentence } from '../document/passages.ts';
import { wordPattern } from '../text/word-pattern.ts';

export type AnsweredQuestion = {
  readonly question: string;
  readonly answer: 'yes' | 'no';
  /** The answer, or all of both where they stand in one sentence. */
  readonly sentence: Sentence;
};

const no = wordPattern(/^(?:no|nope|never|nein|nie|niemals|non|jamais|nunca|jamás)(?=\s?[,.;:!–—-]|\s*$)/iu);
const yes = wordPattern(/^(?:yes|yep|ja|oui|sí)(?=\s?[,.;:!–—-]|\s*$)/iu);

/** Each question, in a sentence or a heading, with the yes or no that follows it at once. */
export function answeredQuestions({ sentences }: ReadableDocument): AnsweredQuestion[] {
  return sentences.flatMap((sentence, index): AnsweredQuestion[] => {
    const answer = no.test(sentence.text) ? 'no' : yes.test(sentence.text) ? 'yes' : null;
    if (answer === null) return [];
    const isFirst = sentence.range.start === sentence.passage.sentences[0]?.start;
    const before = sentences[index - 1]?.text ?? '';
    const heading = sentence.passage.section.headings.at(-1) ?? '';
    const question = before.endsWith('?') ? before : isFirst && heading.endsWith('?') ? heading : null;
    return question === null ? [] : [{ question, answer, sentence }];
  });
}
