// The day a policy takes effect and the day it was last changed.
import { allMatches } from '../text/all-matches.ts';
import type { ReadableDocument } from '../document/passages.ts';

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero', 'janv'],
  ['february', 'feb', 'februar', 'février', 'fevrier', 'febrero', 'févr'],
  ['march', 'mar', 'märz', 'maerz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'abril', 'avr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'juil'],
  ['august', 'aug', 'août', 'aout', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre'],
];

const monthOfWord = new Map(months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
const monthWords = [...monthOfWord.keys()].toSorted((one, other) => other.length - one.length).join('|');
const month = `(${monthWords})\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
const year = '(\\d{4})';

type Form = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string | null };

/** The forms in which days are written. Digits alone are read day first, since that is the custom outside the United States. */
const forms: readonly Form[] = [
  { pattern: /(\d{4})-(\d{1,2})-(\d{1,2})/, read: (match) => iso(match[1], Number(match[2]), match[3]) },
  { pattern: /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, read: (match) => iso(match[1], Number(match[2]), match[3]) },
  {
    pattern: new RegExp(`${day}\\s+(?:de |of |d')?${month},?\\s+(?:de |del )?${year}`, 'iu'),
    read: (match) => iso(match[3], monthNumber(match[2]), match[1]),
  },
  {
    pattern: new RegExp(`${month}\\s+${day},?\\s+${year}`, 'iu'),
    read: (match) => iso(match[3], monthNumber(match[1]), match[2]),
  },
  {
    pattern: new RegExp(`${day}-${month}-${year}`, 'iu'),
    read: (match) => iso(match[3], monthNumber(match[2]), match[1]),
  },
  { pattern: /(?<!\d)(\d{1,2})(?:\/|\.\s?)(\d{1,2})(?:\/|\.\s?)(\d{4})(?!\d)/, read: (match) => readDigits(match) },
  {
    pattern: new RegExp(`${month},?\\s+(?:de |del )?${year}`, 'iu'),
    read: (match) => isoMonth(match[2], monthNumber(match[1])),
  },
  { pattern: /(?<!\d)(\d{4})-(\d{2})(?![\d-])/, read: (match) => isoMonth(match[1], Number(match[2])) },
];

const monthNumber = (word: string | undefined): number =>
  monthOfWord.get((word ?? '').toLowerCase().replace(/\.$/, '')) ?? 0;

function readDigits([text, first, second, inYear]: RegExpExecArray): string | null {
  // 05/13/2026 can only be month first; with dots it never is.
  const isMonthFirst = text.includes('/') && Number(second) > 12;
  // 03/04/2026 is two days at once: no answer rather than the wrong one.
  const isAmbiguous = text.includes('/') && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  if (isAmbiguous) return null;
  return isMonthFirst ? iso(inYear, Number(first), second) : iso(inYear, Number(second), first);
}

function iso(inYear: string | undefined, inMonth: number, ofDay: string | undefined): string | null {
  const dayNumber = Number(ofDay);
  const isDay =
    isYear(inYear) && inMonth >= 1 && inMonth <= 12 && dayNumber >= 1 && dayNumber <= daysIn(Number(inYear), inMonth);
  return isDay ? `${inYear}-${String(inMonth).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}` : null;
}

const isoMonth = (inYear: string | undefined, inMonth: number): string | null =>
  isYear(inYear) && inMonth >= 1 && inMonth <= 12 ? `${inYear}-${String(inMonth).padStart(2, '0')}` : null;

const isYear = (text: string | undefined): text is string =>
  text !== undefined && Number(text) >= 1995 && Number(text) <= 2100;

const daysIn = (inYear: number, inMonth: number): number => new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();

/** The first day that a text names, with its place, or null. */
export function findDate(text: string): { readonly date: string; readonly at: number } | null {
  let best: { date: string; at: number } | null = null;
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (match === null || (best !== null && match.index >= best.at)) continue;
    const date = read(match);
    if (date !== null) best = { date, at: match.index };
  }
  return best;
}

