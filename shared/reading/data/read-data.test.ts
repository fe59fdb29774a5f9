import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const data = (...lines: string[]): string[] =>
  readLines(...lines).dataCategories.map(
    ({ name, elements }) => `${name ?? '?'}: ${elements.map((element) => element.name).join(', ')}`,
  );

describe('data', () => {
  test.each<[string, string[]]>([
    [
      '- Account data: name, e-mail address and hashed password',
      ['Account data: name, e-mail address, hashed password'],
    ],
    ['- Master data (name, postal address, date of birth)', ['Master data: name, postal address, date of birth']],
    ['- Payment details: handled by our provider', ['Payment details: ']],
    ['- Your name', ['?: name']],
    [
      '- Log data. Log data is what our servers collect, such as your IP address, browser type and settings.',
      ['Log data: IP address, browser type, settings'],
    ],
    [
      'We collect your name, your postal address and your telephone number.',
      ['?: name, postal address, telephone number'],
    ],
  ])('we collect: "%s"', (text, expected) => {
    expect(data('# Information we collect', text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      '# Welche Daten verarbeiten wir?',
      '- Kontodaten: Name, E-Mail-Adresse, Passwort (gehasht)',
      ['Kontodaten: Name, E-Mail-Adresse, Passwort (gehasht)'],
    ],
    [
      '# Bestellung',
      '- Daten: Name, Lieferanschrift, Datum und Uhrzeit',
      ['?: Name, Lieferanschrift, Datum und Uhrzeit'],
    ],
    [
      '# Données collectées',
      '- Données de contact : nom, prénom et adresse postale',
      ['Données de contact: nom, prénom, adresse postale'],
    ],
    [
      '# ¿Qué datos recogemos?',
      '- Datos de contacto: nombre, apellidos y correo electrónico',
      ['Datos de contacto: nombre, apellidos, correo electrónico'],
    ],
  ])('under "%s": "%s"', (heading, text, expected) => {
    expect(data(heading, text)).toEqual(expected);
  });

  test.each([
    ['# Information we collect', 'We do not collect your location, your contacts or your photos.'],
    ['# What we do not collect', '- location, contacts, photos'],
    ['# Information we collect', '- Purpose: answering questions, sending invoices'],
    ['# Information we collect', '- Invoices: six years, because tax law requires it'],
    ['# Information we collect', '- create teams and invite collaborators'],
    ['# Your rights', '- Access: a copy of your name, address and messages'],
    ['# Whom we share it with', '- Muster Mail: e-mail address, name'],
  ])('is not read under "%s" from "%s"', (heading, text) => {
    expect(data(heading, text).filter((line) => !line.endsWith(': '))).toEqual([]);
  });

  test('that a table says are not collected are left out', () => {
    expect(
      data(
        '# What we collect',
        '| Category | Examples | Collected',
        '| A. Identifiers | Name, IP address | YES',
        '| B. Biometric data | Fingerprints | NO',
      ),
    ).toEqual(['Identifiers: ']);
  });
});
