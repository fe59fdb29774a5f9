import { describe, expect, it } from 'vitest';
import { findBasisPurpose } from './basis-purpose.ts';

/** The purpose beside the words between « and ». */
function purposeIn(marked: string, language = 'en'): string | null {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return findBasisPurpose(marked.replaceAll(/[«»]/g, ''), { start, end }, language);
}

describe('the purpose of a basis', () => {
  it.each([
    [
      'in a table, by the column of purposes',
      '| No. | Purpose | Data | Basis |\n|---|---|---|---|\n| 4 | Newsletter | email | «6(1)(a)» |\n',
      'newsletter',
    ],
    [
      'in a table of HTML',
      '<table><tr><th>Zweck</th><th>Rechtsgrundlage</th></tr><tr><td>Zahlungsabwicklung</td><td>Vertrag (Art. «6 Abs. 1 lit. b» DSGVO)</td></tr></table>',
      'zahlungsabwicklung',
    ],
    [
      'after a colon',
      '<li><strong>Legal obligation (Art. «6(1)(c)»):</strong> Tax records, lawful requests</li>',
      'tax records, lawful requests',
    ],
    [
      'after "for"',
      '- Contract performance (Art. «6(1)(b)») — for account registration and billing.\n',
      'account registration and billing',
    ],
    ['before a colon', 'Supplying power: contract. Debt recovery: «legitimate interests».', 'debt recovery'],
    [
      'before a bracket',
      '<ul><li>gérer votre adhésion (exécution du contrat, «6.1.b»)</li></ul>',
      'gérer votre adhésion',
    ],
    [
      'as what rests on it',
      'La tenue de la comptabilité est une obligation légale (article «6.1.c»).',
      'tenue de la comptabilité',
    ],
    ['in bold type before it', '- **Newsletter.** Only with your consent (Article «6(1)(a)»).\n', 'newsletter'],
    ['as the heading above', '## 2. Contact form\n\nThe legal basis is Art. «6(1)(b)» GDPR.\n', 'contact form'],
  ])('is told %s', (_where, text, purpose) => {
    expect(purposeIn(text)).toBe(purpose);
  });

  it('keeps German nouns large', () => {
    expect(purposeIn('<h2>Kontaktformular</h2><p>Rechtsgrundlage ist Art. «6 Abs. 1 lit. b» DSGVO.</p>', 'de')).toBe(
      'Kontaktformular',
    );
  });

  it('is that of the nearer basis where a sentence names two', () => {
    const text =
      "La mesure d'audience repose sur notre intérêt légitime (article 6.1.f), et l'infolettre sur votre consentement (article «6.1.a»).";
    expect(purposeIn(text, 'fr')).toBe('infolettre');
  });

  it.each([
    ['nothing but the law', 'Our legal bases are contract, consent and «legitimate interests».'],
    ['another basis', 'Legal bases: contract, «legal obligations», and consent where required for optional uses.'],
    ['a heading about the law', '## Legal bases\n\nWe rely on Art. «6(1)(f)» GDPR.\n'],
    ['no text around it', '«6(1)(f)»'],
  ])('is not made up from %s', (_what, text) => {
    expect(purposeIn(text)).toBeNull();
  });
});
