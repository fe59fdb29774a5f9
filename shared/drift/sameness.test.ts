import { describe, expect, it } from 'vitest';
import { aRetentionRule, aVendor } from '../../test/fixtures/builders.ts';
import { createReferenceFacts } from '../reference/reference-facts.ts';
import { eventClass, eventOf, isLawCited, lastingIn, triggerIn, triggerOf } from './kinds/keeping-events.ts';
import { isSameLength, lengthOfRule } from './kinds/keeping-length.ts';
import { placesOfCodes } from './kinds/places.ts';
import { knowVendors } from './known-vendors.ts';
import { quoteOf, sentenceAround } from './quote.ts';
import { likeness } from './same-words.ts';
import { isKeepingSaid, isLimitSaid, isSaid } from './told.ts';

describe('vendors', () => {
  const { isSame } = knowVendors(createReferenceFacts([]));
  const is = (name: string, vendor: Parameters<typeof aVendor>[0], canonical: string | null = null): boolean =>
    isSame({ name, canonical }, aVendor(vendor));

  it('are the same by name, legal form, alias, brackets, address and catalogue', () => {
    expect(is('Fernmail Ltd', { name: 'Fernmail' })).toBe(true);
    expect(is('Paddle.com Market Limited', { name: 'Paddle' }, 'Paddle')).toBe(true);
    expect(is('Amazon Web Services (AWS)', { name: 'AWS' })).toBe(true);
    expect(is('Fernpost', { name: 'Fernmail', aliases: ['Fernpost'] })).toBe(true);
    expect(is('Harbour Pay', { name: 'Harbour Pay Europe' })).toBe(true);
  });

  it('are others where names only share letters, or where the register names a kind of vendor', () => {
    expect(is('Fernmail', { name: 'Farmail' })).toBe(false);
    expect(is('Fernmail', { name: 'Fernmailer' })).toBe(false);
    expect(is('Fernmail', { name: 'Fernmail', isNamed: false })).toBe(false);
  });
});

describe('data', () => {
  it('is alike in the same words, less so in words for the same things, and not at all in others', () => {
    expect(likeness('server logs', 'logs of our servers')).toBe(1);
    expect(likeness('personal data', 'your personal information')).toBe(1);
    expect(likeness('invoices', 'billing records')).toBeGreaterThan(0.5);
    expect(likeness('message', 'messages from the contact form')).toBeGreaterThan(0.5);
    expect(likeness('account data', 'door camera footage')).toBe(0);
  });
});

describe('lengths', () => {
  const exact = (period: string) => ({ min: period, max: period });

  it('promise the same where the longest time is the same', () => {
    expect(isSameLength(exact('P12M'), exact('P1Y'))).toBe(true);
    expect(isSameLength({ min: null, max: 'P30D' }, exact('P30D'))).toBe(true);
    expect(isSameLength(exact('P14D'), exact('P2W'))).toBe(true);
  });

  it('differ where a month meets 30 days, a least time a longest one, or a range another range', () => {
    expect(isSameLength(exact('P1M'), exact('P30D'))).toBe(false);
    expect(isSameLength({ min: 'P7Y', max: null }, exact('P7Y'))).toBe(false);
    expect(isSameLength({ min: 'P6Y', max: 'P10Y' }, { min: 'P5Y', max: 'P10Y' })).toBe(false);
  });

  it('of rules are those of their kind, and none where a rule counts nothing', () => {
    expect(lengthOfRule(aRetentionRule({ periodKind: 'upTo', period: 'P30D' }))).toEqual({ min: null, max: 'P30D' });
    expect(lengthOfRule(aRetentionRule({ periodKind: 'range', period: 'P6Y', periodMax: 'P10Y' }))).toEqual({
      min: 'P6Y',
      max: 'P10Y',
    });
    expect(lengthOfRule(aRetentionRule({ periodKind: 'asNeeded' }))).toBeNull();
  });
});

describe('events', () => {
  it.each([
    ['the last reply', 'lastContact', 'lastContact'],
    ['account closure', 'accountClosed', 'end'],
    ['end of subscription', 'subscription', 'end'],
    ['the end of the financial year', 'yearEnd', 'yearEnd'],
    ['submission', 'submission', 'beginning'],
    ['the harvest', 'other', null],
  ])('“%s” is %s', (words, event, group) => {
    expect(eventOf(words)).toBe(event);
    expect(eventClass(eventOf(words))).toBe(group);
  });

  it('are worded so that they follow “after”', () => {
    expect(triggerOf('close it')).toEqual({ event: 'accountClosed', text: 'you close it' });
    expect(triggerOf('last reply')).toEqual({ event: 'lastContact', text: 'the last reply' });
  });
});

