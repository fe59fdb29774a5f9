// A document as passages: each piece of text with the section it stands in, what leads in to it, and its table's headings.
import { wordPattern } from '../text/word-pattern.ts';
import { findDurations } from '../text/durations.ts';
import { splitSentences } from '../text/sentences.ts';
import type { MappedText, Range, Span } from '../text/mapped-text.ts';
import type { Block, BlockDocument, TableRow } from './blocks.ts';
import { detectLanguage } from './language.ts';
import type { ReadingLanguage } from './language.ts';
import { topicsOfHeading } from './topics.ts';
import type { Topic } from './topics.ts';

export type Section = {
  /** Headings from the outermost to the innermost. */
  readonly headings: readonly string[];
  readonly topics: ReadonlySet<string>;
};

export type Passage = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly text: MappedText;
  readonly section: Section;
  /** The paragraph that announces the list or table, or ''. */
  readonly leadIn: string;
  /** The label before a colon or dash at the beginning, or null. */
  readonly label: Range | null;
  /** Of a cell: its column's heading and its row's first cell. */
  readonly column: string;
  readonly rowHead: MappedText | null;
  readonly sentences: readonly Range[];
};

export type Table = {
  readonly head: readonly MappedText[];
  readonly rows: readonly (readonly MappedText[])[];
  readonly section: Section;
  readonly leadIn: string;
};

export type ReadableDocument = {
  readonly language: ReadingLanguage | null;
  readonly title: string | null;
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  /** Of all passages but headings, in order. */
  readonly sentences: readonly Sentence[];
};

/** A sentence in its passage. */
export type Sentence = { readonly passage: Passage; readonly range: Range; readonly text: string };

export const hasTopic = (passage: { readonly section: Section }, ...topics: readonly Topic[]): boolean =>
  topics.some((topic) => passage.section.topics.has(topic));

export const spanOf = (sentence: Sentence, start: number, end: number): Span =>
  sentence.passage.text.spanOf(sentence.range.start + start, sentence.range.start + end);

export function makeReadable(document: BlockDocument): ReadableDocument {
  const reader = new PassageReader();
  for (const block of document.blocks) reader.add(block);
  const declared = (['en', 'de', 'fr', 'es'] as const).find((language) => language === document.language);
  return {
    language: detectLanguage(document.blocks) ?? declared ?? null,
    title: document.title,
    passages: reader.passages,
    tables: reader.tables,
    sentences: reader.passages.filter(({ kind }) => kind !== 'heading').flatMap((passage) => sentencesIn(passage)),
  };
}

const sentencesIn = (passage: Passage): Sentence[] =>
  passage.sentences.map((range) => ({ passage, range, text: passage.text.text.slice(range.start, range.end) }));

/** Words that stand over a column rather than in it. */
const headWords = wordPattern(
  /^(?:.{0,40}\b(?:names?|purposes?|processors?|providers?|vendors?|recipients?|categor(?:y|ies)|periods?|locations?|countr(?:y|ies)|entit(?:y|ies)|types?|descriptions?|legal bas[ie]s|retention|how long|kept(?: for)?|expir\p{L}*|durations?|what|why|who|where|data|cookies?|services?|third part(?:y|ies)|compan(?:y|ies)|zwecke?|anbieter|dienst\p{L}*|empfänger|daten\p{L}*|land|standort|speicherdauer|frist|rechtsgrundlage|finalités?|prestataires?|pays|données|durées?|base|finalidad|proveedor(?:es)?|país|datos|plazos?|tratamiento|conservación|encargad[oa]s?|servicios?|ubicación|sociétés?|outils?|dienste?|sitz))\b.{0,30}$/iu,
);

const noTopics: ReadonlySet<string> = new Set();

class PassageReader {
  readonly passages: Passage[] = [];
  readonly tables: Table[] = [];
  #headings: { level: number; text: string; topics: ReadonlySet<string> }[] = [];
  #section: Section = { headings: [], topics: noTopics };
  #leadIn = '';
  #parents: { depth: number; text: string }[] = [];

  add(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.#addHeading(block.level, block.text);
        return;
      case 'paragraph':
        if (isHeadingLike(block.text)) this.#addHeading(7, block.text);
        else {
          this.#enterLabelled(block.text);
          this.#push('paragraph', block.text);
          this.#leadIn = leadInOf(block.text.text);
          this.#parents = [];
        }
        return;
      case 'item': {
        while ((this.#parents.at(-1)?.depth ?? 0) >= block.depth) this.#parents.pop();
        this.#push('item', block.text, {
          leadIn: [this.#leadIn, ...this.#parents.map(({ text }) => text)].filter(Boolean).join(' '),
        });
        this.#parents.push({ depth: block.depth, text: block.text.text.slice(0, 200) });
        return;
      }
      case 'table':
        this.#addTable(block.rows);
    }
  }

