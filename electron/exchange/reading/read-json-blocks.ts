// A list of objects in JSON as a table whose cells know their place, for pages of sub-processors that are published as data.
import type { BlockDocument, TableRow } from '../../../shared/reading/document/blocks.ts';
import { MappedTextBuilder } from '../../../shared/reading/text/mapped-text.ts';
import type { MappedText } from '../../../shared/reading/text/mapped-text.ts';
import { UnreadableDocumentError } from './extracted-document.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Names of keys under which a list keeps whom it lists. */
const nameKeys = /^(?:name|vendor|entity|company|sub-?_?processor|provider|supplier|legal_?name|title)$/i;

const deepest = 6;

/** How many strings ahead a value is looked for: what is no string, such as a number, has no place among them. */
const farthest = 200;

/**
 * Every list of objects that have a name becomes a table, its keys the headings. Other texts of the file, such as a date of
 * the page, become paragraphs of "key: value".
 * @throws UnreadableDocumentError where the text is no JSON.
 */
export function readJsonBlocks(source: string): BlockDocument {
  const content = parse(source);
  const literals = new LiteralPlaces(source);
  const blocks: BlockDocument['blocks'][number][] = [];
  const visit = (value: unknown, key: string, depth: number): void => {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      const objects = value.filter((item) => isObject(item));
      if (objects.some((item) => Object.keys(item).some((name) => nameKeys.test(name))))
        blocks.push({ kind: 'table', rows: tableRows(objects, literals) });
      else for (const item of value) visit(item, key, depth + 1);
    } else if (isObject(value)) for (const [name, item] of Object.entries(value)) visit(item, name, depth + 1);
    else if (typeof value === 'string' && value !== '')
      blocks.push({ kind: 'paragraph', text: literals.place(value, `${heading(key)}: `) });
  };
  visit(content, '', 0);
  return { blocks, title: null, language: null };
}

function parse(source: string): unknown {
  try {
    const content: unknown = JSON.parse(source);
    return content;
  } catch {
    throw new UnreadableDocumentError('It is no JSON. Save the page again, or choose another form of it.');
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `processingLocation` and `processing_location` are "processing location". */
const heading = (key: string): string =>
  key
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim();

function tableRows(objects: readonly JsonObject[], literals: LiteralPlaces): TableRow[] {
  const keys = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  const head = keys.map((key) => literals.placeNowhere(heading(key)));
  // Values are placed in the order in which the file has them, whatever the order of the columns.
  const rows = objects.map((item) => {
    const cells = new Map(Object.entries(item).map(([key, value]) => [key, literals.place(textOf(value))]));
    return keys.map((key) => cells.get(key) ?? literals.placeNowhere(''));
  });
  return [{ isHead: true, cells: head }, ...rows.map((cells): TableRow => ({ isHead: false, cells }))];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((item) => textOf(item)).join(', ');
  return isObject(value)
    ? Object.values(value)
        .map((item) => textOf(item))
        .join(', ')
    : '';
}

/** Where the strings of the file stand. They are asked for in the file's order. */
class LiteralPlaces {
  readonly #literals: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  #next = 0;

  constructor(source: string) {
    this.#literals = Array.from(source.matchAll(/"(?:[^"\\]|\\.)*"/gs), (match) => ({
      value: valueOf(match[0]),
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }));
  }

  /** The text with the place of the next string that equals it or begins it; without a place where there is none. */
  place(text: string, label = ''): MappedText {
    const ahead = this.#literals
      .slice(this.#next, this.#next + farthest)
      .findIndex(({ value }) => value !== '' && (value === text || text.startsWith(`${value}, `)));
    const literal = ahead < 0 ? undefined : this.#literals[this.#next + ahead];
    if (literal === undefined) return this.placeNowhere(label + text);
    this.#next += ahead + 1;
    const builder = new MappedTextBuilder();
    if (label !== '') builder.appendBetween(label, literal.start);
    const isVerbatim = literal.end - literal.start === text.length;
    for (let at = 0; at < text.length; at += 1) {
      const start = isVerbatim ? literal.start + at : literal.start;
      builder.appendDecoded(text.charAt(at), start, isVerbatim ? start + 1 : literal.end);
    }
    return builder.finish();
  }

  placeNowhere(text: string): MappedText {
    const builder = new MappedTextBuilder();
    builder.appendDecoded(text, 0, 0);
    return builder.finish();
  }
}

function valueOf(literal: string): string {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