describe('events in other languages', () => {
  it.each([
    ['de', 'Absage', 'höchstens ein halbes Jahr nach der Absage', 'nach der Absage'],
    ['de', 'Abschluss des Mandats auf', 'zehn Jahre nach Abschluss des Mandats auf', 'nach Abschluss des Mandats'],
    ['fr', 'dernier échange', 'deux ans à compter du dernier échange', 'à compter du dernier échange'],
    ['fr', 'activité', '48 heures après l’activité', 'après l’activité'],
    ['es', 'última clase', '3 años desde la última clase', 'desde la última clase'],
    ['es', 'hasta la baja', 'hasta la baja', 'hasta la baja'],
    ['en', 'last reply', '2 years after the last reply', 'the last reply'],
  ])('%s: “%s” in “%s” stands behind a length as “%s”', (language, text, quote, worded) => {
    expect(triggerIn(text, quote, language)?.text).toBe(worded);
  });

  it('are none where the words break off, or cite a law', () => {
    expect(triggerIn('Ablauf von', 'nach Ablauf von 60 Tagen', 'de')).toBeNull();
    expect(triggerIn('acht', 'Rechnungen nach acht', 'de')).toBeNull();
    expect(isLawCited('§ 147 AO')).toBe(true);
    expect(isLawCited('artículo')).toBe(false);
  });

  it('last while something does', () => {
    expect(lastingIn('mientras mantengas la cuenta.')).toEqual({
      event: 'accountClosed',
      text: 'mientras mantengas la cuenta',
    });
    expect(lastingIn('bis zur Löschung')).toBeNull();
  });
});

describe('a second look at the text', () => {
  const text =
    'We use Fernmail. We do not use Quaywatch. Camera footage is kept for 3 days.\nWe answer requests within one month.';

  it('finds names outside denials, with hyphens and brackets in them', () => {
    expect(isSaid(text, ['Fernmail'])).toBe(true);
    expect(isSaid(text, ['Quaywatch'])).toBe(false);
    expect(isSaid('The cookie site-consent(2) is set.', ['site-consent(2)'])).toBe(true);
  });

  it('finds what is kept, with its length, and limits', () => {
    expect(isKeepingSaid(text, 'camera footage', 'P3D')).toBe(true);
    expect(isKeepingSaid(text, 'camera footage', 'P4D')).toBe(false);
    expect(isLimitSaid(text, 'rightsResponse', 30 * 24)).toBe(true);
    expect(isLimitSaid(text, 'breachNotice', 30 * 24)).toBe(false);
  });
});

describe('quotes', () => {
  it('are the words without markup, and the sentence around them', () => {
    const html = '<ul><li><b>Logs</b>: 30&nbsp;days. Then they go.</li></ul>';
    const start = html.indexOf('30');
    expect(quoteOf(html, { start: 0, end: html.length })).toBe('Logs : 30 days. Then they go.');
    expect(sentenceAround('- Logs: 30 days. Then they go.', { start: 8, end: 10 })).toBe('Logs: 30 days.');
    expect(sentenceAround(html, { start, end: start + 2 })).toBe(': 30 days.');
  });
});

describe('quotes of Markdown', () => {
  it.each([
    ['*Effective 2 February 2026*', 'Effective 2 February 2026'],
    ['*Effective 2', 'Effective 2'],
    ['[RevenueCat](https://www.revenuecat.com/privacy), *billing*.', 'RevenueCat, billing.'],
    ['## How long\n\n**Logs**: 2 * 30 days', 'How long Logs: 2 * 30 days'],
    ['the cookies _ga and qm_*', 'the cookies _ga and qm_*'],
  ])('“%s” are its words', (text, words) => {
    expect(quoteOf(text, { start: 0, end: text.length })).toBe(words);
  });
});

describe('places', () => {
  it('are countries by code, and the Union in words; everywhere is none', () => {
    expect(placesOfCodes(['DE', 'EU', '*'])).toEqual([
      { country: 'DE', place: null },
      { country: null, place: 'the European Union' },
    ]);
  });
});
