import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const officer = (...lines: string[]): [string | null, string | null] | null => {
  const { dpo } = readLines(...lines);
  return dpo === null ? null : [dpo.name, dpo.email];
};

describe('the data protection officer', () => {
  test.each<[string, [string | null, string | null]]>([
    [
      'Our data protection officer is Dr. Petra Winkel, dpo@harbour.example.',
      ['Dr. Petra Winkel', 'dpo@harbour.example'],
    ],
    ['Data Protection Officer: Sam Okafor', ['Sam Okafor', null]],
    ['You can write to our Data Protection Officer (DPO) at dpo@harbour.example.', [null, 'dpo@harbour.example']],
    [
      'Unsere Datenschutzbeauftragte ist Frau Jana Lohse. Sie erreichen sie unter ds@hafen.example.',
      ['Jana Lohse', 'ds@hafen.example'],
    ],
    ['Délégué à la protection des données : Luc Morel – dpd@port.example', ['Luc Morel', 'dpd@port.example']],
    ['Nuestro delegado de protección de datos atiende en dpd@puerto.example.', [null, 'dpd@puerto.example']],
    ['Unser Datenschutzbeauftragter ist die Norddaten Beratung GmbH.', ['Norddaten Beratung GmbH', null]],
  ])('stands in "%s"', (text, expected) => {
    expect(officer('# Contact', text)).toEqual(expected);
  });

  test('stands below a heading', () => {
    expect(officer('# Datenschutzbeauftragter', 'Jonas Feld, Hafenstraße 1, Husum, ds@hafen.example')).toEqual([
      'Jonas Feld',
      'ds@hafen.example',
    ]);
  });

  test.each([
    'We are too small to need a data protection officer; write to hello@harbour.example.',
    'Einen Datenschutzbeauftragten müssen wir nicht bestellen. Fragen an moin@hafen.example.',
    'No tenemos delegado de protección de datos. Correo: hola@puerto.example.',
    "Questions about Stripe go to Stripe's data protection officer at dpo@stripe.example.",
    'You may complain to the Federal Data Protection and Information Commissioner.',
    'The Landesdatenschutzbeauftragte takes complaints: poststelle@land.example.',
  ])('is not taken from "%s"', (text) => {
    expect(officer('# Contact', text)).toBeNull();
  });

  test('of whom nobody speaks is null', () => {
    expect(officer('# Contact', 'Write to privacy@harbour.example.')).toBeNull();
  });
});
