// Writes a file whole or not at all: beside the target, flushed to the disk, then renamed over it.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RegistryError } from '../../shared/contract/errors.ts';

export type WriteTarget = {
  /** Absolute path. */
  readonly path: string;
  /** Whether a file that is there may be replaced. */
  readonly mayOverwrite: boolean;
};

/** The bytes, or a function that writes them to a path where nothing is yet. */
export type WriteContent = string | Uint8Array | ((temporaryPath: string) => void | Promise<void>);

/**
 * Writes `content` to the target; the size in bytes. On any failure the target is as it was and nothing is left beside it.
 * @throws RegistryError `file_failed` that names the file and the mend.
 */
export async function writeFileWhole(target: WriteTarget, content: WriteContent): Promise<number> {
  await checkTarget(target);
  const folder = path.dirname(target.path);
  const temporary = path.join(folder, `.${path.basename(target.path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    if (typeof content === 'function') await content(temporary);
    else await writeFile(temporary, content, { flag: 'wx' });
    await flush(temporary);
    if (target.mayOverwrite) await rename(temporary, target.path);
    else await placeNew(temporary, target);
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw explainWriteError(error, target.path);
  }
  const { size } = await stat(target.path);
  return size;
}

/**
 * Gives a written file its name only where nothing has it: writing took time, and another program may have put a file there.
 * A hard link fails where the name is taken, in one step with taking it; file systems without links are asked first.
 */
async function placeNew(temporary: string, target: WriteTarget): Promise<void> {
  try {
    await link(temporary, target.path);
  } catch {
    await checkTarget(target);
    await rename(temporary, target.path);
    return;
  }
  await rm(temporary);
}

/** Refuses before anything is built what could not be written after. */
export async function checkTarget({ path: file, mayOverwrite }: WriteTarget): Promise<void> {
  const folder = path.dirname(file);
  const folderStat = await stat(folder).catch(() => null);
  if (!folderStat?.isDirectory())
    throw fileError(file, 'missingFolder', `There is no folder ${folder}. Make it first, or choose another.`);
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw fileError(
      file,
      'notWritable',
      `The folder ${folder} cannot be written to. Choose another, or change its permissions.`,
    );
  }
  const present = await stat(file).catch(() => null);
  if (present?.isDirectory()) throw fileError(file, 'isFolder', 'It is a folder. Choose a file name.');
  if (present && !mayOverwrite)
    throw fileError(
      file,
      'exists',
      'There is a file of this name already, and it was left as it is. Choose another name, or overwrite it with --force.',
    );
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself durable. Windows cannot open a folder, and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explainWriteError(error: unknown, file: string): unknown {
  if (error instanceof RegistryError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
      return fileError(file, 'full', 'The disk is full. Free some space, then try again.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return fileError(file, 'notWritable', 'It cannot be written. Choose another folder, or change its permissions.');
    case 'EBUSY':
      return fileError(file, 'busy', 'Another program has it open. Close it there, then try again.');
    default:
      return error;
  }
}

function fileError(file: string, problem: string, sentences: string): RegistryError {
  return new RegistryError('file_failed', `${file} was not written. ${sentences}`, { problem });
}