const effectiveWords =
  /(?:effective(?:[ _](?:date|as of|from|on|since))?|in effect (?:since|from|as of)|(?:takes?|took|into|comes into|came into) (?:effect|force)(?: on)?|in force (?:since|from)|valid (?:from|as of)|gültig (?:ab|seit)|gilt seit(?: dem)?|applies (?:from|as of|since)|applicable (?:from|as of)|s'applique (?:depuis|à compter du|à partir du)|(?:rige|aplicable|se aplica) (?:desde|a partir de)(?: el)?|in kraft(?: getreten)?(?: (?:ab|seit|am))?|gilt ab|wirksam ab|(?:date d')?entrée en vigueur(?: le)?|en vigueur (?:depuis|au|à compter du|le)|applicable (?:depuis|à compter du|au)|fecha de (?:entrada en vigor|vigencia)|(?:entrada )?en vigor(?: desde)?|vigente desde|vigencia)/i;

const updatedWords =
  /(?:last [a-z]+ed (?:this|the|our) (?:page|policy|notice|statement|document|text)|(?:wrote|drafted) this (?:page|policy|notice|statement)|(?:this|the) (?:policy|notice|statement) was (?:written|drafted|issued|published)|policy date|published(?: on)?|veröffentlicht(?: am)?|publiée? le|actualización|last[ _-]?(?:updated?|touched|amended|modified|revised|revision|changed|reviewed|edited|update)|updated?(?:[ _]at| on)?|revised(?: on)?|reviewed|(?:most recent|latest) (?:update|version|revision)|version(?: of| date| vom| du| de)?|stand|(?:zuletzt|letzte)[rn]? (?:aktualisiert|geändert|überarbeitet|bearbeitet|angepasst|ergänzt|geprüft|aktualisierung|änderung|stand)|letzte aktualisierung|aktualisiert(?: am)?|fassung vom|dernière (?:mise à jour|modification|révision)|mise? à jour(?: le)?|date de (?:mise à jour|la dernière)|(?:última|ultima) (?:actualización|modificación|revisión|actualizacion)|actualizad[oa](?: el)?|fecha(?: de (?:la )?(?:última )?actualización)?|date)/i;

/** How far behind its words a day may stand: "Last updated: <day>". */
const nearby = 45;

export type PolicyDates = { readonly effectiveDate: string | null; readonly lastUpdated: string | null };

/** Days of the policy itself, from its first lines or its last. */
export function readDates({ passages }: ReadableDocument): PolicyDates {
  let effectiveDate: string | null = null;
  let lastUpdated: string | null = null;
  const atEnds = passages.filter((_passage, index) => index < 25 || index >= passages.length - 8);
  for (const { text } of atEnds) {
    if (text.text.length > 3000) continue;
    effectiveDate ??= dateAfter(text.text, effectiveWords);
    lastUpdated ??= dateAfter(text.text, updatedWords);
  }
  return { effectiveDate, lastUpdated };
}

function dateAfter(text: string, words: RegExp): string | null {
  for (const match of allMatches(text, new RegExp(`(?<![\\p{L}])${words.source}(?![\\p{L}])`, 'giu'))) {
    const from = match.index + match[0].length;
    // A bare "date" may be any day's; only as the label of the line is it the policy's.
    if (
      /^(?:date|fecha|stand|version|actualización|published(?: on)?|veröffentlicht(?: am)?|publiée? le)$/i.test(
        match[0],
      ) &&
      match.index > 2
    )
      continue;
    // "Data Protection Act, effective from 1 July": the day of a law, not of the policy.
    if (
      /\b(?:law|act|regulation|directive|n?LPD|n?DSG|RGPD|DSGVO|GDPR|gesetz|verordnung|loi|ley|reglamento|règlement)\b[^.;\n]{0,40}$/i.test(
        text.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      continue;
    const stretch = text.slice(from, from + nearby);
    const found = findDate(stretch);
    if (found === null) continue;
    // What stands between is a few small words, no other statement.
    const between = stretch.slice(0, found.at);
    if (/[.;!?]\s|[·|]|(?:effective|updated|gültig|vigueur|vigor)/i.test(between)) continue;
    return found.date;
  }
  return null;
}
