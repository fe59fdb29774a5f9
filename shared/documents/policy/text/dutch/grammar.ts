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

/** What stands before a name instead of `in`, by the common noun in it. */
const beforeNames: readonly (readonly [noun: RegExp, before: string])[] = [
  [/^Verenigd /u, 'in het'],
  [/^(?:Verenigde .*|.* (?:Republiek|gebieden))$/u, 'in de'],
  [/(?:[Ee]ilanden|^Bahama’s|^Comoren|^Faeröer|^Filipijnen|^Maldiven|^Malediven|^Seychellen)$/u, 'op de'],
];
/** Islands, which people are on and not in. */
const on = new Set('AW BB BM CU CW CY GG JE MT MU RE'.split(' '));

/** `in Duitsland`, `in het Verenigd Koninkrijk`, `in de Verenigde Staten`. */
export function inCountry(code: string): string {
  if (code === 'IM') return 'op het eiland Man';
  const name = grammar.country(code);
  const before = beforeNames.find(([noun]) => noun.test(name))?.[1] ?? (on.has(code) ? 'op' : 'in');
  return `${before} ${name}`;
}
