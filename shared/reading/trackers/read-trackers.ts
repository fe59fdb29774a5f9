// Cookies and other trackers: from cookie tables, and where running text names one.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic, spanOf } from '../document/passages.ts';
import type { ReadableDocument, Sentence, Table } from '../document/passages.ts';
import type { ReadTracker } from '../policy-reading.ts';
import { wordPattern } from '../text/word-pattern.ts';

type Category = 'necessary' | 'functional' | 'analytics' | 'marketing';

const categories: readonly { readonly category: Category; readonly words: RegExp }[] = [
  {
    category: 'necessary',
    words:
      /\b(?:strictly necessary|necessary|essential|required|authenticat\w+|session|log(?:ged)? ?in|sign(?:ed|s)? (?:you )?in|csrf|security|login|(?:unbedingt |technisch )?(?:notwendig|erforderlich)\p{L}*|essenziell\p{L}*|strictement nécessaires?|nécessaires?|essentiels?|(?:estrictamente )?necesari\p{L}+|técnic\p{L}+|esenciales|sesión|sitzung\p{L}*)\b/iu,
  },
  {
    category: 'analytics',
    words:
      /\b(?:analytic\w*|statistic\w*|performance|measure\w*|traffic|unique visitors|statistik\p{L}*|analyse\p{L}*|reichweite\p{L}*|mesure d'audience|statistiques?|analytiques?|analític\p{L}+|análisis|estadístic\p{L}+|rendimiento)\b/iu,
  },
  {
    category: 'marketing',
    words: /\b(?:marketing|advertis\w+|targeting|ads|werbe?\p{L}*|publicitaires?|publicitari\p{L}+|publicidad)\b/iu,
  },
  {
    category: 'functional',
    words:
      /\b(?:functional\w*|preferences?|remember\w*|settings|theme|language|langues?|idioma|sprach\p{L}+|thème|tema|personali[sz]\w+|funktional\p{L}*|präferenz\p{L}*|einstellung\p{L}*|fonctionnels?|préférences?|funcional\p{L}*|preferencias|recordar)\b/iu,
  },
].map(({ category, words }) => ({ category: asCategory(category), words: wordPattern(words) }));

function asCategory(name: string): Category {
  return (['necessary', 'functional', 'analytics', 'marketing'] as const).find((one) => one === name) ?? 'necessary';
}

export function trackerCategory(text: string): Category | null {
  return categories.find(({ words }) => words.test(text))?.category ?? null;
}

const nameColumn = wordPattern(
  /^(?:(?:the )?cookies?(?: name)?|element\p{L}*|items?|eintrag|élément|schlüssel|clave|clé|name(?: of (?:the )?cookie)?|cookie[- ]name|tracker|key|storage key|nom(?: du cookie)?|nombre(?: de la cookie)?|identifier)\b/iu,
);
const lifetimeColumn = wordPattern(
  /\b(?:duration|expir\w*|lifespan|lifetime|retention|type|provider|laufzeit|speicherdauer|gültigkeit|ablauf|durée|duración|caducidad|plazo|how long|wie lange|combien de temps|cuánto|dura)\b/iu,
);
const purposeColumn = wordPattern(
  /\b(?:purpose|description|what it does|what for|why|wofür|para qué|pourquoi|use|function|zweck|beschreibung|funktion|finalité|description|objectif|finalidad|descripción|propósito)\b/iu,
);
const categoryColumn = wordPattern(/\b(?:category|type|kategorie|art|catégorie|categoría|tipo)\b/iu);

export function readTrackers(document: ReadableDocument): ReadTracker[] {
  const found = [
    ...document.tables.flatMap((table) => readTable(table)),
    ...readEntries(document),
    ...document.sentences.flatMap((sentence) => readSentence(sentence)),
  ];
  const names = new Set<string>();
  const named = found.filter(({ name }) => {
    const key = (name ?? '').toLowerCase();
    if (name === null || names.has(key)) return false;
    names.add(key);
    return true;
  });
  if (named.length > 0) return named;
  const unnamed = found.filter(({ name }) => name === null);
  const withCategory = unnamed.filter(({ category }) => category !== null);
  return mergeUnnamed(withCategory.length > 0 ? withCategory : unnamed);
}

function readTable(table: Table): ReadTracker[] {
  const column = (words: RegExp): number => table.head.findIndex(({ text }) => words.test(text));
  const nameAt = column(nameColumn);
  const isCookieTable =
    nameAt >= 0 &&
    (/cookie|tracker|storage/i.test(table.head[nameAt]?.text ?? '') ||
      (table.section.topics.has('cookies') && column(lifetimeColumn) >= 0));
  if (!isCookieTable) return table.head.length === 0 ? readHeadless(table) : [];
  const purposeAt = column(purposeColumn);
  const categoryAt = column(categoryColumn);
  return table.rows.flatMap((row): ReadTracker[] => {
    const cell = row[nameAt];
    if (cell === undefined || cell.text === '') return [];
    const purpose = row[purposeAt]?.text ?? null;
    const about =
      [row[categoryAt]?.text ?? '', table.section.headings.at(-1) ?? '', table.leadIn].find(
        (text) => trackerCategory(text) !== null,
      ) ??
      purpose ??
      '';
    return splitNames(cell.text).map(({ name, at }) => ({
      name: isTrackerName(name) && !isKind(name) ? name : null,
      purpose: purpose === '' ? null : purpose,
      category: trackerCategory(isKind(name) ? name : about) ?? trackerCategory(about),
      span: cell.spanOf(at, at + name.length),
      confidence: 'high',
    }));
  });
}

/** "Essential", "Analytics cookies": kinds of cookies rather than the name of one. */
const isKind = (text: string): boolean => /^\p{Lu}\p{Ll}+(?: .*)?$/u.test(text) && trackerCategory(text) !== null;

/** A table without headings in a section on cookies: identifiers first, a lifetime last. */
function readHeadless({ rows, section }: Table): ReadTracker[] {
  const isCookieRow = (row: Table['rows'][number]): boolean =>
    row.length >= 2 && isTrackerName(row[0]?.text ?? '') && lifetime.test(row.at(-1)?.text ?? '');
  if (!section.topics.has('cookies') || !rows.every((row) => isCookieRow(row))) return [];
  return rows.flatMap(([cell, second, third]): ReadTracker[] => {
    if (cell === undefined) return [];
    const purpose = third === undefined ? null : (second?.text ?? null);
    return [
      {
        name: cell.text,
        purpose,
        category: trackerCategory(purpose ?? section.headings.at(-1) ?? ''),
        span: cell.spanOf(0, cell.text.length),
        confidence: 'high',
      },
    ];
  });
}

const lifetime = wordPattern(
  /^(?:session|sitzung\p{L}*|sesión|permanent\p{L}*|persistent|(?:up to |bis zu |hasta )?\d{1,4} (?:min\p{L}*|hours?|days?|weeks?|months?|years?|stunden?|tage?|wochen?|monate?|jahre?|heures?|jours?|semaines?|mois|ans?|horas?|días?|semanas?|mes(?:es)?|años?))/iu,
);

function splitNames(text: string): { name: string; at: number }[] {
  return allMatches(text, /[^\n,]+/g)
    .map((match) => {
      const name = match[0].trim();
      return { name, at: match.index + match[0].indexOf(name) };
    })
    .filter(({ name }) => name !== '');
}

/** Names of cookies look like identifiers: one word with an underscore, a hyphen, a capital inside or a star. */
const isTrackerName = (text: string): boolean => /^[_\p{L}\d.][\w.*:<>[\]{}-]{1,80}(?: ?\*)?$/u.test(text);

const identifier =
  /(?<![\w./@-])(?:_{1,2}[A-Za-z][\w.*-]{1,60}\*?|[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d*]+)+\*?|[A-Z]{3,}[A-Z\d]*SESSID|JSESSIONID|[A-Z][A-Za-z\d]*(?:Consent|Session|Token|Auth|Affinity|Cookie|I[dD])[A-Za-z\d]*|sid|sessionid|csrftoken)(?![\w@/])/gu;

