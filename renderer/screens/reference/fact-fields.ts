// The fields of each kind of fact that can be put otherwise, and the control that each is entered with.
import type { ReferenceFactKind } from '../../../shared/domain/records/upkeep.ts';
import { basisLaws, transferLaws } from '../../../shared/reference/reference-laws.ts';
import { referenceTexts } from '../../text/reference.ts';
import { retentionCategoryOptions } from './category-options.ts';

export type FactControl = 'text' | 'longText' | 'day' | 'flag' | 'period' | 'country' | 'choice' | 'decisions';

type Option = { readonly id: string; readonly label: string };

export type FactField = { readonly name: string; readonly label?: string; readonly isNeeded?: boolean } & (
  | { readonly control: Exclude<FactControl, 'choice'> }
  | { readonly control: 'choice'; readonly options: readonly Option[] }
);

const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([id, label]) => ({ id, label }));
const lawOptions = (laws: readonly string[]): Option[] =>
  laws.map((law) => ({ id: law, label: referenceTexts.law(law) }));

const validity: readonly FactField[] = [
  { name: 'validFrom', control: 'day' },
  { name: 'validUntil', control: 'day' },
];
const note: FactField = { name: 'note', control: 'longText' };

/** A suspension alone: the short way for what happens to frameworks. */
export const suspensionFields: readonly FactField[] = [
  { name: 'suspendedFrom', control: 'day' },
  { name: 'suspendedUntil', control: 'day' },
];

export const periodFields: readonly FactField[] = [
  { name: 'country', control: 'country', isNeeded: true },
  { name: 'category', control: 'choice', options: retentionCategoryOptions, isNeeded: true },
  { name: 'records', control: 'text', isNeeded: true },
  { name: 'kind', control: 'choice', options: optionsOf(referenceTexts.periodKinds), isNeeded: true },
  { name: 'period', control: 'period', isNeeded: true },
  { name: 'trigger', control: 'text', isNeeded: true },
  { name: 'law', control: 'text', isNeeded: true },
  ...validity,
  note,
];

/** Fields of the catalogue's vendors are put otherwise on the vendor itself, where the register has them. */
export const factFields: Readonly<Record<Exclude<ReferenceFactKind, 'vendor'>, readonly FactField[]>> = {
  jurisdiction: [
    { name: 'eu', control: 'decisions' },
    { name: 'uk', control: 'decisions' },
    { name: 'ch', control: 'decisions' },
    note,
  ],
  mechanism: [
    ...validity,
    ...suspensionFields,
    { name: 'doubt', control: 'text' },
    { name: 'needsAssessment', control: 'flag' },
    { name: 'needsSignedInstrument', control: 'flag' },
    { name: 'needsApproval', control: 'flag' },
    { name: 'instrument', control: 'text' },
    note,
  ],
  lawfulBasis: [
    { name: 'name', control: 'text', isNeeded: true },
    { name: 'description', control: 'longText', isNeeded: true },
    ...validity,
    { name: 'needsLawReference', control: 'flag' },
    { name: 'needsBalancing', control: 'flag' },
    note,
  ],
  statutoryRetention: periodFields,
};

/** What tells which fact it is: asked for where the fact is the user's own. */
const identity = (laws: readonly string[], kinds: Readonly<Record<string, string>>): readonly FactField[] => [
  { name: 'law', label: referenceTexts.lawHeader, control: 'choice', options: lawOptions(laws), isNeeded: true },
  { name: 'kind', control: 'choice', options: optionsOf(kinds), isNeeded: true },
  { name: 'name', control: 'text', isNeeded: true },
  { name: 'article', control: 'text', isNeeded: true },
  { name: 'description', control: 'longText', isNeeded: true },
];
const { notAMechanism: _never, ...ownMechanismKinds } = referenceTexts.mechanismKinds;

export const ownMechanismFields: readonly FactField[] = [
  ...identity(transferLaws, ownMechanismKinds),
  ...factFields.mechanism,
];

export const ownBasisFields: readonly FactField[] = [
  ...identity(basisLaws, referenceTexts.baseKinds),
  ...factFields.lawfulBasis.filter(({ name }) => name !== 'name' && name !== 'description'),
];

const shortControls: ReadonlySet<FactControl> = new Set(['day', 'period', 'country', 'choice']);

/** Short fields that follow each other, two in a line. */
export function pairFields(fields: readonly FactField[]): readonly (readonly FactField[])[] {
  const pairs: FactField[][] = [];
  for (const field of fields) {
    const last = pairs.at(-1);
    if (last?.length === 1 && last.every(isShort) && isShort(field)) last.push(field);
    else pairs.push([field]);
  }
  return pairs;
}

function isShort({ control }: FactField): boolean {
  return shortControls.has(control);
}
