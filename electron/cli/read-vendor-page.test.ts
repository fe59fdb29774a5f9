import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { createRegister } from '../registry/create-register.ts';
import { withRegister } from './session.ts';
import { readVendorPageCommand } from './read-vendor-page-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vendor-page-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};

const run = (...words: string[]): ReturnType<typeof readVendorPageCommand> =>
  readVendorPageCommand(readArguments(['read-vendor-page', ...words]));

const march = file('march.csv', 'Name,Purpose,Country\nKestrel Mail,Email,US\nNorrwacht GmbH,Backups,DE\n');
const may = file(
  'may.md',
  '# Sub-processors\n\n| Name | Purpose | Country |\n|---|---|---|\n| Kestrel Mail | Email | Ireland |\n| Zendesk | Support | US |\n',
);

describe('recital read-vendor-page', () => {
  test('lists the sub-processors of a saved page', async () => {
    await expect(run(march)).resolves.toMatchObject({
      exitCode: 0,
      text: `Read ${march}:\n  Kestrel Mail; Email; US\n  Norrwacht GmbH; Backups; DE`,
      json: { entries: [{ name: 'Kestrel Mail' }, { name: 'Norrwacht GmbH' }] },
    });
  });

  test('says what changed since an earlier capture, in another form too, with exit code 1', async () => {
    await expect(run(may, march)).resolves.toMatchObject({
      exitCode: 1,
      text: [
        'Changed (countries): Kestrel Mail; Email; US -> Kestrel Mail; Email; IE',
        'Added: Zendesk; Support; US',
        'Removed: Norrwacht GmbH; Backups; DE',
      ].join('\n'),
    });
    await expect(run(march, march)).resolves.toMatchObject({ exitCode: 0, json: { changes: [] } });
  });

  test('holds a page against the chain of a vendor, keeps it, and takes it into the chain', async () => {
    const register = path.join(folder, 'a.recital');
    const names = ['Kestrel Mail', 'Oxbow Ledger'];
    await createRegister({ path: register, mayOverwrite: false }, { actor: 'Ada' });
    await withRegister(register, async (registry) => {
      for (const name of names) await registry.call('vendors.create', { name, subProcessorObjectionDays: 14 });
    });
    const ask = ['--vendor', 'oxbow ledger'];
    await expect(run(march, register, ...ask)).resolves.toMatchObject({
      exitCode: 1,
      text: [
        `${march} against the chain of Oxbow Ledger:`,
        '  added: Kestrel Mail; Email; United States',
        '  added: Norrwacht GmbH; Backups; Germany',
        'The register was not changed.',
      ].join('\n'),
      json: { captureId: null, since: null },
    });
    await expect(run(march, register, ...ask, '--accept', '--on', '2026-03-02')).resolves.toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/Took 2 into the chain\.$/) as unknown,
      json: { accepted: 2, captureId: expect.any(String) as unknown },
    });
    await expect(run(march, register, ...ask)).resolves.toMatchObject({ exitCode: 0 });
    const later = await run(may, register, ...ask, '--keep', '--on', '2026-05-04');
    expect(later.text.split('\n')).toEqual([
      `${may} against the chain of Oxbow Ledger:`,
      '  changed: Kestrel Mail; Email; Ireland; register: Email; United States',
      '  added: Zendesk; Support; United States, object until 2026-05-18',
      '  removed: Norrwacht GmbH; register: Backups; Germany',
      'Since 2026-03-02:',
      '  changed: Kestrel Mail (countries)',
      '  added: Zendesk',
      '  removed: Norrwacht GmbH',
      'Kept the page; the chain was not changed.',
    ]);
    await expect(run(march, register, '--vendor', 'nobody')).rejects.toThrow('The register has no vendor “nobody”.');
    await expect(run(march, march, '--keep')).rejects.toThrow('--keep does not belong to this command.');
  });

  test('refuses a file that is not what its name says', async () => {
    await expect(run(file('page.json', '{"name": '))).rejects.toMatchObject({ wire: { code: 'file_failed' } });
  });
});
