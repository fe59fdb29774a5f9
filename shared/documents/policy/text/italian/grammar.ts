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

const placesWithArticle: Readonly<Record<string, string>> = {
  AE: 'negli',
  BS: 'nelle',
  CY: 'a',
  CZ: 'in',
  CU: 'a',
  GB: 'nel',
  HK: 'a',
  MC: 'nel Principato di',
  MT: 'a',
  MU: 'a',
  NL: 'nei',
  PH: 'nelle',
  SG: 'a',
  TW: 'a',
  US: 'negli',
};

/** `in Germania`, `nel Regno Unito`, `negli Stati Uniti`, `a Malta`. */
export function inCountry(code: string): string {
  return `${placesWithArticle[code] ?? 'in'} ${grammar.country(code)}`;
}
