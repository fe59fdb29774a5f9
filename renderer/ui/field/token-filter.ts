import type { Option } from './option-list.tsx';

/** How many options a list shows at once: more cannot be read, and typing one more letter is quicker than scrolling. */
const MOST_SHOWN = 60;

type OptionQuery<Id extends string> = {
  options: readonly Option<Id>[];
  query: string;
  /** Ids that are already taken and must not be offered again. */
  excludedIds: readonly string[];
  locale: string;
};

type OptionMatches<Id extends string> = {
  matches: readonly Option<Id>[];
  /** The trimmed name that could be created, or null when it is empty or is the label of an existing option. */
  creatable: string | null;
  /** Free options whose label, or else one of whose other names, is what was typed: several where it is open which one is meant. */
  named: readonly Option<Id>[];
};

/**
 * Finds the options for what was typed: those that begin with it, then those with a word that begins with it, then
 * those that contain it; case and accents do not count. Other names find an option as its label does.
 */
export function filterOptions<Id extends string>({
  options,
  query,
  excludedIds,
  locale,
}: OptionQuery<Id>): OptionMatches<Id> {
  const wanted = foldText(query, locale);
  const excluded = new Set(excludedIds);
  const free = options.filter((option) => !excluded.has(option.id));
  if (wanted === '') return { matches: free.slice(0, MOST_SHOWN), creatable: null, named: [] };
  const ranked = free
    .map((option) => ({ option, rank: rankOption(option, wanted, locale) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank);
  const isKnown = options.some((option) => foldText(option.label, locale) === wanted);
  const labelled = free.filter((option) => foldText(option.label, locale) === wanted);
  return {
    matches: ranked.slice(0, MOST_SHOWN).map(({ option }) => option),
    creatable: isKnown ? null : query.trim(),
    named: labelled.length > 0 ? labelled : free.filter((option) => hasOtherName(option, wanted, locale)),
  };
}

function rankOption({ label, otherNames = [] }: Option, wanted: string, locale: string): number {
  return Math.min(...[label, ...otherNames].map((name) => rankMatch(foldText(name, locale), wanted)));
}

function hasOtherName({ otherNames = [] }: Option, wanted: string, locale: string): boolean {
  return otherNames.some((name) => foldText(name, locale) === wanted);
}

const NO_MATCH = 3;

function rankMatch(label: string, wanted: string): number {
  const at = label.indexOf(wanted);
  if (at < 0) return NO_MATCH;
  if (at === 0) return 0;
  return label.includes(` ${wanted}`) ? 1 : 2;
}

function foldText(text: string, locale: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase(locale);
}
