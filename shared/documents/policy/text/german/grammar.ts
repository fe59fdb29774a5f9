import { createGrammar } from '../grammar.ts';

export const grammar = createGrammar({
  language: 'de',
  and: 'und',
  andAlso: 'sowie',
  or: 'oder',
  units: {
    years: ['Jahr', 'Jahre'],
    months: ['Monat', 'Monate'],
    weeks: ['Woche', 'Wochen'],
    days: ['Tag', 'Tage'],
    hours: ['Stunde', 'Stunden'],
  },
  unitsInDative: {
    years: ['Jahr', 'Jahren'],
    months: ['Monat', 'Monaten'],
    weeks: ['Woche', 'Wochen'],
    days: ['Tag', 'Tagen'],
    hours: ['Stunde', 'Stunden'],
  },
  to: 'bis',
  quotes: ['„', '“'],
  channels: {
    email: 'per E-Mail',
    inProduct: 'im Produkt selbst',
    publicNotice: 'durch öffentlichen Hinweis auf unserer Website',
    policyPage: 'auf dieser Seite',
    form: 'über unser Formular',
    browserSettings: 'in den Einstellungen Ihres Browsers',
    accountSettings: 'in den Einstellungen Ihres Kontos',
    post: 'per Post',
    phone: 'telefonisch',
  },
  ways: {
    write: 'schreiben Sie an',
    orTo: 'oder an',
    form: 'nutzen Sie das Formular unter',
    page: 'besuchen Sie',
    call: (phone) => `rufen Sie ${phone} an`,
    ourForm: 'nutzen Sie unser Formular',
    callUs: 'rufen Sie uns an',
  },
});

/** What German says instead of “in” and the bare name. */
const placesWithArticle: Readonly<Record<string, string>> = {
  AE: 'in den Vereinigten Arabischen Emiraten',
  CD: 'in der Demokratischen Republik Kongo',
  CF: 'in der Zentralafrikanischen Republik',
  CH: 'in der Schweiz',
  CY: 'auf Zypern',
  DO: 'in der Dominikanischen Republik',
  FO: 'auf den Färöern',
  GB: 'im Vereinigten Königreich',
  IM: 'auf der Insel Man',
  IQ: 'im Irak',
  IR: 'im Iran',
  JE: 'auf Jersey',
  GG: 'auf Guernsey',
  KY: 'auf den Kaimaninseln',
  LB: 'im Libanon',
  MD: 'in der Republik Moldau',
  MN: 'in der Mongolei',
  MT: 'auf Malta',
  NL: 'in den Niederlanden',
  PH: 'auf den Philippinen',
  SK: 'in der Slowakei',
  TR: 'in der Türkei',
  UA: 'in der Ukraine',
  US: 'in den Vereinigten Staaten',
  VG: 'auf den Britischen Jungferninseln',
};

/** `in Deutschland`, `in der Schweiz`, `im Vereinigten Königreich`. */
export function inCountry(code: string): string {
  return placesWithArticle[code] ?? `in ${grammar.country(code)}`;
}
