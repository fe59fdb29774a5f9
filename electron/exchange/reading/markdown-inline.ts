// Markdown within a line: takes the marks away and keeps what they marked. Linear, and never fails: what is no mark stays text.
import type { MappedTextBuilder } from '../../../shared/reading/text/mapped-text.ts';

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: "'",
  lsquo: "'",
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
};

/** How far a mark's other end is looked for; what is longer is text. */
const reach = 2000;

export type InlineState = { strongAt: number | null; emphasisOpen: boolean };

/** Appends `source.slice(start, end)`, a line or a part of one. The state carries marks from line to line of a paragraph. */
export function appendMarkdown(
  builder: MappedTextBuilder,
  source: string,
  from: number,
  end: number,
  state: InlineState,
): void {
  let index = from;
  while (index < end) {
    const plain = endOfPlain(source, index, end);
    builder.append(source, index, plain);
    index = plain < end ? appendMark(builder, source, { index: plain, end, from }, state) : plain;
  }
}

const markCharacters = new Set(['\\', '*', '_', '`', '[', ']', '!', '<', '&', '~']);

function endOfPlain(source: string, from: number, end: number): number {
  let index = from;
  while (index < end && !markCharacters.has(source.charAt(index))) index += 1;
  return index;
}

type Place = { readonly index: number; readonly end: number; readonly from: number };

/** Handles the mark at a place, and gives where to go on. */
function appendMark(builder: MappedTextBuilder, source: string, place: Place, state: InlineState): number {
  const { index, end } = place;
  switch (source.charAt(index)) {
    case '\\':
      if (index + 1 < end) builder.append(source, index + 1, index + 2);
      else builder.appendBreak(index);
      return index + 2;
    case '*':
    case '_':
    case '~':
      return appendEmphasis(builder, source, place, state);
    case '`':
      return appendCode(builder, source, place);
    case '[':
      return appendLink(builder, source, place, state);
    case '!':
      if (source.charAt(index + 1) === '[') return index + 1;
      break;
    case '<':
      return appendTag(builder, source, place);
    case '&':
      return appendEntity(builder, source, place);
    default:
      break;
  }
  builder.append(source, index, index + 1);
  return index + 1;
}

function appendEmphasis(
  builder: MappedTextBuilder,
  source: string,
  { index, end, from }: Place,
  state: InlineState,
): number {
  const mark = source.charAt(index);
  let length = 1;
  while (length < 3 && source.charAt(index + length) === mark && index + length < end) length += 1;
  const before = index > from ? source.charAt(index - 1) : ' ';
  const after = index + length < end ? source.charAt(index + length) : ' ';
  const isWordBefore = /[\p{L}\d]/u.test(before);
  const isWordAfter = /[\p{L}\d]/u.test(after);
  // Underscores and stars inside names such as `_ga_*` are part of the name.
  const isName = mark === '_' ? isWordBefore && isWordAfter : before === '_';
  const canOpen = after !== ' ' && !isName && (mark !== '_' || !isWordBefore);
  const canClose = before !== ' ' && !isName && (mark !== '_' || !isWordAfter);
  if (length >= 2) {
    if (state.strongAt !== null && canClose) {
      builder.markStrong(state.strongAt);
      state.strongAt = null;
      return index + length;
    }
    if (state.strongAt === null && canOpen && mark !== '~') {
      if (mark !== '_' || closesLater(source, '__', index + 2, end)) {
        state.strongAt = builder.length;
        return index + length;
      }
    } else if (mark === '~') return index + length;
  } else if (mark !== '~') {
    if (state.emphasisOpen && canClose) {
      state.emphasisOpen = false;
      return index + 1;
    }
    if (!state.emphasisOpen && canOpen && closesLater(source, mark, index + 1, end)) {
      state.emphasisOpen = true;
      return index + 1;
    }
  }
  builder.append(source, index, index + length);
  return index + length;
}

function closesLater(source: string, mark: string, from: number, end: number): boolean {
  const stretch = source.slice(from, Math.min(end, from + 400));
  const at = stretch.indexOf(mark);
  if (at <= 0 || stretch.charAt(at - 1) === ' ') return false;
  return !/[\p{L}\d]/u.test(stretch.charAt(at + mark.length));
}

function appendCode(builder: MappedTextBuilder, source: string, { index, end }: Place): number {
  let ticks = 1;
  while (source.charAt(index + ticks) === '`' && index + ticks < end) ticks += 1;
  const close = source.slice(index + ticks, Math.min(end, index + ticks + reach)).indexOf('`'.repeat(ticks));
  if (close < 0) return index + ticks;
  const start = builder.length;
  builder.append(source, index + ticks, index + ticks + close);
  builder.markCode(start);
  return index + ticks + close + ticks;
}

function appendLink(builder: MappedTextBuilder, source: string, { index, end }: Place, state: InlineState): number {
  const stretch = source.slice(index, Math.min(end, index + reach));
  const close = /^\[[^[\]]*\]/.exec(stretch)?.[0].length ?? 0;
  const target =
    close > 0 ? /^\((?:<([^<>\n]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))[^()]*\)/.exec(stretch.slice(close)) : null;
  if (target === null) {
    // An image in a link and such: the outer bracket says nothing.
    const isReference = /^\[\^?[^[\]]*\]:?\s*$/.test(stretch);
    if (!isReference) builder.append(source, index, index + 1);
    return index + 1;
  }
  const start = builder.length;
  appendMarkdown(builder, source, index + 1, index + close - 1, state);
  builder.markLink(start, target[1] ?? target[2] ?? '');
  return index + close + target[0].length;
}

function appendTag(builder: MappedTextBuilder, source: string, { index, end }: Place): number {
  const stretch = source.slice(index, Math.min(end, index + reach));
  const address = /^<((?:https?:\/\/|mailto:)?[^\s<>@]*[@.:/][^\s<>]*)>/.exec(stretch);
  if (address !== null && !/^<\/?[a-z][a-z\d]*[\s/>]/i.test(stretch)) {
    const skip = stretch.startsWith('<mailto:') ? 8 : 1;
    builder.append(source, index + skip, index + address[0].length - 1);
    return index + address[0].length;
  }
  if (stretch.startsWith('<!--')) {
    const close = stretch.indexOf('-->');
    return close < 0 ? index + 4 : index + close + 3;
  }
  const tag = /^<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/i.exec(stretch);
  if (tag === null) {
    builder.append(source, index, index + 1);
    return index + 1;
  }
  if (tag[1]?.toLowerCase() === 'br') builder.appendBreak(index);
  return index + tag[0].length;
}

function appendEntity(builder: MappedTextBuilder, source: string, { index, end }: Place): number {
  const entity = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/i.exec(
    source.slice(index, Math.min(end, index + 12)),
  );
  const decoded = entity === null ? undefined : decodeEntity(entity);
  if (entity === null || decoded === undefined) {
    builder.append(source, index, index + 1);
    return index + 1;
  }
  builder.appendDecoded(decoded, index, index + entity[0].length);
  return index + entity[0].length;
}

function decodeEntity([, hex, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return namedEntities[name.toLowerCase()];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
