// A Word file as blocks, with its text as one string that the places count in: a line a paragraph, tabs between cells.
import { Tokenizer } from 'htmlparser2';
import { fromBufferPromise } from 'yauzl';
import { BlockBuilder } from './block-builder.ts';
import { UnreadableDocumentError } from './extracted-document.ts';
import type { ExtractedDocument } from './extracted-document.ts';

const bodyName = 'word/document.xml';
const largestBody = 64 * 1024 * 1024;

/** @throws UnreadableDocumentError where there is no body text, or one larger than 64 MB. */
export async function readDocxBlocks(bytes: Buffer): Promise<ExtractedDocument> {
  return new WordReader(await readBody(bytes)).read();
}

async function readBody(bytes: Buffer): Promise<string> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== bodyName) continue;
      if (entry.uncompressedSize > largestBody) throw new UnreadableDocumentError('Its text is larger than 64 MB.');
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    }
  } catch (error) {
    if (error instanceof UnreadableDocumentError) throw error;
    throw new UnreadableDocumentError('It is not a Word document, or it is damaged.', { cause: error });
  }
  throw new UnreadableDocumentError('It is not a Word document: it has no text.');
}

/** Names of heading styles in the languages that Word writes them in, with the level behind. */
const headingStyle = /^(?:heading|berschrift|überschrift|titre|ttulo|título|titulo)\s?([1-9])$/i;

class WordReader {
  readonly #builder = new BlockBuilder();
  readonly #xml: string;
  readonly #pieces: string[] = [];
  #length = 0;
  #name = '';
  #attribute = '';
  #attributes = new Map<string, string>();
  #isText = false;
  #isBold = false;
  #isHead = false;
  #strongAt: number | null = null;

  constructor(xml: string) {
    this.#xml = xml;
  }

  read(): ExtractedDocument {
    const xml = this.#xml;
    const slice = (start: number, end: number): string => xml.slice(start, end);
    const tokenizer = new Tokenizer(
      { decodeEntities: true, xmlMode: true },
      {
        ontext: (start, end) => this.#add(slice(start, end)),
        ontextentity: (code) => this.#add(String.fromCodePoint(code)),
        onopentagname: (start, end) => {
          this.#name = slice(start, end);
          this.#attributes = new Map();
        },
        onattribname: (start, end) => {
          this.#attribute = slice(start, end);
        },
        onattribdata: (start, end) => {
          this.#attributes.set(this.#attribute, slice(start, Math.min(end, start + 200)));
        },
        onattribentity: () => undefined,
        onattribend: () => undefined,
        onopentagend: () => this.#open(),
        onselfclosingtag: () => {
          this.#open();
          this.#close(this.#name);
        },
        onclosetag: (start, end) => this.#close(slice(start, end).trim()),
        oncdata: () => undefined,
        oncomment: () => undefined,
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        onend: () => undefined,
      },
    );
    tokenizer.write(xml);
    tokenizer.end();
    const blocks = this.#builder.finish();
    return { text: this.#pieces.join(''), document: { blocks, title: null, language: null } };
  }

  #add(text: string): void {
    if (!this.#isText) return;
    if (this.#isBold) this.#strongAt ??= this.#builder.text.length;
    else this.#endBold();
    this.#builder.text.append(text, 0, text.length, this.#length);
    this.#write(text);
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #open(): void {
    const value = this.#attributes.get('w:val') ?? '';
    switch (this.#name) {
      case 'w:t':
        this.#isText = true;
        return;
      case 'w:tab':
      case 'w:cr':
      case 'w:br':
        if (this.#name === 'w:tab') this.#builder.text.appendBetween(' ', this.#length);
        else this.#builder.text.appendBreak(this.#length);
        this.#write(this.#name === 'w:tab' ? '\t' : '\n');
        return;
      case 'w:r':
        this.#isBold = false;
        return;
      case 'w:b':
        this.#isBold = !['0', 'false', 'none'].includes(value);
        return;
      case 'w:p':
        this.#endBold();
        this.#builder.begin({ kind: 'paragraph' }, this.#length);
        return;
      case 'w:pStyle': {
        const level = headingStyle.exec(value)?.[1];
        if (level !== undefined)
          this.#builder.begin({ kind: 'heading', level: Math.min(6, Number(level)) }, this.#length);
        else if (/^title$/i.test(value)) this.#builder.begin({ kind: 'heading', level: 1 }, this.#length);
        else if (/^list/i.test(value)) this.#builder.begin({ kind: 'item', depth: 1 }, this.#length);
        return;
      }
      case 'w:ilvl':
        this.#builder.begin({ kind: 'item', depth: Math.min(20, 1 + (Number(value) || 0)) }, this.#length);
        return;
      case 'w:tbl':
        this.#builder.beginTable();
        return;
      case 'w:tblHeader':
        this.#isHead = true;
        return;
      case 'w:tr':
        this.#isHead = false;
        this.#builder.beginRow(false);
        return;
      case 'w:tc':
        this.#builder.beginCell(this.#isHead);
        return;
      default:
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'w:t':
        this.#isText = false;
        return;
      case 'w:p':
        this.#endBold();
        this.#builder.end();
        this.#write('\n');
        return;
      case 'w:tc':
        this.#builder.endCell();
        this.#write('\t');
        return;
      case 'w:tr':
        this.#builder.endRow();
        this.#write('\n');
        return;
      case 'w:tbl':
        this.#builder.endTable();
        return;
      default:
    }
  }

  #endBold(): void {
    if (this.#strongAt !== null) this.#builder.text.markStrong(this.#strongAt);
    this.#strongAt = null;
  }
}
