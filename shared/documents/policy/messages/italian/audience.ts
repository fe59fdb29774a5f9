import type { AudienceCode } from '../../../../domain/codes.ts';
import type { AudienceTopics } from '../messages.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { words } from '../../text/inline.ts';

const { list, quote, after } = grammar;

const people: Readonly<Record<AudienceCode, string>> = {
  visitors: 'i visitatori',
  customers: 'i clienti',
  endUsers: 'gli utenti finali dei nostri clienti',
  applicants: 'i candidati',
  employees: 'il personale',
};

export const audienceMessages: AudienceTopics = {
  audience: {
    title: (title, audience, services) =>
      [audience === null ? title : `${title} per ${people[audience]}`, ...services].join(' – '),
    isFor: (audience, names) =>
      words`Questa informativa si rivolge ${after('a', people[audience])}${names.length === 0 ? '' : words`: ${list(names)}`}.`,
    missingPeople: (audience) => `persone del pubblico ${quote(people[audience])}`,
    missingAudience: (name) => `pubblico a cui appartiene ${quote(name)}`,
    missingWhose: (name) => `persone a cui si riferisce ${quote(name)}`,
  },
};
