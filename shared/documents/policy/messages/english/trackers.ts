// Words of the section about cookies and trackers.
import { sayPeriod } from '../../../../domain/period-words.ts';
import type { Tracker } from '../../../../domain/record-types.ts';
import { channelsInWords } from '../../text/english/channels.ts';
import type { Channel } from '../../text/english/channels.ts';
import { joinList } from '../../text/english/lists.ts';
import { isPlural, withArticle } from '../../text/english/nouns.ts';
import { capitalise, code, plainText, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

type Category = NonNullable<Tracker['category']>;

const leadIns: Readonly<Record<Category | 'none', (noun: string) => string>> = {
  none: (noun) => `We use these ${noun}:`,
  strictlyNecessary: (noun) => `These ${noun} are strictly necessary:`,
  functional: (noun) => `We use these ${noun} for extra functions:`,
  analytics: (noun) => `We use these ${noun} for analytics:`,
  advertising: (noun) => `We use these ${noun} for advertising:`,
  other: (noun) => `We use these ${noun} for other purposes:`,
};

const kindWords: Readonly<Record<Tracker['kind'], string>> = {
  cookie: 'cookie',
  pixel: 'pixel',
  localStorage: 'entry in the browser’s local storage',
  script: 'script',
  sdk: 'software component',
  other: 'tracker',
};

export const trackerMessages = {
  trackers: {
    onlyNecessary: 'We use strictly necessary cookies only.',
    optional: (uses: readonly string[]): Words =>
      uses.length === 0
        ? 'Some of our cookies are optional.'
        : words`Some of our cookies are optional: those for ${joinList(uses)}.`,
    leadIn: (category: Category | null, kinds: readonly Tracker['kind'][]): Words =>
      leadIns[category ?? 'none'](kinds.every((kind) => kind === 'cookie') ? 'cookies' : 'cookies and similar means'),
    /** After the statement that only strictly necessary ones are used. */
    leadInOnlyNecessary: 'They are:',
    /** Trackers that differ in nothing but their names are one item. */
    group: (group: {
      readonly names: readonly { readonly name: string; readonly isNamed: boolean }[];
      readonly kind: Tracker['kind'];
      readonly description: string | null;
      readonly provider: string | null;
      readonly purpose: Words | null;
      readonly lifetime: Words | null;
      readonly attributes: readonly string[];
      readonly needsConsent: boolean;
    }): Words => {
      const isSeveral = group.names.length > 1;
      const isOne = !isSeveral && !group.names.some(({ name, isNamed }) => !isNamed && isPlural(name));
      const names = joinList(
        group.names.map(({ name, isNamed }) => (isNamed ? code(name) : capitalise(withArticle(name)))),
      );
      const isAllNamed = group.names.every(({ isNamed }) => isNamed);
      const what = group.description ?? (isAllNamed ? kindWords[group.kind] : null);
      const notes = [
        what === null ? null : isSeveral && !isPlural(what) ? plural(what) : what,
        group.provider === null ? null : `set by ${group.provider}`,
        ...group.attributes,
        group.needsConsent ? `${isOne ? 'needs' : 'need'} your consent` : null,
      ].filter((note) => note !== null);
      const bracket = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
      const purpose = group.purpose === null ? '' : words`, to ${group.purpose}`;
      const lifetime = group.lifetime === null ? '' : words`, kept ${group.lifetime}`;
      return words`${names}${bracket}${purpose}${lifetime}.`;
    },
    session: 'until you close the browser',
    lifetime: (period: string): Words => `for ${sayPeriod(period)}`,
    used: (items: readonly string[]): Words => words`We use ${joinList(items)}.`,
    notUsed: (items: readonly string[]): Words => words`We do not use ${joinList(items, 'or')}.`,
    advertisingNetwork: (scope: string | null, isUsed: boolean): string => {
      const kind = scope === null ? '' : `${scope} `;
      return isUsed ? `${kind}advertising networks` : `any ${kind}advertising network`;
    },
    advertisingTechnology: (scope: string | null): string =>
      `advertising technology${scope === null ? '' : ` ${scope}`}`,
    thirdPartyTrackers: (scope: string | null): string => `third-party trackers${scope === null ? '' : ` ${scope}`}`,
    advertisingCookies: 'advertising cookies',
    analyticsCookies: 'analytics cookies',
    optionalCookies: 'optional cookies',
    refusal: (isOptionalOnly: boolean, channels: readonly Channel[]): Words => {
      const how = channels.length === 0 ? '' : words` ${channelsInWords(channels)}`;
      return isOptionalOnly
        ? words`If you do not want optional cookies, refuse them${how}.`
        : words`If you do not want cookies, refuse or delete them${how}.`;
    },
    consequences: (clauses: readonly string[]): Words => words`Then ${joinList(clauses)}.`,
    liability: (accepts: boolean, items: readonly string[], cause: string | null): Words =>
      words`We are ${accepts ? '' : 'not '}responsible for ${joinList(items)}${cause === null ? '' : ` caused by ${cause}`}.`,
    missingPurpose: (names: readonly string[]): string => `purpose of ${quotedList(names)}`,
    missingLifetime: (names: readonly string[]): string => `lifetime of ${quotedList(names)}`,
    missingAll: 'whether cookies or similar technologies are used',
  },
};

function quotedList(names: readonly string[]): string {
  return plainText(joinList(names.map((name) => `“${name}”`)));
}

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
