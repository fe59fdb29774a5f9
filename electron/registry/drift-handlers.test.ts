import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-drift-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let registry: Registry;
let now: string;
beforeEach(() => {
  now = '2026-11-20T09:00:00.000Z';
  registry = openRegistry({
    path: ':memory:',
    create: true,
    actor: 'Ada',
    clock: () => new Date(now),
    onUnexpected: (_reference, error) => {
      throw error;
    },
  });
});
afterEach(() => registry.close());

const text = (logs: string): string =>
  `Tidewater Ltd is the data controller. Write to privacy@tidewater.example.\n\n## How long we keep data\n\n- **Server logs**: ${logs}.\n`;

async function fill(): Promise<string> {
  const { id } = await registry.call('readings.open', { pasted: { text: text('30 days'), form: 'markdown' } });
  await registry.call('readings.accept', { id });
  return id;
}

async function openEdited(): Promise<{ id: string; difference: OutputOf<'drift.compare'>['differences'][number] }> {
  await fill();
  const { id } = await registry.call('readings.open', { pasted: { text: text('6 weeks'), form: 'markdown' } });
  const { differences } = await registry.call('drift.compare', { readingId: id });
  const [difference] = differences;
  if (difference === undefined || differences.length > 1) throw new Error('One difference was made');
  return { id, difference };
}

