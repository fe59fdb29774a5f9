import type { AudienceCode } from '../../../../domain/codes.ts';
import type { AudienceTopics } from '../messages.ts';
import { grammar } from '../../text/german/grammar.ts';
import { words } from '../../text/inline.ts';

const { list, quote } = grammar;

const people: Readonly<Record<AudienceCode, string>> = {
  visitors: 'Besucherinnen und Besucher',
  customers: 'Kundinnen und Kunden',
  endUsers: 'Endnutzerinnen und Endnutzer unserer Kunden',
  applicants: 'Bewerberinnen und Bewerber',
  employees: 'Beschäftigte',
};

export const audienceMessages: AudienceTopics = {
  audience: {
    title: (title, audience, services) =>
      [audience === null ? title : `${title} für ${people[audience]}`, ...services].join(' – '),
    isFor: (audience, names) =>
      words`Diese Erklärung richtet sich an ${people[audience]}${names.length === 0 ? '' : words`: ${list(names)}`}.`,
    missingPeople: (audience) => `Personen der Zielgruppe ${quote(people[audience])}`,
    missingAudience: (name) => `Zielgruppe von ${quote(name)}`,
    missingWhose: (name) => `Personen, die ${quote(name)} betrifft`,
  },
};
