// From a policy to a register and back: what was read comes back in the generated policy, and text and register agree.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { sayPeriod } from '../../shared/domain/period-words.ts';
import type { PolicyReading } from '../../shared/reading/policy-reading.ts';
import { readPolicy } from '../../shared/reading/read-policy.ts';
import { ownPolicies, seedPolicies } from '../../test/fixtures/policy-texts.ts';
import type { PolicyText } from '../../test/fixtures/policy-texts.ts';
import { openEmptyRegister } from '../../test/fixtures/empty-register.ts';
import { readBlocks } from './read-policy-file.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-reading-'));
const opened: Registry[] = [];
afterAll(() => {
  for (const registry of opened) registry.close();
  rmSync(folder, { recursive: true, force: true });
});

function emptyRegister(): Registry {
  const registry = openEmptyRegister();
  opened.push(registry);
  return registry;
}

async function readInto(registry: Registry, { text, form }: PolicyText): Promise<string> {
  const { id } = await registry.call('readings.open', { pasted: { text, form } });
  return id;
}

async function compare(registry: Registry, policy: PolicyText): Promise<OutputOf<'drift.compare'>['differences']> {
  return (await registry.call('drift.compare', { readingId: await readInto(registry, policy) })).differences;
}

/** The generated policy in the language that the register is typed in, or in English. */
async function generatedText(registry: Registry, language?: 'en'): Promise<string> {
  const grant = randomUUID();
  const file = path.join(folder, `${grant}.md`);
  await registry.call(
    'policy.export',
    { format: 'md', grant, ...(language !== undefined && { language }) },
    { grants: { [grant]: { path: file, mayOverwrite: false } } },
  );
  return readFileSync(file, 'utf8');
}

type Fact = readonly [fact: string, words: readonly string[]];

/** Names of a reading, which a generated policy has to have in whatever language. */
const namesOf = (reading: PolicyReading): readonly Fact[] => [
  ...(reading.organisation === null ? [] : [['organisation', [reading.organisation]] as const]),
  ...(reading.contact === null ? [] : [['contact', [reading.contact]] as const]),
  ...reading.vendors.map(({ name }) => [`vendor ${name}`, [name.replace(/\s*\(.*/, '')]] as const),
  ...reading.retention.map(({ subject }) => [`what is kept: ${subject}`, [subject.replace(/ may$/, '')]] as const),
  ...reading.trackers.flatMap(({ name }) => (name === null ? [] : [[`tracker ${name}`, [name]] as const])),
  ...(reading.minimumAge === null ? [] : [['age', [String(reading.minimumAge)]] as const]),
];

/** What a generated policy in English has to say of each other fact. */
function statementsOf(reading: PolicyReading): readonly Fact[] {
  const mechanisms = {
    scc: 'standard contractual clauses',
    dpf: 'Data Privacy Framework',
    'uk-addendum': 'UK Addendum',
  };
  const { deadlines } = reading;
  return [
    ...reading.retention.flatMap(({ subject, min, max }) => {
      const length = max ?? min;
      return length === null ? [] : [[`retention of ${subject}`, [sayPeriod(inDays(length))]] as const];
    }),
    ...reading.transfers.flatMap(({ mechanism }) =>
      mechanism === 'scc' || mechanism === 'dpf' || mechanism === 'uk-addendum'
        ? [[`mechanism ${mechanism}`, [mechanisms[mechanism]]] as const]
        : [],
    ),
    ...reading.lawfulBases.map(({ article }) => [`basis ${article}`, [`Art. ${article}`]] as const),
    ...Object.entries(deadlines.rightsResponseDays ?? {}).map(
      ([law, days]) => [`answers, ${law}`, [`${days} days`]] as const,
    ),
    ...(deadlines.breachHours === null ? [] : [['breach', [`${deadlines.breachHours} hours`]] as const]),
    ...(deadlines.changeNoticeDays === null ? [] : [['changes', [`${deadlines.changeNoticeDays} days`]] as const]),
    ...(reading.sellsData === null ? [] : [['sale', ['sell']] as const]),
  ];
}

/** A rule of the register counts days. */
const inDays = (length: string): string => {
  const hours = Number(/^PT(\d+)H$/.exec(length)?.[1] ?? 0);
  return hours > 0 && hours % 24 === 0 ? `P${hours / 24}D` : length;
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s\\*_|<>]+/g, ' ');

/** Facts that a text lacks the words of. */
function findLost(facts: readonly Fact[], text: string): string[] {
  const said = plain(text);
  return facts.filter(([, words]) => words.some((word) => !said.includes(plain(word)))).map(([fact]) => fact);
}

describe.each([...ownPolicies(), ...seedPolicies()])('the policy $name', (policy) => {
  it('read and accepted as a whole says the same as its register, and comes back in the generated policy', async () => {
    const registry = emptyRegister();
    const id = await readInto(registry, policy);
    const { counts } = await registry.call('readings.accept', { id });
    expect(counts).toMatchObject({ waiting: 0, alreadyThere: 0, rejected: 0 });
    expect(await compare(registry, policy)).toEqual([]);

    const { drafts } = await registry.call('readings.review', { id });
    expect(drafts.filter(({ state }) => state !== 'alreadyThere')).toEqual([]);
    for (const { places } of drafts)
      for (const { span } of places) expect(policy.text.slice(span.start, span.end)).not.toBe('');

    const reading = readPolicy(readBlocks(policy.text, policy.form));
    const names = namesOf(reading);
    const statements = statementsOf(reading);
    expect(names.length + statements.length).toBeGreaterThan(3);
    expect(findLost(names, await generatedText(registry))).toEqual([]);
    expect(findLost(statements, await generatedText(registry, 'en'))).toEqual([]);
    expect((await registry.call('register.verify', {})).problems).toEqual([]);
  });
});
