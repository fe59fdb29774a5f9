// Finds what was seen before, among many thousands, without looking at each.

type Rules<Item> = {
  /** What two items have in common, at least one of these, wherever `isSame` may hold. */
  readonly keysOf: (item: Item) => Iterable<string>;
  /** Under which keys the same item may be kept; by default its own keys. */
  readonly lookUp?: (item: Item) => Iterable<string>;
  readonly isSame: (kept: Item, item: Item) => boolean;
  /** What is kept in place of the two. */
  readonly join: (kept: Item, item: Item) => Item;
};

/** The items in order, each one joined to the first before it that is the same. */
export function joinAlike<Item>(
  items: readonly Item[],
  { keysOf, lookUp = keysOf, isSame, join }: Rules<Item>,
): Item[] {
  const kept: Item[] = [];
  const places = new Map<string, number[]>();
  const file = (item: Item, place: number): void => {
    for (const key of keysOf(item)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else if (!known.includes(place, -looksBack)) insert(known, place);
    }
  };
  const find = (item: Item): number | null => {
    let first: number | null = null;
    for (const key of lookUp(item)) {
      for (const place of places.get(key) ?? []) {
        if (first !== null && place >= first) break;
        const other = kept[place];
        if (other !== undefined && isSame(other, item)) {
          first = place;
          break;
        }
      }
    }
    return first;
  };
  for (const item of items) {
    const place = find(item);
    const other = place === null ? undefined : kept[place];
    if (place === null || other === undefined) {
      kept.push(item);
      file(item, kept.length - 1);
    } else {
      const joined = join(other, item);
      // Where nothing was learnt, what it is found by stays the same.
      if (joined === other) continue;
      kept[place] = joined;
      file(joined, place);
    }
  }
  return kept;
}

/** How far back a place is looked for before it is written down again; writing it twice does no harm. */
const looksBack = 8;

/** Keeps the places in order: an item that took on new keys may stand before others that have them. */
function insert(places: number[], place: number): void {
  let at = places.length;
  while (at > 0 && (places[at - 1] ?? 0) > place) at -= 1;
  places.splice(at, 0, place);
}
