// The words of drafted notices, by language.
import type { PolicyLanguage } from '../../../domain/languages.ts';
import type { ChangeKind } from '../policy-changes.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { spanish } from './spanish.ts';

/** A sub-processor as a notice to customers names it; lists may be empty. */
export type SubProcessorWords = {
  readonly name: string;
  readonly purposes: readonly string[];
  readonly data: readonly string[];
  readonly places: readonly string[];
};

/** Kinds of changes that a notice tells; those of wording alone are left out. */
export type ToldKind = Exclude<ChangeKind, 'wording' | 'removedPurpose'>;

export type NoticeWords = {
  readonly title: (policy: string) => string;
  /** The first day of the change, `YYYY-MM-DD`. */
  readonly opening: (day: string, policy: string) => string;
  /** What a notice says of each kind of change; `subject` stands where it needs no ending. */
  readonly changes: Readonly<Record<ToldKind, (subject: string) => string>>;
  /** A country by its ISO 3166-1 code. */
  readonly country: (code: string) => string;
  readonly wholeText: (address: string) => string;
  readonly questions: (contact: string) => string;
  readonly toCustomers: {
    readonly title: string;
    readonly opening: (day: string) => string;
    readonly added: (subProcessor: SubProcessorWords) => string;
    readonly removed: (name: string) => string;
    /** Until the change takes effect on that day. */
    readonly object: (day: string, contact: string) => string;
    readonly objectAtAll: (contact: string) => string;
  };
  readonly missingObjectionTime: string;
  readonly missingAddress: string;
  readonly missingContact: string;
  readonly missingController: string;
};

export const noticeWords: Readonly<Record<PolicyLanguage, NoticeWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
};
