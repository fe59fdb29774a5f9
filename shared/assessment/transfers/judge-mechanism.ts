// One mechanism against the destinations of a route, as an offer and as recorded.
import { frameworkMechanisms, mechanismVariants, transferMechanisms } from '../../domain/codes.ts';
import type { TransferMechanismCode } from '../../domain/codes.ts';
import type { FrameworkCode } from '../../reference/adequacy.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import type { MechanismOption, Need, RecordedState } from './assessment.ts';
import { fitsOnce, judgeValidity } from './judgement.ts';
import type { Judgement, Question } from './judgement.ts';
import { judgeAdequacy, judgeFramework } from './judge-adequacy.ts';
import { judgeDerogation } from './judge-derogation.ts';
import { judgeSafeguard } from './judge-safeguard.ts';
import { dayInWords } from '../../domain/day-words.ts';
import { countriesInWords, earlierDay } from './words.ts';

/** Judges a mechanism for one destination; `country` is null where it is not recorded. */
export function judge(question: Question, code: TransferMechanismCode, country: string | null): Judgement {
  const standing = judgeValidity(question);
  if (standing !== null) return standing;
  switch (question.fact.kind) {
    case 'adequacy':
      return judgeAdequacy(question, country);
    case 'framework':
      return isFramework(code)
        ? judgeFramework(question, code, country)
        : fitsOnce([], question.fact.description, { lapsesOn: question.fact.validUntil });
    case 'safeguard':
      return judgeSafeguard(question, code);
    case 'derogation':
      return judgeDerogation(question);
    case 'other':
    case 'notAMechanism':
      return fitsOnce([], question.fact.description, { lapsesOn: question.fact.validUntil });
  }
}

/** The judgement over several destinations, with the countries that the mechanism covers. */
export type Combined = Judgement & { readonly covers: readonly string[]; readonly misses: readonly string[] };

/** Combines the judgements of a mechanism on each destination; without a destination it is judged once. */
export function judgeAll(
  question: Question,
  code: TransferMechanismCode,
  countries: readonly (string | null)[],
): Combined {
  const judged = (countries.length === 0 ? [null] : countries).map((country) => ({
    country,
    judgement: judge(question, code, country),
  }));
  const fitting = judged.filter(({ judgement }) => judgement.fits !== 'doesNotFit');
  const shown = fitting.length > 0 ? fitting : judged;
  const judgements = shown.map(({ judgement }) => judgement);
  const needs = uniqueNeeds(judgements.flatMap((judgement) => judgement.needs));
  return {
    fits: fitting.length === 0 ? 'doesNotFit' : needs.length > 0 ? 'needsSomething' : 'available',
    hasLapsed: fitting.length === 0 && judgements.some(({ hasLapsed }) => hasLapsed),
    reason: [...new Set(judgements.map(({ reason }) => reason))].join(' '),
    needs,
    lapsesOn: judgements.reduce<string | null>((day, { lapsesOn }) => earlierDay(day, lapsesOn), null),
    variants: [...new Set(judgements.flatMap(({ variants }) => variants))],
    origin: judgements.find(({ origin }) => origin !== null)?.origin ?? null,
    covers: fitting.flatMap(({ country }) => country ?? []),
    misses: fitting.length === 0 ? [] : judged.flatMap((one) => (fitting.includes(one) ? [] : (one.country ?? []))),
  };
}

/** The mechanism as the law offers it for these destinations. */
export function offer(
  question: Question & { readonly use: MechanismUse | null },
  code: TransferMechanismCode,
  countries: readonly (string | null)[],
): MechanismOption {
  const combined = judgeAll(question, code, countries);
  const others: Need[] =
    combined.misses.length === 0
      ? []
      : [{ kind: 'otherDestinations', text: `Another mechanism for ${countriesInWords(combined.misses)}.` }];
  const needs = [...combined.needs, ...others];
  const { fact } = question;
  return {
    code,
    name: transferMechanisms[code].label,
    article: fact.article,
    fits: combined.fits === 'available' && needs.length > 0 ? 'needsSomething' : combined.fits,
    reason: combined.reason,
    needs,
    covers: combined.covers,
    variants: combined.variants,
    lapsesOn: combined.lapsesOn,
    doubt: fact.doubt,
    isRecorded: question.ground.uses.some((use) => use.code === code),
    origin: combined.origin ?? fact.origin,
  };
}

/** State of a recorded mechanism, given how it fits. */
export function stateOfUse(
  judgement: Pick<Judgement, 'fits' | 'hasLapsed' | 'reason' | 'needs' | 'lapsesOn'>,
  use: MechanismUse,
  on: string,
): { state: RecordedState; reason: string; needs: readonly Need[]; lapsesOn: string | null } {
  const lapsesOn = earlierDay(use.validUntil, judgement.lapsesOn);
  if (judgement.fits === 'doesNotFit')
    return { state: judgement.hasLapsed ? 'lapsed' : 'unfit', reason: judgement.reason, needs: [], lapsesOn };
  if (use.validUntil !== null && use.validUntil < on)
    return {
      state: 'lapsed',
      reason: `As recorded it was valid until ${dayInWords(use.validUntil)}.`,
      needs: [],
      lapsesOn,
    };
  const needs = [...judgement.needs, ...needsOfWording(use)];
  return { state: needs.length > 0 ? 'unverified' : 'holds', reason: judgement.reason, needs, lapsesOn };
}

/** `where applicable` and `such as` leave open whether the mechanism is relied on for this transfer. */
export function needsOfWording(use: MechanismUse): Need[] {
  const needs: Need[] = [];
  if (use.condition !== null)
    needs.push({
      kind: 'condition',
      text: `Recorded as relied on “${use.condition}”: record whether that is so here.`,
    });
  if (use.isExample)
    needs.push({ kind: 'condition', text: 'Recorded as an example: record whether it is relied on here.' });
  return needs;
}

export function uniqueNeeds(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((need) => [`${need.kind} ${need.text}`, need])).values()];
}

/** Name of a recorded mechanism with its module or exception; the user's own words where the code says little. */
export function nameOfUse({ code, variant, description }: MechanismUse): string {
  if (code === 'other' || code === 'unspecified-safeguards') return description ?? transferMechanisms[code].label;
  const part = variant === null ? undefined : mechanismVariants[variant].label.split(',')[0];
  return part === undefined
    ? transferMechanisms[code].label
    : `${transferMechanisms[code].label}, ${part.toLowerCase()}`;
}

function isFramework(code: string): code is FrameworkCode {
  return Object.hasOwn(frameworkMechanisms, code);
}
