// Cuts text into sentences, without stumbling over abbreviations, articles of law and names of companies.
import type { Range } from './mapped-text.ts';

/** Words before a full stop that do not end a sentence. */
const abbreviations = new Set(
  (
    'inc ltd pte pty pvt corp co llc plc bv b.v n.v s.a s.l s.l.u s.r.l e.v e.k ee gmbh ag sa sas sl srl spa kg mbh art arts abs uabs lit nr no nos sec s st ste dr mr mrs ms prof ' +
    'e.g i.e eg ie etc vs bzw ca inkl ggf z.b u.a d.h vgl ziff str al cf p.ex ej p.ej núm núms fig approx dept est jan feb mar ' +
    'apr jun jul aug sep sept oct nov dec u.s u.k u.s.a e.u usw evtl gem sog tel zzgl max mind'
  ).split(' '),
);

const longestSentence = 1500;

/** Sentences of a text as ranges of it, without the space between them. Overlong ones are cut, so that rules stay quick. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    for (let at = from; at < to; at += longestSentence) {
      sentences.push({ start: at, end: Math.min(to, at + longestSentence) });
    }
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\n') push(index + 1);
    else if (isStop(character) && endsSentence(text, start, index)) push(index + 1);
  }
  push(text.length);
  return sentences;
}

const isStop = (character: string): boolean => character === '.' || character === '!' || character === '?';

function endsSentence(text: string, start: number, at: number): boolean {
  const after = text.charAt(at + 1);
  if (after === '') return true;
  if (after === ')' || after === '"' || after === "'") return false;
  if (after !== ' ') return false;
  if (text.charAt(at) !== '.') return true;
  const next = text.charAt(at + 2);
  // A new sentence begins with a capital, a digit, a quote or a bracket.
  if (/[\p{Ll},;:)]/u.test(next)) return false;
  const word = /[\p{L}\d.']*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0].toLowerCase() ?? '';
  // "within 72 h." ends a sentence, "A. Muster" does not.
  if (word.length === 1 && /\p{L}/u.test(word)) return /\d\s?[hdj]$/.test(text.slice(Math.max(start, at - 4), at));
  if (
    /^\d{1,2}$/.test(word) &&
    /^\s(?:de|leb|jan|feb|mär|mar|apr|ma|jun|jul|au|sep|okt|oct|nov|dez|dec)/i.test(text.slice(at + 1, at + 6))
  )
    return false;
  // "Lindenstr. 4": a street, in German one word with its name.
  if (abbreviations.has(word) || word.endsWith('str')) return startsAnew(text, at, word);
  return true;
}

/** Whether a sentence ends after a company's `Inc.` or the like: only where the next word is a usual beginning. */
function startsAnew(text: string, at: number, word: string): boolean {
  if (!/^(?:inc|ltd|corp|co|llc|plc|bv|gmbh|sa|sas|sl|etc)$/.test(word)) return false;
  return /^\s(?:The|This|These|It|We|You|Your|Our|They|If|For|In|When|Any|All|Data|Die|Der|Das|Wir|Sie|Es|Le|La|Les|Nous|Vous|El|Los|Las|Su)\b/.test(
    text.slice(at + 1, at + 12),
  );
}
