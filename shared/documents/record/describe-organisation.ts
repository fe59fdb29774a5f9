// Organisations and contacts as entries of cells.
import { findContactGaps } from '../../domain/letter-strip.ts';
import type { Organisation } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { contactLines, formatName } from './format.ts';
import type { CellContent } from './record-context.ts';
import { pendingSources } from './record-context.ts';
import { fill } from './words/fill.ts';
import type { RecordWords } from './words/words.ts';

/** Name, address and ways to reach an organisation, in reading order. */
export function organisationLines(organisation: Organisation, { cell, language }: RecordWords): string[] {
  const { privacyContact, registrationNumber } = organisation;
  const own = contactLines({ ...organisation, name: formatName(organisation), url: organisation.website }, language);
  const registration = registrationNumber ? [fill(cell.registration, { number: registrationNumber })] : [];
  const privacy = privacyContact ? contactLines(privacyContact, language).filter((line) => !own.includes(line)) : [];
  const contact = privacy.length > 0 ? [fill(cell.privacyContact, { contact: privacy.join(', ') })] : [];
  return [...own, ...registration, ...contact];
}

/** The whole answer to the contact item for one organisation: who, data protection officer, representatives. */
export function describeContacts(
  organisation: Organisation,
  role: 'controller' | 'processor',
  index: RegisterIndex,
  words: RecordWords,
): CellContent {
  const { contacts } = words;
  const people: [string, Organisation['dpo']][] = [
    [contacts.dpo, organisation.dpo],
    [contacts.euRepresentativeShort, organisation.euRepresentative],
    [contacts.ukRepresentativeShort, organisation.ukRepresentative],
  ];
  const named = people.flatMap(([label, contact]) =>
    contact === null ? [] : [`${label}: ${contactLines(contact, words.language).join(', ')}`],
  );
  return {
    entries: [[...organisationLines(organisation, words), ...named].join('\n')],
    gaps: findContactGaps(organisation, role, words.gaps),
    pending: pendingSources(index, organisation.id),
  };
}

/** One line for an organisation among several: name and how to reach it. */
export function organisationEntry(organisation: Organisation, words: RecordWords): string {
  return organisationLines(organisation, words).join(', ');
}
