// Words of the sections about which data there are, which there never are, and where they come from.
import type { dataElementSchema, handlingKinds, protectionKinds } from '../../../../domain/records/data.ts';
import type { dataSourceKinds } from '../../../../domain/records/processing-activity.ts';
import type { z } from 'zod';
import { joinList } from '../../text/english/lists.ts';
import { isPlural, lowerFirst, withArticle } from '../../text/english/nouns.ts';
import { capitalise, endSentence, strong, words } from '../../text/inline.ts';
import type { Inline, Words } from '../../text/inline.ts';

type Handling = (typeof handlingKinds)[number];
type Source = (typeof dataSourceKinds)[number];

const protectionWords: Readonly<Record<(typeof protectionKinds)[number], string>> = {
  hashed: 'stored hashed',
  encrypted: 'stored encrypted',
  truncated: 'truncated',
  anonymised: 'anonymised',
  pseudonymised: 'pseudonymised',
  tokenised: 'replaced by a token',
};

const handlingWords: Readonly<Record<Handling, string>> = {
  deliveredTo: 'delivered to',
  availableThrough: 'available through',
  notLinkedTo: 'not linked to',
  usedOnlyTo: 'used only to',
  shownOnlyTo: 'shown only to',
  storedAs: 'stored as',
  handledBy: 'handled by',
  receivedFrom: 'received from',
};

/** One element with what is said about it in brackets: `company (optional)`. */
function elementInWords(element: z.output<typeof dataElementSchema>): string {
  const protection = element.protection === null ? null : protectionWords[element.protection];
  const notes = [
    element.requirement === 'optional' ? 'optional' : null,
    element.requirement === 'required' ? 'required' : null,
    [protection, element.condition].filter((part) => part !== null).join(' ') || null,
    element.details.length === 0 ? null : plainList(element.details),
  ].filter((note) => note !== null);
  return notes.length === 0 ? element.name : `${element.name} (${notes.join('; ')})`;
}

function plainList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const dataMessages = {
  data: {
    leadIn: 'We collect this data:',
    leadInAbout: (people: readonly string[]): Words => words`About ${joinList(people)}, we collect:`,
    /** What comes before the colon of a category's item. */
    category: (category: {
      readonly name: string;
      readonly requirement: 'required' | 'optional' | null;
      /** A description of a few words. */
      readonly gloss: string | null;
      readonly collectedWhen: string | null;
    }): Inline => {
      const isSaid = category.requirement === null || category.name.toLowerCase().includes(category.requirement);
      const requirement = isSaid ? '' : ` (${category.requirement})`;
      const gloss = category.gloss === null ? '' : ` (${category.gloss})`;
      const when = category.collectedWhen === null ? '' : `, ${category.collectedWhen}`;
      return words`${strong(capitalise(category.name))}${gloss}${requirement}${when}`;
    },
    withElements: (head: Words, elements: readonly z.output<typeof dataElementSchema>[]): Words =>
      words`${head}: ${joinList(elements.map(elementInWords))}.`,
    withoutElements: (head: Words): Words => words`${head}.`,
    withGap: (head: Words, gap: Words): Words => words`${head}: ${gap}.`,
    description: (text: string): Words => capitalise(endSentence(text)),
    usedTo: (purposes: readonly string[]): Words => words`We use this to ${joinList(purposes)}.`,
    /** `element` is null where the whole category is meant. */
    handling: (
      element: string | null,
      handling: readonly { readonly kind: Handling; readonly text: string }[],
    ): Words => {
      const subject = element === null ? 'This is' : `The ${element} ${isPlural(element) ? 'are' : 'is'}`;
      return words`${subject} ${joinList(handling.map(({ kind, text }) => `${handlingWords[kind]} ${text}`))}.`;
    },
    specialCategories: (items: readonly string[]): Words =>
      words`The law gives special protection to some of this: ${joinList(items)}.`,
    noSpecialCategories:
      'We do not process special categories of personal data, such as data about health or religious beliefs.',
    missingCategories: 'which personal data we collect',
    missingElements: (name: string): string => `what “${name}” consists of`,
    missingRequirement: 'which data people have to provide, and what follows if they do not',
  },
  neverCollected: {
    collect: (items: readonly string[], scope: string | null): Words =>
      words`We never collect ${joinList(items, 'or')}${scope === null ? '' : ` ${scope}`}.`,
    store: (items: readonly string[], scope: string | null): Words =>
      words`We never store ${joinList(items.map(nounWithArticle), 'or')}${scope === null ? '' : ` ${scope}`}.`,
    listed: (gap: Words): Words => words`There is data that we never collect: ${gap}.`,
    missingItems: 'which data we never collect',
    missingStored: 'which data we never store',
  },
  sources: {
    /** `from` is what the register says of the source in words, or null. */
    from: (kind: Source, categories: readonly string[], from: string | null, service: string): Words => {
      const data = joinList(categories.map(lowerFirst));
      const note = from === null ? '' : ` (${from})`;
      switch (kind) {
        case 'dataSubject':
          return words`You give us ${data}${note}.`;
        case 'customer':
          return words`Our customers give us ${data}${note}.`;
        case 'automatic':
          return words`We record ${data} automatically when you use ${service}${note}.`;
        case 'vendor':
          return words`We receive ${data} from ${from ?? 'vendors that we use'}.`;
        case 'thirdParty':
          return words`We receive ${data} from ${from ?? 'third parties'}.`;
        case 'publicSource':
          return words`We take ${data} from public sources${note}.`;
      }
    },
    missing: (name: string): string => `where “${name}” comes from`,
    missingAll: 'where personal data comes from',
  },
  customerData: {
    processor: (categories: readonly string[]): Words =>
      words`We act as a processor, on behalf of our customers, for ${joinList(categories)}.`,
    /** An activity that names no category of processing. */
    activity: (name: string): string => `“${name}”`,
    leadIn: 'Our customers enter this data:',
    owned: (names: readonly string[]): Words => words`Our customers own the ${joinList(names)} that they enter.`,
    usedOnlyTo: (names: readonly string[], uses: readonly string[]): Words =>
      words`We process ${joinList(names)} only to ${joinList(uses)}.`,
    /** Duties with the condition under which each holds. */
    responsible: (
      party: string | null,
      duties: readonly { readonly items: readonly string[]; readonly condition: string | null }[],
    ): Words => {
      const parts = duties.map(({ items, condition }) =>
        condition === null ? words`for ${joinList(items)}` : words`${condition}, for ${joinList(items)}`,
      );
      return words`${capitalise(party ?? 'our customers')} are responsible ${joinDuties(parts)}.`;
    },
  },
};

function joinDuties(parts: readonly Words[]): Inline {
  return parts.reduce<Inline>(
    (text, part, position) => (position === 0 ? words`${part}` : words`${text} and, ${part}`),
    [],
  );
}

/** A singular countable thing that is not stored: `a full card number`; plurals and abbreviations stay. */
function nounWithArticle(noun: string): string {
  return /\b(?:number|code|name|address|key|token|copy)$/iu.test(noun) ? withArticle(noun) : noun;
}
