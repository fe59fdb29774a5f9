import { createGrammar } from '../grammar.ts';

export const grammar = createGrammar({
  language: 'es',
  and: 'y',
  andAlso: ', así como',
  or: 'o',
  nor: 'ni',
  // `y` is `e` before the sound of i, `o` is `u` before that of o.
  soften: (conjunction, next) => {
    if (conjunction === 'y' && /^h?[ií](?![aeo])/iu.test(next)) return 'e';
    return conjunction === 'o' && /^h?[oó]/iu.test(next) ? 'u' : conjunction;
  },
  contract: (preposition, phrase) =>
    /\b(?:a|de)$/u.test(preposition) && phrase.startsWith('el ')
      ? `${preposition}${phrase.slice(1)}`
      : `${preposition} ${phrase}`,
  units: {
    years: ['año', 'años'],
    months: ['mes', 'meses'],
    weeks: ['semana', 'semanas'],
    days: ['día', 'días'],
    hours: ['hora', 'horas'],
  },
  to: 'a',
  quotes: ['«', '»'],
  channels: {
    email: 'por correo electrónico',
    inProduct: 'en el propio producto',
    publicNotice: 'mediante un aviso público en nuestro sitio',
    policyPage: 'en esta página',
    form: 'mediante nuestro formulario',
    browserSettings: 'en la configuración de su navegador',
    accountSettings: 'en la configuración de su cuenta',
    post: 'por correo postal',
    phone: 'por teléfono',
  },
  ways: {
    write: 'escriba a',
    orTo: 'o a',
    form: 'utilice el formulario en',
    page: 'visite',
    call: (phone) => `llame al ${phone}`,
    ourForm: 'utilice nuestro formulario',
    callUs: 'llámenos',
  },
});

/** Articles of names that need one, by the common noun that they start with. */
const articles: readonly (readonly [start: RegExp, article: string])[] = [
  [/^(?:Reino|Territorio) /u, 'el'],
  [/^(?:Ciudad|Isla|República) /u, 'la'],
  [/^(?:Emiratos|Países|Territorios) /u, 'los'],
  [/^(?:Islas |Bahamas$|Filipinas$)/u, 'las'],
];

/** `en Alemania`, `en el Reino Unido`, `en los Países Bajos`. */
export function inCountry(code: string): string {
  const name = grammar.country(code);
  const article = articles.find(([start]) => start.test(name))?.[1];
  return article === undefined ? `en ${name}` : `en ${article} ${name}`;
}
