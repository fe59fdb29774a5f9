import { rmSync } from 'node:fs';
import path from 'node:path';
import { electronEnvironment, provideElectron } from './electron/runtime.ts';
import { cacheFolder, outFolder, rootFolder } from './folders.ts';
import { runCommand } from './run-command.ts';

// `npm run package` packages for users. `--for-test` makes the directory build that the packaged smoke test starts: it may
// hold the test Electron and lets Playwright in, so it goes to another folder and is never given to anyone.
const isForTest = process.argv.includes('--for-test');
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const runtime = await provideElectron(say);
process.exitCode = (await (isForTest ? packageForTest() : packageForUsers())) ? 0 : 1;

async function packageForUsers(): Promise<boolean> {
  if (runtime.kind !== 'official') {
    say(
      `Refused: Electron ${runtime.version} in ${runtime.dist} is not the official release that the app is shipped with.`,
    );
    return false;
  }
  if (!(await runCommand([process.execPath, path.join('build', 'build.ts')]))) return false;
  return runBuilder(path.join(outFolder, 'package'), []);
}

async function packageForTest(): Promise<boolean> {
  const output = path.join(cacheFolder, 'packaged-test');
  rmSync(output, { recursive: true, force: true });
  say(`Packaging with Electron ${runtime.version} (${runtime.kind}) for the smoke test only.`);
  const isBuilt = await runBuilder(output, ['-c.electronFuses.enableNodeCliInspectArguments=true']);
  // electron-builder leaves Electron's own default app in a dist folder that it is given.
  rmSync(path.join(output, 'linux-unpacked', 'resources', 'default_app.asar'), { force: true });
  return isBuilt;
}

function runBuilder(output: string, options: readonly string[]): Promise<boolean> {
  return runCommand(
    [
      process.execPath,
      path.join(rootFolder, 'node_modules', 'electron-builder', 'cli.js'),
      ...platformTarget(),
      '--config=electron-builder.yml',
      '--publish=never',
      `-c.electronDist=${runtime.dist}`,
      `-c.electronVersion=${runtime.version}`,
      `-c.directories.output=${output}`,
      ...options,
    ],
    electronEnvironment(runtime),
  );
}

/** A directory build for this platform; installers are made by naming their targets to electron-builder. */
function platformTarget(): string[] {
  if (process.platform === 'darwin') return ['--mac', 'dir'];
  return [process.platform === 'win32' ? '--win' : '--linux', 'dir'];
}
