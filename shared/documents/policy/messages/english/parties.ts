// Words of the sections about who we are, what the policy covers, how it changes and whom to write to.
import type { Service } from '../../../../domain/record-types.ts';
import type { ServiceWords } from '../message-values.ts';
import { addressesInWords, channelsInWords } from '../../text/english/channels.ts';
import type { Channel } from '../../text/english/channels.ts';
import { countryInWords } from '../../text/english/countries.ts';
import { sayPeriod } from '../../../../domain/period-words.ts';
import { joinList } from '../../text/english/lists.ts';
import { withDefiniteArticle } from '../../text/english/nouns.ts';
import { linkAddress, capitalise, endSentence, onOneLine, words } from '../../text/inline.ts';
import type { Inline, Words } from '../../text/inline.ts';

/** A service in a sentence: its name, where it is, what it is and what belongs to it. */
function serviceInWords({ name, url, description, includes }: ServiceWords): Inline {
  const place = url === null || url === name ? '' : ` at ${url}`;
  const parts = includes.length === 0 ? '' : words` (with ${joinList(includes)})`;
  return words`${withDefiniteArticle(name)}${place}${parts}${description === null ? '' : `, ${description}`}`;
}

export const partyMessages = {
  identity: {
    weMeans: (name: string, legalName: string | null, description: string | null, country: string | null): Words => {
      const who = legalName === null || legalName === name ? name : `${legalName} (“${name}”)`;
      const what = description === null ? '' : `, ${description}`;
      const where =
        country === null ? '' : `${description === null ? ', based' : ' based'} in ${countryInWords(country)}`;
      return endSentence(`In this policy, “we” means ${who}${what}${where}`);
    },
    controller: (service: string): Words =>
      `We are the controller of the personal data that we process through ${service}.`,
    website: (url: string): Words => words`Our website is ${linkAddress(url)}.`,
    jointControllers: (names: readonly string[], activity: string): Words =>
      words`For “${activity}” we are joint controllers with ${joinList(names)}.`,
    address: (text: string): Words => endSentence(`Our postal address is ${onOneLine(text)}`),
    registered: (number: string): Words => `Our registration number is ${number}.`,
    privacyContact: (reach: Words): Words => words`For anything about privacy, ${reach}.`,
    missingName: 'name of the controller',
    missingRole: 'whether we are the controller',
    missingContact: 'contact details of the controller',
    missingJointControllers: (activity: string): string => `joint controllers of “${activity}”`,
  },
  scope: {
    covers: (services: readonly ServiceWords[]): Words =>
      words`This policy covers ${joinList(services.map(serviceInWords))}.`,
    /** One service of which there is more to say: what it is and for whom. */
    coversOne: (service: ServiceWords, audience: readonly string[]): Words => {
      const people = audience.length === 0 || service.description === null ? '' : words` for ${joinList(audience)}`;
      const parts = service.includes.length === 0 ? '' : words`, including ${joinList(service.includes)}`;
      const named = serviceInWords({ ...service, includes: [], description: null });
      const what = service.description === null ? '' : `, ${service.description}`;
      return words`This policy covers ${named}${parts}${what}${people}.`;
    },
    /** `service` is null where there is only one; `who` where the register does not say whom it is meant for. */
    helps: (service: string | null, who: Service['intendedFor'], uses: readonly string[]): Words => {
      const people = {
        businesses: 'businesses',
        consumers: 'people',
        both: 'people and businesses',
        none: 'its users',
      };
      const subject = service === null ? 'It' : capitalise(withDefiniteArticle(service));
      return words`${subject} helps ${people[who ?? 'none']} ${joinList(uses)}.`;
    },
    appliesTo: (audience: readonly string[]): Words => words`The policy applies to ${joinList(audience)}.`,
    concerns: (people: readonly string[]): Words => words`The policy concerns data about ${joinList(people)}.`,
    acknowledged: (service: string): Words => `By using ${service}, you acknowledge this policy.`,
    agreed: (service: string): Words => `By using ${service}, you agree to the practices that this policy describes.`,
    missingServices: 'what this policy covers',
  },
  changes: {
    pageUpdated: (degree: 'material' | 'substantial' | null, isConditional: boolean): Words => {
      if (degree === null)
        return isConditional ? 'We may update this policy.' : 'We update this page whenever something changes.';
      return `We ${isConditional ? 'may ' : ''}update this page whenever something ${degree} changes.`;
    },
    toldOfUpdate: (
      degree: 'material' | 'substantial' | null,
      isConditional: boolean,
      channels: readonly Channel[],
    ): Words =>
      words`We ${isConditional ? 'may ' : ''}tell you ${channelsInWords(channels)} when we change ${degree === null ? 'this policy' : `something ${degree}`}.`,
    lastUpdatedDate: (degree: 'material' | 'substantial' | null): Words =>
      `The “Last updated” date above is the date of the latest ${degree === null ? '' : `${degree} `}change.`,
    latestVersion: (address: string | null): Words =>
      address === null ? 'The latest version is always on this page.' : `The latest version is always at ${address}.`,
    published: (address: string): Words => `This policy is published at ${address}.`,
    notice: (notice: {
      readonly degree: 'material' | 'substantial' | null;
      readonly isConditional: boolean;
      readonly toCustomers: boolean;
      readonly channels: readonly Channel[];
      readonly period: string | null;
      readonly periodKind: 'within' | 'upTo' | 'atLeast' | 'withoutUndueDelay' | null;
      readonly examples: readonly Words[];
    }): Words => {
      const whom = notice.toCustomers ? 'current customers' : 'you';
      const how = notice.channels.length === 0 ? '' : words` ${channelsInWords(notice.channels)}`;
      const least = notice.periodKind === 'upTo' || notice.periodKind === 'within' ? '' : 'at least ';
      const when = notice.period === null ? '' : ` ${least}${sayPeriod(notice.period)} before they take effect`;
      const what = notice.degree === null ? 'changes' : `${notice.degree} changes`;
      const examples = notice.examples.length === 0 ? '' : words`, such as ${joinList(notice.examples, 'or')}`;
      const tell = notice.isConditional ? 'may tell' : 'tell';
      return words`We ${tell} ${whom} about ${what}${examples}${examples === '' ? '' : when === '' && how === '' ? '' : ','}${how}${when}.`;
    },
  },
  governingLaw: {
    governedBy: (laws: readonly Words[]): Words => words`This policy is governed by ${joinList(laws)}.`,
  },
  contact: {
    questions: (reach: Words): Words => words`If you have a question about this policy or about your data, ${reach}.`,
    questionsTo: (addresses: readonly string[], channels: readonly Channel[]): Words =>
      words`If you have a question about this policy or about your data, ${addressesInWords(addresses, channels)}.`,
    dataProtectionOfficer: (reach: Words): Words =>
      words`You can reach our data protection officer directly: ${reach}.`,
    noDataProtectionOfficer: 'We have not appointed a data protection officer.',
    euRepresentative: (reach: Words): Words => words`Our representative in the European Union: ${reach}.`,
    ukRepresentative: (reach: Words): Words => words`Our representative in the United Kingdom: ${reach}.`,
    noEuRepresentative: 'We have not appointed a representative in the European Union.',
    noUkRepresentative: 'We have not appointed a representative in the United Kingdom.',
    answeredPersonally: (without: readonly ('ticketSystem' | 'formLetters')[]): Words => {
      const names = { ticketSystem: 'a ticket system', formLetters: 'form letters' };
      const tail =
        without.length === 0
          ? ''
          : words`, without ${joinList(
              without.map((item) => names[item]),
              'or',
            )}`;
      return words`We answer every privacy request personally${tail}.`;
    },
    missingContact: 'contact for questions about this policy',
    missingDataProtectionOfficer: 'data protection officer',
    missingEuRepresentative: 'representative in the European Union',
    missingUkRepresentative: 'representative in the United Kingdom',
  },
};
