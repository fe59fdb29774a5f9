// The policy as a model: an mdast tree whose sentences carry the facts that they state.
import type { PolicyLanguage } from '../../domain/languages.ts';
import type { BlockContent, Data, Heading, Literal, Parent, PhrasingContent, Root } from 'mdast';
import type { RecordOf, RecordType } from '../../domain/record-types.ts';
import type { PolicySectionId } from './section-ids.ts';

/** One field of one record. `recordId` and `field` lead to the record's form and to its sources. */
export type FactRef = {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly field: string;
};

/** The facts in some fields of a record. */
export function factsOf<Type extends RecordType>(
  recordType: Type,
  record: RecordOf<Type>,
  ...fields: readonly (keyof RecordOf<Type> & string)[]
): FactRef[] {
  return fields.map((field) => ({ recordType, recordId: record.id, field }));
}

/**
 * What a sentence node is in its text: a sentence, one item of a list, one cell of a table,
 * the words that lead into a list (which take the facts of its items), or a paragraph of the user's own.
 */
export type SentenceForm = 'sentence' | 'item' | 'cell' | 'leadIn' | 'own';

/** Words that state facts; never without at least one fact. */
export interface Sentence extends Parent {
  type: 'sentence';
  children: PhrasingContent[];
  data: Data & { facts: FactRef[]; form: SentenceForm };
}

/** A fact that the law asks for and nobody has recorded. `value` is the text as printed, brackets included. */
export interface Gap extends Literal {
  type: 'gap';
  data: Data & { missing: MissingFact };
}

/** What is missing, in words, and where it would be entered if the record exists. */
export type MissingFact = {
  /** Absent: nobody has recorded it. `notTranslated`: `text` is recorded and has no translation into the policy’s language. */
  readonly kind?: 'notTranslated';
  /** Noun phrase: `retention period of “Support tickets”`; the original text where a translation is missing. */
  readonly text: string;
  readonly recordType?: RecordType;
  readonly recordId?: string;
  readonly field?: string;
};

/** A section with its heading; `data.sectionId` is its id in every format. */
export interface PolicySectionNode extends Parent {
  type: 'policySection';
  children: (Heading | BlockContent)[];
  data: Data & { sectionId: PolicySectionId };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: Sentence;
    gap: Gap;
  }
  interface RootContentMap {
    sentence: Sentence;
    gap: Gap;
    policySection: PolicySectionNode;
  }
}

export type PolicyGap = MissingFact & { readonly sectionId: PolicySectionId };

export type PolicySectionSummary = {
  readonly id: PolicySectionId;
  readonly heading: string;
  /** Number of gaps. */
  readonly gaps: number;
  /** Number of sentences, list items and table cells that state facts; lead-ins are not counted. */
  readonly sentenceCount: number;
};

/** A whole policy, or the sections that were asked for. */
export type PolicyDocument = {
  readonly title: string;
  readonly language: PolicyLanguage;
  /** ISO 8601 instant at which it was generated. */
  readonly generatedAt: string;
  /** Day on which the register stood so, `YYYY-MM-DD`. */
  readonly asAt: string;
  /** A heading, a dates paragraph where a date is known, then one `policySection` per section. */
  readonly root: Root;
  readonly sections: readonly PolicySectionSummary[];
  readonly gaps: readonly PolicyGap[];
};
