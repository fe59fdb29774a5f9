import { expect, test } from 'vitest';
import { markMatches } from './mark-matches.ts';

const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((piece) => (piece.isMatch ? `<${piece.text}>` : piece.text))
    .join('');

test('the beginnings of words are marked, whatever their case', () => {
  expect(marked('Retention of invoices, retained', 'ret inv')).toBe('<Ret>ention of <inv>oices, <ret>ained');
});

test('the middle of a word is not marked', () => {
  expect(marked('Guest payments', 'men')).toBe('Guest payments');
});

test('diacritics do not count, composed or not', () => {
  expect(marked('Köhler, Ko\u0308hler', 'kohl')).toBe('<Köhl>er, <Ko\u0308hl>er');
});

test('the longest word of the query wins', () => {
  expect(marked('retention', 'r reten')).toBe('<reten>tion');
});

test('an empty query marks nothing', () => {
  expect(marked('Twilio', '  ')).toBe('Twilio');
});
