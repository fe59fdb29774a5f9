// Each fact that was read into a register, changed there, is one difference from the text that it was read from.
import { afterAll, describe, expect, it } from 'vitest';
import type { RegistryOperationName } from '../../shared/contract/contract.ts';
import { ownPolicies, seedPolicies } from '../../test/fixtures/policy-texts.ts';
import type { PolicyText } from '../../test/fixtures/policy-texts.ts';
import { openEmptyRegister } from '../../test/fixtures/empty-register.ts';
import type { Registry } from './registry.ts';

/** Texts of every form and language. In the others a statement may stand twice, so that a change has two answers. */
const chosen = [
  'harbourline',
  'quillmoor',
  'cobblestone',
  'pomelo',
  'kranichfeld-de',
  'moorlicht-de',
  'carnet-fr',
  'lumbre-es',
];
const policies = [...ownPolicies().filter(({ name }) => chosen.includes(name)), ...seedPolicies()];

const opened: Registry[] = [];
afterAll(() => {
  for (const registry of opened) registry.close();
});

async function fill({ text, form }: PolicyText): Promise<{ registry: Registry; readingId: string }> {
  const registry = openEmptyRegister();
  opened.push(registry);
  const { id } = await registry.call('readings.open', { pasted: { text, form } });
  await registry.call('readings.accept', { id });
  return { registry, readingId: id };
}

/** A change of one record, and the kind of difference that it makes. */
type Change = {
  readonly kind: string;
  readonly what: string;
  readonly operation: RegistryOperationName;
  readonly id: string;
  readonly revision: number;
  readonly patch: object;
};

const longer = (period: string): string => period.replace(/\d+/, (count) => String(Number(count) + 3));

async function changesOf(registry: Registry): Promise<Change[]> {
  const ended = { status: 'ended' };
  const vendors = await registry.call('vendors.list', {});
  const trackers = await registry.call('trackers.list', {});
  const rules = await registry.call('retentionRules.list', {});
  const commitments = await registry.call('commitments.list', {});
  const [organisation] = await registry.call('organisations.list', {});
  const contact = organisation?.privacyContact;
  return [
    ...vendors.map(({ id, revision, name }): Change => ({
      kind: 'vendor-not-in-register',
      what: name,
      operation: 'vendors.update',
      id,
      revision,
      patch: ended,
    })),
    ...trackers.map(({ id, revision, name }): Change => ({
      kind: 'tracker-not-in-register',
      what: name,
      operation: 'trackers.update',
      id,
      revision,
      patch: ended,
    })),
    ...rules.flatMap(({ id, revision, name, period, periodMax }): Change[] =>
      period === null
        ? []
        : [
            {
              kind: 'retention-changed',
              what: name,
              operation: 'retentionRules.update',
              id,
              revision,
              patch: { period: longer(period), periodMax: periodMax === null ? null : longer(periodMax) },
            },
          ],
    ),
    ...commitments.flatMap(({ id, revision, kind, age, period }): Change[] => {
      const base = { what: kind, operation: 'commitments.update' as const, id, revision };
      if (age !== null) return [{ ...base, kind: 'minimum-age-changed', patch: { age: age + 1 } }];
      return period === null ? [] : [{ ...base, kind: 'deadline-changed', patch: { period: longer(period) } }];
    }),
    ...(organisation === undefined || contact === null || contact === undefined
      ? []
      : [
          {
            kind: 'contact-changed',
            what: 'contact',
            operation: 'organisations.update' as const,
            id: organisation.id,
            revision: organisation.revision,
            // An officer who is reached at the same address would answer too.
            patch: { privacyContact: { ...contact, email: 'other@elsewhere.example' }, dpo: null },
          },
        ]),
  ];
}

describe.each(policies)('the policy $name', (policy) => {
  it('differs from its register in each fact that is changed there, and in nothing else', async () => {
    const { registry, readingId } = await fill(policy);
    const changes = await changesOf(registry);
    expect(changes.length).toBeGreaterThan(2);
    const found: string[] = [];
    for (const { operation, id, revision, patch, what } of changes) {
      const reply = await registry.dispatch(operation, { id, revision, patch });
      expect(reply).toMatchObject({ ok: true });
      const { differences } = await registry.call('drift.compare', { readingId });
      found.push(`${what}: ${differences.map(({ kind }) => kind).join(', ')}`);
      await registry.call('register.undo', {});
    }
    expect(found).toEqual(changes.map(({ what, kind }) => `${what}: ${kind}`));
  });
});
