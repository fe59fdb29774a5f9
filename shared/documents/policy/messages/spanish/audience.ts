import type { AudienceCode } from '../../../../domain/codes.ts';
import type { AudienceTopics } from '../messages.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { words } from '../../text/inline.ts';

const { list, quote, after } = grammar;

const people: Readonly<Record<AudienceCode, string>> = {
  visitors: 'visitantes',
  customers: 'clientes',
  endUsers: 'usuarios finales de nuestros clientes',
  applicants: 'candidatos a un empleo',
  employees: 'el personal',
};

export const audienceMessages: AudienceTopics = {
  audience: {
    title: (title, audience, services) =>
      [audience === null ? title : `${title} para ${people[audience]}`, ...services].join(' – '),
    isFor: (audience, names) =>
      words`Esta política se dirige ${after('a', people[audience])}${names.length === 0 ? '' : words`: ${list(names)}`}.`,
    missingPeople: (audience) => `personas del público ${quote(people[audience])}`,
    missingAudience: (name) => `público al que pertenece ${quote(name)}`,
    missingWhose: (name) => `personas a las que se refiere ${quote(name)}`,
  },
};
