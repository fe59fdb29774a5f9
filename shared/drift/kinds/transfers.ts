// Transfers to third countries: destinations and mechanisms of the text against those of the register.
import { countryInWords } from '../../domain/country-words.ts';
import type { DraftOf, Transfer } from '../../domain/record-types.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import type { MechanismName, ReadTransfer } from '../../reading/policy-reading.ts';
import type { Draft } from '../draft.ts';
import type { DriftContext } from '../drift-context.ts';
import { linkToActivity } from '../policy-activity.ts';
import { areBindingRules, wordsIn } from '../policy-words.ts';
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
      return description !== null && areBindingRules(description) ? 'bcr' : 'other';
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
export function mechanismUse(name: MechanismName, quote: string, language: string | null): DraftMechanism {
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
      return { code: 'other', description: wordsIn(language).bindingRules };
    case 'consent':
      return { code: 'eu-derogation', variant: 'explicit-consent' };
    case 'other':
      return { code: 'other', description: quote };
  }
}

export type DraftMechanism = NonNullable<DraftOf<'transfer'>['mechanisms']>[number];

/** One draft a destination, with all mechanisms that the text names for it. */
export function draftTransfers(context: DriftContext): Draft[] {
  const groups = Map.groupBy(context.reading.transfers, ({ destination }) => destination);
  return [...groups].map(([destination, group]) => draftTransfer(destination, group, context));
}

export function draftTransfer(
  destination: string | null,
  group: readonly ReadTransfer[],
  context: DriftContext,
): Draft {
  const uses = group.flatMap(({ mechanism, span }) =>
    mechanism === null
      ? []
      : [{ name: mechanism, use: mechanismUse(mechanism, context.at(span).quote, context.reading.language) }],
  );
  const key = `transfer:${destination ?? ''}`;
  const chosen = context.chosenFor('transfer', key);
  const known = chosen?.status === 'active' ? [chosen] : transfersTo(destination, context);
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
    steps: stepsOfTransfer(
      destination,
      record,
      open.map(({ use }) => use),
      context,
    ),
  };
}

export function stepsOfTransfer(
  destination: string | null,
  record: Transfer | undefined,
  uses: readonly DraftMechanism[],
  context: DriftContext,
): Step[] {
  if (record !== undefined) return uses.length === 0 ? [] : addMechanisms(record.id, uses);
  const { scope, reading } = context;
  const activity = linkToActivity(context);
  const values: DraftOf<'transfer'> = {
    ...(scope.organisation && { exporterOrganisationId: scope.organisation.id }),
    ...(activity !== null && { activityIds: [activity.record] }),
    ...(destination === null
      ? { destinationDescription: wordsIn(reading.language).otherCountries }
      : { destinations: placesOfCodes([destination]) }),
    ...(uses.length > 0 && { mechanismAnswer: 'listed', mechanisms: [...uses] }),
  };
  return [...(activity?.steps ?? []), { do: 'create', as: 'new:transfer', isShared: false, type: 'transfer', values }];
}

export const addMechanisms = (record: string, uses: readonly DraftMechanism[]): Step[] => [
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
export function transfersTo(destination: string | null, { scope }: DriftContext): Transfer[] {
  return scope.transfers.filter(({ destinations }) =>
    destination === null
      ? destinations.every(({ country }) => country === null)
      : destinations.some(({ country }) => country === destination),
  );
}

export const namesOf = (transfers: readonly Transfer[]): ReadonlySet<MechanismName> =>
  new Set(transfers.flatMap(({ mechanisms }) => mechanisms.flatMap((use) => mechanismName(use) ?? [])));

/** The framework is an adequacy decision too (Art. 45), so that a text may call it that. */
export const isCovered = (name: MechanismName, others: ReadonlySet<MechanismName>): boolean =>
  others.has(name) || (name === 'adequacy' && others.has('dpf'));

const sayMechanisms = (names: ReadonlySet<MechanismName>): string | null =>
  names.size === 0 ? null : [...names].map((name) => mechanismWords[name]).join(', ');
