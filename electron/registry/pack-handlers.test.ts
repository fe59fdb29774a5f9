import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { checkFiles } from '../exchange/pack/check-files.ts';
import { readZip } from '../exchange/pack/read-zip.ts';
import { sha256Hex } from '../exchange/pack/sha256.ts';
import { createRegister } from './create-register.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-pack-'));
const clock = () => new Date('2026-11-21T09:00:00.000Z');
let registry: Registry;

beforeAll(async () => {
  const file = path.join(folder, 'sample.recital');
  await createRegister(
    { path: file, mayOverwrite: false },
    { actor: 'Ada', content: { document: sampleRegisterDocument(), file: 'the sample' } },
  );
  registry = openRegistry({ path: file, actor: 'Ada', clock });
});
afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
});

const grant = '01990000-0000-4000-8000-00000000000a';
async function writePack(name: string, more: { isNoted?: boolean; withFindings?: boolean } = {}) {
  const file = path.join(folder, name);
  const input = { layoutId: 'art30-controller', withoutPdf: true, grant, ...more };
  const pack = await registry.call('pack.export', input, { grants: { [grant]: { path: file, mayOverwrite: false } } });
  return { pack, bytes: readFileSync(file) };
}

const manifestSchema = z.object({
  format: z.literal('recital-pack'),
  asAt: z.string(),
  layoutId: z.string(),
  journalHash: z.string(),
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
});

it('writes a pack whose manifest holds for every file', async () => {
  const { pack, bytes } = await writePack('first.zip', { withFindings: true });
  const files = await readZip(bytes);
  expect(files.map(({ name }) => name)).toEqual([
    'cover.html',
    'record.xlsx',
    'vendors.xlsx',
    'transfers.xlsx',
    'retention.xlsx',
    'changes.html',
    'findings.html',
    'manifest.json',
    'verify.html',
  ]);
  const text = (name: string) => Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
  const manifest = manifestSchema.parse(JSON.parse(text('manifest.json')));
  expect(manifest).toMatchObject({ asAt: '2026-11-21', layoutId: 'art30-controller' });
  expect(sha256Hex(Buffer.from(text('manifest.json')))).toBe(pack.manifestSha256);
  expect(
    checkFiles(
      manifest.files,
      files.filter(({ name }) => name !== 'manifest.json'),
      sha256Hex,
    ),
  ).toMatchObject({
    isWhole: true,
    matching: 7,
    added: [],
  });
  expect(text('cover.html')).toContain('Northlight Bookings');
  expect(text('verify.html')).toContain(pack.manifestSha256);
  expect(text('findings.html')).toContain('Finding');
  expect(await writePack('again.zip', { withFindings: true })).toMatchObject({ bytes });
});

it('says which file is changed, missing or added, wherever the pack was unpacked', async () => {
  const { pack, bytes } = await writePack('checked.zip');
  const files = await readZip(bytes);
  const inFolder = files.map(({ name, bytes: content }) => ({ name: `pack of 2026/${name}`, bytes: content }));
  const check = (found: typeof files) => checkFiles(pack.files, found, sha256Hex);
  expect(check(inFolder)).toMatchObject({ isWhole: true, changed: [], missing: [], added: [] });
  for (const { name } of pack.files) {
    const flipped = files.map((file) =>
      file.name === name ? { name, bytes: file.bytes.map((byte, place) => (place === 10 ? byte ^ 1 : byte)) } : file,
    );
    expect(check(flipped)).toMatchObject({ isWhole: false, changed: [name] });
    expect(check(files.filter((file) => file.name !== name))).toMatchObject({ isWhole: false, missing: [name] });
  }
  const more = [
    ...files,
    { name: 'invoice.pdf', bytes: new Uint8Array(3) },
    { name: '.DS_Store', bytes: new Uint8Array(1) },
  ];
  expect(check(more)).toMatchObject({ isWhole: true, added: ['invoice.pdf'] });
});

it('tells what changed since the pack that was noted', async () => {
  expect((await writePack('noted.zip', { isNoted: true })).pack).toMatchObject({ changesSince: null, changes: 0 });
  const vendor = await registry.call('vendors.create', { name: 'Fernmail' });
  await registry.call('vendors.update', { id: vendor.id, revision: 1, patch: { country: 'DE' } });
  const { pack, bytes } = await writePack('second.zip');
  expect(pack).toMatchObject({ changesSince: '2026-11-21', changes: 2 });
  const changes = Buffer.from(
    (await readZip(bytes)).find(({ name }) => name === 'changes.html')?.bytes ?? [],
  ).toString();
  expect(changes).toContain('Fernmail');
  expect(changes).toContain('Country');
});

it('refuses what cannot be: an unknown layout, a past day as the last pack, a PDF that nothing prints', async () => {
  const grants = { [grant]: { path: path.join(folder, 'no.zip'), mayOverwrite: false } };
  const refused = async (input: object) =>
    registry.dispatch('pack.export', { grant, withoutPdf: true, ...input }, { grants });
  expect(await refused({ layoutId: 'nowhere' })).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  expect(await refused({ layoutId: 'cnil', isNoted: true, asAt: '2026-01-01' })).toMatchObject({
    error: { fields: { isNoted: 'Not for a past day' } },
  });
  expect(await refused({ layoutId: 'cnil', withoutPdf: false })).toMatchObject({ error: { problem: 'noPrinter' } });
});

it('writes the annexes of clauses with a vendor, and refuses one that is not there', async () => {
  const file = path.join(folder, 'annexes.md');
  const grants = { [grant]: { path: file, mayOverwrite: false } };
  const [vendor] = await registry.call('vendors.list', {});
  if (vendor === undefined) throw new Error('The sample has vendors');
  const input = { kind: 'scc-module-2', format: 'md', grant } as const;
  const written = await registry.call('annexes.export', { ...input, vendorId: vendor.id }, { grants });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(vendor.legalEntity ?? vendor.name);
  expect(text).toContain('Data importer'.toLowerCase());
  expect([...text.matchAll(/\[Not recorded: /gu)].length).toBeGreaterThanOrEqual(written.gaps);
  await expect(registry.call('annexes.export', { ...input, vendorId: grant }, { grants })).rejects.toThrow(
    'This vendor is not in the register.',
  );
});
