import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readers, wrongSpans } from '../../../test/fixtures/readings-of-text.ts';

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

describe('damaged input', () => {
  test.each(Object.entries(readers))(
    '2,000 damaged texts are read as %s without a crash, and spans lie where the text is',
    (_form, read) => {
      expect(() => {
        fc.assert(
          fc.property(damaged, (text) => {
            expect(wrongSpans(read(text), text)).toEqual([]);
          }),
          { numRuns: 700 },
        );
      }).not.toThrow();
    },
    120_000,
  );
});
