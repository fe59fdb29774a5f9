import { createGrammar } from '../grammar.ts';

export const grammar = createGrammar({
  language: 'nl',
  and: 'en',
  andAlso: 'evenals',
  or: 'of',
  units: {
    years: ['jaar', 'jaar'],
    months: ['maand', 'maanden'],
    weeks: ['week', 'weken'],
    days: ['dag', 'dagen'],
    hours: ['uur', 'uur'],
  },
  to: 'tot',
  quotes: ['‘', '’'],
  channels: {
    email: 'per e-mail',
    inProduct: 'in het product zelf',
    publicNotice: 'met een openbare mededeling op onze site',
    policyPage: 'op deze pagina',
    form: 'via ons formulier',
    browserSettings: 'in de instellingen van uw browser',
    accountSettings: 'in de instellingen van uw account',
    post: 'per post',
    phone: 'telefonisch',
  },
  ways: {
    write: 'schrijf naar',
    orTo: 'of naar',
    form: 'gebruik het formulier op',
    page: 'ga naar',
    call: (phone) => `bel ${phone}`,
    ourForm: 'gebruik ons formulier',
    callUs: 'bel ons',
  },
});

const placesWithArticle: Readonly<Record<string, string>> = {
  AE: 'in de',
  CF: 'in de',
  CY: 'op',
  DO: 'in de',
  GB: 'in het',
  MT: 'op',
  PH: 'in de',
  US: 'in de',
};

/** `in Duitsland`, `in het Verenigd Koninkrijk`, `in de Verenigde Staten`. */
export function inCountry(code: string): string {
  return `${placesWithArticle[code] ?? 'in'} ${grammar.country(code)}`;
}
