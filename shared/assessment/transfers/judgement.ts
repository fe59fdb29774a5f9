// How one mechanism fits one route: the common parts of all kinds of mechanism.
import { addDays } from '../../domain/calendar-days.ts';
import { countryInWords } from '../../domain/country-words.ts';
import type { MechanismVariantCode } from '../../domain/codes.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import type { FactOrigin } from '../../reference/fact-origin.ts';
import type { MechanismAnswer } from '../../reference/mechanisms.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import type { Fit, Need } from './assessment.ts';
import type { RecordedGround, Route, TransferRegime } from './route.ts';
import { dayInWords } from '../../domain/day-words.ts';

export type Question = {
  readonly law: TransferRegime;
  readonly fact: MechanismAnswer;
  readonly route: Route;
  readonly ground: RecordedGround;
  /** The recorded use that is judged; null where the mechanism is only offered. */
  readonly use: MechanismUse | null;
  readonly facts: ReferenceFacts;
  readonly on: string;
};

/** For one destination, or for all of them where the mechanism does not look at the destination. */
export type Judgement = {
  readonly fits: Fit;
  /** It does not fit any more: what it rests on has ended. */
  readonly hasLapsed: boolean;
  readonly reason: string;
  readonly needs: readonly Need[];
  readonly lapsesOn: string | null;
  readonly variants: readonly MechanismVariantCode[];
  /** Where it rests on another fact than the mechanism's own. */
  readonly origin: FactOrigin | null;
};

type Details = Partial<Omit<Judgement, 'fits' | 'reason' | 'needs'>>;

const noDetails = { hasLapsed: false, lapsesOn: null, variants: [], origin: null } as const;

export function doesNotFit(reason: string, details: Details = {}): Judgement {
  return { ...noDetails, ...details, fits: 'doesNotFit', reason, needs: [] };
}

/** Available where nothing is missing. */
export function fitsOnce(needs: readonly Need[], reason: string, details: Details = {}): Judgement {
  return { ...noDetails, ...details, fits: needs.length === 0 ? 'available' : 'needsSomething', reason, needs };
}

/** Why a mechanism cannot be used on the day because of what the law says of it; null where it is in force. */
export function judgeValidity({ fact, on }: Question): Judgement | null {
  switch (fact.validity) {
    case 'inForce':
      return null;
    case 'notYet':
      return doesNotFit(`Not in force before ${fact.validFrom === null ? 'a later day' : dayInWords(fact.validFrom)}.`);
    case 'suspended':
      return doesNotFit(`Suspended on ${dayInWords(on)}.`, {
        hasLapsed: true,
        lapsesOn: fact.suspendedFrom === null ? null : addDays(fact.suspendedFrom, -1),
      });
    case 'ended':
      return doesNotFit(`Ended${fact.validUntil === null ? '' : ` on ${dayInWords(fact.validUntil)}`}.`, {
        hasLapsed: true,
        lapsesOn: fact.validUntil,
      });
  }
}

/** What is missing where a destination has no country. */
export const destinationNeed: Need = {
  kind: 'destination',
  text: 'Record the country: whether this mechanism covers it depends on it.',
};

export function notCovered(country: string): Judgement {
  return doesNotFit(`The framework does not cover ${countryInWords(country)}.`);
}
