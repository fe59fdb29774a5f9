// Ends of instruments that transfers rest on, and of the decisions and frameworks behind them.
import { frameworkMechanisms, transferMechanisms } from '../../domain/codes.ts';
import type { TransferMechanismCode } from '../../domain/codes.ts';
import { countryInWords } from '../../domain/country-words.ts';
import { titleOfRecord } from '../../domain/record-title.ts';
import type { Transfer } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { basisOf, byRule, onDay, sourceOfFact, sourceOfField } from './basis.ts';
import type { DatedFact } from './dated-fact.ts';

export type DeadlineFacts = Pick<ReferenceFacts, 'adequacy' | 'mechanism'>;

export function listMechanismEnds(index: RegisterIndex): DatedFact[] {
  return index.register.records.transfers.flatMap((transfer) => {
    if (transfer.status === 'ended') return [];
    const seen = new Map<string, number>();
    return transfer.mechanisms.flatMap(({ code, variant, validUntil, signedOn }): DatedFact[] => {
      const key = variant === null ? code : `${code}:${variant}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (validUntil === null) return [];
      return [
        {
          id: `mechanismEnd:${transfer.id}:${key}${count === 1 ? '' : `:${count}`}`,
          kind: 'mechanismEnd',
          day: validUntil,
          start: null,
          title: `Mechanism ends: ${titleOfRecord('transfer', transfer, index.get)} (${transferMechanisms[code].label})`,
          recordType: 'transfer',
          recordId: transfer.id,
          field: 'mechanisms',
          article: transferMechanisms[code].article ?? null,
          basis: basisOf(byRule('last day of the instrument'), signedOn === null ? null : onDay('signed on', signedOn)),
          source: sourceOfField(index, 'transfer', transfer.id, 'mechanisms'),
        },
      ];
    });
  });
}

/** Mechanisms that rest on a decision about the destination, by the law that the exporter is under. */
const adequacyLaws: Readonly<Partial<Record<TransferMechanismCode, 'eu' | 'uk' | 'ch'>>> = {
  'eu-adequacy': 'eu',
  'uk-adequacy': 'uk',
  'ch-adequacy': 'ch',
};

const adequacyCodes = { eu: 'eu-adequacy', uk: 'uk-adequacy', ch: 'ch-adequacy' } as const;
const deciders = { eu: 'EU adequacy decision', uk: 'UK adequacy regulations', ch: 'Swiss adequacy listing' } as const;

/**
 * Days on which decisions and frameworks end that recorded transfers rest on: one deadline for each, with all its transfers.
 * Asked as of `on`; one that has ended by then is told with the day of its end.
 */
export function listAdequacyEnds(index: RegisterIndex, facts: DeadlineFacts, on: string): DatedFact[] {
  const byDecision = new Map<string, Transfer[]>();
  for (const transfer of index.register.records.transfers) {
    if (transfer.status === 'ended') continue;
    for (const key of decisionsOf(index, transfer)) {
      const list = byDecision.get(key);
      if (list) list.push(transfer);
      else byDecision.set(key, [transfer]);
    }
  }
  return [...byDecision].flatMap(([key, transfers]) => {
    const [law = '', country = ''] = key.split(' ');
    if (law === 'framework') return frameworkEnd(facts, country, transfers, on);
    return law === 'eu' || law === 'uk' || law === 'ch' ? decisionEnd(facts, law, country, transfers, on) : [];
  });
}

/** What a transfer rests on: `eu GB` for a decision, `framework eu-us-dpf` for a framework. */
function decisionsOf(index: RegisterIndex, transfer: Transfer): Set<string> {
  const countries = transfer.destinations.flatMap(({ country }) => country ?? []);
  const importer = index.get('vendor', transfer.importerVendorId)?.country ?? null;
  const places = countries.length > 0 ? countries : importer === null ? [] : [importer];
  const keys = new Set<string>();
  for (const { code } of transfer.mechanisms) {
    const law = adequacyLaws[code];
    if (law !== undefined) for (const country of places) keys.add(`${law} ${country}`);
    if (code in frameworkMechanisms) keys.add(`framework ${code}`);
  }
  return keys;
}

function decisionEnd(
  facts: DeadlineFacts,
  law: 'eu' | 'uk' | 'ch',
  country: string,
  transfers: readonly Transfer[],
  on: string,
): DatedFact[] {
  const answer = facts.adequacy({ from: law, to: country, on });
  const day = answer.validUntil ?? answer.endedOn;
  if (day === null || answer.origin === null) return [];
  return [
    {
      ...placeOf(transfers),
      id: `adequacyEnd:${law}:${country}`,
      kind: 'adequacyEnd',
      day,
      start: null,
      title: `${deciders[law]} for ${countryInWords(country)} ends${affected(transfers)}`,
      article: transferMechanisms[adequacyCodes[law]].article ?? null,
      basis: basisOf(byRule(`last day of ${answer.decision ?? 'the decision'}`)),
      source: sourceOfFact(answer.origin),
    },
  ];
}

function frameworkEnd(facts: DeadlineFacts, code: string, transfers: readonly Transfer[], on: string): DatedFact[] {
  const framework = facts.mechanism(code, { on });
  if (framework === undefined) return [];
  const { validUntil, suspendedFrom, suspendedUntil } = framework;
  const isSuspensionAhead = suspendedFrom !== null && (suspendedUntil === null || on <= suspendedUntil);
  const day = isSuspensionAhead && (validUntil === null || suspendedFrom < validUntil) ? suspendedFrom : validUntil;
  if (day === null) return [];
  const isSuspension = day === suspendedFrom;
  return [
    {
      ...placeOf(transfers),
      id: `adequacyEnd:${code}`,
      kind: 'adequacyEnd',
      day,
      start: null,
      title: `${framework.name} ${isSuspension ? 'is suspended' : 'ends'}${affected(transfers)}`,
      article: framework.article,
      basis: basisOf(byRule(isSuspension ? 'first day of the suspension' : 'last day of the framework')),
      source: sourceOfFact(framework.origin),
    },
  ];
}

function placeOf(transfers: readonly Transfer[]) {
  const ids = transfers.map(({ id }) => id);
  return { recordType: 'transfer', recordId: ids[0] ?? '', field: 'mechanisms', recordIds: ids } as const;
}

function affected(transfers: readonly Transfer[]): string {
  return transfers.length === 1 ? '' : `, for ${transfers.length} transfers`;
}
