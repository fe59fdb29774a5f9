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
    ['- Credentials: a salted, hashed password.', ['Credentials: ']],
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

  test.each<[string[], string[]]>([
    [
      ['# Kontakt', 'Folgende Daten werden verarbeitet: Name, Nutzungsdaten (z. B. Seiten, Klicks), Sprache.'],
      ['?: Name, Nutzungsdaten, Sprache'],
    ],
    [
      ['# Entries', 'You may enter a display name, tides, anchor marks, crew names and notes.'],
      ['?: display name, tides, anchor marks, crew names, notes'],
    ],
    [
      ['# Help', 'The app may store and submit the name, e-mail address and device model needed to help.'],
      ['?: name, e-mail address, device model'],
    ],
    [
      ['# Shop', 'This information includes, but is not limited to, name, address, orders.'],
      ['?: name, address, orders'],
    ],
    [
      ['# Information we collect', '## Harvest data', '- Tree counts and sizes', '- Field names'],
      ['Harvest data: Tree counts and sizes, Field names'],
    ],
    [
      ['# Staff', '| Datenkategorie | Zweck', '| Vor- und Nachname, E-Mail | Anmeldung', '| Pausenzeiten | Lohn'],
      ['?: Vor- und Nachname, E-Mail', '?: Pausenzeiten'],
    ],
    [
      ['# Information we collect', 'Access logs: request times, IP addresses and browser names, used for defence.'],
      ['Access logs: request times, IP addresses, browser names'],
    ],
    [
      ['# What we collect', '## When you moor', 'Your name, boat name, phone number (if you give it) and how you pay.'],
      ['?: name, boat name, phone number'],
    ],
    [
      ['# Datos personales que tratamos', '- Formulario de contacto: nombre y apellidos, teléfono y mensaje.'],
      ['?: nombre y apellidos, teléfono, mensaje'],
    ],
    [['# Données collectées', '- un pseudonyme et un identifiant de compte'], ['?: pseudonyme, identifiant de compte']],
    [['# Information we collect', '- E-mail address and phone number'], ['?: E-mail address, phone number']],
    [['# Information we collect', '- Billing and payment data'], ['?: Billing and payment data']],
    [
      [
        '# Konto',
        'Folgende Daten werden dabei erhoben:',
        '- Vor- und Nachname',
        '- Lieblingsboot',
        '- Land, aus dem Sie anlegen',
      ],
      ['?: Vor- und Nachname', '?: Lieblingsboot', '?: Land'],
    ],
    [
      ['# Boutique', 'Lors de la commande, les données suivantes sont collectées : nom, adresse, quai.'],
      ['?: nom, adresse, quai'],
    ],
    [
      ['# Données collectées', "## Données d'utilisation", '- Nombre de sorties', '- Marées préférées'],
      ["Données d'utilisation: Nombre de sorties, Marées préférées"],
    ],
    [
      ['# Données collectées et base légale', '- Données : nom, prénom, message', '- Base légale : consentement'],
      ['?: nom, prénom, message'],
    ],
    [['# Formular', 'Ihre Angaben (Name, E-Mail, Nachricht) werden gespeichert.'], ['?: Name, E-Mail, Nachricht']],
    [
      ['# What we collect', 'Only what the form holds: your name, e-mail address and boat number if you add it.'],
      ['?: name, e-mail address, boat number'],
    ],
    [['# Données collectées', '- Téléphone (facultatif — montré à personne)'], ['?: Téléphone']],
    [
      [
        '# Shop',
        'We may collect the following information:',
        '- Usage data (pages, IP address) to improve us',
        '- Harbour or quay',
      ],
      ['Usage data: pages, IP address', '?: Harbour or quay'],
    ],
    [
      [
        '# Orders',
        'When you order, we may collect the following information: your name, address and quay (never sold).',
      ],
      ['?: name, address, quay'],
    ],
    [['# Kontakt', 'Beim Schreiben werden Name, E-Mail und Nachricht erhoben.'], ['?: Name, E-Mail, Nachricht']],
    [
      ['# Website', 'Dabei werden technische Daten erfasst (IP-Adresse, Browsertyp, Datum).'],
      ['?: IP-Adresse, Browsertyp, Datum'],
    ],
    [
      ['# Données traitées', 'Nous traitons votre nom, vos annonces, favoris, messages et quais.'],
      ['?: nom, annonces, favoris, messages, quais'],
    ],
    [
      [
        '# Visits',
        'We also collect information about your use of our quays, such as your IP address and pages visited.',
      ],
      ['?: IP address, pages visited'],
    ],
    [
      ['# Visits', 'We may collect, store and use your IP address, your name and the time and date of your visit.'],
      ['?: IP address, name, time and date of your visit'],
    ],
    [
      ['# Personenbezogene Daten, die wir verarbeiten', '- Pflichtangaben: Spitzname, E-Mail-Adresse, Passwort'],
      ['Pflichtangaben: Spitzname, E-Mail-Adresse, Passwort'],
    ],
    [['# Formulario', 'Con el formulario recogemos: nombre, teléfono y mensaje.'], ['?: nombre, teléfono, mensaje']],
    [
      [
        '# Information we collect',
        'This includes your name, phone number, boat name and any other information you choose.',
      ],
      ['?: name, phone number, boat name'],
    ],
    [
      [
        '# Information we collect',
        '- Account information: When you moor, we collect your e-mail address and password.',
      ],
      ['Account information: e-mail address, password'],
    ],
    [
      [
        '# Verein',
        'Es können folgende personenbezogene Daten verarbeitet werden:',
        '- Kontodaten (Login, Rolle)',
        '- Geräte- und Browserinformationen',
      ],
      ['Kontodaten: Login, Rolle', '?: Geräte- und Browserinformationen'],
    ],
    [
      ['# Shop', 'Verarbeitete Datenarten:', '- Name, Vorname', '- Anschrift'],
      ['?: Name, Vorname', '?: Anschrift'],
    ],
    [
      ['# Categorías de datos tratados', '## 4.2 Datos de contacto', '- Dirección física', '- Teléfono'],
      ['Datos de contacto: Dirección física, Teléfono'],
    ],
    [
      ['# The data we collect about you', '- Identity data includes first name, last name and a nickname.'],
      ['Identity data: first name, last name, nickname'],
    ],
    [
      ['# Kontakt', 'Wir verarbeiten deine Angaben (Name, E-Mail, ggf. Telefonnummer), um zu antworten.'],
      ['?: Name, E-Mail, Telefonnummer'],
    ],
    [
      ['# Club', 'Les données personnelles collectées sont les suivantes :', '- nom et prénom', '- quai'],
      ['?: nom et prénom', '?: quai'],
    ],
  ])('of "%s"', (lines, expected) => {
    expect(data(...lines)).toEqual(expected);
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