  /** "**4. How long do we keep it?** Contracts ..." is a section of its own, up to the next one. */
  #enterLabelled({ text, strong }: MappedText): void {
    const [bold] = strong;
    if (bold === undefined || bold.start !== 0 || bold.end > longestLabel) return;
    const label = text.slice(0, bold.end).trim();
    if (!/^\d|\?$/.test(label) && !/[.?]\s?$/.test(label)) return;
    if (topicsOfHeading(label).size > 0) this.#enter(8, label);
  }

  #enter(level: number, text: string): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headings.push({ level, text, topics: topicsOfHeading(text) });
    // The innermost heading that says something tells the topic: "Cookies" under "What we collect" is about cookies.
    const topics = this.#headings.findLast((heading) => heading.topics.size > 0)?.topics ?? noTopics;
    this.#section = { headings: this.#headings.map((heading) => heading.text), topics };
    this.#leadIn = '';
    this.#parents = [];
  }

  #addHeading(level: number, text: MappedText): void {
    this.#enter(level, text.text);
    this.#push('heading', text);
  }

  #addTable(rows: readonly TableRow[]): void {
    // What stands over a column is no length of time: "Meter readings | 24 months" is a row like the others.
    const isRow = ({ cells }: TableRow): boolean => cells.slice(1).some(({ text }) => findDurations(text).length > 0);
    const heads = rows.filter((row) => row.isHead && !isRow(row));
    const first = rows[0]?.cells ?? [];
    // Some tables have no head: then the first row is one like the others.
    const head =
      heads.at(-1)?.cells ??
      (!rows.slice(0, 1).some(isRow) && first.some(({ text: cell }) => headWords.test(cell)) ? first : []);
    const body = rows.filter((row) => (!row.isHead || isRow(row)) && row.cells !== head).map(({ cells }) => cells);
    this.tables.push({ head, rows: body, section: this.#section, leadIn: this.#leadIn });
    for (const cells of body) {
      // A number in front is not what the row is about.
      const rowHead = cells.find((cell) => /\p{L}{2}/u.test(cell.text)) ?? cells[0] ?? null;
      cells.forEach((cell, index) => {
        if (cell.text === '') return;
        this.#push('cell', cell, { column: head[index]?.text ?? '', rowHead: cell === rowHead ? null : rowHead });
      });
    }
  }

  #push(
    kind: Passage['kind'],
    text: MappedText,
    more: { readonly leadIn?: string; readonly column?: string; readonly rowHead?: MappedText | null } = {},
  ): void {
    this.passages.push({
      kind,
      text,
      section: this.#section,
      leadIn: more.leadIn ?? this.#leadIn,
      label: kind === 'heading' || kind === 'cell' ? null : findLabel(text),
      column: more.column ?? '',
      rowHead: more.rowHead ?? null,
      sentences: splitSentences(text.text),
    });
  }
}

/** A short paragraph that is bold as a whole heads what follows. */
function isHeadingLike(text: MappedText): boolean {
  const [bold] = text.strong;
  const plain = text.text.trimEnd();
  return (
    bold !== undefined &&
    text.strong.length === 1 &&
    bold.start === 0 &&
    bold.end >= plain.length - 1 &&
    plain.length <= 90 &&
    !/[.!?]$/.test(plain) &&
    !/@|\d{4}/.test(plain)
  );
}

/** What a paragraph announces: the text before a list, mostly with a colon at its end. */
function leadInOf(text: string): string {
  const last = splitSentences(text.slice(-1200)).at(-1);
  return last === undefined ? '' : text.slice(-1200).slice(last.start, last.end);
}

const longestLabel = 90;

/** Where bold text ends that goes on behind "and" or a comma: "**Muster** and **Beispiel**, for maps". */
function lastJoined({ text, strong }: MappedText): number {
  let end = strong[0]?.end ?? 0;
  for (const { start, end: next } of strong.slice(1)) {
    if (!/^(?:,|\/|&|\s|and|und|et|y)+$/.test(text.slice(end, start)) || next > longestLabel) break;
    end = next;
  }
  return end;
}

/** The label at the beginning: bold text, or words before a colon or a spaced dash. */
export function findLabel(text: MappedText): Range | null {
  const [bold] = text.strong;
  if (bold !== undefined && bold.start <= 3 && bold.end - bold.start <= longestLabel && bold.end < text.text.length) {
    const last = lastJoined(text);
    const end = text.text.slice(bold.start, last).replace(/[\s:.–—-]+$/, '').length + bold.start;
    if (end > bold.start) return { start: bold.start, end };
  }
  const match =
    /^((?:[^:.!?\n]|\.(?=\S|\s[–—-]\s|,\s)){2,90}?(?:\([^()\n]{0,80}\)[^:.!?\n]{0,40}?)?)(?::(?=\s|$)| [–—-] |\. (?=\p{Lu}))/u.exec(
      text.text.slice(0, 220),
    );
  // A dash within a bracket ends no label: "Telephone (optional — shown to nobody)".
  if (match?.[1] === undefined || /\([^()]*$/.test(match[1])) return null;
  // A dot ends a label only after a few words: "Server log files. Standard web logs capture ...".
  const isDot = match[0].endsWith('. ');
  if (
    isDot &&
    (match[1].split(' ').length > 4 ||
      /\b(?:is|are|we|you|may|will|can|do|uses?|runs?|has|have|keeps?|stores?|signs?)\b/i.test(match[1]))
  )
    return null;
  return { start: 0, end: match[1].trimEnd().length };
}
