// Whether a route is a transfer, under which laws, and what may or does carry it.
import { applicableLaws, codesOf, transferMechanisms } from '../../domain/codes.ts';
import { countryName } from '../../domain/country-words.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import type { MechanismAnswer } from '../../reference/mechanisms.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { worseState } from './assessment.ts';
import type {
  AssessedDestination,
  LawStanding,
  MechanismOption,
  Need,
  OtherLaw,
  RecordedMechanism,
  RouteAssessment,
  RouteStanding,
  TransferState,
} from './assessment.ts';
import { judge, judgeAll, nameOfUse, needsOfWording, offer, stateOfUse, uniqueNeeds } from './judge-mechanism.ts';
import type { Question } from './judgement.ts';
import { isLawOfCountry, otherLawsOf, reachingLaws } from './laws.ts';
import type { ReachingLaw } from './laws.ts';
import { adequacyLawOf, nothingRecorded, transferRegimes } from './route.ts';
import type { RecordedGround, Route, RouteDestination, TransferRegime } from './route.ts';
import { reasonForLaw, reasonForRoute } from './state-reason.ts';
import { startSentence } from './words.ts';

const mechanismCodes = codesOf(transferMechanisms).filter(
  (code) => code !== 'other' && code !== 'unspecified-safeguards',
);

type Frame = {
  readonly route: Route;
  readonly ground: RecordedGround;
  readonly facts: ReferenceFacts;
  readonly on: string;
};

/**
 * Works a route out for one day `YYYY-MM-DD`, under EU GDPR, UK GDPR and Swiss FADP; other laws are pointed at.
 * What is not recorded is a need or an `unknown`, never assumed; no mechanism is picked.
 */
export function assessRoute(
  route: Route,
  facts: ReferenceFacts,
  on: string,
  ground: RecordedGround = nothingRecorded,
): RouteAssessment {
  const frame: Frame = { route, ground, facts, on };
  const standing = standingIn(frame);
  return {
    ...standing,
    laws: standing.laws.map((law) => ({ ...law, options: law.isTransfer === 'no' ? [] : optionsOf(frame, law.law) })),
    otherLaws: otherLaws(frame),
  };
}

/** The same without what the laws would offer, which costs more than all of the rest: for many routes at once. */
export function assessStanding(route: Route, facts: ReferenceFacts, on: string, ground: RecordedGround): RouteStanding {
  return standingIn({ route, ground, facts, on });
}

function standingIn(frame: Frame): RouteStanding {
  const { route, facts, on, ground } = frame;
  const reaching = reachingLaws(route.exporter, facts, on);
  const recorded = ground.uses.map((use, place) => assessUse(frame, use, place, reaching));
  const laws = reaching.map((law) => assessLaw(frame, law, recorded));
  const state = laws.reduce<TransferState>((worst, law) => worseState(worst, law.state), 'notATransfer');
  return {
    on,
    laws,
    recorded,
    state,
    reason: reasonForRoute(route, laws, state),
    nextLapse: nextLapseOf(recorded, on),
    open: openQuestions(route),
  };
}

function abroadOf(
  { route, facts, on }: Frame,
  law: TransferRegime,
): (RouteDestination & { isAbroad: boolean | null })[] {
  return route.destinations.map((destination) => {
    const { country } = destination;
    const isKnown = country !== null && facts.jurisdiction(country) !== undefined;
    return { ...destination, isAbroad: isKnown ? !isLawOfCountry(law, country, facts, on) : null };
  });
}

/** Countries outside the law's area; null stands for destinations whose country is not recorded. */
function countriesAbroad(frame: Frame, law: TransferRegime): (string | null)[] {
  return abroadOf(frame, law).flatMap(({ country, isAbroad }) =>
    isAbroad === false ? [] : [isAbroad === null ? null : country],
  );
}

function questionOf(frame: Frame, law: TransferRegime, fact: MechanismAnswer, use: MechanismUse | null): Question {
  return { ...frame, law, fact, use };
}

