// The fields of each kind of fact that can be put otherwise, and the control that each is entered with.
import type { ReferenceFactKind } from '../../../shared/domain/records/upkeep.ts';

export type FactControl =
  'text' | 'longText' | 'day' | 'flag' | 'period' | 'country' | 'category' | 'periodKind' | 'decisions';

export type FactField = { readonly name: string; readonly control: FactControl; readonly isNeeded?: boolean };

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
  { name: 'category', control: 'category', isNeeded: true },
  { name: 'records', control: 'text', isNeeded: true },
  { name: 'kind', control: 'periodKind', isNeeded: true },
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

const shortControls: ReadonlySet<FactControl> = new Set(['day', 'period', 'country', 'category', 'periodKind']);

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
