import { createGrammar } from '../grammar.ts';

const stemsBeforeArticle: Readonly<Record<string, string>> = { di: 'de', a: 'a', da: 'da', in: 'ne', su: 'su' };
const endingsOfArticles: Readonly<Record<string, string>> = {
  'il ': 'l ',
  'lo ': 'llo ',
  'la ': 'lla ',
  'i ': 'i ',
  'gli ': 'gli ',
  'le ': 'lle ',
  'l’': 'll’',
};

export const grammar = createGrammar({
  language: 'it',
  and: 'e',
  andAlso: 'nonché',
  or: 'o',
  nor: 'né',
  soften: (conjunction, next) => (conjunction === 'e' && /^[eè]/iu.test(next) ? 'ed' : conjunction),
  contract: (preposition, phrase) => {
    const [, start = '', last = ''] = /^(.*?)(\p{L}+)$/u.exec(preposition) ?? [];
    const stem = stemsBeforeArticle[last];
    const [, article, rest = ''] = /^(il |lo |la |i |gli |le |l’)(.*)$/su.exec(phrase) ?? [];
    if (stem !== undefined && article !== undefined) return `${start}${stem}${endingsOfArticles[article] ?? ''}${rest}`;
    return last === 'a' && /^a/iu.test(phrase) ? `${preposition}d ${phrase}` : `${preposition} ${phrase}`;
  },
  units: {
    years: ['anno', 'anni'],
    months: ['mese', 'mesi'],
    weeks: ['settimana', 'settimane'],
    days: ['giorno', 'giorni'],
    hours: ['ora', 'ore'],
  },
  to: 'a',
  firstOfMonth: '1º',
  quotes: ['«', '»'],
  channels: {
    email: 'per e-mail',
    inProduct: 'nel prodotto stesso',
    publicNotice: 'con un avviso pubblico sul nostro sito',
    policyPage: 'in questa pagina',
    form: 'tramite il nostro modulo',
    browserSettings: 'nelle impostazioni del suo browser',
    accountSettings: 'nelle impostazioni del suo account',
    post: 'per posta',
    phone: 'per telefono',
  },
  ways: {
    write: 'scriva a',
    orTo: 'o a',
    form: 'utilizzi il modulo all’indirizzo',
    page: 'visiti',
    call: (phone) => `chiami il numero ${phone}`,
    ourForm: 'utilizzi il nostro modulo',
    callUs: 'ci telefoni',
  },
});

/** What stands before a name instead of `in`, by the common noun that it starts with. */
const beforeNames: readonly (readonly [start: RegExp, before: string])[] = [
  [/^Regno /u, 'nel '],
  [/^(?:Città|Repubblica) /u, 'nella '],
  [/^Isola /u, 'nell’'],
  [/^(?:Paesi|Territori) /u, 'nei '],
  [/^(?:Emirati|Stati) /u, 'negli '],
  [/^(?:Isole |Bahamas$|Comore$|Filippine$)/u, 'nelle '],
  [/^(?:Maldive|Seychelles)$/u, 'alle '],
  [/^Monaco$/u, 'nel Principato di '],
];
/** Islands and cities, which people are at and not in. */
const at = new Set('AW BB BM CU CV CW CY GG GI HK HT JE MO MT MU SG SM TW'.split(' '));

/** `in Germania`, `nel Regno Unito`, `negli Stati Uniti`, `a Malta`. */
export function inCountry(code: string): string {
  const name = grammar.country(code);
  const before = beforeNames.find(([start]) => start.test(name))?.[1] ?? (at.has(code) ? 'a ' : 'in ');
  return `${before}${name}`;
}
