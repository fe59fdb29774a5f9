// The block above the record: who answers for it (GDPR Art. 30(1)(a), 30(2)(a)).
import type { RecordRole } from '../../domain/coverage.ts';
import { gapPhrases } from '../../domain/gap-phrases.ts';
import { findContactGaps, isReachable } from '../../domain/letter-strip.ts';
import type { ContactDetails } from '../../domain/primitives.ts';
import { dateCell } from '../workbook.ts';
import type { Cell, LeadingFact } from '../workbook.ts';
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
  const pendingOf = (fields: readonly string[]) => pending.filter(({ field }) => fields.includes(field));
  const person = (contact: ContactDetails | null, isNone: boolean, gap: string, fields: readonly string[]): Cell => {
    const unreachable = gapPhrases.contactsOf(gap);
    const missing = contact === null ? gap : unreachable;
    return composeCell({
      entries: contact === null ? [] : [contactLines(contact).join('\n')].filter(Boolean),
      gaps: gaps.has(missing) ? [missing] : [],
      isNone: isNone || contact === null,
      pending: pendingOf(fields),
    });
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
    {
      label: 'Data protection officer',
      article,
      cell: person(organisation.dpo, organisation.dpoAnswer === 'none', gapPhrases.dataProtectionOfficer, [
        'dpo',
        'dpoAnswer',
      ]),
    },
    {
      label: 'EU representative (Art. 27)',
      article,
      cell: person(
        organisation.euRepresentative,
        organisation.euRepresentativeAnswer === 'none',
        gapPhrases.euRepresentative,
        ['euRepresentative', 'euRepresentativeAnswer'],
      ),
    },
    {
      label: 'UK representative (Art. 27 UK GDPR)',
      article,
      cell: person(
        organisation.ukRepresentative,
        organisation.ukRepresentativeAnswer === 'none',
        gapPhrases.ukRepresentative,
        ['ukRepresentative', 'ukRepresentativeAnswer'],
      ),
    },
  ];
  if (organisation.leadAuthority)
    facts.push({ label: 'Supervisory authority', cell: composeCell({ entries: [organisation.leadAuthority] }) });
  return [...facts, ...dates];
}
