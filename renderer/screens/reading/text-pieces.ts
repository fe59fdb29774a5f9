// The text of a reading as blocks to draw, cut where what was read in it begins and ends.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { textOfRun } from '../../../shared/drift/text-layout.ts';

export type ReadText = OutputOf<'readings.text'>;
type Run = Extract<ReadText['layout'][number], { kind: 'paragraph' }>['runs'][number];
type Span = { readonly start: number; readonly end: number };

/** Places in the text that belong to one thing beside it. */
export type TextMark = { readonly id: string; readonly spans: readonly Span[] };

/** Words, and the marks that they belong to: the narrowest first. */
export type TextPiece = { readonly text: string; readonly markIds: readonly string[] };

export type TextBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'paragraph'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'item'; readonly depth: number; readonly pieces: readonly TextPiece[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly { readonly isHead: boolean; readonly cells: readonly (readonly TextPiece[])[] }[];
    };

type Place = Span & { readonly id: string };

export function cutText({ text, layout }: ReadText, marks: readonly TextMark[]): TextBlock[] {
  const places = marks
    .flatMap(({ id, spans }) => spans.map((span): Place => ({ ...span, id })))
    .toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const cut = (runs: readonly Run[]): TextPiece[] => cutRuns(text, runs, places);
  return layout.map((block): TextBlock => {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', level: block.level, pieces: cut(block.runs) };
      case 'paragraph':
        return { kind: 'paragraph', pieces: cut(block.runs) };
      case 'item':
        return { kind: 'item', depth: block.depth, pieces: cut(block.runs) };
      case 'table':
        return { kind: 'table', rows: block.rows.map(({ isHead, cells }) => ({ isHead, cells: cells.map(cut) })) };
    }
  });
}

function cutRuns(text: string, runs: readonly Run[], places: readonly Place[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const near = placesNear(runs, places);
  for (const run of runs) {
    const [start, end, as] = run;
    if (as !== undefined) {
      // What is written otherwise than it is read cannot be cut.
      add(pieces, { text: as, markIds: idsAt(near, { start, end: Math.max(end, start + 1) }) });
      continue;
    }
    const edges = near.flatMap((place) => [place.start, place.end]).filter((edge) => edge > start && edge < end);
    const stops = [...new Set([start, ...edges, end])].toSorted((one, other) => one - other);
    for (const [index, from] of stops.entries()) {
      const to = stops[index + 1];
      if (to !== undefined)
        add(pieces, { text: textOfRun(text, [from, to]), markIds: idsAt(near, { start: from, end: to }) });
    }
  }
  return pieces;
}

/** The places that reach into the runs of one block. */
function placesNear(runs: readonly Run[], places: readonly Place[]): readonly Place[] {
  const start = Math.min(...runs.map(([from]) => from));
  const end = Math.max(...runs.map(([, to]) => to));
  return places.filter((place) => place.start < end && place.end > start);
}

function idsAt(places: readonly Place[], { start, end }: Span): string[] {
  return [...new Set(places.filter((place) => place.start < end && place.end > start).map(({ id }) => id))];
}

/** Adds a piece, to the one before where both belong to the same marks. */
function add(pieces: TextPiece[], piece: TextPiece): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.markIds.join('\n') === piece.markIds.join('\n'))
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}
