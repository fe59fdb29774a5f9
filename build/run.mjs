// `node build/run.mjs SCRIPT [arguments]`: makes the checkout ready, then runs SCRIPT under the project's own Node.
// Plain JavaScript and Node's own modules only, since it is what runs before anything is installed, on any Node from 18.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined} the packages of a lockfile by path
 */
function readLockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Whether node_modules holds what the lockfile names. npm itself leaves a list of what it installed there. */
function arePackagesCurrent() {
  const wanted = readLockedPackages(path.join(root, 'package-lock.json'));
  const installed = readLockedPackages(path.join(modules, '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    const found = installed[folder];
    return found === undefined ? optional === true : found.version === version;
  });
}

function installPackages() {
  process.stderr.write('Installing packages (npm ci).\n');
  const script = process.env['npm_execpath'];
  const [command, leading] =
    script === undefined || !script.endsWith('.js') ? ['npm', []] : [process.execPath, [script]];
  const result = spawnSync(
    command,
    [...leading, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (result.status !== 0) {
    process.stderr.write('npm ci failed; its message above says why.\n');
    process.exit(1);
  }
}

/** The Node that the `node` package installed; its own install script is run where npm was told to skip scripts. */
function provideNode() {
  const folder = path.join(modules, 'node');
  const executable = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(executable)) {
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: ['ignore', 2, 2] });
  }
  if (!existsSync(executable)) {
    process.stderr.write(`There is no Node at ${executable}: delete node_modules and try again.\n`);
    process.exit(1);
  }
  return executable;
}

const [script, ...words] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('Name the script to run.\n');
  process.exit(2);
}
if (!arePackagesCurrent()) installPackages();
const searchPath = [path.join(modules, '.bin'), process.env['PATH'] ?? ''].join(path.delimiter);
const child = spawn(provideNode(), [path.join(root, script), ...words], {
  cwd: root,
  stdio: 'inherit',
  // The cache saves each start of the command line a third of a second; the tests start it some hundred times.
  env: { NODE_COMPILE_CACHE: path.join(root, 'build', '.cache', 'compile'), ...process.env, PATH: searchPath },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code) => process.exit(code ?? 1));
