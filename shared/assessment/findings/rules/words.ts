// How findings are worded: names in quotes, lists with "and".
import { quoteName } from '../../../domain/gap-phrases.ts';

/** `“a”, “b” and “c”`; beyond `most`, how many more there are. */
export function quoteNames(names: readonly string[], most = 3): string {
  return listInWords(
    names.slice(0, most).map(quoteName),
    names.length > most ? `${names.length - most} more` : undefined,
  );
}

/** `a, b and c`. */
export function listInWords(items: readonly string[], rest?: string): string {
  const all = rest === undefined ? items : [...items, rest];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
