// Organisations and contacts as entries of cells.
import { findContactGaps } from '../../domain/letter-strip.ts';
import type { Organisation } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { CellContent } from './record-context.ts';
import { pendingSources } from './record-context.ts';
import { contactLines, formatName } from './format.ts';

/** Name, address and ways to reach an organisation, in reading order. */
export function organisationLines(organisation: Organisation): string[] {
  const { privacyContact } = organisation;
  const own = contactLines({ ...organisation, name: formatName(organisation), url: organisation.website });
  const registration = organisation.registrationNumber ? [`Registration ${organisation.registrationNumber}`] : [];
  const privacy = privacyContact ? contactLines(privacyContact).filter((line) => !own.includes(line)) : [];
  return [...own, ...registration, ...(privacy.length > 0 ? [`Privacy contact: ${privacy.join(', ')}`] : [])];
}

/** The whole answer to the contact item for one organisation: who, data protection officer, representatives. */
export function describeContacts(
  organisation: Organisation,
  role: 'controller' | 'processor',
  index: RegisterIndex,
): CellContent {
  const people: [string, Organisation['dpo']][] = [
    ['Data protection officer', organisation.dpo],
    ['EU representative', organisation.euRepresentative],
    ['UK representative', organisation.ukRepresentative],
  ];
  const named = people.flatMap(([label, contact]) =>
    contact === null ? [] : [`${label}: ${contactLines(contact).join(', ')}`],
  );
  return {
    entries: [[...organisationLines(organisation), ...named].join('\n')],
    gaps: findContactGaps(organisation, role),
    pending: pendingSources(index, organisation.id),
  };
}

/** One line for an organisation among several: name and how to reach it. */
export function organisationEntry(organisation: Organisation): string {
  return organisationLines(organisation).join(', ');
}
