// Transfers as entries of cells: where to, and on which mechanism.
import { mechanismVariants, transferMechanisms } from '../../domain/codes.ts';
import { importerName } from '../../domain/letter-strip.ts';
import type { Transfer } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { dateInWords } from '../policy/text/english/dates.ts';
import { capitalise, formatPlace } from './format.ts';

type MechanismUse = Transfer['mechanisms'][number];

/** Destinations of a transfer, in words; empty where none is recorded. */
export function describeDestinations(transfer: Transfer): string {
  const places = transfer.destinations.map(formatPlace).filter((place) => place !== '');
  return [...places, ...(transfer.destinationDescription ? [transfer.destinationDescription] : [])].join('; ');
}

/** `United States: Mailgun, data hosted on the platform, data of people outside Canada (possible)`. */
export function describeTransfer(transfer: Transfer, index: RegisterIndex): string {
  const parts = [
    importerName(transfer, index),
    index
      .getAll('dataCategory', transfer.dataCategoryIds)
      .map(({ name }) => name)
      .join(', '),
    transfer.dataDescription,
    transfer.peopleDescription ? `data of ${transfer.peopleDescription}` : null,
  ].filter(Boolean);
  const where = capitalise(describeDestinations(transfer));
  const what = parts.join(', ');
  return `${[where, what].filter(Boolean).join(': ')}${describeTransferState(transfer)}`;
}

/** One mechanism with its variant, reference and validity as at a day. */
export function describeMechanism(use: MechanismUse, asAt: string): string {
  const mechanism = transferMechanisms[use.code];
  const variant = use.variant === null ? null : mechanismVariants[use.variant];
  const article = variant?.article ?? mechanism.article;
  const parts = [
    use.code === 'other' && use.description ? capitalise(use.description) : mechanism.label,
    variant?.label,
    use.code === 'other' ? null : use.description,
  ].filter(Boolean);
  const details = [
    article,
    use.reference,
    use.signedOn ? `signed ${dateInWords(use.signedOn)}` : null,
    use.validUntil ? `${use.validUntil < asAt ? 'expired' : 'valid until'} ${dateInWords(use.validUntil)}` : null,
    // Clauses or a certification that one side brings along.
    use.reliedOnBy === null ? null : `the ${use.reliedOnBy}’s own`,
    use.condition,
    use.isExample ? 'as one example' : null,
  ].filter(Boolean);
  return details.length > 0 ? `${parts.join(', ')} (${details.join('; ')})` : parts.join(', ');
}

function describeTransferState(transfer: Transfer): string {
  const marks = [transfer.isConditional ? 'possible' : null, transfer.status === 'active' ? null : transfer.status];
  const text = marks.filter(Boolean).join(', ');
  return text ? ` (${text})` : '';
}
