import { afterAll, describe, expect, it } from 'vitest';
import { openEmptyRegister } from '../../test/fixtures/empty-register.ts';
import type { Registry } from './registry.ts';

const text = `# Privacy policy of Harbour Lantern Ltd

Harbour Lantern Ltd ("we") runs a diary for sailors. Our data protection officer is Petra Winkel, dpo@harbour.example.

## Information we collect

- Account data: name, e-mail address and hashed password
- Voyages: positions, photos and notes

## Security

All traffic is encrypted in transit with TLS, and access to production is limited to two engineers.

## Promises

We do not use your notes to train AI models. We do not work with any advertising networks.
`;

const opened: Registry[] = [];
afterAll(() => {
  for (const registry of opened) registry.close();
});

function emptyRegister(): Registry {
  const registry = openEmptyRegister();
  opened.push(registry);
  return registry;
}

const kinds = new Set(['dpo', 'dataCategory', 'securityMeasure', 'practice']);

describe('data, security measures, practices and the officer of a policy', () => {
  it('are drafts, and records once they are accepted', async () => {
    const registry = emptyRegister();
    const { id } = await registry.call('readings.open', { pasted: { text, form: 'markdown' } });
    const { drafts } = await registry.call('readings.review', { id });
    expect(
      drafts
        .filter(({ kind }) => kinds.has(kind))
        .map(({ kind, subject, says, state }) => [kind, subject, says, state]),
    ).toEqual([
      ['dpo', 'data protection officer', 'Petra Winkel, dpo@harbour.example', 'new'],
      ['dataCategory', 'Account data', 'name, e-mail address, hashed password', 'new'],
      ['dataCategory', 'Voyages', 'positions, photos, notes', 'new'],
      [
        'securityMeasure',
        'All traffic is encrypted in transit with TLS',
        'All traffic is encrypted in transit with TLS',
        'new',
      ],
      [
        'securityMeasure',
        'access to production is limited to two engineers',
        'access to production is limited to two engineers',
        'new',
      ],
      ['practice', 'training of models', 'no models are trained on the data', 'new'],
      ['practice', 'advertising networks', 'no advertising networks are used', 'new'],
    ]);
    await registry.call('readings.accept', { id });
    const organisations = await registry.call('organisations.list', {});
    expect(organisations.map(({ dpoAnswer, dpo }) => [dpoAnswer, dpo?.name, dpo?.email])).toEqual([
      ['listed', 'Petra Winkel', 'dpo@harbour.example'],
    ]);
    const categories = await registry.call('dataCategories.list', {});
    expect(categories.map(({ name, elements }) => [name, elements.map((element) => element.name)])).toEqual([
      ['Account data', ['name', 'e-mail address', 'hashed password']],
      ['Voyages', ['positions', 'photos', 'notes']],
    ]);
    const measures = await registry.call('securityMeasures.list', {});
    expect(measures.map(({ category }) => category)).toEqual(['encryptionInTransit', 'accessControl']);
    const statements = await registry.call('statements.list', {});
    expect(statements.map(({ kind, answer }) => [kind, answer])).toEqual([
      ['trainsModels', 'no'],
      ['usesAdvertisingNetworks', 'no'],
    ]);
    const again = await registry.call('readings.review', { id });
    expect(again.drafts.filter(({ kind }) => kinds.has(kind)).map(({ state }) => state)).toEqual(
      Array.from({ length: 7 }, () => 'alreadyThere'),
    );
  });

  it('add to a category what it lacks, and leave the rest as it is', async () => {
    const registry = emptyRegister();
    await registry.call('dataCategories.create', {
      name: 'Account data',
      elementsAnswer: 'listed',
      elements: [{ name: 'Name' }],
    });
    const { id } = await registry.call('readings.open', { pasted: { text, form: 'markdown' } });
    await registry.call('readings.accept', { id, kind: 'dataCategory' });
    const [category] = await registry.call('dataCategories.list', {});
    expect(category?.elements.map(({ name }) => name)).toEqual(['Name', 'e-mail address', 'hashed password']);
  });
});
