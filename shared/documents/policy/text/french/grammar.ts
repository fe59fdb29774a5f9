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

const plural = new Set('AE BS FO KM KY MH MV NL PH SB SC US VG VI'.split(' '));
const withoutArticle = new Set('AD BH BN CU CY DJ GG HK HT IL JE MC MG MO MT MU OM PR SG SM ST TW'.split(' '));
// Masculine although the name ends in e.
const masculine = new Set('BZ KH MX MZ SR ZW'.split(' '));

/** `en Allemagne`, `au Canada`, `aux États-Unis`, `à Malte`. */
export function inCountry(code: string): string {
  const name = grammar.country(code);
  if (withoutArticle.has(code)) return `à ${name}`;
  if (plural.has(code)) return `aux ${name}`;
  if (/^[AEIOUYÉÎ]/u.test(name) || (name.endsWith('e') && !masculine.has(code))) return `en ${name}`;
  return `au ${name}`;
}
