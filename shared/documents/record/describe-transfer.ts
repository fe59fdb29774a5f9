// Transfers as entries of cells: where to, and on which mechanism.
import { mechanismVariants, transferMechanisms } from '../../domain/codes.ts';
import { importerName } from '../../domain/letter-strip.ts';
import type { Transfer } from '../../domain/record-types.ts';
import { capitalise, formatPlace, sayDate } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { citeArticle } from './words/articles.ts';
import { fill } from './words/fill.ts';
import type { RecordWords } from './words/words.ts';

type MechanismUse = Transfer['mechanisms'][number];

/** Destinations of a transfer, in words; empty where none is recorded. */
export function describeDestinations(transfer: Transfer, { language }: RecordWords): string {
  const places = transfer.destinations.map((place) => formatPlace(place, language)).filter((place) => place !== '');
  return [...places, ...(transfer.destinationDescription ? [transfer.destinationDescription] : [])].join('; ');
}

/** `United States: Mailgun, data hosted on the platform, data of people outside Canada (possible)`. */
export function describeTransfer(transfer: Transfer, { index, words }: RecordContext): string {
  const parts = [
    importerName(transfer, index),
    index
      .getAll('dataCategory', transfer.dataCategoryIds)
      .map(({ name }) => name)
      .join(', '),
    transfer.dataDescription,
    transfer.peopleDescription ? fill(words.cell.dataOf, { people: transfer.peopleDescription }) : null,
  ].filter(Boolean);
  const where = capitalise(describeDestinations(transfer, words));
  const what = parts.join(', ');
  return `${[where, what].filter(Boolean).join(': ')}${describeTransferState(transfer, words)}`;
}

/** What a transfer rests on: its mechanisms and supplementary measures, or that there is none; empty where it is not recorded. */
export function describeMechanisms(transfer: Transfer, { words, asAt }: RecordContext): string {
  const parts = [
    ...transfer.mechanisms.map((use) => describeMechanism(use, asAt, words)),
    ...transfer.supplementaryMeasures,
  ];
  if (transfer.mechanisms.length === 0 && transfer.mechanismAnswer === 'none') parts.unshift(words.cell.noMechanism);
  return parts.join('; ');
}

/** One mechanism with its variant, reference and validity as at a day. */
export function describeMechanism(use: MechanismUse, asAt: string, words: RecordWords): string {
  const { cell, codes, language } = words;
  const article = (use.variant && mechanismVariants[use.variant].article) ?? transferMechanisms[use.code].article;
  const parts = [
    use.code === 'other' && use.description ? capitalise(use.description) : codes.transferMechanisms[use.code],
    use.variant && codes.mechanismVariants[use.variant],
    use.code === 'other' ? null : use.description,
  ].filter(Boolean);
  const details = [
    article && citeArticle(article, language),
    use.reference,
    use.signedOn && fill(cell.signed, { date: sayDate(use.signedOn, language) }),
    use.validUntil &&
      fill(use.validUntil < asAt ? cell.expired : cell.validUntil, { date: sayDate(use.validUntil, language) }),
    // Clauses or a certification that one side brings along.
    use.reliedOnBy && (use.reliedOnBy === 'importer' ? cell.importerOwn : cell.exporterOwn),
    use.condition,
    use.isExample ? cell.asOneExample : null,
  ].filter(Boolean);
  return details.length > 0 ? `${parts.join(', ')} (${details.join('; ')})` : parts.join(', ');
}

function describeTransferState({ isConditional, status }: Transfer, { cell, codes }: RecordWords): string {
  const marks = [
    isConditional ? cell.possible : null,
    status === 'active' ? null : codes.engagementStatus[status].toLowerCase(),
  ];
  const text = marks.filter(Boolean).join(', ');
  return text ? ` (${text})` : '';
}
