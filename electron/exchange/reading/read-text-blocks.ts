// Plain text and Markdown as blocks. A reader of our own that goes through the lines once: it takes what people paste as well
// as what a specification allows, keeps the place of every character, and its time grows with the length and nothing else.
import type { Block, BlockDocument } from '../../../shared/reading/document/blocks.ts';
import { topicsOfHeading } from '../../../shared/reading/document/topics.ts';
import { MappedTextBuilder } from '../../../shared/reading/text/mapped-text.ts';
import type { MappedText } from '../../../shared/reading/text/mapped-text.ts';
import { appendMarkdown } from './markdown-inline.ts';
import type { InlineState } from './markdown-inline.ts';
import { readHtmlBlocks } from './read-html-blocks.ts';
import { splitLines } from './text-lines.ts';
import type { Line } from './text-lines.ts';
import { findTable } from './text-tables.ts';

export type TextForm = 'markdown' | 'plain';

const longestHeading = 90;

export function readTextBlocks(source: string, form: TextForm): BlockDocument {
  const lines = splitLines(source);
  const reader = new TextReader(source, lines, form);
  const start = form === 'markdown' ? reader.readFrontMatter() : 0;
  reader.read(start);
  return { blocks: reader.blocks, title: null, language: null };
}

/** "**Invoices:** ten years" on a line of its own says something new, even where no blank line parts it from the last. */
const isBoldLabel = (text: string): boolean =>
  /^\s*(?:\*\*|__)[^*_]{2,80}(?::(?:\*\*|__)|(?:\*\*|__):)\s/.test(text.slice(0, 120));

/** "Account information: until you delete it": a short label and what is said of it. */
const entryLike = /^\s*\p{Lu}[^\s:–—]*(?: [^\s:–—]+){0,5}(?:\s?:| [–—])\s\S/u;

/** "Article 3: Retention" is a heading all the same. */
const numberedPart =
  /^\s*(?:article|section|part|chapter|annex|appendix|schedule|step|abschnitt|artikel|artículo|kapitel|§|\d)/iu;

/** "How long do we keep it?", "Our tools": a few words that say what the lines straight below them are about. */
const isTitle = (text: string): boolean =>
  text.length <= longestTitle &&
  /^[\p{Lu}¿]/u.test(text) &&
  (text.endsWith('?') || (!/[.:!]/.test(text) && topicsOfHeading(text).size > 0));

const longestTitle = 50;

class TextReader {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #form: TextForm;
  #builder = new MappedTextBuilder();
  #state: InlineState = { strongAt: null, emphasisOpen: false };
  #item: number | null = null;
  #previous: Line | null = null;
  /** Whether the line before was one of several "name: what about it". */
  #isAmongEntries = false;

  constructor(source: string, lines: readonly Line[], form: TextForm) {
    this.#source = source;
    this.#lines = lines;
    this.#form = form;
  }

  /** Settings between two rules at the top become paragraphs of `key: value`. Gives the line to go on from. */
  readFrontMatter(): number {
    const lines = this.#lines;
    if (lines[0]?.text.trim() !== '---') return 0;
    const end = lines.findIndex((line, index) => index > 0 && line.text.trim() === '---');
    if (end < 0 || end > 60) return 0;
    for (const line of lines.slice(1, end)) {
      this.#append(line.content, line.end);
      this.#flush();
    }
    return end + 1;
  }

  read(from: number): void {
    let index = from;
    while (index < this.#lines.length) {
      const line = this.#lines[index];
      if (line === undefined) break;
      const used = this.#readTable(index) ?? this.#readHtml(index);
      if (used === null) this.#readLine(line, index);
      index += used ?? 1;
    }
    this.#flush();
  }

  #readTable(index: number): number | null {
    const found = findTable(this.#source, this.#lines, index);
    if (found === null) return null;
    this.#flush();
    this.blocks.push({ kind: 'table', rows: found.rows });
    return found.lines;
  }

