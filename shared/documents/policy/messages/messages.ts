// The one list of what a policy can say. A language is one catalogue of this shape, with the words that differ in formal tone.
import type { PolicyLanguage } from '../../../domain/languages.ts';
import { audienceMessages } from './english/audience.ts';
import { commonMessages } from './english/common.ts';
import { dataMessages } from './english/data.ts';
import { formalMessages as englishFormal } from './english/formal.ts';
import { keepingMessages } from './english/keeping.ts';
import { partyMessages } from './english/parties.ts';
import { rightsMessages } from './english/rights.ts';
import { sharingMessages } from './english/sharing.ts';
import { trackerMessages } from './english/trackers.ts';
import { transferMessages } from './english/transfers.ts';
import { useMessages } from './english/use.ts';
import { dutch } from './dutch/dutch.ts';
import { formalMessages as dutchFormal } from './dutch/formal.ts';
import { formalMessages as frenchFormal } from './french/formal.ts';
import { french } from './french/french.ts';
import { formalMessages as germanFormal } from './german/formal.ts';
import { german } from './german/german.ts';
import { formalMessages as italianFormal } from './italian/formal.ts';
import { italian } from './italian/italian.ts';
import { formalMessages as spanishFormal } from './spanish/formal.ts';
import { spanish } from './spanish/spanish.ts';

const english = {
  ...commonMessages,
  ...partyMessages,
  ...dataMessages,
  ...useMessages,
  ...sharingMessages,
  ...transferMessages,
  ...keepingMessages,
  ...rightsMessages,
  ...trackerMessages,
  ...audienceMessages,
};

export type Messages = typeof english;

type Topics<Part> = Pick<Messages, keyof Messages & keyof Part>;
/** The parts of a catalogue, as the files of a language hold them. */
export type CommonTopics = Topics<typeof commonMessages>;
export type PartyTopics = Topics<typeof partyMessages>;
export type DataTopics = Topics<typeof dataMessages & typeof useMessages>;
export type SharingTopics = Topics<typeof sharingMessages & typeof transferMessages>;
export type KeepingTopics = Topics<typeof keepingMessages>;
export type RightsTopics = Topics<typeof rightsMessages & typeof trackerMessages>;
export type AudienceTopics = Topics<typeof audienceMessages>;

/** What formal tone says otherwise, message by message. */
export type FormalMessages = {
  readonly [
    Topic in
      | 'headings'
      | 'data'
      | 'purposes'
      | 'lawfulBases'
      | 'recipients'
      | 'transfers'
      | 'retention'
      | 'security'
      | 'automatedDecisions'
  ]: Partial<Messages[Topic]>;
};

export type Tone = 'plain' | 'formal';

/** The catalogues by language, in plain tone; a further language is a further entry of the same shape. */
export const catalogues: Readonly<Record<PolicyLanguage, Messages>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
};

const formal: Readonly<Record<PolicyLanguage, FormalMessages>> = {
  en: englishFormal,
  de: germanFormal,
  fr: frenchFormal,
  es: spanishFormal,
  it: italianFormal,
  nl: dutchFormal,
};

/** The words of a language in a tone. */
export function messagesOf(language: PolicyLanguage, tone: Tone): Messages {
  const plain = catalogues[language];
  if (tone === 'plain') return plain;
  const changed = formal[language];
  return {
    ...plain,
    headings: { ...plain.headings, ...changed.headings },
    data: { ...plain.data, ...changed.data },
    purposes: { ...plain.purposes, ...changed.purposes },
    lawfulBases: { ...plain.lawfulBases, ...changed.lawfulBases },
    recipients: { ...plain.recipients, ...changed.recipients },
    transfers: { ...plain.transfers, ...changed.transfers },
    retention: { ...plain.retention, ...changed.retention },
    security: { ...plain.security, ...changed.security },
    automatedDecisions: { ...plain.automatedDecisions, ...changed.automatedDecisions },
  };
}
