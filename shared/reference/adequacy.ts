// Whether a destination counts as adequate, under whose law, on which day.
import type { TransferMechanismCode, frameworkMechanisms } from '../domain/codes.ts';
import { shippedOrigin } from './fact-origin.ts';
import type { FactOrigin, FactReference, Sourced } from './fact-origin.ts';
import type { AdequacyLaw, AdequacyPeriod, Jurisdiction } from './jurisdictions.ts';

export type FrameworkCode = keyof typeof frameworkMechanisms;

export type AdequacyQuestion = {
  /** Law of the exporter. */
  readonly from: AdequacyLaw;
  /** Id of the destination. */
  readonly to: string;
  /** Day of the transfer, `YYYY-MM-DD`. */
  readonly on: string;
};

export type AdequacyAnswer = AdequacyQuestion & {
  /**
   * `domestic`: no transfer at all. `adequate`: the whole destination. `partial`: within `scope` only.
   * `none`: no decision holds on that day. `unknown`: the destination or the day is not in the data.
   */
  readonly state: 'domestic' | 'adequate' | 'partial' | 'none' | 'unknown';
  readonly scope: string | null;
  /** Framework under which the importer must be certified for the decision to cover it. */
  readonly requiresCertification: FrameworkCode | null;
  /** Mechanism that a transfer on this ground has. */
  readonly mechanism: TransferMechanismCode | null;
  readonly decision: string | null;
  readonly validFrom: string | null;
  /** Last day on which it holds, as known; null: no end is set, or nothing holds. */
  readonly validUntil: string | null;
  /** Last day of the decision that held before, where none holds any more. */
  readonly endedOn: string | null;
  readonly note: string | null;
  readonly url: string | null;
  /** Null where nothing is known. */
  readonly origin: FactOrigin | null;
};

/** When a framework stands, as the mechanism table has it. */
export type FrameworkValidity = (code: FrameworkCode) => {
  readonly isInForce: boolean;
  readonly validUntil: string | null;
  readonly origin: FactOrigin;
};

/** UK law had no lists of its own before the end of the transition period; until then EU law applied. */
const UK_LAW_BEGINS = '2021-01-01';
/** Before this day the Swiss list was a recommendation of the commissioner, which the data do not hold. */
const SWISS_LIST_BEGINS = '2023-09-01';

const plainMechanisms = { eu: 'eu-adequacy', uk: 'uk-adequacy', ch: 'ch-adequacy' } as const;
const listNames = {
  eu: 'Commission list of adequacy decisions, September 2026',
  uk: 'UK list of adequacy regulations, August 2026',
  ch: 'Annex 1 of the Swiss Data Protection Ordinance',
} as const;

/** Answers for one day; see `AdequacyAnswer`. */
export function answerAdequacy(
  question: AdequacyQuestion,
  destination: Sourced<Jurisdiction> | undefined,
  framework: FrameworkValidity,
): AdequacyAnswer {
  const { from, on } = question;
  const nothing: AdequacyAnswer = {
    ...question,
    state: 'unknown',
    scope: null,
    requiresCertification: null,
    mechanism: null,
    decision: null,
    validFrom: null,
    validUntil: null,
    endedOn: null,
    note: null,
    url: null,
    origin: null,
  };
  if (destination === undefined) return nothing;
  if (from === 'uk' && on < UK_LAW_BEGINS)
    return { ...answerAdequacy({ ...question, from: 'eu' }, destination, framework), from };

  const listed: FactReference = { name: listNames[from], url: null };
  const shippedOn = destination.origin.shipped?.asOf ?? destination.origin.asOf;
  const standing = isOverridden(destination, from)
    ? destination.origin
    : shippedOrigin(shippedOn, [listed], destination.confidence[from]);

  if (isDomestic(from, destination, on)) {
    const note = from === 'eu' ? destination.note : null;
    return { ...nothing, state: 'domestic', note, origin: standing };
  }

  const periods = destination[from];
  const period = periods.find(
    ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil),
  );
  if (period === undefined) {
    if (from === 'ch' && on < SWISS_LIST_BEGINS) return nothing;
    return {
      ...nothing,
      state: 'none',
      endedOn: lastEnd(periods, on),
      note: destination.remarks[from] ?? destination.note,
      origin: standing,
    };
  }

  const origin = isOverridden(destination, from)
    ? destination.origin
    : shippedOrigin(shippedOn, period.sources, period.confidence);
  const answer: AdequacyAnswer = {
    ...nothing,
    state: period.scope === null ? 'adequate' : 'partial',
    scope: period.scope,
    requiresCertification: period.requiresCertification,
    mechanism: period.requiresCertification ?? plainMechanisms[from],
    decision: period.decision,
    validFrom: period.validFrom,
    validUntil: period.validUntil,
    note: period.note,
    url: period.url,
    origin,
  };
  if (period.requiresCertification === null) return answer;

  // A framework that has ended or is suspended takes its decision with it.
  const standingOfFramework = framework(period.requiresCertification);
  const validUntil = earlier(period.validUntil, standingOfFramework.validUntil);
  const originOfAnswer = standingOfFramework.origin.isOverride ? standingOfFramework.origin : origin;
  if (standingOfFramework.isInForce) return { ...answer, validUntil, origin: originOfAnswer };
  const endedOn = validUntil !== null && validUntil < on ? validUntil : null;
  return { ...nothing, state: 'none', decision: period.decision, endedOn, note: period.note, origin: originOfAnswer };
}

function isDomestic(from: AdequacyLaw, destination: Jurisdiction, on: string): boolean {
  switch (from) {
    case 'eu':
      return destination.isEea || (destination.eeaUntil !== null && on <= destination.eeaUntil);
    case 'uk':
      return destination.id === 'GB';
    case 'ch':
      return destination.id === 'CH';
  }
}

/** Whether the answer under a law is the user's: the list itself, or what membership rests on. */
function isOverridden({ origin }: Sourced<Jurisdiction>, law: AdequacyLaw): boolean {
  if (!origin.isOverride) return false;
  const decisive = law === 'eu' ? ['eu', 'isEea', 'eeaUntil'] : [law];
  return origin.confidence === 'ownFact' || origin.overriddenFields.some((field) => decisive.includes(field));
}

function lastEnd(periods: readonly AdequacyPeriod[], on: string): string | null {
  const ends = periods.flatMap(({ validUntil }) => (validUntil !== null && validUntil < on ? [validUntil] : []));
  return ends.toSorted().at(-1) ?? null;
}

function earlier(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}
