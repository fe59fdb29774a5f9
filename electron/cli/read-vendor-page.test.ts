import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
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

  test('refuses a file that is not what its name says', async () => {
    await expect(run(file('page.json', '{"name": '))).rejects.toMatchObject({ wire: { code: 'file_failed' } });
  });
});
