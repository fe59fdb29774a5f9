// When activities, vendors, transfers and security measures are to be looked at again.
import { addMonths } from '../../domain/calendar-days.ts';
import { titleOfRecord } from '../../domain/record-title.ts';
import type { RecordOf } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { Settings } from '../../domain/register-settings.ts';
import { basisOf, byRule, forPeriod, onDay, sourceOfField } from './basis.ts';
import { reviewedTypes } from '../../domain/deadlines.ts';
import type { Basis, ReviewedType } from '../../domain/deadlines.ts';
import type { DatedFact } from './dated-fact.ts';

type Reviewed = Pick<RecordOf<ReviewedType>, 'reviewDate' | 'reviewedOn' | 'createdAt'>;

/** Only these are in use for the purposes of a review. */
const endStates: readonly string[] = ['retired', 'ended'];

/** Art. 24(1) asks for measures to be reviewed, Art. 32(1)(d) for testing those of security. The others follow from accountability. */
const articles: Readonly<Record<ReviewedType, string>> = {
  processingActivity: 'Art. 5(2), 24(1)',
  vendor: 'Art. 28(1)',
  transfer: 'Art. 24(1), 44',
  securityMeasure: 'Art. 32(1)(d)',
};

export function listReviews(index: RegisterIndex, settings: Settings): DatedFact[] {
  return reviewedTypes.flatMap((type) => reviewsOfType(index, type, settings));
}

function reviewsOfType(index: RegisterIndex, type: ReviewedType, settings: Settings): DatedFact[] {
  const records = recordsOf(index, type);
  // Measures are reviewed where somebody has set a day; the rule of the settings is about the others.
  const every = type === 'securityMeasure' ? null : settings.reviewEveryMonths;
  return records.flatMap((record): DatedFact[] => {
    if (endStates.includes(record.status)) return [];
    const next = nextReview(record, every);
    if (next === null) return [];
    return [
      {
        id: `review:${record.id}`,
        kind: 'review',
        day: next.day,
        start: null,
        title: `Review: ${titleOfRecord(type, record, index.get)}`,
        recordType: type,
        recordId: record.id,
        field: 'reviewDate',
        article: articles[type],
        basis: next.basis,
        source: sourceOfField(index, type, record.id, 'reviewDate'),
      },
    ];
  });
}

/** A record of one of the four types, with what they have in common. */
type ReviewedRecord = RecordOf<ReviewedType>;

function recordsOf(index: RegisterIndex, type: ReviewedType): readonly ReviewedRecord[] {
  const { activities, vendors, transfers, securityMeasures } = index.register.records;
  switch (type) {
    case 'processingActivity':
      return activities;
    case 'vendor':
      return vendors;
    case 'transfer':
      return transfers;
    case 'securityMeasure':
      return securityMeasures;
  }
}

/**
 * The day that was set, unless a review has been recorded on or after it; then, or where no day was set, the rule of the
 * settings, counted from the last review or from when the record was made. Null where neither tells a day.
 */
export function nextReview(record: Reviewed, everyMonths: number | null): { day: string; basis: Basis } | null {
  const { reviewDate, reviewedOn } = record;
  const last = reviewedOn === null ? null : onDay('last reviewed on', reviewedOn);
  if (reviewDate !== null && (reviewedOn === null || reviewedOn < reviewDate))
    return { day: reviewDate, basis: basisOf(byRule('day set in the record'), last) };
  if (everyMonths === null) return null;
  const from = reviewedOn ?? record.createdAt.slice(0, 10);
  return {
    day: addMonths(from, everyMonths),
    basis: basisOf(
      last ?? onDay('recorded on', from),
      forPeriod('reviewed every', `P${everyMonths}M`),
      byRule('by the settings of this register'),
    ),
  };
}