const storageWords = wordPattern(/\b(?:cookies?|local ?storage|session ?storage|traceurs?)\b/iu);

function readSentence(sentence: Sentence): ReadTracker[] {
  const { text, passage } = sentence;
  const isCodedItem = hasTopic(passage, 'cookies') && passage.text.code.length > 0;
  if (passage.kind === 'cell') return [];
  if (!storageWords.test(text) && !isCodedItem) return readKind(sentence) ?? [];
  const inBrackets = allMatches(
    text,
    /cookies?[^().]{0,40}\(([^()]{2,120})\)|\(([^()]{2,120})\)[^().]{0,20}cookies?/giu,
  ).map((match) => {
    const list = match[1] ?? match[2] ?? '';
    return { list, at: match.index + match[0].indexOf(list) };
  });
  const coded = passage.text.code.filter(
    ({ start, end }) => start >= sentence.range.start && end <= sentence.range.end,
  );
  const places = [
    ...inBrackets.flatMap(({ list, at }) =>
      allMatches(list, identifier).map((match) => ({ name: match[0], at: at + match.index })),
    ),
    ...quoted(text),
    ...coded
      .map(({ start, end }) => ({ name: passage.text.text.slice(start, end).trim(), at: start - sentence.range.start }))
      .filter(({ name }) => isTrackerName(name) && /[_.:-]|[a-z][A-Z]|^[a-z]+$/.test(name)),
    ...allMatches(text, /(?<![\w./@-])_{1,2}[A-Za-z][\w.*-]{1,60}\*?/gu).map((match) => ({
      name: match[0],
      at: match.index,
    })),
  ];
  const unique = places.filter(({ name }, index) => places.findIndex((other) => other.name === name) === index);
  if (unique.length > 0)
    return unique.map(({ name, at }) => ({
      name: name.replace(/[.,;]$/, ''),
      purpose: purposeOf(text, at + name.length),
      category: trackerCategory(text.slice(Math.max(0, at - 90), at + name.length + 90)),
      span: spanOf(sentence, at, at + name.length),
      confidence: 'high',
    }));
  return readKind(sentence) ?? readUnnamed(sentence);
}

