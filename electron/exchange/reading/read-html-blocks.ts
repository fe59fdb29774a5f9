// A web page as blocks. The tokenizer alone is used, no tree: broken nesting costs nothing, and reading stays linear.
import { Tokenizer } from 'htmlparser2';
import type { BlockDocument } from '../../../shared/reading/document/blocks.ts';
import { BlockBuilder } from './block-builder.ts';

/** Elements whose text nobody reads. The first group is opaque to the tokenizer, the second hides only when it is closed. */
const opaqueElements = new Set(['script', 'style', 'textarea', 'noembed', 'noframes', 'iframe', 'xmp']);
const hiddenElements = new Set(['template', 'noscript', 'svg', 'nav', 'select', 'button', 'math', 'object']);
const blockElements = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form header hr html ' +
    'legend main p pre section summary table tbody tfoot thead ul ol menu tr caption'
  ).split(' '),
);
const deepestItem = 20;

export function readHtmlBlocks(source: string): BlockDocument {
  const reader = new HtmlReader(source);
  reader.run();
  return { blocks: reader.builder.finish(), title: reader.title.trim() || null, language: reader.language };
}

class HtmlReader {
  readonly builder = new BlockBuilder();
  title = '';
  language: string | null = null;
  readonly #source: string;
  #name = '';
  #attribute = '';
  #attributes = new Map<string, string>();
  /** The element whose text is left out, and how many of its name are open. */
  #hidden: { name: string; depth: number } | null = null;
  #isInTitle = false;
  #listDepth = 0;
  #tableDepth = 0;
  #isInTableHead = false;
  #strongAt: number | null = null;
  #codeAt: number | null = null;
  #link: { at: number; target: string } | null = null;
  readonly #lastClose = new Map<string, number>();

  constructor(source: string) {
    this.#source = source;
  }

