// Transfers to third countries: destinations and mechanisms of the text against those of the register.
import { countryInWords } from '../../domain/country-words.ts';
import type { DraftOf, Transfer } from '../../domain/record-types.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import type { MechanismName, ReadTransfer } from '../../reading/policy-reading.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import type { Step } from '../steps.ts';
import { placesOfCodes } from './places.ts';

/** What policies call the mechanisms of the register. Null: safeguards that nobody has named. */
export function mechanismName({ code, variant, description }: MechanismUse): MechanismName | null {
  switch (code) {
    case 'eu-scc':
    case 'eu-sa-scc':
    case 'eu-adhoc':
    case 'ch-scc':
    case 'br-scc':
    case 'cn-scc':
    case 'tr-scc':
      return 'scc';
    case 'eu-us-dpf':
    case 'uk-us-data-bridge':
    case 'ch-us-dpf':
      return 'dpf';
    case 'eu-adequacy':
    case 'uk-adequacy':
    case 'ch-adequacy':
    case 'br-adequacy':
      return 'adequacy';
    case 'uk-idta':
      return 'uk-idta';
    case 'uk-addendum':
      return 'uk-addendum';
    case 'eu-bcr-c':
    case 'eu-bcr-p':
    case 'uk-bcr':
      return 'bcr';
    case 'eu-derogation':
    case 'uk-derogation':
    case 'ch-exceptions':
      return variant === 'explicit-consent' ? 'consent' : 'other';
    case 'unspecified-safeguards':
      return null;
    case 'other':
      return description !== null && /binding corporate/i.test(description) ? 'bcr' : 'other';
    case 'eu-code':
    case 'eu-certification':
    case 'eu-public-instrument':
    case 'eu-admin-arrangement':
    case 'uk-other-safeguards':
    case 'ch-other':
    case 'br-other':
    case 'ca-accountability':
    case 'ca-qc-pia':
    case 'jp-appi28':
      return 'other';
  }
}

export const mechanismWords: Readonly<Record<MechanismName, string>> = {
  scc: 'standard contractual clauses',
  dpf: 'Data Privacy Framework',
  adequacy: 'adequacy decision',
  'uk-idta': 'UK International Data Transfer Agreement',
  'uk-addendum': 'UK Addendum',
  bcr: 'binding corporate rules',
  consent: 'consent',
  other: 'another mechanism',
};

/** The mechanism as a record has it. The law of the EU stands for a name that several laws have; binding rules do not say whose. */
function mechanismUse(name: MechanismName, quote: string): DraftMechanism {
  switch (name) {
    case 'scc':
      return { code: 'eu-scc' };
    case 'dpf':
      return { code: 'eu-us-dpf' };
    case 'adequacy':
      return { code: 'eu-adequacy' };
    case 'uk-idta':
    case 'uk-addendum':
      return { code: name };
    case 'bcr':
      return { code: 'other', description: 'binding corporate rules' };
    case 'consent':
      return { code: 'eu-derogation', variant: 'explicit-consent' };
    case 'other':
      return { code: 'other', description: quote };
  }
}

type DraftMechanism = NonNullable<DraftOf<'transfer'>['mechanisms']>[number];

/** One draft a destination, with all mechanisms that the text names for it. */
export function draftTransfers(context: DriftContext): Draft[] {
  const groups = Map.groupBy(context.reading.transfers, ({ destination }) => destination);
  return [...groups].map(([destination, group]) => draftTransfer(destination, group, context));
}

function draftTransfer(destination: string | null, group: readonly ReadTransfer[], context: DriftContext): Draft {
  const uses = group.flatMap(({ mechanism, span }) =>
    mechanism === null ? [] : [{ name: mechanism, use: mechanismUse(mechanism, context.at(span).quote) }],
  );
  const key = `transfer:${destination ?? ''}`;
  const chosen = context.index.get('transfer', context.chosenFor(key));
  const known = chosen === undefined ? transfersTo(destination, context) : [chosen];
  const own = namesOf(known);
  const open = uses.filter(({ name }) => !isCovered(name, own));
  const [record] = known;
  const subject = destination === null ? 'other countries' : countryInWords(destination);
  return {
    key,
    kind: 'transfer',
    subject,
    state: record === undefined ? 'new' : open.length === 0 ? 'alreadyThere' : 'adds',
    confidence: group.some(({ confidence }) => confidence === 'high') ? 'high' : 'medium',
    places: group.map(({ span }) => context.at(span)),
    says: uses.length === 0 ? `to ${subject}` : uses.map(({ name }) => mechanismWords[name]).join(', '),
    has: record === undefined ? null : sayMechanisms(own),
    record: record === undefined ? null : { type: 'transfer', id: record.id },
    steps: stepsOf(
      destination,
      record,
      open.map(({ use }) => use),
      context,
    ),
  };
}