function regimeOf(fact: MechanismAnswer | undefined): TransferRegime | undefined {
  return transferRegimes.find((law) => law === fact?.law);
}

function assessUse(
  frame: Frame,
  use: MechanismUse,
  place: number,
  reaching: readonly ReachingLaw[],
): RecordedMechanism {
  const { facts, on, route } = frame;
  const fact = facts.mechanism(use.code, { on });
  const common = {
    place,
    use,
    law: fact?.law ?? null,
    name: nameOfUse(use),
    covers: [],
    lapsesOn: use.validUntil,
    doubt: fact?.doubt ?? null,
    origin: fact?.origin ?? null,
  };
  if (fact === undefined) {
    const needs: Need[] = [{ kind: 'evidence', text: 'Record which mechanism it is.' }, ...needsOfWording(use)];
    return { ...common, state: 'unverified', reason: 'Not one of the mechanisms that can be worked out.', needs };
  }
  const law = regimeOf(fact);
  if (law === undefined) {
    const needs: Need[] = [{ kind: 'evidence', text: 'Record what shows that it holds, as its reference.' }];
    return { ...common, state: 'unverified', reason: 'A mechanism of a law that is not worked out here.', needs };
  }
  if (!reaching.some((one) => one.law === law))
    return {
      ...common,
      state: 'unfit',
      reason: `A mechanism of the ${applicableLaws[law].label}, which is not known to reach ${route.exporter.name}.`,
      needs: [],
    };
  const countries = countriesAbroad(frame, law);
  if (route.importer.kind === 'same' || (countries.length === 0 && route.destinations.length > 0))
    return { ...common, state: 'holds', reason: 'Not needed: this is no transfer under its law.', needs: [] };
  const judgement = judgeAll(questionOf(frame, law, fact, use), use.code, countries);
  return {
    ...common,
    ...stateOfUse(judgement, use, on),
    covers: judgement.covers,
    origin: judgement.origin ?? fact.origin,
  };
}

function assessLaw(frame: Frame, reaching: ReachingLaw, recorded: readonly RecordedMechanism[]): LawStanding {
  const { route, ground } = frame;
  const { law } = reaching;
  const isSame = route.importer.kind === 'same';
  const destinations = abroadOf(frame, law).map((destination) =>
    assessDestination(frame, reaching, destination, isSame ? false : destination.isAbroad, recorded),
  );
  const isTransfer = destinations.some(({ isAbroad }) => isAbroad === true)
    ? 'yes'
    : !isSame && (destinations.length === 0 || destinations.some(({ isAbroad }) => isAbroad === null))
      ? 'unknown'
      : 'no';
  const state =
    isTransfer === 'no'
      ? 'notATransfer'
      : destinations.reduce<TransferState>(
          (worst, destination) => worseState(worst, destination.state),
          isTransfer === 'unknown' ? 'unknown' : 'notATransfer',
        );
  const assessed = { ...reaching, isTransfer, destinations, state } as const;
  return { ...assessed, reason: reasonForLaw(assessed, recorded, ground, route) };
}

const stateOfRecorded = { holds: 'covered', unverified: 'unverified', lapsed: 'lapsed', unfit: 'unfit' } as const;

function assessDestination(
  frame: Frame,
  { law, reach }: ReachingLaw,
  destination: RouteDestination,
  isAbroad: boolean | null,
  recorded: readonly RecordedMechanism[],
): AssessedDestination {
  const { country, place, because } = destination;
  const name = country === null ? (place ?? 'a country that is not recorded') : countryName(country);
  const common = { country, name, because, isAbroad };
  if (isAbroad === false) return { ...common, state: 'notATransfer', by: [] };
  if (reach === 'onward' && hasAdequateExporter(frame, law)) return { ...common, state: 'covered', by: [] };

  const states = recorded.flatMap(({ place: number, use }): { number: number; state: TransferState }[] => {
    const state = stateAt(frame, law, use, isAbroad === null ? null : country);
    return state === null ? [] : [{ number, state }];
  });
  const best = states.reduce<TransferState>(
    (found, { state }) => (worseState(found, state) === found ? state : found),
    'missing',
  );
  const by = states.filter(({ state }) => state === best).map(({ number }) => number);
  const isOpen = best === 'missing' || best === 'unfit' || best === 'lapsed';
  // Where the law may not apply, or the country is not known, a missing mechanism is a question and not a fault.
  const state = isOpen && (reach === 'unknown' || isAbroad === null) ? 'unknown' : best;
  return { ...common, state, by };
}

