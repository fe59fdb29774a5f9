import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { workbookFormats } from '../../shared/contract/workbook-formats.ts';
import { requireLayout } from '../../shared/documents/record/layouts.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from './create-register.ts';
import type { CallWatch } from './context.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

let folder = '';
let registry: Registry;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-record-'));
  const file = path.join(folder, 'sample.recital');
  const content = { document: sampleRegisterDocument(), file: 'the sample' };
  await createRegister({ path: file, mayOverwrite: false }, { actor: 'Ada', content });
  registry = openRegistry({ path: file, actor: 'Ada' });
});
afterEach(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

const target = (name: string): string => path.join(folder, name);

function write(
  name: string,
  input: Omit<InputOf<'record.export'>, 'grant' | 'layoutId'> & { layoutId?: string },
  { mayOverwrite = false, ...watch }: CallWatch & { mayOverwrite?: boolean } = {},
): Promise<OutputOf<'record.export'>> {
  const grant = crypto.randomUUID();
  return registry.call(
    'record.export',
    { layoutId: 'art30-controller', ...input, grant },
    { ...watch, grants: { [grant]: { path: target(name), mayOverwrite } } },
  );
}

async function refusalOf(action: Promise<unknown>): Promise<string | undefined> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof RegistryError ? `${error.wire.code}: ${error.message}` : String(error);
}

/** Those that need nothing but this process; PDF needs the app, which prints it. */
const formats = workbookFormats.filter((format) => format !== 'pdf');

describe('the record as a file', () => {
  it.each(formats)('as %s is written, read back, and nothing else is left', async (format) => {
    const before = readdirSync(folder);
    const written = await write(`r.${format}`, { format });
    expect(written).toMatchObject({ shortenings: [], gaps: expect.any(Number) });
    expect(written.bytes).toBe(readFileSync(target(`r.${format}`)).length);
    expect(written.proof.items).toBeGreaterThan(100);
    expect(written.sheetsLeftOut.length > 0).toBe(format === 'csv');
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual([`r.${format}`]);
  });

  it('lists the activities that the filters let through, as coverage and preview do', async () => {
    const roles = ['jointController'] as const;
    const coverage = await registry.call('record.coverage', { layoutId: 'art30-controller', roles: [...roles] });
    const all = await registry.call('record.coverage', { layoutId: 'art30-controller' });
    const written = await write('r.json', { format: 'json', roles: [...roles] });
    expect(written.proof.activities).toBe(coverage.activities);
    expect(coverage.activities).toBeLessThan(all.activities);
    const { proof } = await write('none.json', { format: 'json', departments: ['No such department'] });
    expect(proof.activities).toBe(0);
  });

  it('has the columns, language and separator asked for', async () => {
    await write('r.csv', { format: 'csv', columns: ['name', 'purposes'], language: 'de' });
    const [heading = ''] = readFileSync(target('r.csv'), 'utf8').split('\r\n');
    expect(heading.split(';')).toHaveLength(2);
    await write('t.csv', { format: 'csv', columns: ['name', 'purposes'], separator: 'tab' });
    expect(readFileSync(target('t.csv'), 'utf8').split('\r\n')[0]?.split('\t')).toHaveLength(2);
    expect(await refusalOf(write('x.csv', { format: 'csv', columns: ['colour'] }))).toMatch(
      /^invalid_input: .*no column “colour”.*purposes/u,
    );
  });

  it('follows a layout of the register’s own in every format, with its columns, headings and language', async () => {
    const { id: _id, ...whole } = requireLayout('aepd');
    const [sheet] = whole.sheets;
    if (sheet?.kind !== 'table') throw new Error('The layout is a table');
    const columns = sheet.columns
      .toReversed()
      .map((column, position) => (position === 0 ? { ...column, heading: { en: 'Who', de: 'Wer' } } : column));
    const definition = { ...whole, language: 'de', sheets: [{ ...sheet, columns }] };
    const { id } = await registry.call('recordLayouts.create', {
      title: 'Our record',
      basedOn: 'aepd',
      definition,
    });
    const shipped = await write('shipped.csv', { layoutId: 'aepd', format: 'csv' });
    for (const format of formats) {
      const { proof } = await write(`own.${format}`, { layoutId: id, format });
      expect(proof.activities, format).toBe(shipped.proof.activities);
    }
    const [heading = ''] = readFileSync(target('own.csv'), 'utf8').replace('\uFEFF', '').split('\r\n');
    expect(heading.split(';')).toHaveLength(columns.length);
    expect(heading.split(';')[0]).toBe('Wer');
  });

  it('tells how far it is, step by step', async () => {
    const told: Progress[] = [];
    await write('r.xlsx', { format: 'xlsx' }, { onProgress: (progress) => told.push(progress) });
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['writing', 'checking']);
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total ?? 0);
    expect(told.at(-1)).toMatchObject({ step: 'checking', done: told.at(-1)?.total });
  });

  it('as PDF is refused where nothing can print, and leaves nothing', async () => {
    const before = readdirSync(folder);
    expect(await refusalOf(write('r.pdf', { format: 'pdf' }))).toMatch(/^file_failed: PDF needs the Recital app/u);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each(workbookFormats)('as %s is called off at any step, and the target stays as it was', async (format) => {
    // What is printed is checked after, where something can print.
    const last = format === 'pdf' ? 'printing' : 'checking';
    for (const step of ['writing', last] as const) {
      writeFileSync(target('r'), 'mine');
      const before = readdirSync(folder);
      const controller = new AbortController();
      const onProgress = (progress: Progress): void => {
        if (progress.step === step) controller.abort();
      };
      const options = { mayOverwrite: true, signal: controller.signal, onProgress };
      expect(await refusalOf(write('r', { format }, options))).toMatch(/^cancelled: /u);
      expect(readFileSync(target('r'), 'utf8')).toBe('mine');
      expect(readdirSync(folder)).toEqual(before);
    }
  });
});
