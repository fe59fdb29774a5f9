import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeInWords } from './english/periods.ts';
import { sayPeriod } from '../../../domain/period-words.ts';
import { grammar as dutch, inCountry as inDutch } from './dutch/grammar.ts';
import { countryInWords } from './english/countries.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { joinList } from './english/lists.ts';
import { grammar as french, inCountry as inFrench } from './french/grammar.ts';
import { grammar as german, inCountry as inGerman } from './german/grammar.ts';
import { plainText } from './inline.ts';
import { grammar as italian, inCountry as inItalian } from './italian/grammar.ts';
import { grammar as spanish, inCountry as inSpanish } from './spanish/grammar.ts';

const english = { list: joinList, period: sayPeriod, range: rangeInWords, date: dayInWords };
const units = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const;
type Forms = Readonly<Record<(typeof units)[keyof typeof units], readonly [string, string]>>;

const languages = {
  en: {
    grammar: english,
    joints: ['and', ', and'],
    forms: {
      years: ['year', 'years'],
      months: ['month', 'months'],
      weeks: ['week', 'weeks'],
      days: ['day', 'days'],
    } satisfies Forms,
  },
  de: {
    grammar: german,
    joints: ['und', 'sowie'],
    forms: {
      years: ['Jahr', 'Jahre'],
      months: ['Monat', 'Monate'],
      weeks: ['Woche', 'Wochen'],
      days: ['Tag', 'Tage'],
    } satisfies Forms,
  },
  fr: {
    grammar: french,
    joints: ['et', 'ainsi que'],
    forms: {
      years: ['an', 'ans'],
      months: ['mois', 'mois'],
      weeks: ['semaine', 'semaines'],
      days: ['jour', 'jours'],
    } satisfies Forms,
  },
  es: {
    grammar: spanish,
    joints: ['y', 'así como'],
    forms: {
      years: ['año', 'años'],
      months: ['mes', 'meses'],
      weeks: ['semana', 'semanas'],
      days: ['día', 'días'],
    } satisfies Forms,
  },
  it: {
    grammar: italian,
    joints: ['e', 'nonché'],
    forms: {
      years: ['anno', 'anni'],
      months: ['mese', 'mesi'],
      weeks: ['settimana', 'settimane'],
      days: ['giorno', 'giorni'],
    } satisfies Forms,
  },
  nl: {
    grammar: dutch,
    joints: ['en', 'evenals'],
    forms: {
      years: ['jaar', 'jaar'],
      months: ['maand', 'maanden'],
      weeks: ['week', 'weken'],
      days: ['dag', 'dagen'],
    } satisfies Forms,
  },
} as const;

const amount = fc.integer({ min: 1, max: 120 });
const unit = fc.constantFrom(...(['Y', 'M', 'W', 'D'] as const));
const item = fc.stringMatching(/^b[a-d]{2,8}$/u);

