// The block above the record: who answers for it (GDPR Art. 30(1)(a), 30(2)(a)).
import type { RecordRole } from '../../domain/coverage.ts';
import { gapPhrases } from '../../domain/gap-phrases.ts';
import { findContactGaps, isReachable } from '../../domain/letter-strip.ts';
import { dateCell } from '../workbook.ts';
import type { LeadingFact } from '../workbook.ts';
import { organisationLines } from './describe-organisation.ts';
import { contactLines } from './format.ts';
import { composeCell, pendingSources } from './record-context.ts';
import type { RecordContext } from './record-context.ts';

/** The facts above a record's table. Gaps of the contact item stand in the cell of the contact they are about. */
export function buildContactBlock(role: RecordRole, context: RecordContext, generatedOn: string): LeadingFact[] {
  const article = role === 'processor' ? '30(2)(a)' : '30(1)(a)';
  const { organisation, index } = context;
  const dates: LeadingFact[] = [
    { label: 'As at', cell: dateCell(context.asAt) },
    { label: 'Generated on', cell: dateCell(generatedOn) },
  ];
  const label = role === 'processor' ? 'Processor' : 'Controller';
  if (!organisation)
    return [{ label, article, cell: composeCell({ entries: [], gaps: [gapPhrases[role]] }) }, ...dates];
  const gaps = new Set(findContactGaps(organisation, role));
  const pending = pendingSources(index, organisation.id);
  // A contact that is neither recorded, nor answered with none, nor asked for is left out.
  const addContact = (
    contactLabel: string,
    field: 'dpo' | 'euRepresentative' | 'ukRepresentative',
    gap: string,
  ): void => {
    const contact = organisation[field];
    const isNone = organisation[`${field}Answer`] === 'none';
    const missing = contact === null ? gap : gapPhrases.contactsOf(gap);
    if (contact === null && !isNone && !gaps.has(missing)) return;
    const cell = composeCell({
      entries: contact === null ? [] : [contactLines(contact).join('\n')].filter(Boolean),
      gaps: gaps.has(missing) ? [missing] : [],
      isNone,
      pending: pending.filter((source) => source.field === field || source.field === `${field}Answer`),
    });
    facts.push({ label: contactLabel, article, cell });
  };
  const ownGap = gapPhrases.contactsOf(role);
  const personFields = [
    'dpo',
    'dpoAnswer',
    'euRepresentative',
    'euRepresentativeAnswer',
    'ukRepresentative',
    'ukRepresentativeAnswer',
  ];
  const facts: LeadingFact[] = [
    {
      label,
      article,
      cell: composeCell({
        entries: [organisationLines(organisation).join('\n')],
        gaps: isReachable(organisation) || isReachable(organisation.privacyContact) ? [] : [ownGap],
        pending: pending.filter(({ field }) => !personFields.includes(field)),
      }),
    },
  ];
  addContact('Data protection officer', 'dpo', gapPhrases.dataProtectionOfficer);
  addContact('EU representative, Art. 27', 'euRepresentative', gapPhrases.euRepresentative);
  addContact('UK representative, Art. 27 UK GDPR', 'ukRepresentative', gapPhrases.ukRepresentative);
  if (organisation.leadAuthority)
    facts.push({ label: 'Supervisory authority', cell: composeCell({ entries: [organisation.leadAuthority] }) });
  return [...facts, ...dates];
}
