import type { AudienceCode } from '../../../../domain/codes.ts';
import type { AudienceTopics } from '../messages.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { words } from '../../text/inline.ts';

const { list, quote } = grammar;

const people: Readonly<Record<AudienceCode, string>> = {
  visitors: 'bezoekers',
  customers: 'klanten',
  endUsers: 'eindgebruikers van onze klanten',
  applicants: 'sollicitanten',
  employees: 'medewerkers',
};

export const audienceMessages: AudienceTopics = {
  audience: {
    title: (title, audience, services) =>
      [audience === null ? title : `${title} voor ${people[audience]}`, ...services].join(' – '),
    isFor: (audience, names) =>
      words`Dit beleid is bestemd voor ${people[audience]}${names.length === 0 ? '' : words`: ${list(names)}`}.`,
    missingPeople: (audience) => `personen van de doelgroep ${quote(people[audience])}`,
    missingAudience: (name) => `doelgroep van ${quote(name)}`,
    missingWhose: (name) => `personen op wie ${quote(name)} betrekking heeft`,
  },
};
