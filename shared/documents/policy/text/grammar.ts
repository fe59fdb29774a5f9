// What every language but English needs to put words together: lists, periods, dates, countries, ways to reach somebody.
// A language gives its words; texts that users typed stand where they need no ending: after a colon, in brackets, in a list.
import { lawfulBases, specialCategoryConditions } from '../../../domain/codes.ts';
import type { PolicyLanguage } from '../../../domain/languages.ts';
import { parsePeriod } from '../../../domain/periods.ts';
import type { PeriodParts } from '../../../domain/periods.ts';
import type { ContactDetails, Place } from '../../../domain/primitives.ts';
import { keysOf } from '../../../domain/typed-keys.ts';
import { citeArticle } from '../../record/words/articles.ts';
import type { Channel } from './english/channels.ts';
import { concatWords, linkAddress, onOneLine, plainText, toInline, words } from './inline.ts';
import type { Inline, Words } from './inline.ts';

type Conjunction = 'and' | 'or' | 'nor';
type Unit = keyof PeriodParts;

export type GrammarWords = {
  readonly language: Exclude<PolicyLanguage, 'en'>;
  readonly and: string;
  /** Joins what has an “and” of its own: `sowie`. */
  readonly andAlso: string;
  readonly or: string;
  /** Joins the last of what is denied, where it is not `or`: Spanish `ni`. */
  readonly nor?: string;
  /** Between items that have commas of their own, where it is not `; `. */
  readonly semicolon?: string;
  /** The conjunction before a word, where its sound changes it: Spanish `e` before `i`. */
  readonly soften?: (conjunction: string, next: string) => string;
  /** A preposition with the phrase that follows, where the two melt: `de` and `el plazo` to `del plazo`. */
  readonly contract?: (preposition: string, phrase: string) => string;
  /** One and several of each unit. */
  readonly units: Readonly<Record<Unit, readonly [one: string, other: string]>>;
  /** The same after a preposition, where that changes them: `innerhalb von 30 Tagen`. */
  readonly unitsInDative?: Readonly<Record<Unit, readonly [one: string, other: string]>>;
  /** Between the ends of a range: `6 bis 10 Jahre`. */
  readonly to: string;
  /** The first of a month, where it is not a plain number: `1er`. */
  readonly firstOfMonth?: string;
  readonly quotes: readonly [opening: string, closing: string];
  readonly channels: Readonly<Record<Channel, string>>;
  readonly ways: {
    /** `write to`, before an address. */
    readonly write: string;
    /** Before a further address. */
    readonly orTo: string;
    readonly form: string;
    readonly page: string;
    readonly call: (phone: string) => string;
    readonly ourForm: string;
    readonly callUs: string;
  };
};

export type Grammar = {
  readonly list: (items: readonly Words[], conjunction?: Conjunction) => Inline;
  /** A preposition and a noun phrase with or without an article of its own: `dei clienti`, `di clienti`. */
  readonly after: (preposition: string, phrase: Words) => Inline;
  /** An ISO 8601 duration in words: `1 Jahr und 6 Monate`. */
  readonly period: (period: string) => string;
  /** The same after a preposition. */
  readonly periodInDative: (period: string) => string;
  readonly range: (from: string, to: string) => string;
  /** A day `YYYY-MM-DD` in words: `18. April 2026`. */
  readonly date: (day: string) => string;
  /** A country’s name without article. */
  readonly country: (code: string) => string;
  /** A place with its country; null where neither is known. */
  readonly place: (place: Place) => string | null;
  readonly channels: (channels: readonly Channel[]) => Inline;
  /** How to reach somebody, as an imperative: `schreiben Sie an …`. */
  readonly reach: (contact: ContactDetails) => Inline;
  readonly reachAt: (addresses: readonly string[], channels: readonly Channel[]) => Inline;
  readonly quote: (text: string) => string;
  /** An article of the GDPR as lawyers of the language cite it. */
  readonly cite: (article: string) => string;
  /** The article of a legal basis with the law it is of; null for a basis in another law. */
  readonly citeBasis: (basis: keyof typeof lawfulBases, law: string) => string | null;
  /** The article of a condition of Art. 9(2). */
  readonly citeCondition: (condition: keyof typeof specialCategoryConditions) => string;
};

/** Names that locale data print with the words for a special administrative region. */
const ownCountryNames: Readonly<Record<string, string>> = { HK: 'Hong Kong', MO: 'Macao' };

