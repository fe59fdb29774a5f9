import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitMatches } from './split-matches.ts';

const show = (text: string, query: string) =>
  splitMatches(text, query)
    .map((part) => (part.isMatch ? `<${part.text}>` : part.text))
    .join('');

it('marks the beginnings of words, in any case', () => {
  expect(show('Export retention schedule', 'ret')).toBe('Export <ret>ention schedule');
  expect(show('Retention of invoices', 'RET inv')).toBe('<Ret>ention of <inv>oices');
  expect(show('Secret', 'ret')).toBe('Secret');
});

it('takes signs as letters and marks nothing for an empty query', () => {
  expect(show('Hire & Co (Berlin)', '(ber')).toBe('Hire & Co <(Ber>lin)');
  expect(show('a.b', 'a*')).toBe('a.b');
  expect(show('Anything', '  ')).toBe('Anything');
});

it('never loses or changes a letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      expect(
        splitMatches(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