/** "_ga: tells visitors apart", "consent_choice" as a heading: entries of a list of cookies that begin with names. */
function readEntries(document: ReadableDocument): ReadTracker[] {
  const ofCookies = document.passages.filter((passage) => hasTopic(passage, 'cookies') && passage.kind !== 'cell');
  const found = ofCookies.flatMap((passage) => {
    const range = passage.kind === 'heading' ? { start: 0, end: passage.text.text.length } : passage.label;
    if (range === null || (passage.kind === 'paragraph' && passage.text.strong.length === 0)) return [];
    const names = splitNames(passage.text.text.slice(range.start, range.end));
    return names.every(({ name }) => isTrackerName(name)) ? [{ passage, range, names }] : [];
  });
  // A plain word is a name only in a list with others that can be nothing else.
  const lists = new Set(found.flatMap(({ passage, names }) => (isSure(names) ? [passage.section] : [])));
  return found.flatMap(({ passage, range, names }) => {
    const isListed =
      passage.kind === 'item' &&
      names.every(({ name }) => plainName.test(name) || (lists.has(passage.section) && /^[a-z\d]+$/.test(name)));
    if (!isSure(names) && !isListed) return [];
    const about = passage.kind === 'heading' ? '' : passage.text.text.slice(range.end, range.end + 200);
    return names.map(({ name, at }): ReadTracker => ({
      name,
      purpose: /^[\s:–—-]+([^.;\n]{4,120})/u.exec(about)?.[1]?.trim() ?? null,
      category: trackerCategory(about) ?? trackerCategory(passage.section.headings.at(-1) ?? ''),
      span: passage.text.spanOf(range.start + at, range.start + at + name.length),
      confidence: 'high',
    }));
  });
}

const isSure = (names: readonly { readonly name: string }[]): boolean =>
  names.length > 0 && names.every(({ name }) => unmistakable.test(name));
const unmistakable = /^[_A-Za-z][A-Za-z\d]*[_:][\w.*:<>[\]{}-]*$|^[a-z][a-z\d]*(?:-[\w*]+)+$|^_[a-z][\w.*<>-]*$|SESSI/u;
const plainName = /^(?:session|sessionid|sid|csrf|csrftoken|token|auth|lang|locale|theme|consent)$/u;

