// Words of a policy that is written for one audience, or for one service.
import type { AudienceCode } from '../../../../domain/codes.ts';
import { joinList } from '../../text/english/lists.ts';
import { words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const people: Readonly<Record<AudienceCode, string>> = {
  visitors: 'visitors',
  customers: 'customers',
  endUsers: 'end users of our customers',
  applicants: 'job applicants',
  employees: 'employees',
};

export const audienceMessages = {
  audience: {
    /** The title of a policy for one audience or for some services; both may be left out. */
    title: (title: string, audience: AudienceCode | null, services: readonly string[]): string =>
      [audience === null ? title : `${title} for ${people[audience]}`, ...services].join(' – '),
    /** Whom the policy is for; `names` says more closely who they are, and may be empty. */
    isFor: (audience: AudienceCode, names: readonly string[]): Words =>
      words`This policy is written for ${people[audience]}${names.length === 0 ? '' : words`: ${joinList(names)}`}.`,
    missingPeople: (audience: AudienceCode): string => `people of the audience “${people[audience]}”`,
    missingAudience: (name: string): string => `audience of “${name}”`,
    missingWhose: (name: string): string => `people whom “${name}” concerns`,
  },
};