function stepsOf(
  destination: string | null,
  record: Transfer | undefined,
  uses: readonly DraftMechanism[],
  { scope }: DriftContext,
): Step[] {
  if (record !== undefined) return uses.length === 0 ? [] : addMechanisms(record.id, uses);
  const values: DraftOf<'transfer'> = {
    ...(scope.organisation && { exporterOrganisationId: scope.organisation.id }),
    ...(destination === null
      ? { destinationDescription: 'other countries' }
      : { destinations: placesOfCodes([destination]) }),
    ...(uses.length > 0 && { mechanismAnswer: 'listed', mechanisms: [...uses] }),
  };
  return [{ do: 'create', as: 'new:transfer', isShared: false, type: 'transfer', values }];
}

const addMechanisms = (record: string, uses: readonly DraftMechanism[]): Step[] => [
  { do: 'set', type: 'transfer', record, patch: { mechanismAnswer: 'listed' } },
  {
    do: 'append',
    type: 'transfer',
    record,
    field: 'mechanisms',
    items: uses.map((use) => ({
      variant: null,
      description: null,
      condition: null,
      isExample: false,
      reliedOnBy: null,
      reference: null,
      signedOn: null,
      validUntil: null,
      ...use,
    })),
  },
];

/** Transfers to a country; for none, those whose destination is told in words. */
function transfersTo(destination: string | null, { scope }: DriftContext): Transfer[] {
  return scope.transfers.filter(({ destinations }) =>
    destination === null
      ? destinations.every(({ country }) => country === null)
      : destinations.some(({ country }) => country === destination),
  );
}

const namesOf = (transfers: readonly Transfer[]): ReadonlySet<MechanismName> =>
  new Set(transfers.flatMap(({ mechanisms }) => mechanisms.flatMap((use) => mechanismName(use) ?? [])));

/** The framework is an adequacy decision too (Art. 45), so that a text may call it that. */
const isCovered = (name: MechanismName, others: ReadonlySet<MechanismName>): boolean =>
  others.has(name) || (name === 'adequacy' && others.has('dpf'));

const sayMechanisms = (names: ReadonlySet<MechanismName>): string | null =>
  names.size === 0 ? null : [...names].map((name) => mechanismWords[name]).join(', ');

/**
 * Mechanisms that one side names and the other does not, for each destination that both name and for all together;
 * then destinations that one side names. One that is there in place of another is one difference.
 */
export function compareTransfers(context: DriftContext): FoundDifference[] {
  return [...compareMechanisms(context), ...compareDestinations(context)];
}

function compareMechanisms(context: DriftContext): FoundDifference[] {
  const { reading, scope } = context;
  const found: FoundDifference[] = [];
  const seen = new Set<string>();
  const add = (
    destination: string | null,
    read: readonly ReadTransfer[],
    own: readonly Transfer[],
    isWhole: boolean,
  ): void => {
    const elsewhere = (name: MechanismName): boolean =>
      !isWhole && isCovered(name, namesOf(openTransfers(scope.transfers)));
    const said = new Set(read.flatMap(({ mechanism }) => mechanism ?? []));
    const alsoSaid = isWhole
      ? said
      : new Set([
          ...said,
          ...reading.transfers.flatMap((one) => (one.destination === null ? (one.mechanism ?? []) : [])),
        ]);
    const extra = [...said].filter(
      (name) => !isCovered(name, namesOf(own)) && !elsewhere(name) && !seen.has(`p${name}`),
    );
    const missing = [...namesOf(own)].filter(
      (name) => !isCovered(name, alsoSaid) && !(name === 'dpf' && alsoSaid.has('adequacy')) && !seen.has(`r${name}`),
    );
    for (let place = 0; place < Math.max(extra.length, missing.length); place += 1) {
      const policy = extra[place] ?? null;
      const register = missing[place] ?? null;
      if (policy !== null) seen.add(`p${policy}`);
      if (register !== null) seen.add(`r${register}`);
      found.push(describe(context, destination, { policy, register, read, own }));
    }
  };
  for (const country of new Set(reading.transfers.flatMap(({ destination }) => destination ?? []))) {
    const own = transfersTo(country, context);
    if (own.length > 0)
      add(
        country,
        reading.transfers.filter(({ destination }) => destination === country),
        own,
        false,
      );
  }
  add(null, reading.transfers, scope.transfers, true);
  return found;
}

