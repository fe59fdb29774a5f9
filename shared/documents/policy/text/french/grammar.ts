import { createGrammar } from '../grammar.ts';

const melting = [
  ['de', 'le ', 'du '],
  ['de', 'les ', 'des '],
  ['à', 'le ', 'au '],
  ['à', 'les ', 'aux '],
] as const;

export const grammar = createGrammar({
  language: 'fr',
  and: 'et',
  andAlso: 'ainsi que',
  or: 'ou',
  contract: (preposition, phrase) => {
    const noun = preposition.endsWith('de') ? phrase.replace(/^des /u, '') : phrase;
    const melted = melting.find(([before, article]) => preposition.endsWith(before) && noun.startsWith(article));
    if (melted !== undefined) {
      const [before, article, said] = melted;
      return `${preposition.slice(0, -before.length)}${said}${noun.slice(article.length)}`;
    }
    return preposition.endsWith('de') && /^(?:[aeiouyàâéèêëîïôœ]|h(?!aut|uit|ors|éros|asard|andicap))/iu.test(noun)
      ? `${preposition.slice(0, -1)}’${noun}`
      : `${preposition} ${noun}`;
  },
  semicolon: ' ; ',
  units: {
    years: ['an', 'ans'],
    months: ['mois', 'mois'],
    weeks: ['semaine', 'semaines'],
    days: ['jour', 'jours'],
    hours: ['heure', 'heures'],
  },
  to: 'à',
  firstOfMonth: '1er',
  quotes: ['« ', ' »'],
  channels: {
    email: 'par e-mail',
    inProduct: 'dans le produit lui-même',
    publicNotice: 'par un avis public sur notre site',
    policyPage: 'sur cette page',
    form: 'au moyen de notre formulaire',
    browserSettings: 'dans les paramètres de votre navigateur',
    accountSettings: 'dans les paramètres de votre compte',
    post: 'par courrier postal',
    phone: 'par téléphone',
  },
  ways: {
    write: 'écrivez à',
    orTo: 'ou à',
    form: 'utilisez le formulaire à l’adresse',
    page: 'consultez',
    call: (phone) => `appelez le ${phone}`,
    ourForm: 'utilisez notre formulaire',
    callUs: 'appelez-nous',
  },
});

const plural = new Set('AE BM BS FJ FO KI KM KY MH MV NL PH PS PW SB SC TO TV US VG VI WS'.split(' '));
const withoutArticle = new Set(
  'AD AG AI AW BH BN CU CW CY DJ GG GI HK HT JE MC MG MO MS MT MU NR NU OM PR SG SM ST TT TW YT'.split(' '),
);
// Masculine although the name or its first word ends in e.
const masculine = new Set('BZ CG GB KH MX MZ SR ZW'.split(' '));
// Islands that keep their article: `à la Barbade`.
const withArticle = new Set('BB DM GD'.split(' '));

/** `en Allemagne`, `au Canada`, `aux États-Unis`, `à Malte`. */
export function inCountry(code: string): string {
  const name = grammar.country(code);
  if (code === 'VA') return 'au Vatican';
  if (plural.has(code) || name.startsWith('Îles ')) return `aux ${name}`;
  if (withArticle.has(code)) return `à la ${name}`;
  if (name.startsWith('Île ')) return `à l’${name}`;
  if (withoutArticle.has(code) || /^(?:La |Saint)/u.test(name)) return `à ${name}`;
  const isFeminine = /^[^ -]*e(?:[ -]|$)|e$/u.test(name) && !masculine.has(code);
  return isFeminine || /^[AEIOUÉÎ]/u.test(name) ? `en ${name}` : `au ${name}`;
}
