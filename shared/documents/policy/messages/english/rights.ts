// Words of the sections about rights, per law, about children and complaints.
import { rights } from '../../../../domain/codes.ts';
import type { LawCode, RightCode } from '../../../../domain/codes.ts';
import { sayPeriod } from '../../../../domain/period-words.ts';
import { channelsInWords } from '../../text/english/channels.ts';
import type { Channel } from '../../text/english/channels.ts';
import { joinList } from '../../text/english/lists.ts';
import { linkAddress, capitalise, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

/** Each right as a verb phrase after “the right to”. */
const rightPhrases: Readonly<Record<RightCode, string>> = {
  access: 'get access to the personal data that we hold about you',
  copy: 'get a copy of the personal data that we hold about you',
  rectification: 'have inaccurate personal data corrected',
  erasure: 'have your personal data deleted',
  restriction: 'have our use of your personal data restricted',
  portability: 'export your personal data in a portable format',
  objection: 'object to our use of your personal data',
  noAutomatedDecision: 'not be subject to a decision made by automated means alone',
  withdrawConsent: 'withdraw consent that you have given',
  complaint: 'complain to a supervisory authority',
  know: 'know what personal information we collect',
  delete: 'have your personal information deleted',
  correct: 'have inaccurate personal information corrected',
  optOut: 'opt out of the sale or sharing of your personal information',
  limitSensitive: 'limit how we use your sensitive personal information',
  nonDiscrimination: 'not be discriminated against for using these rights',
};

type ResponseTime = {
  /** The law as it stands after “under”; null for everybody. */
  readonly law: string | null;
  readonly period: string;
  readonly isAfterIdentityCheck: boolean;
};

function responseInWords({ period, isAfterIdentityCheck }: ResponseTime): string {
  return `within ${sayPeriod(period)}${isAfterIdentityCheck ? ' after we have verified your identity' : ''}`;
}

export const rightsMessages = {
  rights: {
    /** A few rights in one sentence. */
    sentence: (rightsInWords: readonly Words[], isConditional: boolean): Words =>
      words`You ${isConditional ? 'may have' : 'have'} the right to ${joinList(rightsInWords)}.`,
    leadIn: (isConditional: boolean): Words =>
      isConditional ? 'You may have the right to:' : 'You have the right to:',
    underLaws: (laws: readonly string[], isConditional: boolean): Words =>
      words`You ${isConditional ? 'may have' : 'have'} rights under ${joinList(laws)}.`,
    /** A law after “under”: Canadian acts go by their initials alone. */
    underLaw: (law: LawCode, name: string): string =>
      law === 'other' || law === 'pipeda' || law === 'alberta-pipa' ? name : `the ${name}`,
    lawLeadIn: (law: string): Words => `Under ${law}, you have the right to:`,
    lawApplies: (laws: readonly Words[], people: string | null): Words => {
      const verb = laws.length === 1 ? 'applies' : 'apply';
      const whose = people === null ? 'personal data' : `personal data of ${people}`;
      return words`${capitalise(joinList(laws))} ${verb} to our processing of ${whose}.`;
    },
    right: (right: RightCode, details: readonly string[], exceptions: readonly string[]): Words => {
      const more = details.length === 0 ? '' : words`, including ${joinList(details)}`;
      const except = exceptions.length === 0 ? '' : words`, with exceptions such as ${joinList(exceptions)}`;
      return words`${rightPhrases[right]}${more}${except}`;
    },
    /** A right with the name and article of the GDPR. */
    namedRight: (right: RightCode, details: readonly string[], exceptions: readonly string[]): Words => {
      const { label, article } = rights[right];
      const name = article?.startsWith('Art.') === true ? ` (${label.toLowerCase()}, ${article})` : '';
      const more = details.length === 0 ? '' : words`, including ${joinList(details)}`;
      const except = exceptions.length === 0 ? '' : words`, with exceptions such as ${joinList(exceptions)}`;
      return words`${rightPhrases[right]}${name}${more}${except}`;
    },
    atAnyTime: (items: readonly RightCode[], isConditional: boolean): Words =>
      words`At any time, you ${isConditional ? 'may be able to' : 'can'} ${joinList(items.map((right) => rightPhrases[right]))}.`,
    exceptions: (items: readonly string[]): Words => words`There are exceptions: ${joinList(items)}.`,
    exercise: (request: {
      readonly isForOneLaw: boolean;
      readonly address: string | null;
      readonly channels: readonly Channel[];
      readonly subjectLine: string | null;
      readonly isFromAddressOnFile: boolean;
    }): Words => {
      const how = request.channels.length === 0 ? '' : words` ${channelsInWords(request.channels)}`;
      const way = request.address === null ? words`contact us${how}` : words`write to ${linkAddress(request.address)}`;
      const from = request.isFromAddressOnFile ? ' from the email address on file' : '';
      const subject = request.subjectLine === null ? '' : ` with “${request.subjectLine}” in the subject line`;
      return words`To make use of ${request.isForOneLaw ? 'these rights' : 'your rights'}, ${way}${from}${subject}.`;
    },
    exerciseBy: (reach: Words): Words => words`To make use of your rights, ${reach}.`,
    identityCheck: (isConditional: boolean, means: readonly string[]): Words => {
      const by = means.length === 0 ? '' : words` by ${joinList(means)}`;
      return isConditional
        ? words`We may have to verify your identity${by} before we fulfil a request.`
        : words`We verify your identity${by} before we fulfil a request.`;
    },
    /** The time for everybody comes first, if there is one. */
    responses: (times: readonly ResponseTime[]): Words => {
      const [first, ...others] = times;
      const general = first?.law === null ? words` ${responseInWords(first)}` : '';
      const perLaw = (first?.law === null ? others : times).map((time) =>
        general === ''
          ? `under ${time.law ?? ''} ${responseInWords(time)}`
          : `under ${time.law ?? ''}, ${responseInWords(time)}`,
      );
      if (perLaw.length === 0) return words`We answer requests${general}.`;
      return general === ''
        ? words`We answer requests ${joinList(perLaw)}.`
        : words`We answer requests${general}; ${joinList(perLaw)}.`;
    },
    withdrawal: (isAtAnyTime: boolean, uses: readonly string[]): Words =>
      words`You can withdraw your consent${uses.length === 0 ? '' : words` for ${joinList(uses)}`}${isAtAnyTime ? ' at any time' : ''}.`,
    missingRights: (law: string | null): string =>
      law === null ? 'rights of the people concerned' : `rights under ${law}`,
    missingChannel: 'how to make a request',
  },
  california: {
    leadIn: 'Residents of California have the right to:',
    sells: 'We sell personal information.',
    doesNotSell: 'We do not sell personal information.',
    shares: 'We share personal information for cross-context behavioral advertising.',
    doesNotShare: 'We do not share personal information for cross-context behavioral advertising.',
    response: (period: string, isAfterIdentityCheck: boolean): Words =>
      `We answer these requests ${responseInWords({ law: null, period, isAfterIdentityCheck })}.`,
    missingSale: 'whether personal information is sold or shared',
  },
  complaint: {
    /** `law` is as it stands after “under”; null for everybody. */
    route: (address: string, law: string | null): Words =>
      law === null
        ? words`You can lodge a complaint with ${linkAddress(address)}.`
        : words`Under ${law}, you can lodge a complaint with ${linkAddress(address)}.`,
    leadAuthority: (name: string): Words => `Our lead supervisory authority: ${name}.`,
    missing: 'supervisory authority for complaints',
  },
  children: {
    /** `age` is null where no minimum age is recorded. */
    audience: (service: string, isForBusinesses: boolean, isNotDirected: boolean, age: number | null): Words => {
      const subject = capitalise(service);
      const verb = service.endsWith('services') ? 'are' : 'is';
      const children = `for children${age === null ? '' : ` under ${age}`}`;
      if (!isForBusinesses) return words`${subject} ${verb} not meant ${children}.`;
      return words`${subject} ${verb} meant for business customers${isNotDirected ? `, not ${children}` : ''}.`;
    },
    directed: (service: string): Words =>
      words`${capitalise(service)} ${service.endsWith('services') ? 'are' : 'is'} meant for children as well.`,
    collected: 'We collect personal data from children.',
    minimumAge: (age: number): Words => `You have to be at least ${age} years old to use what this policy covers.`,
    notCollected: (age: number | null): Words =>
      `We do not knowingly collect personal data from ${age === null ? 'children' : `anyone under ${age}`}.`,
    deletion: (items: readonly string[], reach: Words | null, condition: string | null): Words => {
      const what = items.length === 0 ? null : joinList(items);
      if (reach !== null)
        return words`If you believe that a child has given us personal data, ${reach}, and we will delete ${what ?? 'it'}.`;
      if (condition !== null) return words`We delete ${what ?? 'personal data of a child'} ${condition}.`;
      return words`If we learn that a child has given us personal data, we delete ${what ?? 'it'}.`;
    },
  },
};
