import type { AudienceCode } from '../../../../domain/codes.ts';
import type { AudienceTopics } from '../messages.ts';
import { grammar } from '../../text/french/grammar.ts';
import { words } from '../../text/inline.ts';

const { list, quote, after } = grammar;

const people: Readonly<Record<AudienceCode, string>> = {
  visitors: 'les visiteurs',
  customers: 'les clients',
  endUsers: 'les utilisateurs finaux de nos clients',
  applicants: 'les candidats à un emploi',
  employees: 'le personnel',
};

export const audienceMessages: AudienceTopics = {
  audience: {
    title: (title, audience, services) =>
      [audience === null ? title : `${title} pour ${people[audience]}`, ...services].join(' – '),
    isFor: (audience, names) =>
      words`La présente politique s’adresse ${after('à', people[audience])}${names.length === 0 ? '' : words` : ${list(names)}`}.`,
    missingPeople: (audience) => `personnes du public ${quote(people[audience])}`,
    missingAudience: (name) => `public auquel appartient ${quote(name)}`,
    missingWhose: (name) => `personnes concernées par ${quote(name)}`,
  },
};
