import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const practices = (...lines: string[]): string[] =>
  readLines(...lines).practices.map(({ kind, answer }) => `${kind}: ${answer}`);

describe('practices', () => {
  test.each<[string, string[]]>([
    ['We do not use your content to train AI models.', ['trainsModels: no']],
    ['Your documents are never used to fine-tune machine-learning models.', ['trainsModels: no']],
    ["We don't let anyone train AI on your photos.", ['trainsModels: no']],
    ['We may use your messages to train our models.', ['trainsModels: yes']],
    ['Ihre Texte werden nicht zum Training von KI-Modellen verwendet.', ['trainsModels: no']],
    ["Vos documents ne servent à entraîner aucun modèle d'intelligence artificielle.", ['trainsModels: no']],
    ['No usamos tus textos para entrenar modelos de IA.', ['trainsModels: no']],
    ['We show no ads.', ['showsAdvertising: no']],
    ['No advertising.', ['showsAdvertising: no']],
    ['Werbung schalten wir nicht.', ['showsAdvertising: no']],
    ["Nous n'affichons aucune publicité.", ['showsAdvertising: no']],
    ['No mostramos publicidad.', ['showsAdvertising: no']],
    ['We do not work with any advertising networks.', ['usesAdvertisingNetworks: no']],
    ['Werbenetzwerke sind nicht eingebunden.', ['usesAdvertisingNetworks: no']],
    ['We use advertising networks to reach new customers.', ['usesAdvertisingNetworks: yes']],
  ])('"%s"', (text, expected) => {
    expect(practices('# Our promises', text)).toEqual(expected);
  });

  test.each([
    'OpenAI does not use your passages to train its models.',
    'Our AI provider may not train models on the data.',
    'All employees are trained every year.',
    'If you opt in, we use your photos to train our models.',
    'You have the right to object to the use of your data for advertising networks.',
    'We use a model railway as our logo.',
  ])('are not told by "%s"', (text) => {
    expect(practices('# Our promises', text)).toEqual([]);
  });

  test('that the text both states and denies are left open', () => {
    expect(
      practices(
        '# Models',
        'We do not use your texts to train AI models.',
        'We may use your photos to train our models.',
      ),
    ).toEqual([]);
  });
});