  /** A table or list written in HTML inside Markdown is read as HTML, at its place. */
  #readHtml(index: number): number | null {
    const line = this.#lines[index];
    const name = line === undefined ? undefined : /^\s*<(table|ul|ol|dl)[\s>]/i.exec(line.text.slice(0, 80))?.[1];
    if (line === undefined || name === undefined) return null;
    const closing = `</${name.toLowerCase()}>`;
    let last = index;
    while (
      last < this.#lines.length &&
      last < index + 2000 &&
      this.#lines[last]?.text.toLowerCase().includes(closing) !== true
    )
      last += 1;
    const end = this.#lines[last];
    if (end === undefined || last >= index + 2000) return null;
    this.#flush();
    // The text before is blanked rather than cut, so that places stay those of the whole input.
    const padded = ' '.repeat(line.start) + this.#source.slice(line.start, end.end);
    this.blocks.push(...readHtmlBlocks(padded).blocks);
    return last - index + 1;
  }

  #readLine(line: Line, index: number): void {
    const before = this.#previous;
    this.#previous = line;
    switch (line.kind) {
      case 'blank':
        this.#flush();
        return;
      case 'rule':
      case 'fence':
        if (/^\s*[=-]+\s*$/.test(line.text.slice(0, 200))) this.#flushAsHeading(line.text.includes('=') ? 1 : 2);
        else this.#flush();
        return;
      case 'heading':
        this.#flush();
        this.#append(line.content, line.end);
        this.#flushAsHeading(line.level);
        return;
      case 'item':
        if (line.isNumbered && this.#isNumberedHeading(line, index)) {
          this.#flush();
          this.#append(line.content, line.end);
          this.#flushAsHeading(3);
          return;
        }
        // A number at the beginning of a wrapped line is no item, but a letter in brackets among such is.
        if (
          line.isNumbered &&
          !(this.#item !== null && /^\s*\([a-z]{1,4}\)/.test(line.text)) &&
          before?.kind === 'text' &&
          this.#builder.length > 0 &&
          !/[:.;]$/.test(before.text.trimEnd())
        )
          break;
        this.#flush();
        this.#item = line.level;
        break;
      case 'table':
      case 'text':
        if (this.#form === 'plain' ? this.#endsBlock(before, line, index) : isBoldLabel(line.text)) this.#flush();
        break;
    }
    if (this.#form === 'plain' && this.#isEntry(line, before)) {
      this.#item ??= 1;
      this.#isAmongEntries = true;
    } else this.#isAmongEntries = false;
    this.#append(line.kind === 'item' && this.#item === null ? line.start : line.content, line.end);
    if (this.#form === 'plain' && this.#item === null && this.#isPlainHeading(line, index)) this.#flushAsHeading(3);
    else this.#builder.appendBetween(' ', line.end);
  }

  /** In plain text a line ends its paragraph unless it looks wrapped at a margin. */
  #endsBlock(before: Line | null, line: Line, index: number): boolean {
    if (before === null || this.#builder.length === 0) return false;
    if (entryLike.test(before.text) && entryLike.test(line.text)) return true;
    const length = before.text.trimEnd().length;
    const isShort = length < 55 || /[:;]$/.test(before.text.trimEnd());
    const next = this.#lines[index + 1];
    const startsSmall = /^\s*\p{Ll}/u.test(line.text.slice(0, 40));
    if (startsSmall && this.#item === null && length > 30) return false;
    return isShort || (length > 130 && next !== undefined && /[.!?]$/.test(before.text.trimEnd()));
  }

  /** "Muster Mail: newsletters" below a line that announces a list: what was a list before it was pasted. */
  #isEntry(line: Line, before: Line | null): boolean {
    if (line.kind !== 'text' || this.#builder.length > 0 || line.text.length > 240) return false;
    const isAnnounced = before !== null && /:\s*$/.test(before.text.slice(-4));
    return (isAnnounced || this.#isAmongEntries) && /^\s*[^\s:–—-][^:–—]{1,70}?(?:\s[–—-]|:)\s\S/.test(line.text);
  }

  /** "3. Who we share data with" on a line of its own, between blank lines or before text. */
  #isNumberedHeading(line: Line, index: number): boolean {
    const text = line.text.trim();
    if (text.length > longestHeading || /[.;,:]$/.test(text) || line.level > 2) return false;
    const before = this.#lines[index - 1];
    const after = this.#lines[index + 1];
    const isAfterGap = before === undefined || before.kind === 'blank' || before.kind === 'rule';
    // "3. Retention" above "3.1 Booking data" heads its clauses.
    const number = /^\s*(\d{1,2})[.)]/.exec(line.text)?.[1];
    if (number !== undefined && isAfterGap && after?.text.trimStart().startsWith(`${number}.1`) === true) return true;
    if (!isAfterGap || !/^[\d§]/.test(text)) return false;
    if (after === undefined || after.kind === 'blank') return true;
    // "3. What we collect" above "(a) names" or bullets
    const isAnotherList = after.kind === 'item' && !/^\s*[\d§]/.test(after.text);
    if (after.isNumbered && !isAnotherList) return false;
    return this.#form === 'plain' && (after.kind === 'text' || isAnotherList);
  }

  #isPlainHeading(line: Line, index: number): boolean {
    const text = line.text.trim();
    if (text.length > longestHeading || text.length < 3 || /[.;,!]$/.test(text) || !/\p{L}/u.test(text)) return false;
    if (/\S@\S|https?:|\d{4}/.test(text)) return false;
    if (entryLike.test(text) && !numberedPart.test(text)) return false;
    const before = this.#lines[index - 1];
    const after = this.#lines[index + 1];
    const isAlone =
      (before === undefined || before.kind === 'blank') && (after === undefined || after.kind === 'blank');
    if (!isAlone) {
      const isFirst = before === undefined || before.kind === 'blank';
      return isFirst && (/^[\p{Lu}\d\s&/,'()-]{6,}$/u.test(text) || (after !== undefined && isTitle(text)));
    }
    if (text.endsWith(':')) return text.split(' ').length <= 4;
    return text.split(/\s+/).length <= 10 && /^["'(]?[\p{Lu}\d¿]/u.test(text) && !/[.!]\s/.test(text);
  }

  #append(start: number, end: number): void {
    if (this.#form === 'markdown') appendMarkdown(this.#builder, this.#source, start, end, this.#state);
    else this.#builder.append(this.#source, start, end);
    if (this.#form === 'markdown' && /\S {2,}$/.test(this.#source.slice(Math.max(start, end - 4), end)))
      this.#builder.appendBreak(end);
  }

  #take(): MappedText {
    if (this.#state.strongAt !== null) this.#builder.markStrong(this.#state.strongAt);
    const text = this.#builder.finish();
    this.#builder = new MappedTextBuilder();
    this.#state = { strongAt: null, emphasisOpen: false };
    return text;
  }

  #flush(): void {
    const text = this.#take();
    const depth = this.#item;
    this.#item = null;
    if (text.text === '') return;
    this.blocks.push(depth === null ? { kind: 'paragraph', text } : { kind: 'item', depth, text });
  }

  #flushAsHeading(level: number): void {
    const isItem = this.#item !== null;
    const text = this.#take();
    this.#item = null;
    if (text.text === '') return;
    const isHeading = !isItem && text.text.length <= 200 && !text.text.includes('\n');
    this.blocks.push(isHeading ? { kind: 'heading', level, text } : { kind: 'paragraph', text });
  }
}
