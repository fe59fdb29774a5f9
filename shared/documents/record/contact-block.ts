// The block above the record: who answers for it (GDPR Art. 30(1)(a), 30(2)(a)).
import type { RecordRole } from '../../domain/coverage.ts';
import { findContactGaps, isReachable } from '../../domain/letter-strip.ts';
import { dateCell } from '../workbook.ts';
import type { Cell, LeadingFact } from '../workbook.ts';
import { organisationLines } from './describe-organisation.ts';
import { contactLines } from './format.ts';
import { composeCell, pendingSources } from './record-context.ts';
import type { RecordContext, RecordRow } from './record-context.ts';
import { describeJointControllers } from './readers/identity.ts';

/**
 * The facts above a record's table. Gaps of the contact item stand in the cell of the contact they are about.
 * `jointRows`: activities whose joint controllers the table has no column for.
 */
export function buildContactBlock(
  role: RecordRole,
  context: RecordContext,
  generatedOn: string,
  jointRows: readonly RecordRow[],
): LeadingFact[] {
  const article = role === 'processor' ? '30(2)(a)' : '30(1)(a)';
  const { organisation, index, words } = context;
  const { contacts, gaps: phrases } = words;
  const answer = (part: string, cell: Cell): Cell => ({ ...cell, item: { activityId: null, article, part } });
  const dates: LeadingFact[] = [
    { label: contacts.asAt, cell: dateCell(context.asAt) },
    { label: contacts.generatedOn, cell: dateCell(generatedOn) },
  ];
  const label = contacts[role];
  if (!organisation)
    return [
      { label, article, cell: answer(role, composeCell(words, { entries: [], gaps: [phrases[role]] })) },
      ...dates,
    ];
  const gaps = new Set(findContactGaps(organisation, role, phrases));
  const pending = pendingSources(index, organisation.id);
  // A contact that is neither recorded, nor answered with none, nor asked for is left out.
  const addContact = (
    contactLabel: string,
    field: 'dpo' | 'euRepresentative' | 'ukRepresentative',
    gap: string,
  ): void => {
    const contact = organisation[field];
    const isNone = organisation[`${field}Answer`] === 'none';
    const missing = contact === null ? gap : phrases.contactsOf(gap);
    if (contact === null && !isNone && !gaps.has(missing)) return;
    const cell = composeCell(words, {
      entries: contact === null ? [] : [contactLines(contact, words.language).join('\n')].filter(Boolean),
      gaps: gaps.has(missing) ? [missing] : [],
      isNone,
      pending: pending.filter((source) => source.field === field || source.field === `${field}Answer`),
    });
    facts.push({ label: contactLabel, article, cell: answer(field, cell) });
  };
  const ownGap = phrases.contactsOf(role);
  const personFields = [
    'dpo',
    'dpoAnswer',
    'euRepresentative',
    'euRepresentativeAnswer',
    'ukRepresentative',
    'ukRepresentativeAnswer',
  ];
  const own = composeCell(words, {
    entries: [organisationLines(organisation, words).join('\n')],
    gaps: isReachable(organisation) || isReachable(organisation.privacyContact) ? [] : [ownGap],
    pending: pending.filter(({ field }) => !personFields.includes(field)),
  });
  const facts: LeadingFact[] = [{ label, article, cell: answer(role, own) }];
  addContact(contacts.dpo, 'dpo', phrases.dataProtectionOfficer);
  addContact(contacts.euRepresentative, 'euRepresentative', phrases.euRepresentative);
  addContact(contacts.ukRepresentative, 'ukRepresentative', phrases.ukRepresentative);
  const joint = jointRows.map((row) => ({ row, ...describeJointControllers(row, context) }));
  const known = joint.filter(({ entries, gaps: missing }) => entries.length + missing.length > 0);
  if (known.length > 0) {
    const cell = composeCell(words, {
      entries: known
        .filter(({ entries }) => entries.length > 0)
        .map(({ row, entries }) => `${row.activity.reference ?? row.activity.name}: ${entries.join('; ')}`),
      gaps: [...new Set(known.flatMap(({ gaps: missing }) => missing))],
      pending: known.flatMap(({ pending: waiting }) => waiting),
    });
    facts.push({ label: contacts.jointController, article, cell: answer('jointControllers', cell) });
  }
  if (organisation.leadAuthority)
    facts.push({
      label: contacts.supervisoryAuthority,
      cell: composeCell(words, { entries: [organisation.leadAuthority] }),
    });
  return [...facts, ...dates];
}
