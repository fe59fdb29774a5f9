// Categories of data and legal bases as items of a list, put together alike in every language but English.
import type { lawfulBases } from '../../../domain/codes.ts';
import type { DataElement } from '../../../domain/records/data.ts';
import type { Grammar } from '../text/grammar.ts';
import { capitalise, endSentence, joinPieces, strong, withoutStop, words } from '../text/inline.ts';
import type { Words } from '../text/inline.ts';
import type { Messages } from './messages.ts';

type Requirement = NonNullable<DataElement['requirement']>;
type Protection = NonNullable<DataElement['protection']>;

export type DataPhrases = {
  readonly grammar: Pick<Grammar, 'list' | 'citeBasis'>;
  /** Between an item’s name and the rest, where it is not `: `. */
  readonly colon?: string;
  /** Between notes in brackets, where it is not `; `. */
  readonly semicolon?: string;
  /** Notes in brackets behind one element. */
  readonly requirements: Readonly<Record<Requirement, string>>;
  /** Behind a whole category, where the language needs the plural. */
  readonly categoryRequirements?: Readonly<Record<Requirement, string>>;
  readonly protections: Readonly<Record<Protection, string>>;
  readonly lawfulBases: Readonly<Record<keyof typeof lawfulBases, string>>;
  /** A law behind its article, where it is not the bare name: `du RGPD`. */
  readonly lawCited?: (law: string) => string;
};

export function createDataWords(own: DataPhrases): {
  readonly data: Pick<Messages['data'], 'category' | 'withElements' | 'withoutElements' | 'withGap' | 'description'>;
  readonly purposes: Pick<Messages['purposes'], 'purpose'>;
  readonly lawfulBases: Pick<Messages['lawfulBases'], 'basis'>;
  readonly automatedDecisions: Pick<Messages['automatedDecisions'], 'described'>;
} {
  const { list, citeBasis } = own.grammar;
  const { colon = ': ', semicolon = '; ', categoryRequirements = own.requirements, lawCited = (law) => law } = own;

  const elementInWords = ({ name, requirement, protection, condition, details }: DataElement): Words => {
    const notes: Words[] = [
      ...(requirement === null ? [] : [own.requirements[requirement]]),
      ...(protection === null ? [] : [own.protections[protection]]),
      ...(condition === null ? [] : [condition]),
      ...(details.length === 0 ? [] : [list(details)]),
    ];
    return notes.length === 0 ? name : words`${name} (${joinPieces(notes, semicolon)})`;
  };

  return {
    data: {
      category: ({ name, requirement, gloss, collectedWhen }) => {
        const said = requirement === null ? null : categoryRequirements[requirement];
        const notes = [gloss, said].filter((note) => note !== null);
        const bracket = notes.length === 0 ? '' : ` (${notes.join(semicolon)})`;
        return words`${strong(capitalise(name))}${bracket}${collectedWhen === null ? '' : `, ${collectedWhen}`}`;
      },
      withElements: (head, elements) => words`${head}${colon}${list(elements.map(elementInWords))}.`,
      withoutElements: (head) => words`${head}.`,
      withGap: (head, gap) => words`${head}${colon}${gap}.`,
      description: (text) => capitalise(endSentence(text)),
    },
    purposes: {
      purpose: (text, details) => (details.length === 0 ? text : words`${text} (${list(details)})`),
    },
    lawfulBases: {
      basis: (basis, law, sources, scopes, purposes) => {
        const cited = [citeBasis(basis, lawCited(law)), ...sources].filter((part) => part !== null);
        const bracket = cited.length === 0 ? '' : ` (${cited.join(semicolon)})`;
        return words`${strong(own.lawfulBases[basis])}${bracket}${colon}${list([...scopes, ...purposes])}.`;
      },
    },
    automatedDecisions: {
      described: (activity, description) => words`${strong(capitalise(activity))}${colon}${withoutStop(description)}.`,
    },
  };
}