const openTransfers = (transfers: readonly Transfer[]): Transfer[] =>
  transfers.filter(({ destinations }) => destinations.every(({ country }) => country === null));

type Mismatch = {
  readonly policy: MechanismName | null;
  readonly register: MechanismName | null;
  readonly read: readonly ReadTransfer[];
  readonly own: readonly Transfer[];
};

function describe(
  context: DriftContext,
  destination: string | null,
  { policy, register, read, own }: Mismatch,
): FoundDifference {
  const source = read.find(({ mechanism }) => mechanism === policy && policy !== null);
  const records =
    register === null ? own : own.filter(({ mechanisms }) => mechanisms.some((use) => mechanismName(use) === register));
  const target = records[0] ?? transfersTo(source?.destination ?? null, context)[0] ?? own[0];
  const taken = target?.mechanisms.filter((use) => mechanismName(use) === register && register !== null) ?? [];
  const quote = source === undefined ? '' : context.at(source.span).quote;
  const use = policy === null ? null : mechanismUse(policy, quote);
  const place = source?.destination ?? destination;
  return {
    kind: 'transfer-changed',
    subject: place === null ? 'transfers' : `transfers to ${countryInWords(place)}`,
    policy: policy === null ? null : mechanismWords[policy],
    register: register === null ? null : mechanismWords[register],
    span: source?.span ?? null,
    records: records.map(({ id }) => ({ type: 'transfer', id })),
    section: 'transfers',
    steps:
      target === undefined
        ? use === null
          ? []
          : stepsOf(source?.destination ?? null, undefined, [use], context)
        : [
            ...(taken.length === 0
              ? []
              : [
                  {
                    do: 'take' as const,
                    type: 'transfer' as const,
                    record: target.id,
                    field: 'mechanisms',
                    items: taken,
                  },
                ]),
            ...(use === null ? [] : addMechanisms(target.id, [use])),
          ],
  };
}

/** Countries count only where the text names some: many policies tell none. */
function compareDestinations(context: DriftContext): FoundDifference[] {
  const { reading, scope, index } = context;
  const named = new Set(reading.transfers.flatMap(({ destination }) => destination ?? []));
  if (named.size === 0) return [];
  const told = new Set([...named, ...reading.vendors.flatMap(({ countries }) => countries)]);
  const own = new Map<string, Transfer[]>();
  for (const transfer of scope.transfers)
    for (const { country } of transfer.destinations)
      if (country !== null) own.set(country, [...(own.get(country) ?? []), transfer]);
  const known = new Set([
    ...own.keys(),
    ...scope.engagements.flatMap(({ vendor, engagement }) => [
      vendor.country,
      ...[...vendor.processingLocations, ...engagement.locations].map(({ country }) => country),
    ]),
    ...scope.services.flatMap(({ hosting }) => hosting.map(({ country }) => country)),
    ...index.register.records.subProcessings.map(({ country }) => country),
    scope.organisation?.country ?? null,
  ]);
  const hasWords = scope.transfers.some(({ destinationDescription }) => destinationDescription !== null);
  const notTold = [...own].filter(([country]) => !told.has(country) && !told.has('*'));
  const notKnown = [...named].filter((country) => !known.has(country) && !hasWords);
  return [
    ...notTold.map(([country, transfers]): FoundDifference => ({
      kind: 'transfer-changed',
      subject: `transfers to ${countryInWords(country)}`,
      policy: null,
      register: `to ${countryInWords(country)}`,
      span: null,
      records: transfers.map(({ id }) => ({ type: 'transfer', id })),
      section: 'transfers',
      steps: transfers.map(({ id, destinations }) =>
        destinations.length > 1
          ? {
              do: 'set',
              type: 'transfer',
              record: id,
              patch: { destinations: destinations.filter((one) => one.country !== country) },
            }
          : { do: 'set', type: 'transfer', record: id, patch: { status: 'ended' } },
      ),
    })),
    ...notKnown.map((country): FoundDifference => {
      const read = reading.transfers.filter(({ destination }) => destination === country);
      return {
        kind: 'transfer-changed',
        subject: `transfers to ${countryInWords(country)}`,
        policy: `to ${countryInWords(country)}`,
        register: null,
        span: read[0]?.span ?? null,
        records: [],
        section: 'transfers',
        steps: draftTransfer(country, read, context).steps,
      };
    }),
  ];
}
