// The one sentence that says why a transfer stands as it does.
import { applicableLaws } from '../../domain/codes.ts';
import { assertNever } from '../../domain/assert-never.ts';
import type { LawStanding, RecordedMechanism, TransferState } from './assessment.ts';
import type { RecordedGround, Route, TransferRegime } from './route.ts';
import { countriesInWords, listInWords } from './words.ts';

const areaOf: Readonly<Record<TransferRegime, string>> = {
  'eu-gdpr': 'the European Economic Area',
  'uk-gdpr': 'the United Kingdom',
  'swiss-fadp': 'Switzerland',
};

/** Why the transfer has its state under one law. */
export function reasonForLaw(
  law: Omit<LawStanding, 'reason'>,
  recorded: readonly RecordedMechanism[],
  ground: RecordedGround,
  route: Route,
): string {
  const concerned = law.destinations.filter(({ state }) => state === law.state);
  const codes = concerned.flatMap(({ country }) => country ?? []);
  const places = codes.length > 0 ? countriesInWords(codes) : 'the destination';
  const involved = recorded.filter(({ place }) => concerned.some(({ by }) => by.includes(place)));
  const names = listInWords([...new Set(involved.map(({ name }) => name))]);
  switch (law.state) {
    case 'notATransfer':
      return route.importer.kind === 'same'
        ? 'Exporter and importer are the same, so nothing is transferred.'
        : `Every place that the data reach is in ${areaOf[law.law]}: no transfer.`;
    case 'covered':
      return involved.length === 0
        ? `The data reached ${route.exporter.name} under an adequacy decision; passing them on follows the law there.`
        : `${names}: holds for ${places}.`;
    case 'unverified':
      return `${names}: ${uniqueTexts(involved).join(' ')}`;
    case 'unknown':
      return law.reach === 'unknown' ? law.why : 'The country of the destination is not recorded.';
    case 'lapsed':
    case 'unfit':
      return involved.map(({ name, reason }) => `${name}: ${reason}`).join(' ');
    case 'missing':
      return missingReason(law, places, recorded, ground);
    default:
      return assertNever(law.state);
  }
}

function missingReason(
  { law }: Pick<LawStanding, 'law'>,
  places: string,
  recorded: readonly RecordedMechanism[],
  ground: RecordedGround,
): string {
  const { label } = applicableLaws[law];
  if (recorded.length > 0) {
    const names = listInWords([...new Set(recorded.map(({ name }) => name))]);
    return `No mechanism of the ${label} is recorded for ${places}; ${names} belong${recorded.length === 1 ? 's' : ''} to another law.`;
  }
  if (ground.mechanismAnswer === 'none')
    return `The register says that no mechanism is needed, but ${places} lies outside ${areaOf[law]}.`;
  return `No mechanism is recorded for ${places}.`;
}

function uniqueTexts(recorded: readonly RecordedMechanism[]): string[] {
  return [...new Set(recorded.flatMap(({ needs }) => needs.map(({ text }) => text)))];
}

/** Why the transfer as a whole has its state. */
export function reasonForRoute(route: Route, laws: readonly LawStanding[], state: TransferState): string {
  if (laws.length === 0) return `Neither EU GDPR nor UK GDPR nor Swiss FADP is known to reach ${route.exporter.name}.`;
  return laws
    .filter((law) => law.state === state)
    .map(({ law, reason }) => (laws.length === 1 ? reason : `${applicableLaws[law].label}: ${reason}`))
    .join(' ');
}
