import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const measures = (...lines: string[]): string[] =>
  readLines(...lines).securityMeasures.map(({ category, name }) => `${category}: ${name}`);

describe('security measures', () => {
  test.each<[string, string[]]>([
    [
      'Traffic is encrypted in transit with TLS, data is encrypted at rest, and passwords are hashed with bcrypt.',
      [
        'encryptionInTransit: Traffic is encrypted in transit with TLS',
        'encryptionAtRest: data is encrypted at rest',
        'passwordStorage: passwords are hashed with bcrypt',
      ],
    ],
    [
      'Access to production is limited to two engineers.',
      ['accessControl: Access to production is limited to two engineers'],
    ],
    [
      'Every employee signs in with two-factor authentication.',
      ['authentication: Every employee signs in with two-factor authentication'],
    ],
    ['Die Übertragung ist per TLS verschlüsselt.', ['encryptionInTransit: Die Übertragung ist per TLS verschlüsselt']],
    ['Passwörter werden nur gehasht gespeichert.', ['passwordStorage: Passwörter werden nur gehasht gespeichert']],
    ["L'accès est limité aux personnes habilitées.", ["accessControl: L'accès est limité aux personnes habilitées"]],
    ['Hacemos copias de seguridad diarias.', ['availability: Hacemos copias de seguridad diarias']],
    ['We hold Cyber Essentials Plus.', ['organisational: Cyber Essentials Plus']],
  ])('"%s"', (text, expected) => {
    expect(measures('# Security', text)).toEqual(expected);
  });

  test.each([
    'No method of transmission over the internet is 100% secure.',
    'You are responsible for keeping your password secret and enabling two-factor authentication.',
    'We do not encrypt data at rest.',
    'Access will be restricted by roles as the team grows.',
    'We take appropriate technical and organisational measures.',
    'Stripe encrypts card numbers with AES-256.',
  ])('are not told by "%s"', (text) => {
    expect(measures('# Security', text)).toEqual([]);
  });

  test('outside their section are only those that can be nothing else', () => {
    expect(measures('# The short version', 'All traffic uses TLS.', 'We make backups of our recipes.')).toEqual([
      'encryptionInTransit: All traffic uses TLS',
    ]);
  });
});
