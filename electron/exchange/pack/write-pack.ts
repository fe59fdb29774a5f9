// The pack as one ZIP: its files, a manifest with their SHA-256, and the page that checks them.
import { createHash } from 'node:crypto';
import { writeZip } from '../zip-writer.ts';
import type { ExpectedFile } from './check-files.ts';
import type { FoundFile } from './read-zip.ts';
import { verifierPage } from './verifier-page.ts';

export type PackMeta = {
  readonly title: string;
  readonly organisation: string;
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
  readonly layoutId: string;
  /** Hash of the register's last change set, which covers all before it; null while there is none. */
  readonly journalHash: string | null;
};

export type WrittenPack = {
  readonly bytes: Uint8Array;
  readonly files: readonly ExpectedFile[];
  /** SHA-256 of the manifest: what the sender gives by another way. */
  readonly manifestSha256: string;
};

/** The same files and facts give the same bytes. Files are stored as they are, so that any reader finds them. */
export async function writePack(
  files: readonly FoundFile[],
  meta: PackMeta,
  signal?: AbortSignal,
): Promise<WrittenPack> {
  const listed = files.map(describeFile);
  const manifest = Buffer.from(
    `${JSON.stringify({ format: 'recital-pack', version: 1, ...meta, files: listed }, null, 2)}\n`,
    'utf8',
  );
  const manifestEntry = describeFile({ name: 'manifest.json', bytes: manifest });
  const expected = [...listed, manifestEntry];
  const page = verifierPage({
    title: meta.title,
    facts: [
      ['Organisation', meta.organisation],
      ['Register as at', meta.asAt],
      ['Pack made at', meta.generatedAt],
    ],
    files: expected,
  });
  const all: FoundFile[] = [
    ...files,
    { name: 'manifest.json', bytes: manifest },
    { name: 'verify.html', bytes: Buffer.from(page, 'utf8') },
  ];
  const entries = all.map(({ name, bytes }) => ({ name, chunks: [bytes], isStored: true }));
  return {
    bytes: await writeZip(entries, new Date(meta.generatedAt), signal),
    files: expected,
    manifestSha256: manifestEntry.sha256,
  };
}

function describeFile({ name, bytes }: FoundFile): ExpectedFile {
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
