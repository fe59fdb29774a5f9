// ZIP archives from streams of text or bytes: what XLSX, ODS and DOCX files are underneath, and packs as a whole.
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { stopIfCancelled } from './work.ts';

/** One file of an archive. `isStored`: as it is, for readers that look for it at its place without inflating. */
export type ZipFile = {
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array>;
  readonly isStored?: boolean;
};

type Entry = {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
  /** Compression: 0 stored, 8 deflated. */
  readonly method: 0 | 8;
};

/** The largest size that the classic format, without ZIP64, can say. */
const sizeLimit = 0xffff_ffff;

/** Deflates chunks of text as they come, in the thread pool, so that building the next chunk goes on meanwhile. */
async function deflate(name: string, chunks: ZipFile['chunks'], signal: AbortSignal | undefined): Promise<Entry> {
  const stream = createDeflateRaw({ level: 6 });
  const packed: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => packed.push(chunk));
  const ended = once(stream, 'end');
  let crc = 0;
  let size = 0;
  for (const chunk of chunks) {
    if (signal?.aborted) {
      stream.destroy();
      ended.catch(() => undefined);
      stopIfCancelled(signal);
    }
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!stream.write(bytes)) await once(stream, 'drain');
  }
  stream.end();
  await ended;
  return { name: Buffer.from(name, 'utf8'), crc, size, packed: Buffer.concat(packed), method: 8 };
}

function store({ name, chunks }: ZipFile): Entry {
  const packed = Buffer.concat(
    [...chunks].map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk)),
  );
  return { name: Buffer.from(name, 'utf8'), crc: crc32(packed), size: packed.length, packed, method: 0 };
}

/** Date and time as MS-DOS packs them, in UTC so that the same input gives the same bytes everywhere. */
function dosTime(instant: Date): { date: number; time: number } {
  const year = Math.max(1980, instant.getUTCFullYear());
  return {
    date: ((year - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate(),
    time: (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1),
  };
}

/**
 * A ZIP file of texts (in UTF-8) or bytes, in the order given. Files are written one after the other, so that chunks of a later file may
 * rest on what an earlier one has seen.
 * @throws RangeError where it would pass 4 GiB, RegistryError `cancelled` where the signal said so.
 */
export async function writeZip(files: Iterable<ZipFile>, modified: Date, signal?: AbortSignal): Promise<Uint8Array> {
  const { date, time } = dosTime(modified);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const entry = file.isStored ? store(file) : await deflate(file.name, file.chunks, signal);
    if (entry.size > sizeLimit || offset + entry.packed.length > sizeLimit)
      throw new RangeError(`${file.name} does not fit a ZIP file`);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x0403_4b50, 0);
    writeCommon(local, 4, entry, date, time);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x0201_4b50, 0);
    central.writeUInt16LE(20, 4);
    writeCommon(central, 6, entry, date, time);
    central.writeUInt32LE(offset, 42);
    directory.push(central, entry.name);
    parts.push(local, entry.name, entry.packed);
    offset += local.length + entry.name.length + entry.packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directoryBytes, end]);
}

/** The 24 bytes that local header and directory entry share: version, UTF-8 names, compression, time, sizes, length of the name. */
function writeCommon(header: Buffer, at: number, entry: Entry, date: number, time: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(time, at + 6);
  header.writeUInt16LE(date, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.packed.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
}
