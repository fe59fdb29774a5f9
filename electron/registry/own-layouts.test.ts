// Layouts of the register's own, from the copy to the file that is written by them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from './create-register.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

let folder = '';
let registry: Registry;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-layout-'));
  const file = path.join(folder, 'sample.recital');
  const content = { document: sampleRegisterDocument(), file: 'the sample' };
  await createRegister({ path: file, mayOverwrite: false }, { actor: 'Ada', content });
  registry = openRegistry({ path: file, actor: 'Ada' });
});
afterEach(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

async function copy(layoutId: string): Promise<OutputOf<'record.ownLayout'>> {
  const { id } = await registry.call('record.copyLayout', { layoutId, title: 'Our record' });
  return registry.call('record.ownLayout', { id });
}

async function headingsWritten(layoutId: string): Promise<string[]> {
  const grant = crypto.randomUUID();
  const target = path.join(folder, 'ours.json');
  await registry.call(
    'record.export',
    { layoutId, format: 'json', supplements: [], grant },
    { grants: { [grant]: { path: target, mayOverwrite: true } } },
  );
  const { sheets } = JSON.parse(readFileSync(target, 'utf8')) as { sheets: { columns: { heading: string }[] }[] };
  return sheets[0]?.columns.map(({ heading }) => heading) ?? [];
}

it('copies a layout, arranges its columns, and writes by it; undo takes it back', async () => {
  const own = await copy('ico-controller');
  expect(own).toMatchObject({ title: 'Our record', basedOn: 'ICO template, controller (UK)', language: 'en' });
  const [sheet] = own.sheets;
  if (sheet === undefined) throw new Error('The layout has a sheet');
  const [first, second, third] = sheet.columns;
  const added = sheet.addable.find(({ id }) => id === 'owner');
  if (!first || !second || !third || !added) throw new Error('The sheet has columns, and more to add');

  const arranged = await registry.call('record.arrangeLayout', {
    id: own.id,
    revision: own.revision,
    title: 'Our order',
    language: 'en',
    sheets: [{ id: sheet.id, columns: [{ id: added.id, heading: 'Who answers' }, { id: third.id }, { id: first.id }] }],
  });
  expect(arranged.title).toBe('Our order');
  expect(arranged.sheets[0]?.columns.map(({ heading }) => heading)).toEqual([
    'Who answers',
    third.heading,
    first.heading,
  ]);
  expect(arranged.sheets[0]?.addable.map(({ id }) => id)).not.toContain('owner');
  expect(await headingsWritten(own.id)).toEqual(['Who answers', third.heading, first.heading]);
  expect(await registry.call('record.layouts', {})).toContainEqual(
    expect.objectContaining({ id: own.id, title: 'Our order', isOwn: true }),
  );

  await registry.call('register.undo', {});
  expect(await headingsWritten(own.id)).toHaveLength(30);
  await registry.call('register.undo', {});
  expect((await registry.call('record.layouts', {})).filter(({ isOwn }) => isOwn)).toEqual([]);
});

it('keeps a heading in each language where the user did not write one', async () => {
  const own = await copy('art30-controller');
  const [sheet] = own.sheets;
  if (sheet === undefined) throw new Error('The layout has a sheet');
  const columns = sheet.columns.slice(0, 3).map(({ id }) => ({ id }));
  const german = { id: own.id, revision: own.revision, title: 'Unseres', language: 'de' } as const;
  const arranged = await registry.call('record.arrangeLayout', { ...german, sheets: [{ id: sheet.id, columns }] });
  const headings = arranged.sheets[0]?.columns.map(({ heading }) => heading);
  expect(headings).not.toEqual(sheet.columns.slice(0, 3).map(({ heading }) => heading));
  const withoutLetter = (await headingsWritten(own.id)).map((heading) => heading.replace(/ \([a-g]\)$/u, ''));
  expect(withoutLetter).toEqual(headings);
});

it('leaves the forms of an authority as they are', async () => {
  const { sheets } = await copy('cnil');
  expect(sheets.map(({ isTable }) => isTable)).toEqual([true, false]);
  expect(sheets[1]).toMatchObject({ columns: [], addable: [] });
});

it('refuses what could not be read again, and says where', async () => {
  const own = await copy('art30-controller');
  const [sheet] = own.sheets;
  const bad = { id: own.id, revision: own.revision, title: 'x', language: 'en' } as const;
  await expect(
    registry.call('record.arrangeLayout', {
      ...bad,
      sheets: [{ id: sheet?.id ?? '', columns: [{ id: 'shoeSize' }] }],
    }),
  ).rejects.toThrow('A row of “record” does not show “shoeSize”.');
  await expect(
    registry.call('recordLayouts.update', { id: own.id, revision: own.revision, patch: { definition: { title: 1 } } }),
  ).rejects.toThrow(/The layout “Our record” cannot be read: title/u);
  const document = sampleRegisterDocument();
  const layout = { ...(await registry.call('recordLayouts.get', { id: own.id })), definition: {} };
  const broken = { ...document, records: { ...document.records, recordLayouts: [layout] } };
  await expect(
    createRegister(
      { path: path.join(folder, 'b.recital'), mayOverwrite: false },
      { actor: 'Ada', content: { document: broken, file: 'broken.json' } },
    ),
  ).rejects.toThrow(/broken\.json cannot be imported: The layout “Our record” cannot be read/u);
});
