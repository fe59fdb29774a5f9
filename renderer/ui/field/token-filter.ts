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
  /** The trimmed name that could be created, or null when it is empty or names an existing option. */
  creatable: string | null;
};

/**
 * Finds the options for what was typed: those that begin with it, then those with a word that begins with it, then
 * those that contain it; case and accents do not count.
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
  if (wanted === '') return { matches: free.slice(0, MOST_SHOWN), creatable: null };
  const ranked = free
    .map((option) => ({ option, rank: rankMatch(foldText(option.label, locale), wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank);
  const isKnown = options.some((option) => foldText(option.label, locale) === wanted);
  return {
    matches: ranked.slice(0, MOST_SHOWN).map(({ option }) => option),
    creatable: isKnown ? null : query.trim(),
  };
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
