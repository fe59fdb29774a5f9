import { memo, useMemo, type ReactNode } from 'react';
import { bindClasses } from '../../ui/base/class-names.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import sheet from './source-text.module.css';
import { cutText, type ReadText, type TextBlock, type TextMark, type TextPiece } from './text-pieces.ts';

const classes = bindClasses(sheet);

/** How a place is drawn: violet waits, a thin sage line is settled, grey is no fact, a wavy line is not what the register says. */
export type MarkTone = 'waiting' | 'settled' | 'out' | 'untrue';

export type SourceMark = TextMark & {
  readonly tone: MarkTone;
  /** The state in words, read out behind the place. */
  readonly stateWord: string;
};

type SourceTextProps = {
  source: ReadText;
  lang: string | null;
  label: string;
  marks: readonly SourceMark[];
  currentId: string | null;
  hoveredId: string | null;
  onHover: (id: string | null) => void;
  onChoose: (id: string) => void;
  /** Enter on a place: on to its entry beside the text. */
  onEnter: (id: string) => void;
};

/** The text that was read, with every place that something was read from. */
export function SourceText({ source, lang, label, marks, ...focus }: SourceTextProps) {
  const blocks = useMemo(() => cutText(source, marks), [source, marks]);
  const places = useMemo<Places>(() => new Map(marks.map((mark, number) => [mark.id, { ...mark, number }])), [marks]);
  return (
    <article {...(lang === null ? {} : { lang })} aria-label={label} className={classes('text')} data-source-text>
      {numbered(blocks).map(([key, block]) =>
        isBare(block) ? (
          <BareBlock key={key} block={block} />
        ) : (
          <Block key={key} block={block} places={places} focus={focus} />
        ),
      )}
    </article>
  );
}

type Places = ReadonlyMap<string, SourceMark & { readonly number: number }>;
const noPlaces: Places = new Map();

type Focus = Pick<SourceTextProps, 'currentId' | 'hoveredId' | 'onHover' | 'onChoose' | 'onEnter'>;

/** A block that nothing was read from: it is drawn once, however long the text is. */
const BareBlock = memo(function BareBlock({ block }: { block: TextBlock }) {
  return <Block block={block} places={noPlaces} focus={null} />;
});

function isBare(block: TextBlock): boolean {
  const pieces = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.pieces;
  return pieces.every(({ markIds }) => markIds.length === 0);
}

type BlockProps = { block: TextBlock; places: Places; focus: Focus | null };

function Block({ block, places, focus }: BlockProps) {
  const draw = (pieces: readonly TextPiece[]): ReactNode => <Pieces pieces={pieces} places={places} focus={focus} />;
  switch (block.kind) {
    case 'heading': {
      // The page has the first level; those of the text go on below it.
      if (block.level <= 1) return <h2 className={classes('heading', 'first')}>{draw(block.pieces)}</h2>;
      if (block.level === 2) return <h3 className={classes('heading')}>{draw(block.pieces)}</h3>;
      return <h4 className={classes('heading', 'small')}>{draw(block.pieces)}</h4>;
    }
    case 'paragraph':
      return <p className={classes('paragraph')}>{draw(block.pieces)}</p>;
    case 'item':
      return (
        <p className={classes('paragraph', 'item')} style={{ marginInlineStart: `${Math.min(block.depth, 4) * 20}px` }}>
          <span aria-hidden className={classes('bullet')}>
            •
          </span>
          {draw(block.pieces)}
        </p>
      );
    case 'table':
      return (
        <div className={classes('table')}>
          <table>
            <tbody>
              {numbered(block.rows).map(([key, { isHead, cells }]) => (
                <tr key={key}>
                  {numbered(cells).map(([place, cell]) =>
                    isHead ? (
                      <th key={place} scope="col">
                        {draw(cell)}
                      </th>
                    ) : (
                      <td key={place}>{draw(cell)}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

type PiecesProps = { pieces: readonly TextPiece[]; places: Places; focus: Focus | null };

function Pieces({ pieces, places, focus }: PiecesProps) {
  return numbered(pieces).map(([key, { text, markIds }]) =>
    markIds.length === 0 || focus === null ? (
      text
    ) : (
      <MarkedPiece key={key} text={text} markIds={markIds} places={places} {...focus} />
    ),
  );
}

type MarkedPieceProps = { text: string; markIds: readonly string[]; places: Places } & Focus;

function MarkedPiece({ text, markIds, places, currentId, hoveredId, onHover, onChoose, onEnter }: MarkedPieceProps) {
  const known = markIds.flatMap((id) => places.get(id) ?? []);
  const isCurrent = currentId !== null && markIds.includes(currentId);
  const shown =
    known.find(({ id }) => id === currentId) ??
    known.find(({ tone }) => tone === 'waiting' || tone === 'untrue') ??
    known[0];
  if (shown === undefined) return text;
  // A press on words that several were read from goes from one to the next.
  const next = isCurrent ? (markIds[(markIds.indexOf(currentId) + 1) % markIds.length] ?? shown.id) : shown.id;
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button is a box and cannot break across lines of text
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent || undefined}
      data-mark={known.map(({ number }) => number).join(' ')}
      className={classes(
        'mark',
        isCurrent ? 'current' : shown.tone,
        hoveredId !== null && !isCurrent && markIds.includes(hoveredId) && 'hovered',
      )}
      onClick={() => onChoose(next)}
      onMouseEnter={() => onHover(shown.id)}
      onMouseLeave={() => onHover(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onEnter(shown.id);
        else if (event.key === 'ArrowRight') stepToPlace(event.currentTarget, 1);
        else if (event.key === 'ArrowLeft') stepToPlace(event.currentTarget, -1);
        else return;
        event.preventDefault();
      }}
      onFocus={(event) => {
        // A press chooses by itself, in the order of what overlaps.
        if (!isCurrent && event.currentTarget.matches(':focus-visible')) onChoose(shown.id);
      }}
    >
      {text}
      <VisuallyHidden>({shown.stateWord})</VisuallyHidden>
    </span>
  );
}

/** Moves the focus to the next place in the text that is another one. */
function stepToPlace(from: HTMLElement, by: -1 | 1): void {
  const all = [...(from.closest('[data-source-text]')?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  const place = all.indexOf(from);
  const rest = by === 1 ? all.slice(place + 1) : all.slice(0, Math.max(place, 0)).toReversed();
  const next = rest.find(({ dataset }) => dataset['mark'] !== from.dataset['mark']);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** Scrolls the text to the first place of a mark. */
export function showPlace(number: number): void {
  document
    .querySelector<HTMLElement>(`[data-source-text] [data-mark~="${number}"]`)
    ?.scrollIntoView({ block: 'nearest' });
}

/** Blocks and pieces of a text have no identity but their place. */
function numbered<Item>(items: readonly Item[]): [number, Item][] {
  return items.map((item, index) => [index, item]);
}
