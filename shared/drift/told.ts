// A second look at the text for what the register says, so that a form which the reader does not know is no difference.
import { isSamePeriod } from '../domain/periods.ts';
import { daysOf, findDurations, formatDuration } from '../reading/text/durations.ts';
import { likeness, subjectWords } from './same-words.ts';

const denial = /\b(?:not|never|no|don't|without|nicht|kein\p{L}*|pas|rien|aucun\p{L}*|sin|nunca)\b/iu;

export const isDenial = (sentence: string): boolean => denial.test(sentence);

/** The last answer: every record that is missed asks for the same text. */
let last: { readonly text: string; readonly pieces: readonly string[] } = { text: '', pieces: [] };

/** The text's sentences, lines and cells, without markup. */
export function piecesOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, pieces: cut(text) };
  return last.pieces;
}

function cut(text: string): string[] {
  return (
    text
      .slice(0, 2_000_000)
      .replaceAll(/<[^<>]*>/g, '\n')
      // Lines that a program has broken go on with a small letter or a number.
      .replaceAll(/(?<=[\p{L}\d,;)])\n(?=[\p{Ll}\d(])/gu, ' ')
      .split(/(?<=[.!?])\s+|\n|\|/)
      .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
      .filter((piece) => piece !== '')
  );
}

/** Whether one of the names stands in the text as whole words, outside a denial. */
export function isSaid(text: string, names: readonly string[]): boolean {
  const wanted = names.filter((name) => name.length > 2);
  if (wanted.length === 0) return false;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${wanted.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`,
    'iu',
  );
  return pattern.test(text) && piecesOf(text).some((piece) => pattern.test(piece) && !denial.test(piece));
}

const keeping =
  /\b(?:keep|kept|retain\w*|retention|stor(?:e|ed|age)|delet\w+|persist|held|expir\w+|recycled|remov\w+|as long as|(?:limited|reasonable) (?:period|time)|without a time limit|until|while)\b/i;
const openEnded = /\b(?:as long as|no longer than|needed|necessary|purpose)\b/i;

/** Whether a sentence speaks of keeping these data, with that length where there is one. */
export function isKeepingSaid(text: string, subject: string, period: string | null): boolean {
  // "Personal data" names no data of its own: any sentence about keeping them as long as needed says it.
  const isGeneral = subjectWords(subject).size === 0;
  return piecesOf(text).some((piece) => {
    if (period === null && isGeneral) return keeping.test(piece) && openEnded.test(piece);
    if (likeness(piece, subject) <= 0.5) return false;
    return period === null ? keeping.test(piece) : namesLength(piece, period);
  });
}

/** Whether a text names this length of time. */
export const namesLength = (text: string, period: string): boolean =>
  findDurations(text).some(
    ({ low, high, unit }) =>
      isSamePeriod(formatDuration(high, unit), period) || isSamePeriod(formatDuration(low, unit), period),
  );

const limitWords = {
  rightsResponse:
    /\b(?:respon\w+|answer\w*|repl(?:y|ies)|requests?|antwort\w*|anfrage\w*|répon\w+|demandes?|respu\w+|solicitud\w*)/i,
  breachNotice: /\b(?:breach\w*|incidents?|datenpanne\w*|\w*verletzung\w*|violations?|violaci[oó]n\w*|brechas?)/i,
  changeNotice: /\b(?:chang\w+|updat\w+|amend\w*|notice|änder\w*|modif\w+|cambi\w+)/i,
} as const;

/** Whether a sentence sets a limit of this kind and length; a month counts 30 days, as the reader has it. */
export function isLimitSaid(text: string, kind: keyof typeof limitWords, hours: number): boolean {
  return piecesOf(text).some(
    (piece) =>
      limitWords[kind].test(piece) &&
      findDurations(piece).some(({ low, high, unit }) =>
        [low, high].some((count) => Math.round(daysOf(count, unit) * 24) === hours),
      ),
  );
}

/** Whether one of the texts stands in the text, in whatever case. */
export const isNamed = (text: string, names: readonly string[]): boolean => {
  const folded = text.toLowerCase();
  return names.some((name) => folded.includes(name.toLowerCase()));
};

/** Whether a sentence denies the sale of data. */
export const isSaleDenied = (text: string): boolean =>
  piecesOf(text).some(
    (piece) => /\b(?:sell|sold|sale)\b/i.test(piece) && denial.test(piece) && /\bdata|information\b/i.test(piece),
  );