/** "one cookie, "lf_auth", that": an identifier in quotes. */
const quoted = (text: string): { name: string; at: number }[] =>
  allMatches(text, /["'«„]\s?([A-Za-z_][\w.*-]{1,60})\s?["'»]/g)
    .map((match) => ({
      name: match[1] ?? '',
      at: match.index + match[0].indexOf(match[1] ?? ''),
    }))
    .filter(({ name }) => /[_-]|[a-z][A-Z]/.test(name));

const purposeOf = (text: string, from: number): string | null => {
  const match = /^[)\s,]*(?:[–—:-]\s*)?((?:to|for|used to|set|um|zur?|pour|para)\b[^.;]{4,120})/iu.exec(
    text.slice(from),
  );
  return match?.[1]?.trim() ?? null;
};

/** "Essential cookies: required to run the shop": an item or a line about one kind of cookies. Null where it is none. */
function readKind(sentence: Sentence): ReadTracker[] | null {
  const { text, passage, range } = sentence;
  const { label } = passage;
  if (label === null || range.start > label.start || !hasTopic(passage, 'cookies')) return null;
  const words = passage.text.text
    .slice(label.start, label.end)
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim();
  const isNamed =
    kindWords.test(words) ||
    (passage.kind === 'item' &&
      /cookies?/i.test(`${passage.section.headings.at(-1) ?? ''} ${passage.leadIn}`) &&
      isKind(words));
  const category = isNamed ? trackerCategory(words.replace(/cookies?/giu, ' ')) : null;
  if (category === null) return null;
  const purpose = text.slice(label.end - range.start).replace(/^[\s:.–—-]+|[\s.]+$/g, '');
  if (isDenial(text) || noUse.test(purpose)) return [];
  return [
    {
      name: null,
      purpose: purpose.length < 3 ? null : purpose,
      category,
      span: spanOf(sentence, label.start - range.start, label.end - range.start),
      confidence: 'medium',
    },
  ];
}

const kindWords = wordPattern(/^(?:[\p{L}/&-]+ ){0,4}[\p{L}-]*cookies?$|^cookies? (?:[\p{L}/'’-]+ ?){1,4}$/iu);

/** "Marketing cookies: none", "not used". */
const noUse = wordPattern(
  /^(?:none|no|not|we (?:do not|don't)|never|keine?|nicht|werden nicht|aucune?|nous n|ningun[oa]|no)\b/iu,
);

/** "We use cookies to keep you logged in": a use without a name. */
function readUnnamed(sentence: Sentence): ReadTracker[] {
  const { text, passage } = sentence;
  if (!hasTopic(passage, 'cookies') && !/^cookies?\b/i.test(text)) return [];
  const match = wordPattern(
    /\b(?:use|uses|using|set|sets|store|verwende[nt]|nutz(?:en|t)|setz(?:en|t)|utilisons|utilise|utiliza|déposons|utilizamos|usamos)\b[^.]{0,60}?\bcookies?\b(?: (?:and [^.]{0,30}?technolog\w+ )?(?:to|for|um|pour|para) ([^.;]{3,140}))?/iu,
  ).exec(text);
  if (match === null || isDenial(text)) return [];
  return [
    {
      name: null,
      purpose: match[1]?.trim() ?? null,
      category: trackerCategory(match[1] ?? text),
      span: spanOf(sentence, match.index, match.index + match[0].length),
      confidence: 'low',
    },
  ];
}

const isDenial = (text: string): boolean =>
  wordPattern(
    /\b(?:(?:do|does|will) not|don't|never|no|kein\p{L}*|nicht|aucun|pas|ningun\p{L}*)\b[^.]{0,40}\bcookies?\b|\bno (?:usamos|utilizamos)\b/iu,
  ).test(text);

/** One of a kind with the same purpose; one without a purpose only where no other is of its kind. */
function mergeUnnamed(found: readonly ReadTracker[]): ReadTracker[] {
  return found.filter(({ category, purpose }, index) => {
    const same = found.filter((other) => other.category === category);
    if (purpose === null && same.some((other) => other.purpose !== null)) return false;
    return same.find((other) => other.purpose === purpose) === found[index];
  });
}
