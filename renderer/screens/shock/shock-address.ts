// The supposition is part of the address, so that a link can ask a question and back leads to the one before.
import type { ShockScenarioInput } from '../../../shared/contract/shock.ts';
import { codesOf, transferMechanisms } from '../../../shared/domain/codes.ts';
import type { TransferMechanismCode } from '../../../shared/domain/codes.ts';
import { transferRegimes } from '../../../shared/domain/transfer-states.ts';
import type { TransferRegime } from '../../../shared/domain/transfer-states.ts';

export const shockKinds = ['mechanismFalls', 'adequacyEnds', 'vendorMoves', 'vendorEngages'] as const;
export type ShockKind = (typeof shockKinds)[number];

/** What has been chosen so far; null: not chosen. */
export type ShockChoice = {
  readonly kind: ShockKind | null;
  readonly mechanism: TransferMechanismCode | null;
  readonly law: TransferRegime;
  /** The jurisdiction whose decision ends, the country moved to, or where the new sub-processor is. */
  readonly country: string | null;
  readonly vendorId: string | null;
  /** Id of the vendor engaged, or the name of one that is not in the register. */
  readonly sub: string | null;
  readonly on: string | null;
};

export function readShockChoice(search: Readonly<Record<string, unknown>>): ShockChoice {
  const text = (name: string): string | null => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const oneOf = <Value extends string>(values: readonly Value[], name: string): Value | null =>
    values.find((value) => value === search[name]) ?? null;
  return {
    kind: oneOf(shockKinds, 'kind'),
    mechanism: oneOf(codesOf(transferMechanisms), 'mechanism'),
    law: oneOf(transferRegimes, 'law') ?? 'eu-gdpr',
    country: text('country'),
    vendorId: text('vendor'),
    sub: text('sub'),
    on: text('on'),
  };
}

/** The question as the service takes it; null while something is missing. */
export function scenarioOf(
  choice: ShockChoice,
  titleOf: (id: string) => string | undefined,
): ShockScenarioInput | null {
  const { kind, mechanism, law, country, vendorId, sub } = choice;
  switch (kind) {
    case null:
      return null;
    case 'mechanismFalls':
      return mechanism === null ? null : { kind, mechanism };
    case 'adequacyEnds':
      return country === null ? null : { kind, law, jurisdiction: country };
    case 'vendorMoves':
      return vendorId === null || country === null ? null : { kind, vendorId, country };
    case 'vendorEngages': {
      if (vendorId === null || sub === null || sub === vendorId) return null;
      const known = titleOf(sub);
      return { kind, vendorId, subVendorId: known === undefined ? null : sub, subName: known ?? sub, country };
    }
  }
}

/** The page with a mechanism chosen. */
export function addressOfShock(mechanism: TransferMechanismCode): string {
  return `/shock?kind=mechanismFalls&mechanism=${mechanism}`;
}