describe('a comparison', () => {
  it('names the sentence, the record, and both ways to settle it', async () => {
    const { difference } = await openEdited();
    const [rule] = await registry.call('retentionRules.list', {});
    expect(difference).toMatchObject({
      kind: 'retention-changed',
      subject: 'Server logs',
      policy: '6 weeks',
      register: '30 days',
      sentence: 'Server logs: 6 weeks.',
      records: [{ type: 'retentionRule', id: rule?.id }],
      steps: [{ do: 'set', type: 'retentionRule', record: rule?.id, patch: { period: 'P6W' } }],
      correction: { action: 'replace', sectionId: 'retention', text: 'Server logs: for 30 days.' },
    });
    expect(text('6 weeks').slice(difference.span?.start, difference.span?.end)).toBe('Server logs**: 6 weeks.');
  });

  it('reads a file, and a register as it stood on a past day', async () => {
    await registry.call('notes.create', { text: 'Read the policy tomorrow' });
    now = '2026-11-21T09:00:00.000Z';
    await fill();
    const file = path.join(folder, 'privacy.md');
    writeFileSync(file, text('30 days'));
    const grant = '01990000-0000-4000-8000-00000000000a';
    const options = { grants: { [grant]: { path: file, mayOverwrite: false } } };
    expect(await registry.call('drift.compare', { grant }, options)).toMatchObject({
      title: 'privacy.md',
      text: text('30 days'),
      differences: [],
    });
    const past = await registry.call('drift.compare', { grant, asAt: '2026-11-20' }, options);
    expect(past.differences.map(({ kind }) => kind)).toEqual(['retention-not-in-register', 'contact-changed']);
    expect(await registry.dispatch('drift.compare', {})).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  it('tells a sentence to add where the policy says nothing, and one to remove where the register does not', async () => {
    const id = await fill();
    await registry.call('retentionRules.create', { name: 'door camera footage', periodKind: 'upTo', period: 'P3D' });
    const { differences } = await registry.call('drift.compare', { readingId: id });
    expect(differences).toMatchObject([
      {
        kind: 'retention-not-in-policy',
        policy: null,
        span: null,
        correction: { action: 'add', sectionId: 'retention', text: 'Door camera footage: for up to 3 days.' },
      },
    ]);
    await registry.call('register.undo', {});
    const [rule] = await registry.call('retentionRules.list', {});
    await registry.call('retentionRules.remove', { id: rule?.id ?? '', revision: rule?.revision ?? 0 });
    expect((await registry.call('drift.compare', { readingId: id })).differences).toMatchObject([
      { kind: 'retention-not-in-register', register: null, correction: { action: 'remove', text: null } },
    ]);
  });
});

describe('a corrected sentence', () => {
  it('is in the language of the text, whatever language the register is typed in', async () => {
    const german = (logs: string): string =>
      [
        '# Datenschutzerklärung',
        'Verantwortlich für die Verarbeitung Ihrer Daten ist die Tidewater GmbH. Bitte schreiben Sie an datenschutz@tidewater.example, wenn Sie Fragen haben.',
        '## Wie lange wir Daten speichern',
        `- **Server-Logdateien**: ${logs}.`,
      ].join('\n\n');
    const first = await registry.call('readings.open', { pasted: { text: german('30 Tage'), form: 'markdown' } });
    await registry.call('readings.accept', { id: first.id });
    const { id } = await registry.call('readings.open', { pasted: { text: german('90 Tage'), form: 'markdown' } });
    const { language, differences } = await registry.call('drift.compare', { readingId: id });
    expect(language).toBe('de');
    expect(differences.map(({ kind, correction }) => [kind, correction.text])).toEqual([
      ['retention-changed', 'Server-Logdateien: 30 Tage.'],
    ]);
  });
});

describe('a section left out on purpose', () => {
  it('is not missed in the text, and is missed again when that is taken back', async () => {
    const id = await fill();
    await registry.call('retentionRules.create', { name: 'door camera footage', periodKind: 'upTo', period: 'P3D' });
    const [missed] = (await registry.call('drift.compare', { readingId: id })).differences;
    expect(missed).toMatchObject({ kind: 'retention-not-in-policy', section: 'retention' });
    const policy = await registry.call('drift.leaveOut', { readingId: id, sectionId: 'retention', isLeftOut: true });
    expect(policy.sectionsOff).toEqual(['retention']);
    expect(await registry.call('drift.compare', { readingId: id })).toMatchObject({
      differences: [],
      leftOut: [{ sectionId: 'retention', heading: 'How long we keep data', count: 1 }],
    });
    // What the text says of it all the same is still compared.
    const edited = await registry.call('readings.open', { pasted: { text: text('6 weeks'), form: 'markdown' } });
    const compared = await registry.call('drift.compare', { readingId: edited.id });
    expect(compared.differences.map(({ kind }) => kind)).toEqual(['retention-changed']);
    await registry.call('drift.leaveOut', { readingId: id, sectionId: 'retention', isLeftOut: false });
    expect(await registry.call('drift.compare', { readingId: id })).toMatchObject({
      differences: [{ kind: 'retention-not-in-policy' }],
      leftOut: [],
    });
    const unknown = await registry.dispatch('drift.leaveOut', { readingId: id, sectionId: 'lunch', isLeftOut: true });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  it('is marked for a register without a policy record too', async () => {
    const { id } = await registry.call('readings.open', { pasted: { text: text('30 days'), form: 'markdown' } });
    await registry.call('drift.leaveOut', { readingId: id, sectionId: 'trackers', isLeftOut: true });
    expect(await registry.call('policies.list', {})).toMatchObject([{ sectionsOff: ['trackers'] }]);
  });
});

describe('settling a difference', () => {
  it('makes the register say what the policy says, with the sentence as the source', async () => {
    const { id, difference } = await openEdited();
    const { recordIds } = await registry.call('drift.accept', { readingId: id, key: difference.key });
    const rule = await registry.call('retentionRules.get', { id: recordIds[0] ?? '' });
    expect(rule.period).toBe('P6W');
    const sources = await registry.call('factSources.list', {});
    expect(sources.filter(({ recordId, field }) => recordId === rule.id && field === 'period')).toMatchObject([
      { kind: 'read', quote: 'Server logs: 6 weeks.' },
    ]);
    expect((await registry.call('drift.compare', { readingId: id })).differences).toEqual([]);
    const gone = await registry.dispatch('drift.accept', { readingId: id, key: difference.key });
    expect(gone).toMatchObject({ ok: false, error: { code: 'not_found' } });
    await registry.call('register.undo', {});
    expect((await registry.call('drift.compare', { readingId: id })).differences).toHaveLength(1);
  });

  it('sets a difference aside with a reason until both sides say something else', async () => {
    const { id, difference } = await openEdited();
    const { key } = difference;
    const early = await registry.dispatch('drift.setAside', {
      readingId: id,
      key,
      reason: 'Later',
      until: '2026-11-19',
    });
    expect(early).toMatchObject({ ok: false, error: { code: 'invalid_input', fields: { until: expect.any(String) } } });
    const dismissal = await registry.call('drift.setAside', { readingId: id, key, reason: 'Changes in December' });
    expect(await registry.call('drift.compare', { readingId: id })).toMatchObject({
      differences: [],
      setAside: [{ dismissalId: dismissal.id, reason: 'Changes in December', difference: { key } }],
    });
    await registry.call('findings.restore', { dismissalId: dismissal.id });
    expect((await registry.call('drift.compare', { readingId: id })).differences).toHaveLength(1);
  });
});
