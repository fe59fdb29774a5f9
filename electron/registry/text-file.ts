// Reads a text file that the user named, with an error that says what to do.
import { readFileSync } from 'node:fs';
import { RegistryError } from '../../shared/contract/errors.ts';

/** The file's text (UTF-8, a byte order mark left out). */
export function readTextFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw fileError(file, 'missing', 'There is no such file. Check the path.');
    if (code === 'EISDIR') throw fileError(file, 'notAFile', 'It is a folder. Choose a file.');
    throw fileError(file, 'unreadable', 'Check that you may read it.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fileError(file, 'notText', 'It is not UTF-8 text. Choose a file that Recital exported, or save it as UTF-8.');
  }
}

function fileError(file: string, problem: string, sentences: string): RegistryError {
  return new RegistryError('file_failed', `${file} could not be read. ${sentences}`, { problem });
}
