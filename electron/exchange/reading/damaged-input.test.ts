import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../shared/reading/read-policy.ts';
import type { PolicyReading } from '../../../shared/reading/policy-reading.ts';
import type { Span } from '../../../shared/reading/text/mapped-text.ts';
import { readHtmlBlocks } from './read-html-blocks.ts';
import { readTextBlocks } from './read-text-blocks.ts';

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<table>',
  '<tr>',
  '<td>',
  '</td></tr>',
  '</table>',
  '<li>',
  '<ul><li>',
  '</ul>',
  '<!--',
  '-->',
  '<b>',
  '<a href="mailto:privacy@harbour.example">',
  '</a>',
  '<script>',
  '<nav>',
  '<',
  '&amp;',
  '&#x41;',
  '&#xD800;',
  '&nbsp',
  '&',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '   ',
  '| a | b |\n|---|---|\n',
  '| ',
  '**',
  '__',
  '`',
  '[',
  '](',
  '# ',
  '- ',
  '1. ',
  '> ',
  '\u0000',
  '\u202E',
  '\u0301',
  '\u05D0\u05D1',
  '😀',
  '\uD83D',
  'We use Stripe to process payments. ',
  'Invoices are kept for 10 years. ',
  'Hosting (Vercel), database (Supabase). ',
  'Third partyPurpose\nStripePayment processing\n',
  'We rely on Standard Contractual Clauses. ',
  'Art. 6(1)(b) GDPR ',
  'We respond within 30 days. ',
  'not directed to children under 16. ',
  'Cookie _ga_* (analytics) ',
  'gelöscht nach 14 Tagen, ',
  'Our Data Protection Officer is Ada Quarry, dpo@harbour.example. ',
  'We never train AI models on it. ',
  '# Security\nTraffic uses TLS, passwords are hashed. ',
  '# Information we collect\n- Account data: name, e-mail\n',
  'Mail — Harbour AG — Germany\n',
  '(a) names\n',
  'Orders: same as the account\n',
  'conservées pendant trois ans; ',
  '((((((((',
  '))))))',
  '______',
  ',,,,,,',
  '"""',
  'A'.repeat(300),
  'a b '.repeat(100),
);
const damaged = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const readers = {
  html: (text: string): PolicyReading => readPolicy(readHtmlBlocks(text)),
  markdown: (text: string): PolicyReading => readPolicy(readTextBlocks(text, 'markdown')),
  plain: (text: string): PolicyReading => readPolicy(readTextBlocks(text, 'plain')),
};

/** Letters without their accents, and digits: marks, tags and entities stand between the words of the input. */
const letters = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>|&#?\w+;?/g, '')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function checkSpans(reading: PolicyReading, text: string): void {
  const spans: Span[] = [
    ...[reading.vendors, reading.retention, reading.transfers, reading.lawfulBases, reading.trackers].flat(),
    ...(reading.dpo === null ? [] : [reading.dpo]),
    ...reading.dataCategories,
    ...reading.dataCategories.flatMap(({ elements }) => elements),
    ...reading.securityMeasures,
    ...reading.practices,
  ].map(({ span }) => span);
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThan(end);
  }
  for (const { name, span } of reading.vendors)
    expect(letters(text.slice(span.start, span.end))).toContain(letters(name).slice(0, 3));
}

describe('damaged input', () => {
  test.each(Object.entries(readers))(
    '2,000 damaged texts are read as %s without a crash, and spans lie where the text is',
    (_form, read) => {
      expect(() => {
        fc.assert(
          fc.property(damaged, (text) => checkSpans(read(text), text)),
          { numRuns: 700 },
        );
      }).not.toThrow();
    },
    120_000,
  );

  const large = {
    'one huge line': 'We keep server logs for 30 days and use Stripe. '.repeat(20_000),
    'open tags without end': '<div><b>'.repeat(120_000),
    'closing tags only': '</div></b>'.repeat(100_000),
    'brackets and stars': '[*_`('.repeat(200_000),
    'one table cell a line': '| a | b |\n'.repeat(100_000),
    'lists in lists': Array.from({ length: 20_000 }, (_, depth) => `${' '.repeat(depth % 40)}- item ${depth}`).join(
      '\n',
    ),
    'quotes in quotes': '> '.repeat(400_000),
    'control characters': '\u0000\u0007\u001B\u0008'.repeat(250_000),
    'right to left': '\u05E9\u05DC\u05D5\u05DD '.repeat(200_000),
    'capitalised words': 'Harbour Lantern Meadow Quarry '.repeat(33_000),
    'accents without letters': '\u0301'.repeat(1_000_000),
    'lengths of time': 'six (6) months or 30 to 60 days, '.repeat(30_000),
    blanks: ' '.repeat(1_000_000),
    'letters without blanks': 'x'.repeat(1_000_000),
    numbers: '1234567890'.repeat(100_000),
    commas: ', and '.repeat(160_000),
    'rows of a table': `| Vendor | Purpose | Country | Kept for |\n|---|---|---|---|\n${Array.from({ length: 9000 }, (_, row) => `| Harbour${row} Quarry Ltd | hosting of the web site and of its copies, in two places | Ireland | ${row % 90} days |`).join('\n')}`,
    'vendors in a list': `## Sub-processors\n\n${Array.from({ length: 6000 }, (_, row) => `- Lantern${row} Ltd: sends the newsletter to those who asked for it, from servers that stand in Ireland, and keeps the addresses for as long as they are on the list; kept ${row % 90} days`).join('\n')}`,
    'items of data': `## Information we collect\n\n${'- Account data: name, e-mail address, '.repeat(20_000)}`,
    'measures of security': `## Security\n\n${'Traffic uses TLS, passwords are hashed, '.repeat(24_000)}`,
    'cells between dashes': 'Mail — Harbour — Ireland\n'.repeat(30_000),
  };
  test.each(
    Object.entries(large).flatMap(([name, text]) =>
      Object.keys(readers).map((form): [string, string, string] => [name, form, text]),
    ),
  )(
    '%s, as %s, takes at most two seconds a megabyte',
    (_name, form, text) => {
      const read = form === 'html' ? readers.html : form === 'markdown' ? readers.markdown : readers.plain;
      // The time of this thread, not the clock's: other tests run beside this one.
      const started = process.threadCpuUsage();
      checkSpans(read(text), text);
      const { user, system } = process.threadCpuUsage(started);
      // Half a second for what the first text of all costs: patterns and names of countries are made ready.
      expect((user + system) / 1_000_000).toBeLessThan((2 * text.length) / 1_000_000 + 0.5);
    },
    60_000,
  );
});
