// Words of the sections about purposes, legal bases and automated decisions.
import { lawfulBases, specialCategoryConditions } from '../../../../domain/codes.ts';
import type { Channel } from '../../text/english/channels.ts';
import { channelsInWords } from '../../text/english/channels.ts';
import { joinList } from '../../text/english/lists.ts';
import { capitalise, strong, words } from '../../text/inline.ts';
import type { Inline, Words } from '../../text/inline.ts';

type LawfulBasis = keyof typeof lawfulBases;
type SpecialCondition = keyof typeof specialCategoryConditions;

export const useMessages = {
  purposes: {
    leadIn: 'We use personal data to:',
    purpose: (text: string, details: readonly string[]): Words =>
      details.length === 0 ? text : words`${text} (${joinList(details)})`,
    trainsModels: (isTrained: boolean, data: readonly string[], models: string | null): Words => {
      const what = data.length === 0 ? 'personal data' : joinList(data);
      return words`We ${isTrained ? '' : 'do not '}use ${what} to train ${models ?? 'machine-learning models'}.`;
    },
    missingPurpose: (activity: string): string => `purpose of “${activity}”`,
    missingAll: 'why we use personal data',
  },
  lawfulBases: {
    leadIn: (law: string): Words => `We rely on these legal bases of the ${law}:`,
    /** `scopes` are noun phrases, `purposes` verb phrases; at least one of both lists has an entry. */
    basis: (
      basis: LawfulBasis,
      law: string,
      sources: readonly string[],
      scopes: readonly string[],
      purposes: readonly string[],
    ): Words => {
      const { label, article } = lawfulBases[basis];
      const cited = [
        article === undefined ? null : article.startsWith('UK') ? article : `${article} ${law}`,
        ...sources,
      ];
      const citation = cited.filter((part) => part !== null).join('; ');
      const uses: Inline[] = [];
      if (scopes.length > 0) uses.push(joinList(scopes));
      if (purposes.length > 0) uses.push(words`to ${joinList(purposes)}`);
      const head = words`${strong(label)}${citation === '' ? '' : ` (${citation})`}`;
      return words`${head}: ${uses.reduce((text, use) => words`${text}; and ${use}`)}.`;
    },
    interests: (texts: readonly string[]): Words =>
      words`Our ${texts.length > 1 ? 'interests' : 'interest'}: ${joinList(texts.map((text) => text.replace(/\.$/u, '')))}.`,
    specialCategory: (condition: SpecialCondition, activity: string): Words => {
      const { label, article } = specialCategoryConditions[condition];
      return `For special categories of data in “${activity}” we rely on ${label.toLowerCase()} (${article ?? 'Art. 9'} GDPR).`;
    },
    criminalData: (condition: string, activity: string): Words =>
      `Data about criminal convictions and offences in “${activity}” is processed under ${condition}.`,
    withdrawal: (isAtAnyTime: boolean, channels: readonly Channel[], uses: readonly string[]): Words => {
      const what = uses.length === 0 ? '' : words` to ${joinList(uses)}`;
      const how = channels.length === 0 ? '' : words` ${channelsInWords(channels)}`;
      return words`You can withdraw your consent${what}${isAtAnyTime ? ' at any time' : ''}${how}.`;
    },
    missingBasis: (purpose: string): string => `legal basis of “${purpose}”`,
    missingInterest: (purpose: string): string => `legitimate interest behind “${purpose}”`,
    missingWithdrawal: 'how people can withdraw their consent',
    missingAll: 'legal bases',
  },
  automatedDecisions: {
    none: 'We make no decisions about you by automated means alone.',
    described: (activity: string, description: string): Words =>
      words`${strong(capitalise(activity))}: ${description.replace(/\.$/u, '')}.`,
    leadIn: 'We make some decisions by automated means alone:',
    missing: (activity: string): string => `whether “${activity}” makes decisions by automated means alone`,
    missingLogic: (activity: string): string =>
      `how the automated decisions in “${activity}” are made and what they mean for people`,
    missingAll: 'whether decisions are made by automated means alone',
  },
};
