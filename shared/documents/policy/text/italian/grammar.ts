import { createGrammar } from '../grammar.ts';

export const grammar = createGrammar({
  language: 'it',
  and: 'e',
  andAlso: 'nonché',
  or: 'o',
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