/**
 * Data that came under an adequacy decision are passed on under the law of the adequate country, whose rules on
 * onward transfer the decision has looked at (GDPR Art. 45(2)(a)).
 */
function hasAdequateExporter({ route, facts, on }: Frame, law: TransferRegime): boolean {
  const { country } = route.exporter;
  return country !== null && facts.adequacy({ from: adequacyLawOf[law], to: country, on }).state === 'adequate';
}

/** How a recorded mechanism stands for one destination under one law; null where it is a mechanism of another law. */
function stateAt(frame: Frame, law: TransferRegime, use: MechanismUse, country: string | null): TransferState | null {
  const fact = frame.facts.mechanism(use.code, frame);
  if (fact === undefined) return 'unverified';
  if (fact.law !== law) return null;
  const judgement = judge(questionOf(frame, law, fact, use), use.code, country);
  return stateOfRecorded[stateOfUse(judgement, use, frame.on).state];
}

function optionsOf(frame: Frame, law: TransferRegime): MechanismOption[] {
  const countries = countriesAbroad(frame, law);
  return mechanismCodes.flatMap((code) => {
    const fact = frame.facts.mechanism(code, frame);
    if (fact === undefined || fact.law !== law || fact.kind === 'notAMechanism') return [];
    const use = frame.ground.uses.find((recorded) => recorded.code === code) ?? null;
    return [offer(questionOf(frame, law, fact, use), code, countries)];
  });
}

function otherLaws({ route, ground, facts, on }: Frame): OtherLaw[] {
  return otherLawsOf(route.exporter).map(({ law, why }) => ({
    law,
    why,
    mechanisms: facts
      .mechanisms({ law, on })
      .flatMap(({ code, name, article, origin }) =>
        code === null
          ? []
          : [{ code, name, article, isRecorded: ground.uses.some((use) => use.code === code), origin }],
      ),
  }));
}

function nextLapseOf(recorded: readonly RecordedMechanism[], on: string): RouteAssessment['nextLapse'] {
  const coming = recorded.flatMap(({ state, lapsesOn, place, name }) =>
    lapsesOn !== null && lapsesOn >= on && (state === 'holds' || state === 'unverified')
      ? [{ day: lapsesOn, place, name }]
      : [],
  );
  return coming.toSorted((first, second) => first.day.localeCompare(second.day))[0] ?? null;
}

function openQuestions({ exporter, importer, destinations }: Route): Need[] {
  const needs: Need[] = [];
  if (!exporter.isRecorded) needs.push({ kind: 'exporter', text: 'Record who sends the data.' });
  else if (exporter.country === null)
    needs.push({ kind: 'exporter', text: `Record where ${exporter.name} is established.` });
  if (exporter.roles.length === 0 || importer.roles.length === 0)
    needs.push({
      kind: 'roles',
      text: `Record the role of ${exporter.roles.length === 0 ? exporter.name : importer.name}.`,
    });
  if (destinations.length === 0) needs.push({ kind: 'destination', text: 'Record where the data go.' });
  for (const { country, place } of destinations)
    if (country === null)
      needs.push({
        kind: 'destination',
        text: place === null ? 'Record where the data go.' : `Record the country of “${startSentence(place)}”.`,
      });
  return uniqueNeeds(needs);
}
