// Shipped facts by kind and id, for those who override them.
import { assertNever } from '../domain/assert-never.ts';
import type { ReferenceFactKind } from '../domain/records/upkeep.ts';
import { jurisdictionSchema, shippedJurisdictions } from './jurisdictions.ts';
import { lawfulBasisSchema, shippedLawfulBases } from './lawful-bases.ts';
import { mechanismSchema, shippedMechanisms } from './mechanisms.ts';
import { shippedStatutoryRetention, statutoryRetentionSchema } from './statutory-retention.ts';
import { shippedVendors, vendorEntrySchema } from './vendor-catalogue.ts';

/** A fact as it is shipped, whatever a register says; undefined where none of that id is. */
export function findShippedFact(kind: ReferenceFactKind, id: string): object | undefined {
  return shippedOf(kind).byId.get(id);
}

/** Whether values make up a fact of a kind: its fields and no others, with what is left out filled in. */
export function parseFact(kind: ReferenceFactKind, values: object) {
  return schemaOf(kind).safeParse(values);
}

function shippedOf(kind: ReferenceFactKind) {
  switch (kind) {
    case 'jurisdiction':
      return shippedJurisdictions();
    case 'mechanism':
      return shippedMechanisms();
    case 'lawfulBasis':
      return shippedLawfulBases();
    case 'statutoryRetention':
      return shippedStatutoryRetention();
    case 'vendor':
      return shippedVendors();
    default:
      return assertNever(kind);
  }
}

function schemaOf(kind: ReferenceFactKind) {
  switch (kind) {
    case 'jurisdiction':
      return jurisdictionSchema;
    case 'mechanism':
      return mechanismSchema;
    case 'lawfulBasis':
      return lawfulBasisSchema;
    case 'statutoryRetention':
      return statutoryRetentionSchema;
    case 'vendor':
      return vendorEntrySchema;
    default:
      return assertNever(kind);
  }
}
