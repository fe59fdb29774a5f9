import { describe, expect, test } from 'vitest';
import { checkSpans, readers } from '../../../test/fixtures/readings-of-text.ts';

describe('large input', () => {
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
    'rows of a table': `| Vendor | Purpose | Country | Kept for |\n|---|---|---|---|\n${Array.from({ length: 20_000 }, (_, row) => `| Harbour${row} Quarry Ltd | hosting | Ireland | ${row % 90} days |`).join('\n')}`,
    'vendors in a list': `## Sub-processors\n\n${Array.from({ length: 25_000 }, (_, row) => `- Lantern${row} Ltd: hosting, kept ${row % 90} days`).join('\n')}`,
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
      // The time of this thread, not the clock's: the machine may have other things to do.
      const started = process.threadCpuUsage();
      const reading = read(text);
      const { user, system } = process.threadCpuUsage(started);
      checkSpans(reading, text);
      // Half a second for what the first text of all costs: patterns and names of countries are made ready.
      expect((user + system) / 1_000_000).toBeLessThan((2 * text.length) / 1_000_000 + 0.5);
    },
    60_000,
  );
});
