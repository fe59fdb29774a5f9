// The data protection officer: name and address, where the text says that there is one.
import type { Passage, ReadableDocument } from '../document/passages.ts';
import type { ReadDpo } from '../policy-reading.ts';
import type { Range } from '../text/mapped-text.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { addressesIn } from './contact.ts';

/** An authority's commissioner has a longer word, as in `Landesdatenschutzbeauftragte`. */
const officer = wordPattern(
  /\b(?:data (?:protection|privacy) officers?|(?:betrieblich\p{L}* |extern\p{L}* )?datenschutzbeauftragte[nr]?|délégué(?:\(e\)|\.e|e)? à la protection des données|delegad[oa] de protección de datos)\b|\((?:DPO|DSB|DPD)\)|\b(?:DPO|DSB)\b(?! ?@)/iu,
);

/** "We are too small to need one", "no tenemos delegado". */
const none = wordPattern(
  /\b(?:not|no|n't|never|too small|without|kein\p{L}*|nicht|müssen wir|ne|n'|aucune?|pas|ninguna?|sin|exempt)\b/iu,
);
/** Officers of somebody else: authorities and vendors. */
const ofOthers = wordPattern(
  /['’]s\s$|\b(?:federal|state|their|its|google|microsoft|customer'?s?|ihr\p{L}* eigen\p{L}*|ses|sus)\s$/iu,
);

/** "Contact the Council's data protection officer": a body that speaks of itself by its kind. */
const ofOurs = wordPattern(
  /\b(?:the|our)\s(?:council|company|school|university|trust|society|association|group|college|charity|city|town|firm|hospital|practice|club|foundation|institute|board)['’]s\s$/iu,
);

const title =
  '(?:(?:Mr|Mrs|Ms|Frau|Herrn?|M|Mme|Maître|Me|D|Dña|Don|Doña|Sr|Sra|Rechtsanw[aä]lt(?:in)?|RA|RAin)\\.?\\s)*';
const academic = '(?:(?:Dr|Prof)\\.?\\s){0,2}';
/** What stands between the words for the officer and the name. */
const introduction = new RegExp(
  `^(?:\\s?\\((?:DPO|DSB|DPD)\\))?(?:\\s?[:,–—-]|\\s(?:is|ist|est|es|called|namens|ser)\\b)\\s(?:the |our |die |der |das |la |le |el )?${title}(${academic}(?=\\p{Lu}))`,
  'u',
);

/** The officer that the text names, or null. The place with the most about the officer wins. */
export function readDpo({ passages }: ReadableDocument): ReadDpo | null {
  let best: ReadDpo | null = null;
  for (const [index, passage] of passages.entries()) {
    const text = passage.text.text.slice(0, longestLook);
    const match = someOfficer.test(text) ? officer.exec(text) : null;
    if (match === null) continue;
    const below = passages[index + 1];
    const rest = passages.slice(index + 1, index + 1 + longestAddress);
    const found =
      passage.kind === 'heading'
        ? below === undefined
          ? null
          : readBelow(below)
        : withBelow(readBeside(passage, match), passage, rest);
    if (found !== null && (best === null || weigh(found) > weigh(best))) best = found;
  }
  return best;
}

/** "You reach our officer, Ada Muster, under this address:" and the address below it. */
function withBelow(found: ReadDpo | null, { text }: Passage, below: readonly Passage[]): ReadDpo | null {
  if (found === null || found.email !== null || !/:\s*$/.test(text.text)) return found;
  const end = below.findIndex(({ kind }) => kind === 'heading');
  const address = below.slice(0, end < 0 ? below.length : end).flatMap(addressesIn);
  return { ...found, email: address[0]?.mail ?? null };
}

/** Lines of an address. */
const longestAddress = 8;

/** A quick look: most passages speak of nobody. */
const someOfficer = /officer|beauftragt|délégué|delegad|D[PS][OBD]/i;

const longestLook = 4000;

const weigh = ({ name, email }: ReadDpo): number => (name === null ? 0 : 1) + (email === null ? 0 : 2);

/** What stands below a heading of its own. */
function readBelow(passage: Passage): ReadDpo | null {
  const text = passage.text.text.slice(0, longestLook);
  const match = officer.exec(text);
  if (match !== null) return readBeside(passage, match);
  const [opening] = findProperNames(text);
  const name = opening?.start === 0 && isPerson(opening.name) ? opening : null;
  return passage.kind === 'heading' ? null : describe(passage, name, { start: 0, end: text.length });
}

function readBeside(passage: Passage, match: RegExpExecArray): ReadDpo | null {
  const { text } = passage.text;
  const at = match.index;
  const end = at + match[0].length;
  const sentence = passage.sentences.find((range) => range.start <= at && at < range.end);
  if (sentence === undefined || none.test(text.slice(sentence.start, sentence.end))) return null;
  const before = text.slice(Math.max(0, at - 60), at);
  if (ofOthers.test(before.slice(-24)) && !ofOurs.test(before)) return null;
  return describe(passage, nameBehind(text, end), { start: sentence.start, end: Math.min(text.length, end + 260) });
}

function nameBehind(text: string, end: number): (Range & { readonly name: string }) | null {
  const lead = introduction.exec(text.slice(end, end + 80));
  if (lead === null) return null;
  const start = end + lead[0].length;
  const stretch = text.slice(start, start + 80);
  const company = findCompanies(stretch)[0];
  const found = company?.start === 0 ? company : findProperNames(stretch)[0];
  if (found === undefined || found.start !== 0) return null;
  if (found !== company && !isPerson(found.name)) return null;
  const degree = lead[1] ?? '';
  // A stop behind `GmbH` ends the sentence.
  const name = found.name.replace(/(?<=GmbH|AG|KG|SE|Limited|SAS)\.$/, '');
  return { start: start - degree.length, end: start + name.length, name: degree + name };
}

/** Two to four words with a capital, without a digit or an address in them. */
const isPerson = (name: string): boolean =>
  !name
    .split(' ')
    .some(
      (word) =>
        (isNoName(word) && !/^(?:Le|La|De|Du|Von|Van|Der)$/.test(word)) ||
        /^(?:Team|Office|Department|Abteilung|Service|Equipo|Équipe)$/.test(word),
    ) && /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name);

function describe(passage: Passage, named: (Range & { readonly name: string }) | null, reach: Range): ReadDpo | null {
  const mail = addressesIn(passage).find(({ place }) => place >= reach.start && place < reach.end);
  if (named === null && mail === undefined) return null;
  const start = Math.min(named?.start ?? Infinity, mail?.place ?? Infinity);
  const end = Math.max(named?.end ?? 0, mail === undefined ? 0 : Math.min(passage.text.text.length, mail.end));
  return {
    name: named?.name ?? null,
    email: mail?.mail ?? null,
    span: passage.text.spanOf(start, end),
    confidence: named !== null && mail !== undefined ? 'high' : 'medium',
  };
}
