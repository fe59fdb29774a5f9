// Archives and their XML as a second reader sees them: yauzl and saxes, neither of which wrote the file.
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { stopIfCancelled } from '../work.ts';

/** A written file: where it is, or its bytes. */
export type FileSource = string | Uint8Array;

export type XmlListener = {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
};

export type Archive = {
  readonly names: readonly string[];
  /**
   * Reads one part as XML, in pieces; other work has its turn between them.
   * @throws Error where the part is missing or not well-formed.
   */
  readonly readXml: (name: string, listener: XmlListener, signal?: AbortSignal) => Promise<void>;
  readonly close: () => void;
};

export async function openArchive(source: FileSource): Promise<Archive> {
  const zip: ZipFile =
    typeof source === 'string'
      ? await openPromise(source, { autoClose: false })
      : await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return {
    names: [...entries.keys()],
    readXml: async (name, listener, signal) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new Error(`There is no part ${name}`);
      const parser = new SaxesParser({});
      parser.on('opentag', ({ name: tag, attributes }: SaxesTagPlain) => listener.onOpen(tag, attributes));
      parser.on('text', (text) => listener.onText?.(text));
      parser.on('closetag', ({ name: tag }) => listener.onClose?.(tag));
      parser.on('error', (error) => {
        throw error;
      });
      const stream = await zip.openReadStreamPromise(entry);
      stream.setEncoding('utf8');
      for await (const chunk of stream) {
        stopIfCancelled(signal);
        parser.write(String(chunk));
      }
      parser.close();
    },
    close: () => zip.close(),
  };
}
