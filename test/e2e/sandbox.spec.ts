// The Chromium sandbox holds the page. Root cannot use it, so as root the app runs as the ordinary user `nobody` here.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { displayWords, makeUserData, removeFolder, rootFolder } from './support/launch.ts';

const ordinaryUser = 'nobody';

test('the page runs in the Chromium sandbox of an ordinary user', async () => {
  test.skip(process.platform !== 'linux', 'looks at the sandbox through /proc');
  const isRoot = process.getuid?.() === 0;
  const obstacle = isRoot ? findObstacle() : undefined;
  test.skip(obstacle !== undefined, obstacle);
  const userData = makeUserData();
  const app = await _electron.launch({
    args: [...displayWords, `--user-data-dir=${path.join(userData, 'data')}`, rootFolder],
    cwd: rootFolder,
    chromiumSandbox: true,
    ...(isRoot ? { executablePath: writeLauncher(userData) } : {}),
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await callApp(page, 'register.info', {})).toMatchObject({ isEmpty: true });
    const main = await describe(app, 'main');
    const renderer = await describe(app, 'renderer');
    expect(await app.evaluate(({ app: electronApp }) => electronApp.commandLine.hasSwitch('no-sandbox'))).toBe(false);
    expect(main.uid).not.toBe(0);
    // A filter on system calls (2), no way to gain rights, and a user namespace of its own.
    expect({ ...renderer, namespace: renderer.namespace === main.namespace ? 'the same' : 'its own' }).toMatchObject({
      seccomp: '2',
      noNewPrivileges: '1',
      namespace: 'its own',
    });
  } finally {
    await app.close();
    removeFolder(userData);
  }
});

/** Why the app cannot run as the ordinary user here; undefined if it can. */
function findObstacle(): string | undefined {
  const attempt = spawnSync('runuser', ['-u', ordinaryUser, '--', 'test', '-r', path.join(rootFolder, 'package.json')]);
  if (attempt.error !== undefined) return 'running as root, and there is no runuser';
  if (attempt.status !== 0) return 'running as root, and the checkout is not readable for an ordinary user';
  const namespaces = spawnSync('runuser', ['-u', ordinaryUser, '--', 'unshare', '--user', 'true']);
  if (namespaces.status !== 0) return 'this system keeps user namespaces from ordinary users';
  return undefined;
}

/** A program that starts Electron as the ordinary user, with a home and a display of his own. */
function writeLauncher(folder: string): string {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(rootFolder, 'node_modules', 'electron', 'dist');
  const authority = process.env['XAUTHORITY'];
  const ownAuthority = path.join(folder, 'Xauthority');
  if (authority !== undefined && existsSync(authority)) copyFileSync(authority, ownAuthority);
  const launcher = path.join(folder, 'electron-as-user');
  writeFileSync(
    launcher,
    [
      '#!/bin/sh',
      `exec runuser -u ${ordinaryUser} -- env HOME='${folder}' XAUTHORITY='${ownAuthority}' '${path.join(dist, 'electron')}' "$@"`,
      '',
    ].join('\n'),
  );
  chmodSync(launcher, 0o755);
  const handOver = spawnSync('chown', ['-R', ordinaryUser, folder]);
  expect(handOver.status).toBe(0);
  return launcher;
}

async function describe(app: ElectronApplication, which: 'main' | 'renderer') {
  const pid = await app.evaluate(
    ({ BrowserWindow }, wanted) =>
      wanted === 'main' ? process.pid : (BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0),
    which,
  );
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string): string | undefined => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1];
  return {
    uid: Number(read('Uid')),
    seccomp: read('Seccomp'),
    noNewPrivileges: read('NoNewPrivs'),
    namespace: readlinkSync(`/proc/${pid}/ns/user`),
  };
}
