import { recordLanguages } from '../../../domain/record-languages.ts';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../domain/typed-keys.ts';
import { nameCountry, sayDate, sayLength } from '../format.ts';
import { citeArticle } from './articles.ts';
import { fill } from './fill.ts';
import { wordsOf } from './words.ts';

/** Every text of a catalogue by its path; texts that a function makes are left out. */
function textsOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): [string, string][] => {
    const place = `${path}.${key}`;
    if (typeof part === 'string') return [[place, part]];
    return typeof part === 'object' && part !== null ? textsOf(part, place) : [];
  });
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
const english = new Map(textsOf(wordsOf('en')));

describe.each(recordLanguages.filter((language) => language !== 'en'))('the words of %s', (language) => {
  const words = wordsOf(language);
  const texts = textsOf(words);

  it('take the same values as the English ones', () => {
    const different = texts.filter(([place, text]) => {
      // Phrases that English makes by functions have no template to compare with.
      const known = english.get(place);
      return known !== undefined && String(places(known)) !== String(places(text));
    });
    expect(different).toEqual([]);
  });

  it('are not English by mistake', () => {
    const sentences = texts.filter(([place, text]) => text.length > 24 && english.get(place) === text);
    expect(sentences).toEqual([]);
  });

  it('name gaps with the records they are about', () => {
    const { gaps } = words;
    const named = [
      gaps.retentionOf('Tickets'),
      gaps.mechanismOfTransfer('Mailgun'),
      gaps.destinationOfTransfer('Mailgun'),
      gaps.contactsOfNamed('joint controller', 'Werkstatt Süd'),
      gaps.contactsOf('controller'),
      gaps.contactsOf(gaps.dataProtectionOfficer),
    ];
    expect(named.filter((phrase) => /\{\w+\}|joint controller|: controller/.test(phrase))).toEqual([]);
    expect(named[0]).toContain('Tickets');
    expect(named[3]).toContain('Werkstatt Süd');
    expect(named[5]).toContain(gaps.dataProtectionOfficer);
  });
});

it('fills places and leaves what has no value', () => {
  expect(fill('{name} in {place}, {name}', { name: 'a{place}' })).toBe('a{place} in {place}, a{place}');
});

it('cites articles as lawyers of each language do, and other laws as they are', () => {
  expect(recordLanguages.map((language) => citeArticle('Art. 6(1)(f)', language))).toEqual([
    'Art. 6(1)(f)',
    'art. 6, par. 1, point f',
    'Art. 6 Abs. 1 lit. f',
    'art. 6.1.f',
    'art. 6 lid 1 onder f',
    'art. 6 nr. 1 bokstav f',
    'art. 6, par. 1, lett. f',
  ]);
  expect(citeArticle('Art. 49(1) second subparagraph', 'de')).toBe('Art. 49 Abs. 1, Unterabs. 2');
  expect(citeArticle('Art. 45', 'de')).toBe('Art. 45');
  expect(citeArticle('UK GDPR Art. 49', 'fr')).toBe('UK GDPR Art. 49');
});

it('says dates, periods and countries in each language', () => {
  const said = recordLanguages.map((language) => [
    sayDate('2026-04-18', language),
    sayLength('P1Y6M', wordsOf(language)),
    nameCountry('DE', language),
  ]);
  expect(said).toEqual([
    ['18 April 2026', '1 year and 6 months', 'Germany'],
    ['18 avril 2026', '1 an et 6 mois', 'Allemagne'],
    ['18. April 2026', '1 Jahr und 6 Monate', 'Deutschland'],
    ['18 de abril de 2026', '1 año y 6 meses', 'Alemania'],
    ['18 april 2026', '1 jaar en 6 maanden', 'Duitsland'],
    ['18. april 2026', '1 år og 6 måneder', 'Tyskland'],
    ['18 aprile 2026', '1 anno e 6 mesi', 'Germania'],
  ]);
  expect(sayLength('P1Y2M3D', wordsOf('de'))).toBe('1 Jahr, 2 Monate und 3 Tage');
});

it('has a text for every code in every language', () => {
  for (const language of recordLanguages) {
    const { codes } = wordsOf(language);
    for (const list of keysOf(codes)) expect(Object.values(codes[list]).filter((label) => label === '')).toEqual([]);
  }
});
