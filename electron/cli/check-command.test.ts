import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { anOrganisation } from '../../test/fixtures/builders.ts';
import { checkRegister } from '../../shared/assessment/findings/finding-set.ts';
import type { DismissedFinding, Finding } from '../../shared/domain/finding.ts';
import { registerDocumentFormat, registerDocumentVersion } from '../../shared/domain/register-document.ts';
import type { RegisterDocument } from '../../shared/domain/register-document.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import { emptyRecords, indexRegister } from '../../shared/domain/register.ts';
import { createReferenceFacts } from '../../shared/reference/reference-facts.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from '../registry/create-register.ts';
import { openRegistry } from '../registry/registry.ts';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Checked = { on: string; findings: Finding[]; dismissed: DismissedFinding[] };

async function registerOf(name: string, document: RegisterDocument): Promise<string> {
  const file = path.join(folder, name);
  await createRegister(
    { path: file, mayOverwrite: false },
    { actor: 'Ada', content: { document, file: 'a document' } },
  );
  return file;
}

const check = async (...args: string[]) => await runRecitalHere(folder, ['check', ...args]);

it('prints every finding of the sample, and what is set aside, as one JSON document', async () => {
  const document = sampleRegisterDocument();
  const file = await registerOf('sample.recital', document);
  const registry = openRegistry({ path: file, actor: 'Ada' });
  const { groups } = await registry.call('register.findings', {});
  const [aside] = groups.flatMap(({ findings }) => findings);
  if (aside === undefined) throw new Error('No finding');
  await registry.call('findings.dismiss', { key: aside.key, reason: 'Held once a year', until: '2999-12-31' });
  registry.close();

  const { code, out, err } = await check(file, '--json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const checked = JSON.parse(out) as Checked;
  const register = { id: 'sample', records: document.records };
  const options = { on: checked.on, settings: settingsOf(register) };
  const { findings } = checkRegister(indexRegister(register), createReferenceFacts(), options);
  expect(checked.findings).toEqual(findings.filter(({ key }) => key !== aside.key));
  expect(checked.dismissed).toMatchObject([
    { finding: aside, reason: 'Held once a year', dismissedOn: checked.on, until: '2999-12-31' },
  ]);
});

it('lists findings with severity and article, and ends with 0 where there are none', async () => {
  const answered = {
    email: 'office@northlight.example',
    country: 'DE',
    dpoAnswer: 'none' as const,
    applicableLaws: [{ law: 'pipeda' as const }],
  };
  const documentOf = (fields: Parameters<typeof anOrganisation>[0]): RegisterDocument => ({
    format: registerDocumentFormat,
    version: registerDocumentVersion,
    records: { ...emptyRecords(), organisations: [anOrganisation({ ...answered, ...fields })] },
  });
  const open = await check(
    await registerOf('open.recital', documentOf({ dpoAnswer: 'notAnswered', applicableLaws: [] })),
  );
  expect(open.code).toBe(1);
  expect(open.out.split('\n')).toEqual([
    expect.stringMatching(/^2 findings as at \d{4}-\d{2}-\d{2}: 0 errors, 2 warnings, 0 hints\.$/),
    '',
    'warning  Art. 30(1)(a)  Not recorded for “Northlight Bookings”: data protection officer.',
    'warning  Art. 3  Not recorded for “Northlight Bookings”: which laws apply. Transfers and time limits are checked by them.',
    '',
  ]);
  const settled = await check(await registerOf('settled.recital', documentOf({})));
  expect(settled).toMatchObject({ code: 0, err: '' });
  expect(settled.out).toMatch(/^No findings as at \d{4}-\d{2}-\d{2}\.\n$/);
});

it('keeps what is set aside with the register: in its history, in its document, and in a register made of that', async () => {
  const registry = openRegistry({ path: await registerOf('kept.recital', sampleRegisterDocument()), actor: 'Ada' });
  const { groups, total } = await registry.call('register.findings', {});
  const [aside] = groups.flatMap(({ findings }) => findings);
  if (aside === undefined) throw new Error('No finding');
  await registry.call('findings.dismiss', { key: aside.key, reason: 'Held once a year' });
  const [latest] = await registry.call('register.history', { limit: 1 });
  expect(latest).toMatchObject({ operation: 'findings.dismiss', actor: 'Ada' });
  const target = path.join(folder, 'kept.json');
  const grant = crypto.randomUUID();
  await registry.call(
    'register.export',
    { grant, format: 'json' },
    { grants: { [grant]: { path: target, mayOverwrite: false } } },
  );
  registry.close();

  const document = JSON.parse(readFileSync(target, 'utf8')) as RegisterDocument;
  expect(document.records.findingDismissals).toMatchObject([
    { rule: aside.rule, findingKey: aside.key, reason: 'Held once a year', recordIds: aside.recordIds },
  ]);
  const again = openRegistry({ path: await registerOf('again.recital', document), actor: 'Ada' });
  const { total: left, dismissed } = await again.call('register.findings', {});
  again.close();
  expect({ left, reasons: dismissed.map(({ reason }) => reason) }).toEqual({
    left: total - 1,
    reasons: ['Held once a year'],
  });
});