describe.each(Object.entries(languages))('in %s', (_, { grammar, joints, forms }) => {
  const formOf = (count: number, code: keyof typeof units): string => forms[units[code]][count === 1 ? 0 : 1];

  it('a period is a number and its unit, singular for one alone', () => {
    fc.assert(
      fc.property(amount, unit, (count, code) => {
        expect(grammar.period(`P${count}${code}`)).toBe(`${count} ${formOf(count, code)}`);
      }),
    );
  });

  it('a period of several units names each, the greatest first', () => {
    fc.assert(
      fc.property(amount, amount, (years, months) => {
        expect(grammar.period(`P${years}Y${months}M`)).toBe(
          `${years} ${formOf(years, 'Y')} ${joints[0]} ${months} ${formOf(months, 'M')}`,
        );
      }),
    );
  });

  it('a range has both ends and says a shared unit once', () => {
    fc.assert(
      fc.property(amount, amount, unit, unit, (from, to, first, second) => {
        const said = grammar.range(`P${from}${first}`, `P${to}${second}`);
        expect(said.match(/\d+/gu)).toEqual([String(from), String(to)]);
        expect(said.endsWith(formOf(to, second))).toBe(true);
        expect(said.split(' ')).toHaveLength(first === second ? 4 : 5);
      }),
    );
  });

  it('a list has each item once, in order, and one joint before the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 2, maxLength: 6 }), (items) => {
        const said = plainText(grammar.list(items));
        expect(said).toBe(`${items.slice(0, -1).join(', ')} ${joints[0]} ${items.at(-1)}`);
        expect(plainText(grammar.list([...items, ...items]))).toBe(said);
        expect(plainText(grammar.list(items.slice(0, 1)))).toBe(items[0]);
      }),
    );
  });

  it('a list keeps items apart that have a joint or a comma of their own', () => {
    const joined = `bee ${joints[0]} bud`;
    expect(plainText(grammar.list(['bar', joined, 'bat']))).toContain(joints[1]);
    const nested = plainText(grammar.list(['bar, which is open', 'bed', 'bat']));
    expect(nested.split(/\s?; /u)).toHaveLength(3);
    expect(grammar.list([])).toEqual([]);
  });

  it('a day is its number, its month in the language and its year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const said = grammar.date(day);
          expect(said).toMatch(/^\d{1,2}(?:\.|er|º)? (?:de )?\p{L}+ (?:de )?\d{4}$/u);
          expect(said.endsWith(day.slice(0, 4))).toBe(true);
          expect(Number.parseInt(said, 10)).toBe(Number(day.slice(8)));
        },
      ),
    );
  });
});

it('countries stand after “in” as the language has them', () => {
  const codes = ['DE', 'US', 'GB', 'CH', 'NL', 'MT', 'CA', 'KY', 'DO', 'KR', 'IL', 'JE'];
  expect(
    Object.fromEntries(
      codes.map((code) => [
        code,
        [`in ${countryInWords(code)}`, ...[inGerman, inFrench, inSpanish, inItalian, inDutch].map((say) => say(code))],
      ]),
    ),
  ).toEqual({
    DE: ['in Germany', 'in Deutschland', 'en Allemagne', 'en Alemania', 'in Germania', 'in Duitsland'],
    US: [
      'in the United States',
      'in den Vereinigten Staaten',
      'aux États-Unis',
      'en Estados Unidos',
      'negli Stati Uniti',
      'in de Verenigde Staten',
    ],
    GB: [
      'in the United Kingdom',
      'im Vereinigten Königreich',
      'au Royaume-Uni',
      'en el Reino Unido',
      'nel Regno Unito',
      'in het Verenigd Koninkrijk',
    ],
    CH: ['in Switzerland', 'in der Schweiz', 'en Suisse', 'en Suiza', 'in Svizzera', 'in Zwitserland'],
    NL: [
      'in the Netherlands',
      'in den Niederlanden',
      'aux Pays-Bas',
      'en los Países Bajos',
      'nei Paesi Bassi',
      'in Nederland',
    ],
    MT: ['in Malta', 'auf Malta', 'à Malte', 'en Malta', 'a Malta', 'op Malta'],
    CA: ['in Canada', 'in Kanada', 'au Canada', 'en Canadá', 'in Canada', 'in Canada'],
    KY: [
      'in the Cayman Islands',
      'auf den Kaimaninseln',
      'aux Îles Caïmans',
      'en las Islas Caimán',
      'nelle Isole Cayman',
      'op de Kaaimaneilanden',
    ],
    DO: [
      'in the Dominican Republic',
      'in der Dominikanischen Republik',
      'en République dominicaine',
      'en la República Dominicana',
      'nella Repubblica Dominicana',
      'in de Dominicaanse Republiek',
    ],
    KR: ['in South Korea', 'in Südkorea', 'en Corée du Sud', 'en Corea del Sur', 'in Corea del Sud', 'in Zuid-Korea'],
    IL: ['in Israel', 'in Israel', 'en Israël', 'en Israel', 'in Israele', 'in Israël'],
    JE: ['in Jersey', 'auf Jersey', 'à Jersey', 'en Jersey', 'a Jersey', 'op Jersey'],
  });
});

