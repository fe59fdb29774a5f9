import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RegistryError } from '../../shared/contract/errors.ts';
import { checkTarget, writeFileWhole } from './write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recital-write-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

/** Problem and sentence of a refusal. */
async function refusalOf(action: Promise<unknown>): Promise<{ problem: unknown; message: string }> {
  try {
    await action;
  } catch (error) {
    if (error instanceof RegistryError) return { problem: error.wire.problem, message: error.message };
    throw error;
  }
  throw new Error('It was not refused');
}

const isRoot = process.getuid?.() === 0;

describe('a file written whole', () => {
  it('has its content, text or bytes or what a function writes, and nothing stays beside it', async () => {
    const file = path.join(folder, 'record.xlsx');
    expect(await writeFileWhole({ path: file, mayOverwrite: false }, 'ü')).toBe(2);
    expect(await writeFileWhole({ path: file, mayOverwrite: true }, new Uint8Array([1, 2, 3]))).toBe(3);
    expect([...(await readFile(file))]).toEqual([1, 2, 3]);
    await writeFileWhole({ path: file, mayOverwrite: true }, (temporary) => writeFile(temporary, 'by hand'));
    expect(await readFile(file, 'utf8')).toBe('by hand');
    expect(await readdir(folder)).toEqual(['record.xlsx']);
  });

  it('leaves the file that is there as it is unless told', async () => {
    const file = path.join(folder, 'record.xlsx');
    await writeFile(file, 'old');
    const { problem, message } = await refusalOf(writeFileWhole({ path: file, mayOverwrite: false }, 'new'));
    expect(problem).toBe('exists');
    expect(message).toContain(file);
    expect(message).toContain('--force');
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  it('leaves a file that another program put there meanwhile', async () => {
    const file = path.join(folder, 'record.xlsx');
    const { problem } = await refusalOf(
      writeFileWhole({ path: file, mayOverwrite: false }, async (temporary) => {
        await writeFile(temporary, 'ours');
        await writeFile(file, 'theirs');
      }),
    );
    expect(problem).toBe('exists');
    expect(await readFile(file, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['record.xlsx']);
  });

  it('leaves nothing where writing fails', async () => {
    const file = path.join(folder, 'record.xlsx');
    await writeFile(file, 'old');
    const failing = writeFileWhole({ path: file, mayOverwrite: true }, async (temporary) => {
      await writeFile(temporary, 'half');
      throw new Error('The writer broke off');
    });
    await expect(failing).rejects.toThrow('The writer broke off');
    expect(await readdir(folder)).toEqual(['record.xlsx']);
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  it('names the folder that is missing, and the folder that stands where the file should be', async () => {
    const missing = path.join(folder, 'absent', 'record.xlsx');
    expect(await refusalOf(writeFileWhole({ path: missing, mayOverwrite: false }, ''))).toEqual({
      problem: 'missingFolder',
      message: `${missing} was not written. There is no folder ${path.dirname(missing)}. Make it first, or choose another.`,
    });
    await mkdir(path.join(folder, 'record.xlsx'));
    const { problem } = await refusalOf(checkTarget({ path: path.join(folder, 'record.xlsx'), mayOverwrite: true }));
    expect(problem).toBe('isFolder');
  });

  // The kernel's own folder takes no files, whoever asks.
  it.runIf(process.platform === 'linux')('names the file that cannot be made', async () => {
    const { problem, message } = await refusalOf(
      writeFileWhole({ path: '/proc/record.xlsx', mayOverwrite: false }, 'new'),
    );
    expect(problem).toBe('notWritable');
    expect(message).toContain('/proc/record.xlsx was not written.');
  });

  it.skipIf(isRoot)('names the folder that cannot be written to', async () => {
    await chmod(folder, 0o500);
    const { problem, message } = await refusalOf(
      writeFileWhole({ path: path.join(folder, 'record.xlsx'), mayOverwrite: false }, ''),
    );
    expect(problem).toBe('notWritable');
    expect(message).toContain(folder);
  });
});

if (isRoot) process.stdout.write('Tests run as root, who may write anywhere: the read-only folder is not tried\n');
