// Rights and trackers as items of a list, put together alike in every language but English; a language gives the words.
import { rights } from '../../../domain/codes.ts';
import type { RightCode } from '../../../domain/codes.ts';
import type { Tracker } from '../../../domain/record-types.ts';
import type { Grammar } from '../text/grammar.ts';
import { capitalise, code, words } from '../text/inline.ts';
import type { Inline } from '../text/inline.ts';
import type { Messages } from './messages.ts';

export type RightsPhrases = {
  readonly grammar: Pick<Grammar, 'list' | 'cite'>;
  readonly rights: Readonly<Record<RightCode, string>>;
  /** Before details of a right: `; darunter: `. */
  readonly including: string;
  /** Before examples of exceptions to it. */
  readonly except: string;
  readonly trackers: {
    readonly kinds: Readonly<Record<Tracker['kind'], string>>;
    /** Before who sets it. */
    readonly provider: string;
    readonly consent: string;
    /** Before what it is for and how long it stays, as sentences of their own. */
    readonly purpose: string;
    readonly lifetime: string;
  };
};

export function createRightsWords(own: RightsPhrases): {
  readonly rights: Pick<Messages['rights'], 'right' | 'namedRight'>;
  readonly trackers: Pick<Messages['trackers'], 'group'>;
} {
  const { list, cite } = own.grammar;

  const rightInWords = (
    right: RightCode,
    note: string,
    details: readonly string[],
    exceptions: readonly string[],
  ): Inline => {
    const more = details.length === 0 ? '' : words`${own.including}${list(details)}`;
    const except = exceptions.length === 0 ? '' : words`${own.except}${list(exceptions)}`;
    return words`${own.rights[right]}${note}${more}${except}`;
  };

  return {
    rights: {
      right: (right, details, exceptions) => rightInWords(right, '', details, exceptions),
      namedRight: (right, details, exceptions) => {
        const { article } = rights[right];
        const note = article?.startsWith('Art.') === true ? ` (${cite(article)})` : '';
        return rightInWords(right, note, details, exceptions);
      },
    },
    trackers: {
      group: ({ names, kind, description, provider, purpose, lifetime, attributes, needsConsent }) => {
        const said = list(names.map(({ name, isNamed }) => (isNamed ? code(name) : capitalise(name))));
        const what = description ?? (names.every(({ isNamed }) => isNamed) ? own.trackers.kinds[kind] : null);
        const notes = [
          what,
          provider === null ? null : `${own.trackers.provider}${provider}`,
          ...attributes,
          needsConsent ? own.trackers.consent : null,
        ].filter((note) => note !== null);
        const bracket = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
        const why = purpose === null ? '' : words` ${own.trackers.purpose}${purpose}.`;
        const until = lifetime === null ? '' : words` ${own.trackers.lifetime}${lifetime}.`;
        return words`${said}${bracket}.${why}${until}`;
      },
    },
  };
}
