/** What a column sorts by. Null and undefined, "nothing recorded", always stand last. */
export type SortValue = string | number | boolean | null | undefined;

/** Compares two values in the order of the language: "Ä" beside "A", "C-2" before "C-10". */
export function createValueOrder(locale: string): (a: SortValue, b: SortValue) => number {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return (a, b) => {
    if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
    return Number(a) - Number(b);
  };
}
