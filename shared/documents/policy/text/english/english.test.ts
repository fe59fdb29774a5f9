import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactDetailsSchema, placeSchema } from '../../../../domain/primitives.ts';
import { onOneLine, plainText } from '../inline.ts';
import { channelsInWords, reachInWords } from './channels.ts';
import { countryInWords, countryName, placeInWords } from './countries.ts';
import { dayInWords } from '../../../../domain/day-words.ts';
import { joinList } from './lists.ts';
import { isPlural, lowerFirst, possessive, withArticle, withDefiniteArticle } from './nouns.ts';
import { rangeInWords } from './periods.ts';

const list = (...items: readonly string[]): string => plainText(joinList(items));

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'a'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['tea and cake', 'milk'], 'tea and cake, and milk'],
    [['milk', 'tea', 'fish and chips'], 'milk, tea, and fish and chips'],
    [['fish and chips', 'milk', 'tea'], 'fish and chips, milk and tea'],
    [['Kiel, Germany', 'Oslo'], 'Kiel, Germany; and Oslo'],
    [['balance (credit, top-ups)', 'key'], 'balance (credit, top-ups) and key'],
  ])('of %j reads as English', (items, text) => {
    expect(list(...items)).toBe(text);
  });

  it('of alternatives says or', () => {
    expect(plainText(joinList(['a', 'b', 'c'], 'or'))).toBe('a, b or c');
  });

  it('has every item, in order, whatever is in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (items) => {
        const text = list(...items);
        let from = 0;
        for (const item of items) {
          const found = text.indexOf(item, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + item.length;
        }
        expect(text.endsWith(items.at(-1) ?? '')).toBe(true);
      }),
    );
  });
});

describe('a range', () => {
  it.each([
    ['P6Y', 'P10Y', '6 to 10 years'],
    ['P1M', 'P3M', '1 to 3 months'],
    ['P6M', 'P2Y', '6 months to 2 years'],
    ['P1Y6M', 'P2Y', '1 year and 6 months to 2 years'],
  ])('%s to %s is %s', (from, to, text) => {
    expect(rangeInWords(from, to)).toBe(text);
  });
});

describe('a date', () => {
  it('is in words, without a leading zero', () => {
    expect(dayInWords('2026-04-08')).toBe('8 April 2026');
  });
  it('is refused where it is none', () => {
    expect(() => dayInWords('8 April 2026')).toThrow(RangeError);
    expect(() => dayInWords('2026-13-01')).toThrow(RangeError);
  });
});

describe('an article', () => {
  it.each([
    ['email delivery provider', 'an email delivery provider'],
    ['SMTP / email delivery provider', 'an SMTP / email delivery provider'],
    ['TLS certificate', 'a TLS certificate'],
    ['user agent', 'a user agent'],
    ['unusual pattern', 'an unusual pattern'],
    ['university', 'a university'],
    ['EU representative', 'an EU representative'],
    ['one-time code', 'a one-time code'],
    ['hourly report', 'an hourly report'],
    ['hosting provider', 'a hosting provider'],
    ['a successor entity', 'a successor entity'],
    ['payment providers', 'payment providers'],
    ['hosting, database and infrastructure providers', 'hosting, database and infrastructure providers'],
    ['providers of maps', 'providers of maps'],
    ['provider of maps', 'a provider of maps'],
    ['last four digits', 'the last four digits'],
    ['processing status', 'a processing status'],
  ])('of “%s” is right by sound and number', (noun, text) => {
    expect(withArticle(noun)).toBe(text);
  });

  it('is definite for what a name’s last word says to be a thing', () => {
    expect(
      ['REST API', 'website', 'CepPro', 'example.com', 'P4P Packing website', 'the portal'].map(withDefiniteArticle),
    ).toEqual(['the REST API', 'the website', 'CepPro', 'example.com', 'the P4P Packing website', 'the portal']);
  });
});

describe('a noun', () => {
  it('keeps the capitals that we can tell to be a name’s', () => {
    expect(
      ['Account data', 'API usage logs', 'Customer Data', 'Google Analytics data', 'iPhone data'].map(lowerFirst),
    ).toEqual(['account data', 'API usage logs', 'Customer Data', 'Google Analytics data', 'iPhone data']);
  });
  it('has a possessive', () => {
    expect(['Paddle', 'payment providers', 'Dodo Payments'].map(possessive)).toEqual([
      'Paddle’s',
      'payment providers’',
      'Dodo Payments’',
    ]);
  });
  it('is told to be plural by the last word of its head', () => {
    expect(['address', 'addresses', 'terms of use', 'term of use', 'staff'].map(isPlural)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('a place', () => {
  it('has its article where English gives it one', () => {
    expect(['US', 'GB', 'NL', 'DE', 'CH', 'PH', 'HK'].map(countryInWords)).toEqual([
      'the United States',
      'the United Kingdom',
      'the Netherlands',
      'Germany',
      'Switzerland',
      'the Philippines',
      'Hong Kong',
    ]);
  });
  it('that nobody knows keeps its code', () => {
    expect(countryName('QZ')).toBe('QZ');
  });
  it.each([
    [{ country: 'DE', place: 'Falkenstein' }, 'Falkenstein, Germany'],
    [{ country: 'US', place: 'a United States data center' }, 'a United States data center'],
    [{ country: 'US', place: null }, 'the United States'],
    [{ country: null, place: 'Europe' }, 'Europe'],
    [{ country: null, place: null }, null],
  ])('%j reads as %s', (place, text) => {
    expect(placeInWords(placeSchema.parse(place))).toBe(text);
  });
});

describe('a way to reach somebody', () => {
  const reach = (details: object): string => plainText(reachInWords(contactDetailsSchema.parse(details)));
  it.each([
    [{ email: 'a@b.example' }, 'write to a@b.example'],
    [{ email: 'a@b.example', url: '/contact' }, 'write to a@b.example or use the form at /contact'],
    [{ name: 'Ada Lark', email: 'a@b.example' }, 'write to Ada Lark, a@b.example'],
    [{ url: 'https://b.example/privacy', phone: '+49 40 1' }, 'go to https://b.example/privacy or call +49 40 1'],
    [{ address: 'Markt 2\n24103 Kiel' }, 'write to Markt 2, 24103 Kiel'],
    [
      { email: 'a@b.example', address: 'Markt 2, Kiel', phone: '+49 431 1' },
      'write to a@b.example or to Markt 2, Kiel, or call +49 431 1',
    ],
  ])('%j reads as %s', (details, text) => {
    expect(reach(details)).toBe(text);
  });
  it('links an email address and a web address, and nothing else', () => {
    const links = (details: object): string[] =>
      reachInWords(contactDetailsSchema.parse(details)).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links({ email: 'a@b.example', url: 'https://b.example/x' })).toEqual([
      'mailto:a@b.example',
      'https://b.example/x',
    ]);
    expect(links({ email: 'javascript:alert(1)', url: 'javascript:alert(1)' })).toEqual([]);
  });
  it('says alternatives', () => {
    expect(plainText(channelsInWords(['email', 'inProduct']))).toBe('by email or in the product itself');
  });
  it('puts an address on one line', () => {
    expect(onOneLine('Nordlichtkai 7,\n\n20457 Hamburg\n')).toBe('Nordlichtkai 7, 20457 Hamburg');
  });
});
