import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks a zip's regular files with their permission bits; an archive with symbolic links is refused.
 * `choosePath` gives an entry's absolute target, or undefined to leave the entry out.
 */
export async function unpackZip(zipFile: string, choosePath: (name: string) => string | undefined): Promise<void> {
  const zip = await openPromise(zipFile);
  try {
    for await (const entry of zip.eachEntry()) {
      const target = entry.fileName.endsWith('/') ? undefined : choosePath(entry.fileName);
      if (target === undefined) continue;
      // The upper half of the external attributes is the Unix mode; 0o12 is the file type of a symbolic link.
      const mode = entry.externalFileAttributes >>> 16;
      if (mode >>> 12 === 0o12) throw new Error(`${zipFile}: symbolic link "${entry.fileName}" is not expected`);
      await mkdir(path.dirname(target), { recursive: true });
      const permissions = (mode & 0o777) === 0 ? 0o644 : mode & 0o777;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: permissions }));
    }
  } finally {
    zip.close();
  }
}
