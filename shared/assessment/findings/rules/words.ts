// How findings are worded: names in quotes, lists with "and", fields as words.
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

const fieldWords: Readonly<Record<string, string>> = {
  dpa: 'DPA',
  dpia: 'DPIA',
  dpo: 'DPO',
  eu: 'EU',
  hr: 'HR',
  uk: 'UK',
  url: 'address',
};

/** A field as it stands in a sentence: `subProcessorListUrl` is `sub-processor list address`. */
export function sayField(field: string): string {
  return field
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .split(' ')
    .map((word) => fieldWords[word] ?? word)
    .join(' ')
    .replace('sub processor', 'sub-processor');
}
