// Transfer mechanisms as one phrase, in every language: those named as examples come last, a shared condition once.
import type { mechanismVariants, TransferMechanismCode } from '../../../domain/codes.ts';
import type { Grammar } from '../text/grammar.ts';
import { words } from '../text/inline.ts';
import type { Inline, Words } from '../text/inline.ts';
import type { MechanismWords } from './message-values.ts';

type MechanismNames = {
  readonly list: Grammar['list'];
  /** Before examples: `por ejemplo`. */
  readonly suchAs: string;
  readonly names: Readonly<Record<TransferMechanismCode, string>>;
  readonly variants: Readonly<Record<keyof typeof mechanismVariants, string>>;
};

export function createMechanismWords({
  list,
  suchAs,
  names,
  variants,
}: MechanismNames): (mechanisms: readonly MechanismWords[]) => Inline {
  const sayOne = ({ code, variant, description }: MechanismWords): string => {
    const isOpen = code === 'other' || code === 'unspecified-safeguards';
    const name = isOpen && description !== null ? description : names[code];
    return variant === null ? name : `${name} (${variants[variant]})`;
  };
  return (mechanisms) => {
    const conditions = [...new Set(mechanisms.map(({ condition }) => condition))];
    const shared = conditions.length === 1 ? (conditions[0] ?? null) : null;
    const say = (mechanism: MechanismWords): string =>
      shared === null && mechanism.condition !== null
        ? `${sayOne(mechanism)} (${mechanism.condition})`
        : sayOne(mechanism);
    const examples = mechanisms.filter(({ isExample }) => isExample).map(say);
    const parts: Words[] = mechanisms.filter(({ isExample }) => !isExample).map(say);
    if (examples.length > 0) parts.push(words`${suchAs} ${list(examples)}`);
    return words`${list(parts)}${shared === null ? '' : `, ${shared}`}`;
  };
}