export function createGrammar(own: GrammarWords): Grammar {
  const plurals = new Intl.PluralRules(own.language);
  const countries = new Intl.DisplayNames([own.language], { type: 'region', fallback: 'code' });
  const dates = new Intl.DateTimeFormat(own.language, { dateStyle: 'long', timeZone: 'UTC' });
  const list: Grammar['list'] = (items, conjunction = 'and') => joinWords(own, items, conjunction);
  const country = (code: string): string => ownCountryNames[code] ?? countries.of(code) ?? code;
  const sayWith =
    (units: GrammarWords['units']) =>
    (period: string): string => {
      const parts = keysOf(units).flatMap((unit) => {
        const amount = parsePeriod(period)[unit];
        return amount > 0 ? [`${amount} ${units[unit][plurals.select(amount) === 'one' ? 0 : 1]}`] : [];
      });
      return parts.length === 0 ? `0 ${units.days[plurals.select(0) === 'one' ? 0 : 1]}` : plainText(list(parts));
    };
  const period = sayWith(own.units);
  return {
    list,
    after: (preposition, phrase) => {
      const [first, ...rest] = toInline(phrase);
      if (first?.type !== 'text') return words`${preposition} ${phrase}`;
      const start = own.contract?.(preposition, first.value) ?? `${preposition} ${first.value}`;
      return concatWords([start, rest]);
    },
    period,
    periodInDative: sayWith(own.unitsInDative ?? own.units),
    range: (from, to) => {
      const isInOneUnit = onlyUnit(from) !== null && onlyUnit(from) === onlyUnit(to);
      return `${isInOneUnit ? period(from).split(' ')[0] : period(from)} ${own.to} ${period(to)}`;
    },
    date: (day) => {
      const said = dates.format(new Date(`${day}T00:00:00Z`));
      return own.firstOfMonth === undefined ? said : said.replace(/^1(?=\s)/u, own.firstOfMonth);
    },
    country,
    place: ({ country: code, place }) => {
      if (place === null) return code === null ? null : country(code);
      if (code === null || place.toLowerCase().includes(country(code).toLowerCase())) return place;
      return `${place}, ${country(code)}`;
    },
    channels: (channels) =>
      list(
        channels.map((channel) => own.channels[channel]),
        'or',
      ),
    reach: (contact) => sayReach(own, list, contact),
    reachAt: (addresses, channels) => {
      const { ways } = own;
      const written = addresses.length === 0 ? [] : [words`${ways.write} ${list(addresses.map(linkAddress), 'or')}`];
      return list(
        [
          ...written,
          ...(channels.includes('form') ? [ways.ourForm] : []),
          ...(channels.includes('phone') ? [ways.callUs] : []),
        ],
        'or',
      );
    },
    quote: (text) => `${own.quotes[0]}${text}${own.quotes[1]}`,
    cite: (article) => citeArticle(article, own.language),
    citeBasis: (basis, law) => {
      const { article } = lawfulBases[basis];
      if (article === undefined) return null;
      return article.startsWith('UK') ? article : `${citeArticle(article, own.language)} ${law}`;
    },
    citeCondition: (condition) =>
      citeArticle(specialCategoryConditions[condition].article ?? 'Art. 9(2)', own.language),
  };
}

function sayReach({ ways, or }: GrammarWords, list: Grammar['list'], contact: ContactDetails): Inline {
  const named = contact.name === null ? '' : `${contact.name}, `;
  const written = [contact.email, contact.address === null ? null : onOneLine(contact.address)]
    .filter((part) => part !== null)
    .map(linkAddress);
  const said: Words[] = [];
  if (written.length > 0) {
    const addresses = written.reduce((text, part) => words`${text} ${ways.orTo} ${part}`);
    said.push(words`${ways.write} ${named}${addresses}`);
  }
  if (contact.url !== null) {
    const way = /contact|form/iu.test(contact.url) ? ways.form : ways.page;
    said.push(words`${way} ${linkAddress(contact.url)}`);
  }
  if (contact.phone !== null) said.push(ways.call(contact.phone));
  return plainText(list(said)).includes(', ')
    ? said.reduce<Inline>((text, way, place) => (place === 0 ? words`${way}` : words`${text}, ${or} ${way}`), [])
    : list(said, 'or');
}

/**
 * Items as in running text: `a, b und c`. An item that comes twice is said once. Where an item has an “and” of its own,
 * the stronger word joins the last one; where one has a comma of its own, semicolons alone part them. Words in brackets do not count.
 */
function joinWords(own: GrammarWords, all: readonly Words[], conjunction: Conjunction): Inline {
  const items = [...new Map(all.map((item) => [plainText(item), item])).values()];
  const texts = items.map((item) => plainText(item).replaceAll(/\([^()]*\)/gu, ''));
  const isNested = items.length > 1 && texts.some((text) => text.includes(', '));
  const isAmbiguous = texts.slice(-2).some((text) => ` ${text} `.includes(` ${own.and} `));
  const joint = { and: isAmbiguous ? own.andAlso : own.and, or: own.or, nor: own.nor ?? own.or }[conjunction];
  return concatWords(
    items.flatMap((item, position) => {
      if (position === 0) return [item];
      if (position < items.length - 1 || (isNested && conjunction === 'and'))
        return [isNested ? (own.semicolon ?? '; ') : ', ', item];
      const word = own.soften?.(joint, plainText(item)) ?? joint;
      return [`${isNested ? ';' : ''}${word.startsWith(',') ? '' : ' '}${word} `, item];
    }),
  );
}

function onlyUnit(period: string): string | null {
  const used = Object.entries(parsePeriod(period)).filter(([, amount]) => amount > 0);
  return used.length === 1 ? (used[0]?.[0] ?? null) : null;
}
