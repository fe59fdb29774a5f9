// Whether two noun phrases are about the same data, whatever their order and form.

/** Words that say nothing about which data are meant. */
const empty = new Set(
  'the a an and or of for to in on by with your our their its this that these those any all such other we you it is are be may data information personal details about from when than kept keep retained retain stored period time'.split(
    ' ',
  ),
);

/** Words for the same things in policies; each group is one word. */
const sameThings: readonly (readonly string[])[] = [
  ['invoice', 'billing', 'bill', 'accounting', 'bookkeeping', 'tax', 'payment', 'financial'],
  ['log', 'logfile'],
  ['backup', 'copy'],
  ['account', 'registration', 'profile'],
  ['enquiry', 'inquiry', 'message', 'correspondence', 'contact', 'communication', 'support', 'ticket'],
  ['application', 'applicant', 'candidate', 'recruitment', 'recruiting'],
];
const groupOf = new Map(sameThings.flatMap((group, index) => group.map((word) => [word, `#${index}`] as const)));

/** A word without its ending, so that `log`, `logs` and `logging` are one. */
function stem(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
  const plain = singular.replace(/(?<=\p{L}{3})(?:ing|er|e)$/u, '');
  return plain.length > 3 ? plain.slice(0, 7) : plain;
}

const stemmedGroups = new Map([...groupOf].map(([word, group]) => [stem(word), group]));

/** Answers already given: every statement is held against every rule. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 20_000;

/** The words that say which data, as stems. */
export function subjectWords(text: string): ReadonlySet<string> {
  const former = known.get(text);
  if (former !== undefined) return former;
  if (known.size >= mostKnown) known.clear();
  const found = findWords(text);
  known.set(text, found);
  return found;
}

function findWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map(stem));
}

/** The same with words for the same things made one. */
const widened = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => stemmedGroups.get(word) ?? word));

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return (shared / smaller + shared / all) / 2;
}

/**
 * How alike two phrases are, from 0 to 1. 1: the same words; where one has all words of the other, above 0.5.
 * Two phrases that name no data at all ("personal data") are alike.
 */
export function likeness(one: string, other: string): number {
  const words = subjectWords(one);
  const others = subjectWords(other);
  if (words.size === 0 && others.size === 0) return 1;
  return Math.max(share(words, others), share(widened(words), widened(others)) * 0.9);
}
