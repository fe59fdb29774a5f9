// Where a text and the register tell transfers otherwise: destinations, and mechanisms for those that both tell.
import { countryInWords, countryName } from '../../domain/country-words.ts';
import type { Transfer } from '../../domain/record-types.ts';
import type { MechanismName, ReadTransfer } from '../../reading/policy-reading.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import type { Step } from '../steps.ts';
import { isNamed, isSaid } from '../told.ts';
import {
  addMechanisms,
  draftTransfer,
  isCovered,
  mechanismName,
  mechanismUse,
  mechanismWords,
  namesOf,
  stepsOfTransfer,
  transfersTo,
} from './transfers.ts';

/**
 * A destination that one side alone tells is one difference, with its mechanisms. For all others each mechanism that one side names
 * is a difference; one that stands in place of another is one difference with it.
 */
export function compareTransfers(context: DriftContext): FoundDifference[] {
  const { notKnown, notTold } = findDestinations(context);
  const read = context.reading.transfers.filter(
    ({ destination }) => destination === null || !notKnown.includes(destination),
  );
  const own = context.scope.transfers.filter(
    ({ destinations }) =>
      destinations.length === 0 || destinations.some(({ country }) => country === null || !notTold.includes(country)),
  );
  return [
    ...compareMechanisms(read, own, context),
    ...notKnown.map((country) => describeUnknown(country, context)),
    ...notTold.map((country) => describeUntold(country, context)),
  ];
}

/** Countries that one side alone names. A text that tells of transfers without naming any country may mean every one. */
function findDestinations({ reading, scope, index, text }: DriftContext): { notKnown: string[]; notTold: string[] } {
  const named = new Set(reading.transfers.flatMap(({ destination }) => destination ?? []));
  if (named.size === 0 && reading.transfers.length > 0) return { notKnown: [], notTold: [] };
  const told = new Set([...named, ...reading.vendors.flatMap(({ countries }) => countries)]);
  const own = new Set(
    scope.transfers.flatMap(({ destinations }) => destinations.flatMap(({ country }) => country ?? [])),
  );
  const known = new Set([
    ...own,
    ...scope.engagements.flatMap(({ vendor, engagement }) => [
      vendor.country,
      ...[...vendor.processingLocations, ...engagement.locations].map(({ country }) => country),
    ]),
    ...scope.services.flatMap(({ hosting }) => hosting.map(({ country }) => country)),
    ...index.register.records.subProcessings.map(({ country }) => country),
    scope.organisation?.country ?? null,
  ]);
  // A destination in words may be any country.
  const isOpen = scope.transfers.some(({ destinationDescription }) => destinationDescription !== null);
  return {
    notKnown: isOpen ? [] : [...named].filter((country) => !known.has(country)),
    notTold: told.has('*')
      ? []
      : [...own].filter((country) => !told.has(country) && !isSaid(text, namesOfCountry(country, reading.language))),
  };
}

/** In English and in the language of the text. */
const namesOfCountry = (country: string, language: string | null): string[] => [
  countryName(country),
  ...(language === null ? [] : [new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country]),
];

function describeUnknown(country: string, context: DriftContext): FoundDifference {
  const read = context.reading.transfers.filter(({ destination }) => destination === country);
  const draft = draftTransfer(country, read, context);
  return {
    kind: 'transfer-changed',
    subject: `transfers to ${countryInWords(country)}`,
    policy: draft.says,
    register: null,
    span: read[0]?.span ?? null,
    records: [],
    section: 'transfers',
    steps: draft.steps,
  };
}

function describeUntold(country: string, context: DriftContext): FoundDifference {
  const transfers = transfersTo(country, context);
  return {
    kind: 'transfer-changed',
    subject: `transfers to ${countryInWords(country)}`,
    policy: null,
    register: [`to ${countryInWords(country)}`, ...[...namesOf(transfers)].map((name) => mechanismWords[name])].join(
      ', ',
    ),
    span: null,
    records: transfers.map(({ id }) => ({ type: 'transfer', id })),
    section: 'transfers',
    steps: transfers.map(({ id, destinations }): Step => {
      const others = destinations.filter((place) => place.country !== country);
      return others.length > 0
        ? { do: 'set', type: 'transfer', record: id, patch: { destinations: others } }
        : { do: 'set', type: 'transfer', record: id, patch: { status: 'ended' } };
    }),
  };
}

type Sides = { readonly read: readonly ReadTransfer[]; readonly own: readonly Transfer[] };

