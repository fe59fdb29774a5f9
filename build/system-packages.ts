import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display.ts';
import { cacheFolder } from './folders.ts';

// Debian's names. Where two are given, releases from 2024 on have the first and older ones the second.
const electronLibraries = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libxtst6'],
  ['libnotify4'],
  ['libsecret-1-0'],
  ['dbus'],
];
const virtualDisplay = [['xvfb'], ['xauth']];
const fonts = [['fonts-dejavu-core'], ['fonts-noto-core']];
const spreadsheetProgram = [['libreoffice-calc-nogui']];
const textProgram = [['libreoffice-writer-nogui']];

type Need = {
  /** Electron's executable, whose shared libraries are wanted; undefined where no window is opened. */
  electron: string | undefined;
  /** The tests also open the written spreadsheets and Word documents with LibreOffice. */
  forTests: boolean;
};

/**
 * Sees to the system packages that `need` asks for: installs the missing ones as root on a system with apt-get, elsewhere
 * names them in one line. Answers whether nothing is missing now. Only Linux needs any.
 */
export function provideSystemPackages(need: Need, say: (line: string) => void): boolean {
  if (process.platform !== 'linux') return true;
  const missing = listMissing(need);
  if (missing.length === 0) return true;
  if (!hasCommand('apt-get')) {
    say(`Missing on this system (Debian's names): ${missing.map((names) => names.at(-1)).join(' ')}`);
    return false;
  }
  if (process.getuid?.() !== 0) {
    const names = missing.map(choosePackageName).join(' ');
    say(`Missing system packages; run: sudo apt-get install -y --no-install-recommends ${names}`);
    return false;
  }
  return installWithApt(missing, say) && listMissing(need).length === 0;
}

function listMissing({ electron, forTests }: Need): string[][] {
  const missing: string[][] = [];
  if (electron !== undefined && lacksLibraries(electron)) missing.push(...electronLibraries);
  if (electron !== undefined && !hasDisplay() && !(hasCommand('xvfb-run') && hasCommand('xauth'))) {
    missing.push(...virtualDisplay);
  }
  if (electron !== undefined && !existsSync('/usr/share/fonts')) missing.push(...fonts);
  if (forTests && !hasCommand('soffice')) missing.push(...spreadsheetProgram, ...textProgram);
  else if (forTests && !hasLibreOfficeWriter()) missing.push(...textProgram);
  return missing;
}

/** LibreOffice's programs are libraries beside `soffice`, which may be there with only some of them. */
function hasLibreOfficeWriter(): boolean {
  const file = findCommand('soffice');
  return file !== undefined && existsSync(path.join(path.dirname(realpathSync(file)), 'libswlo.so'));
}

function lacksLibraries(executable: string): boolean {
  const result = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return result.stdout.includes('not found');
}

const hasCommand = (name: string): boolean => findCommand(name) !== undefined;

function findCommand(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function choosePackageName(names: readonly string[]): string {
  const known = names.find((name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0);
  const last = names.at(-1);
  if (last === undefined) throw new RangeError('A package needs a name');
  return known ?? last;
}

function installWithApt(missing: readonly string[][], say: (line: string) => void): boolean {
  mkdirSync(cacheFolder, { recursive: true });
  const logFile = path.join(cacheFolder, 'apt-get.log');
  const log = openSync(logFile, 'w');
  const runApt = (words: string[]): boolean =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', log, log],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  try {
    say('Updating the list of system packages (apt-get update).');
    runApt(['update']);
    const names = missing.map(choosePackageName);
    say(`Installing system packages: ${names.join(' ')}`);
    const isDone = runApt(['install', '-y', '--no-install-recommends', ...names]);
    if (!isDone) say(`apt-get failed; see ${logFile}`);
    return isDone;
  } finally {
    closeSync(log);
  }
}
