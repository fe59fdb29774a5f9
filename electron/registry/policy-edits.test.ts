// One edit of a text or of the register is one difference, and that one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownTextEdits, registerEdits, seedTextEdits, theOneBefore } from '../../test/fixtures/policy-edits.ts';
import type { RecordEdit, TextEdit, Told } from '../../test/fixtures/policy-edits.ts';
import { ownPolicies, seedPolicies } from '../../test/fixtures/policy-texts.ts';
import type { PolicyText } from '../../test/fixtures/policy-texts.ts';
import { openEmptyRegister } from '../../test/fixtures/empty-register.ts';
import type { Registry } from './registry.ts';

const seeds = seedPolicies();
const registers = new Map<string, { registry: Registry; policy: PolicyText }>();

beforeAll(async () => {
  for (const policy of [...ownPolicies(), ...seeds]) {
    const registry = openEmptyRegister();
    registers.set(policy.name, { registry, policy });
    const { id } = await registry.call('readings.open', { pasted: { text: policy.text, form: policy.form } });
    await registry.call('readings.accept', { id });
  }
}, 120_000);
afterAll(() => {
  for (const { registry } of registers.values()) registry.close();
});

function requireRegister(name: string): { registry: Registry; policy: PolicyText } {
  const found = [...registers].find(([key]) => key.startsWith(name));
  if (found === undefined) throw new Error(`No policy ${name}`);
  return found[1];
}

async function compare(name: string, edit: (text: string) => string): Promise<Told[]> {
  const { registry, policy } = requireRegister(name);
  const { text, form } = policy;
  const { id } = await registry.call('readings.open', { pasted: { text: edit(text), form } });
  const { differences } = await registry.call('drift.compare', { readingId: id });
  return differences.map(({ kind, subject, policy: says, register }): Told => [kind, subject, says, register]);
}

/** A pattern stands for any text that it fits. */
const expected = (told: readonly Told[]): unknown[] =>
  told.map((difference) =>
    difference.map((part) => (part instanceof RegExp ? (expect.stringMatching(part) as unknown) : part)),
  );

async function compareEdited({ policy, find, put, told }: TextEdit): Promise<void> {
  const found = await compare(policy, (text) => {
    const edited = text.replace(find, put);
    expect(edited).not.toBe(text);
    return edited;
  });
  expect(found).toEqual(expected(told));
}

async function editRecord(registry: Registry, { area, where, values }: RecordEdit, before: unknown): Promise<unknown> {
  if (where === null) {
    const draft = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, value === theOneBefore ? before : value]),
    );
    return idIn(await ask(registry, `${area}.create`, draft));
  }
  const list = await ask(registry, `${area}.list`, {});
  const [field, value] = where;
  const record = (Array.isArray(list) ? list : []).find((one: object) => Reflect.get(one, field) === value) as unknown;
  const id = idIn(record);
  await ask(registry, `${area}.update`, { id, revision: Reflect.get(Object(record), 'revision'), patch: values });
  return id;
}

const idIn = (record: unknown): unknown => Reflect.get(Object(record), 'id');

async function ask(registry: Registry, name: string, input: unknown): Promise<unknown> {
  const reply = await registry.dispatch(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

describe('one edit of a text', () => {
  it.each(ownTextEdits)('$policy: $find becomes $put', compareEdited);

  it.skipIf(seeds.length === 0).each(seedTextEdits)('$policy: $find becomes $put', compareEdited);
});

describe('one edit of the register', () => {
  it.each(registerEdits)('$policy: $what', async ({ policy, edits, told }) => {
    const { registry } = requireRegister(policy);
    let before: unknown = null;
    for (const edit of edits) before = await editRecord(registry, edit, before);
    try {
      expect(await compare(policy, (text) => text)).toEqual(expected(told));
    } finally {
      for (let undone = 0; undone < edits.length; undone += 1) await registry.call('register.undo', {});
    }
  });
});