/** First for each destination that both name, then for all together; what was told for a destination is not told again. */
function compareMechanisms(
  read: readonly ReadTransfer[],
  own: readonly Transfer[],
  context: DriftContext,
): FoundDifference[] {
  const found: FoundDifference[] = [];
  const seen = { policy: new Set<MechanismName>(), register: new Set<MechanismName>() };
  const everywhere = namesOf(own);
  const compare = (sides: Sides, open: readonly ReadTransfer[] | null): void => {
    const said = mechanismsOf(sides.read);
    const recorded = namesOf(sides.own);
    const saidOrOpen = new Set([...said, ...mechanismsOf(open ?? [])]);
    const extra = [...said].filter((name) => !isCovered(name, everywhere) && !seen.policy.has(name));
    const missing = [...recorded].filter(
      (name) => !isTold(name, saidOrOpen) && !seen.register.has(name) && !isNamed(context.text, namings[name]),
    );
    // Texts often leave open which destination a mechanism is for: of one alone only what stands in place of another counts.
    const count = open === null ? Math.max(extra.length, missing.length) : Math.min(extra.length, missing.length);
    for (let place = 0; place < count; place += 1) {
      const policy = extra[place] ?? null;
      const register = missing[place] ?? null;
      if (policy !== null) seen.policy.add(policy);
      if (register !== null) seen.register.add(register);
      found.push(describe({ policy, register }, sides, context));
    }
  };
  // What names no destination may be about any.
  const open = read.filter(({ destination }) => destination === null);
  for (const country of new Set(read.flatMap(({ destination }) => destination ?? []))) {
    const sides: Sides = {
      read: read.filter(({ destination }) => destination === country),
      own: own.filter(({ destinations }) => destinations.some((place) => place.country === country)),
    };
    if (sides.own.length > 0) compare(sides, open);
  }
  compare({ read, own }, null);
  return found;
}

/** How texts call mechanisms, for a second look where the reader has found none. */
const namings: Readonly<Record<MechanismName, readonly string[]>> = {
  scc: ['standard contractual clauses', 'standard data protection clauses', 'Standardvertragsklauseln'],
  dpf: ['Data Privacy Framework'],
  adequacy: ['adequacy decision', 'adequacy regulations', 'Angemessenheitsbeschluss', 'décision d’adéquation'],
  'uk-idta': ['International Data Transfer Agreement', 'IDTA'],
  'uk-addendum': ['UK Addendum', 'International Data Transfer Addendum'],
  bcr: ['binding corporate rules'],
  consent: [],
  other: [],
};

const mechanismsOf = (read: readonly ReadTransfer[]): ReadonlySet<MechanismName> =>
  new Set(read.flatMap(({ mechanism }) => mechanism ?? []));

/** A text that calls the framework an adequacy decision has told it. */
const isTold = (name: MechanismName, said: ReadonlySet<MechanismName>): boolean =>
  said.has(name) || (name === 'dpf' && said.has('adequacy')) || (name === 'adequacy' && said.has('dpf'));

type Mismatch = { readonly policy: MechanismName | null; readonly register: MechanismName | null };

function describe({ policy, register }: Mismatch, { read, own }: Sides, context: DriftContext): FoundDifference {
  const source = policy === null ? undefined : read.find(({ mechanism }) => mechanism === policy);
  const place = source?.destination ?? destinationOf(read) ?? null;
  const isRegisters = ({ mechanisms }: Transfer): boolean => mechanisms.some((use) => mechanismName(use) === register);
  const records = register === null ? own : own.filter(isRegisters);
  const target = register === null ? (transfersTo(place, context)[0] ?? own[0]) : records[0];
  const use =
    policy === null || source === undefined
      ? null
      : mechanismUse(policy, context.at(source.span).quote, context.reading.language);
  return {
    kind: 'transfer-changed',
    subject: place === null ? 'transfers' : `transfers to ${countryInWords(place)}`,
    policy: policy === null ? null : mechanismWords[policy],
    register: register === null ? null : mechanismWords[register],
    span: source?.span ?? null,
    records: records.map(({ id }) => ({ type: 'transfer', id })),
    section: 'transfers',
    steps: [
      ...(register === null ? [] : records.map((transfer) => takeMechanism(transfer, register))),
      ...(use === null
        ? []
        : target === undefined
          ? stepsOfTransfer(place, undefined, [use], context)
          : addMechanisms(target.id, [use])),
    ],
  };
}

/** The destination where all name the same one. */
function destinationOf(read: readonly ReadTransfer[]): string | null | undefined {
  const all = new Set(read.map(({ destination }) => destination));
  return all.size === 1 ? [...all][0] : null;
}

const takeMechanism = ({ id, mechanisms }: Transfer, name: MechanismName): Step => ({
  do: 'take',
  type: 'transfer',
  record: id,
  field: 'mechanisms',
  items: mechanisms.filter((use) => mechanismName(use) === name),
});
