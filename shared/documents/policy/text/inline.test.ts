import { describe, expect, it } from 'vitest';
import { capitalise, code, endSentence, linkAddress, plainText, strong, words } from './inline.ts';

describe('words', () => {
  it('joins neighbouring texts and keeps marks', () => {
    expect(words`We keep ${strong('logs')} for ${'30 days'}${''}.`).toEqual([
      { type: 'text', value: 'We keep ' },
      { type: 'strong', children: [{ type: 'text', value: 'logs' }] },
      { type: 'text', value: ' for 30 days.' },
    ]);
  });
  it('reads as plain text', () => {
    expect(plainText(words`${code('_ga')} and ${linkAddress('a@b.example')}`)).toBe('_ga and a@b.example');
  });
});

describe('a first letter', () => {
  it.each([
    ['account data', 'Account data'],
    ['élan', 'Élan'],
    ['us-east-1 (Northern Virginia)', 'us-east-1 (Northern Virginia)'],
    ['example.com and others', 'example.com and others'],
    ['iPhone data', 'iPhone data'],
    ['e-mail address', 'E-mail address'],
    ['', ''],
  ])('of “%s” becomes a capital unless the word is written as it is', (text, expected) => {
    expect(plainText(capitalise(text))).toBe(expected);
  });
});

describe('the end of a sentence', () => {
  it('is one full stop', () => {
    expect([endSentence('We are Lark Inc.'), endSentence('We are Lark')]).toEqual(['We are Lark Inc.', 'We are Lark.']);
  });
});