/** Nouns without an article, which no preposition melts with. */
const bareNoun = fc.stringMatching(/^[bcdfgm][a-z]{3,8}$/u);

describe('a preposition before a noun phrase', () => {
  const grammars = { de: german, fr: french, es: spanish, it: italian, nl: dutch };

  it.each(Object.entries(grammars))('stands as it is before a noun without article in %s', (_, grammar) => {
    fc.assert(
      fc.property(bareNoun, (noun) => {
        expect(plainText(grammar.after('de', noun))).toBe(`de ${noun}`);
        expect(plainText(grammar.after('a', noun))).toBe(`a ${noun}`);
      }),
    );
  });

  it.each([
    [spanish, 'de', 'el personal', 'del personal'],
    [spanish, 'a', 'el equipo', 'al equipo'],
    [spanish, 'a través de', 'el punto de acceso', 'a través del punto de acceso'],
    [spanish, 'de', 'la cuenta', 'de la cuenta'],
    [spanish, 'de', 'El Corte', 'de El Corte'],
    [italian, 'da', 'il nostro fornitore', 'dal nostro fornitore'],
    [italian, 'di', 'gli ospiti', 'degli ospiti'],
    [italian, 'relativi a', 'i clienti', 'relativi ai clienti'],
    [italian, 'a', 'l’autorità', 'all’autorità'],
    [italian, 'su', 'lo stato', 'sullo stato'],
    [italian, 'in', 'le imprese', 'nelle imprese'],
    [italian, 'a', 'autorità', 'ad autorità'],
    [italian, 'tramite', 'il portale', 'tramite il portale'],
    [french, 'de', 'le RGPD', 'du RGPD'],
    [french, 'de', 'les clients', 'des clients'],
    [french, 'de', 'des clients', 'de clients'],
    [french, 'de', 'des élèves', 'd’élèves'],
    [french, 'de', 'envoyer des rappels', 'd’envoyer des rappels'],
    [french, 'de', 'hôtes', 'd’hôtes'],
    [french, 'de', 'huit personnes', 'de huit personnes'],
    [french, 'auprès de', 'le commissaire', 'auprès du commissaire'],
    [french, 'servent uniquement à', 'les statistiques', 'servent uniquement aux statistiques'],
    [french, 'par', 'le serveur', 'par le serveur'],
    [dutch, 'van', 'de AVG', 'van de AVG'],
  ])('melts with an article or loses its vowel where the language wants it: %#', (grammar, preposition, noun, said) => {
    expect(plainText(grammar.after(preposition, noun))).toBe(said);
  });

  it('leaves a marked gap alone', () => {
    const gap = { type: 'strong' as const, children: [{ type: 'text' as const, value: 'el personal' }] };
    expect(spanish.after('de', [gap])).toEqual([{ type: 'text', value: 'de ' }, gap]);
  });
});

it('what is denied is joined as the language denies', () => {
  const items = ['anuncios', 'Google Analytics', 'redes'];
  expect(plainText(spanish.list(items, 'nor'))).toBe('anuncios, Google Analytics ni redes');
  expect(plainText(italian.list(items, 'nor'))).toBe('anuncios, Google Analytics né redes');
  expect(plainText(dutch.list(items, 'nor'))).toBe('anuncios, Google Analytics of redes');
});

it('small words follow the sound or the case of their neighbours', () => {
  expect(plainText(spanish.list(['datos', 'imágenes']))).toBe('datos e imágenes');
  expect(plainText(spanish.list(['agua', 'hielo']))).toBe('agua y hielo');
  expect(plainText(spanish.list(['siete', 'ocho'], 'or'))).toBe('siete u ocho');
  expect(plainText(spanish.list(['a y b', 'c']))).toBe('a y b, así como c');
  expect(plainText(italian.list(['nomi', 'età']))).toBe('nomi ed età');
  expect(german.periodInDative('P30D')).toBe('30 Tagen');
  expect(french.date('2026-03-01')).toBe('1er mars 2026');
});
