// Names and places of register files on the disk.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const extension = '.recital';
const firstName = 'My register';
const sampleName = 'Northlight Bookings (sample)';

/** A register that a command line names, as an absolute path; undefined if it names none. */
export function findRegisterArgument(words: readonly string[], folder: string): string | undefined {
  const word = words.find((candidate) => !candidate.startsWith('-') && isRegisterFile(candidate));
  return word === undefined ? undefined : path.resolve(folder, word);
}

function isRegisterFile(file: string): boolean {
  return path.extname(file).toLowerCase() === extension;
}

/** The path with the extension of a register file, which a typed name may lack. */
export function withRegisterExtension(file: string): string {
  return isRegisterFile(file) ? file : `${file}${extension}`;
}

/** Where the register of the very first start is; makes its folder. */
export function firstRegisterPath(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${firstName}${extension}`);
}

/** A name for one more copy of the sample, numbered where there are some already; makes its folder. */
export function freeSamplePath(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? sampleName : `${sampleName} ${number}`;
    const file = path.join(folder, `${name}${extension}`);
    if (!existsSync(file)) return file;
  }
}