  run(): void {
    const source = this.#source;
    const openTag = (end: number, isClosed: boolean): void => {
      this.#open(this.#name, end);
      if (isClosed && this.#hidden?.name === this.#name) this.#close(this.#name, end);
    };
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.#text(start, end),
        ontextentity: (code, end) => this.#entity(String.fromCodePoint(code), end),
        onopentagname: (start, end) => {
          this.#name = source.slice(start, end).toLowerCase();
          this.#attributes = new Map();
        },
        onattribname: (start, end) => {
          this.#attribute = source.slice(start, end).toLowerCase();
        },
        onattribdata: (start, end) => {
          const before = this.#attributes.get(this.#attribute) ?? '';
          this.#attributes.set(this.#attribute, before + source.slice(start, Math.min(end, start + 500)));
        },
        onattribentity: (code) => {
          const before = this.#attributes.get(this.#attribute) ?? '';
          this.#attributes.set(this.#attribute, before + String.fromCodePoint(code));
        },
        onattribend: () => undefined,
        onopentagend: (end) => openTag(end, false),
        onselfclosingtag: (end) => openTag(end, true),
        onclosetag: (start, end) => this.#close(source.slice(start, end).trim().toLowerCase(), end),
        oncdata: (start, end, offset) => this.#text(start, end - offset),
        oncomment: () => undefined,
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        onend: () => undefined,
      },
    );
    tokenizer.write(source);
    tokenizer.end();
  }

  #text(start: number, end: number): void {
    if (this.#hidden !== null) return;
    if (this.#isInTitle) this.title += this.#source.slice(start, end).slice(0, 500);
    else this.builder.text.append(this.#source, start, end);
  }

  #entity(character: string, end: number): void {
    if (this.#hidden !== null) return;
    if (this.#isInTitle) this.title += character;
    else this.builder.text.appendDecoded(character, Math.max(0, this.#source.lastIndexOf('&', end - 1)), end);
  }

  #open(name: string, at: number): void {
    if (this.#hidden !== null) {
      if (this.#hidden.name === name) this.#hidden.depth += 1;
      return;
    }
    if (opaqueElements.has(name) || (hiddenElements.has(name) && this.#closesAfter(name, at))) {
      this.#hidden = { name, depth: 1 };
      return;
    }
    if (name === 'title') this.#isInTitle = true;
    else if (name === 'html') this.language ??= this.#attributes.get('lang')?.slice(0, 2).toLowerCase() ?? null;
    else if (name === 'br') this.#break(at);
    else if (/^h[1-6]$/.test(name)) this.#begin({ kind: 'heading', level: Number(name.charAt(1)) }, at);
    else if (name === 'summary') this.#begin({ kind: 'heading', level: 3 }, at);
    else if (name === 'li' || name === 'dt') this.#begin({ kind: 'item', depth: Math.max(1, this.#listDepth) }, at);
    else if (name === 'dd') this.#define(at);
    else if (name === 'strong' || name === 'b') this.#strongAt ??= this.builder.text.length;
    else if (name === 'code' || name === 'kbd') this.#codeAt ??= this.builder.text.length;
    else if (name === 'a') this.#link = { at: this.builder.text.length, target: this.#attributes.get('href') ?? '' };
    else if (blockElements.has(name) || name === 'td' || name === 'th') this.#openBlock(name, at);
  }

  #openBlock(name: string, at: number): void {
    this.#endMarks();
    if (name === 'table') {
      this.#tableDepth += 1;
      if (this.#tableDepth === 1) this.builder.beginTable();
    } else if (name === 'tr') this.builder.beginRow(this.#isInTableHead);
    else if (name === 'td' || name === 'th') {
      if (this.builder.isInTable) this.builder.beginCell(name === 'th');
      else this.#begin({ kind: 'paragraph' }, at);
    } else if (name === 'thead') this.#isInTableHead = true;
    else if (name === 'tbody') this.#isInTableHead = false;
    else this.#openList(name, at);
  }

  #openList(name: string, at: number): void {
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl')
      this.#listDepth = Math.min(deepestItem, this.#listDepth + 1);
    // A paragraph that begins an item is the item's text.
    if (name === 'p' && this.builder.text.length === 0) return;
    this.#begin({ kind: 'paragraph' }, at);
  }

  #close(name: string, at: number): void {
    if (this.#hidden !== null) {
      if (this.#hidden.name !== name) return;
      this.#hidden.depth -= 1;
      if (this.#hidden.depth <= 0) this.#hidden = null;
      return;
    }
    if (name === 'title') this.#isInTitle = false;
    else if (name === 'strong' || name === 'b') this.#endStrong();
    else if (name === 'code' || name === 'kbd') this.#endCode();
    else if (name === 'a') this.#endLink();
    else if (name === 'td' || name === 'th' || name === 'tr' || name === 'thead' || name === 'table')
      this.#closeTable(name);
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') {
      this.#listDepth = Math.max(0, this.#listDepth - 1);
      this.#begin({ kind: 'paragraph' }, at);
    } else if (name === 'li' || name === 'dd' || /^h[1-6]$/.test(name) || blockElements.has(name))
      this.#begin({ kind: 'paragraph' }, at);
  }

  #closeTable(name: string): void {
    this.#endMarks();
    if (name === 'td' || name === 'th') this.builder.endCell();
    else if (name === 'tr') this.builder.endRow();
    else if (name === 'thead') this.#isInTableHead = false;
    else {
      this.#tableDepth = Math.max(0, this.#tableDepth - 1);
      this.#isInTableHead = false;
      if (this.#tableDepth === 0) this.builder.endTable();
    }
  }

  #begin(kind: Parameters<BlockBuilder['begin']>[0], at: number): void {
    this.#endMarks();
    this.builder.begin(kind, at);
  }

  #break(at: number): void {
    if (this.builder.isInTable || this.builder.isInItem) {
      this.builder.text.appendBreak(at);
      return;
    }
    const isStrong = this.#strongAt !== null;
    this.#begin({ kind: 'paragraph' }, at);
    if (isStrong) this.#strongAt = 0;
  }

  /** A definition continues its term: "term: definition" is one item. */
  #define(at: number): void {
    this.#endMarks();
    const { text, isInTable } = this.builder;
    if (!isInTable && text.length > 0 && text.length <= 120) text.appendBetween(': ', at);
    else this.#begin({ kind: 'item', depth: Math.max(1, this.#listDepth) }, at);
  }

  #endMarks(): void {
    this.#endStrong();
    this.#endCode();
    this.#endLink();
  }

  #endStrong(): void {
    if (this.#strongAt !== null) this.builder.text.markStrong(this.#strongAt);
    this.#strongAt = null;
  }

  #endCode(): void {
    if (this.#codeAt !== null) this.builder.text.markCode(this.#codeAt);
    this.#codeAt = null;
  }

  #endLink(): void {
    if (this.#link !== null) this.builder.text.markLink(this.#link.at, this.#link.target);
    this.#link = null;
  }

  /** Whether an element is closed at all: an unclosed one must not swallow the rest of the page. */
  #closesAfter(name: string, at: number): boolean {
    let last = this.#lastClose.get(name);
    if (last === undefined) {
      last = this.#source.toLowerCase().lastIndexOf(`</${name}`);
      this.#lastClose.set(name, last);
    }
    return last >= at;
  }
}
