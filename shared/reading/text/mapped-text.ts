// Text cleaned for reading, which still knows where each of its characters stands in the input.

/** Characters of the input, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** Characters of a text, `end` excluded. */
export type Range = { readonly start: number; readonly end: number };

export type Link = Range & { readonly target: string };

/**
 * A run of characters. Where both lengths are equal the run is verbatim; otherwise its characters stand for the whole
 * source run, as an entity does.
 */
type Segment = {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
};

/** Characters of the input, and what is read in their place; null where they are read as they stand. */
export type Run = Span & { readonly as: string | null };

export class MappedText {
  readonly text: string;
  readonly strong: readonly Range[];
  readonly code: readonly Range[];
  readonly links: readonly Link[];
  readonly #segments: readonly Segment[];

  constructor(
    text: string,
    segments: readonly Segment[],
    marks: { readonly strong: readonly Range[]; readonly code: readonly Range[]; readonly links: readonly Link[] },
  ) {
    this.text = text;
    this.#segments = segments;
    this.strong = marks.strong;
    this.code = marks.code;
    this.links = marks.links;
  }

  /** Where characters of this text stand in the input. An empty range gives an empty span. */
  spanOf(start: number, end: number): Span {
    const first = this.#segmentAt(start);
    if (first === undefined) return { start: 0, end: 0 };
    const from = isVerbatim(first) ? first.source + (start - first.at) : first.source;
    if (end <= start) return { start: from, end: from };
    const last = this.#segmentAt(end - 1) ?? first;
    const to = isVerbatim(last) ? last.source + (end - last.at) : last.source + last.sourceLength;
    return { start: from, end: Math.max(from, to) };
  }

  span(): Span {
    return this.spanOf(0, this.text.length);
  }

  /** The runs that the text is made of, in order; `as` is null where the characters stand so in the input. */
  runs(): Run[] {
    return this.#segments
      .filter(({ at }) => at < this.text.length)
      .map((segment) => {
        const { at, length, source, sourceLength } = segment;
        return isVerbatim(segment)
          ? { start: source, end: source + Math.min(length, this.text.length - at), as: null }
          : { start: source, end: source + sourceLength, as: this.text.slice(at, at + length) };
      });
  }

  #segmentAt(offset: number): Segment | undefined {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#segments[low];
  }
}

const isVerbatim = (segment: Segment): boolean => segment.length === segment.sourceLength;

/** What is read as another character: one spelling each of space, quote and hyphen keeps the rules short. */
const plainCharacters: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
};

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Characters without a width or a meaning in running text: controls, joiners, direction marks, soft hyphens. */
const isDropped = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

/** Where a run of letters, digits and signs of ASCII ends: nothing of it is cleaned. */
function endOfPlain(source: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f) break;
    at += 1;
  }
  return at;
}

const isCombining = (code: number): boolean => code >= 0x0300 && code <= 0x036f;

/** Builds a MappedText from pieces of the input, in any order of positions. */
export class MappedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #last = '';
  readonly #strong: Range[] = [];
  readonly #code: Range[] = [];
  readonly #links: Link[] = [];

  get length(): number {
    return this.#length;
  }

  /** Takes over `source.slice(start, end)`, cleaned. Where `source` is a piece of the input, `offset` is its place there. */
  append(source: string, start: number, end: number, offset = 0): void {
    for (let index = start; index < end;) {
      const runEnd = endOfPlain(source, index, end);
      if (runEnd > index) this.#push(source.slice(index, runEnd), offset + index, runEnd - index);
      else this.#appendCharacter(source.charAt(index), offset + index, 1);
      index = Math.max(runEnd, index + 1);
    }
  }

  /** Takes over a character that the input writes otherwise, such as an entity. */
  appendDecoded(text: string, start: number, end: number): void {
    for (const character of text) this.#appendCharacter(character, start, Math.max(0, end - start));
  }

  /** Puts in text that the input does not have, at a place in it. */
  appendBetween(text: string, at: number): void {
    for (const character of text) {
      if (character === ' ' && (this.#last === ' ' || this.#last === '')) continue;
      this.#push(character, at, 0);
    }
  }

  /** A line break that is meant, as in a table cell. */
  appendBreak(at: number): void {
    if (this.#length > 0 && this.#last !== '\n') this.#push('\n', at, 0);
  }

  markStrong(start: number): void {
    if (this.#length > start) this.#strong.push({ start, end: this.#length });
  }

  markCode(start: number): void {
    if (this.#length > start) this.#code.push({ start, end: this.#length });
  }

  markLink(start: number, target: string): void {
    if (this.#length > start) this.#links.push({ start, end: this.#length, target });
  }

  finish(): MappedText {
    const text = this.#pieces.join('').replace(/[ \n]+$/, '');
    return new MappedText(text, this.#segments, { strong: this.#strong, code: this.#code, links: this.#links });
  }

  #appendCharacter(character: string, source: number, sourceLength: number): void {
    const code = character.codePointAt(0) ?? 0;
    if (isSpace(code)) {
      if (this.#length > 0 && this.#last !== ' ' && this.#last !== '\n') this.#push(' ', source, sourceLength);
      return;
    }
    if (isDropped(code)) return;
    if (isCombining(code) && this.#compose(character, source + sourceLength)) return;
    this.#push(plainCharacters[character] ?? character, source, sourceLength);
  }

  /** Puts one character, or several of the input that stand as they are, at the end. */
  #push(character: string, source: number, sourceLength: number): void {
    const segment = this.#segments.at(-1);
    const isNext =
      segment !== undefined &&
      isVerbatim(segment) &&
      sourceLength === character.length &&
      segment.source + segment.sourceLength === source;
    if (isNext) {
      const length = segment.length + character.length;
      this.#segments[this.#segments.length - 1] = { ...segment, length, sourceLength: length };
    } else this.#segments.push({ at: this.#length, length: character.length, source, sourceLength });
    this.#pieces.push(character);
    this.#length += character.length;
    this.#last = character.slice(-1);
  }

  /** Joins an accent to the letter before it, so that both spellings of é read alike. */
  #compose(accent: string, sourceEnd: number): boolean {
    const composed = (this.#last + accent).normalize('NFC');
    const segment = this.#segments.at(-1);
    if (segment === undefined || this.#last.length !== 1 || composed.length !== 1) return false;
    const at = this.#length - 1;
    const source = isVerbatim(segment) ? segment.source + segment.length - 1 : segment.source;
    this.#segments.pop();
    if (segment.length > 1) {
      const length = segment.length - 1;
      this.#segments.push({ ...segment, length, sourceLength: isVerbatim(segment) ? length : segment.sourceLength });
    }
    this.#segments.push({ at, length: 1, source, sourceLength: Math.max(0, sourceEnd - source) });
    this.#pieces[this.#pieces.length - 1] = (this.#pieces.at(-1) ?? '').slice(0, -1) + composed;
    this.#last = composed;
    return true;
  }
}
