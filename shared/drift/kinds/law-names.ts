// Laws as a reading names them, as the codes of the register.
import type { LawCode } from '../../domain/codes.ts';

const codes: Readonly<Record<string, LawCode>> = {
  GDPR: 'eu-gdpr',
  'UK GDPR': 'uk-gdpr',
  FADP: 'swiss-fadp',
  CCPA: 'ccpa',
  CPRA: 'ccpa',
  PIPEDA: 'pipeda',
  PIPA: 'alberta-pipa',
  LGPD: 'lgpd',
};

/** A law with the name that a record needs where there is no code for it. `general`: no law. */
export type LawRef = { readonly law: LawCode | null; readonly lawName: string | null };

export function lawOf(name: string): LawRef {
  if (name === 'general') return { law: null, lawName: null };
  const law = codes[name];
  return law === undefined ? { law: 'other', lawName: name } : { law, lawName: null };
}

export const isSameLaw = (one: LawRef, other: LawRef): boolean =>
  one.law === other.law && (one.law !== 'other' || one.lawName?.toLowerCase() === other.lawName?.toLowerCase());
