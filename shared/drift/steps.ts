// What accepting a draft, or changing the register after a difference, does to records: plain data, applied by the registry.
import type { DraftOf, RecordOf, RecordType } from '../domain/record-types.ts';

/** A record that a step of the same change makes, as an id that the registry replaces: `new:vendor`. */
export type NewRecord = `new:${string}`;

export const isNewRecord = (id: string): id is NewRecord => /^new:[a-z]+(?:-[\da-f()]+)?$/.test(id);

type PatchOf<Type extends RecordType> = Partial<Omit<RecordOf<Type>, 'id' | 'createdAt' | 'updatedAt' | 'revision'>>;

export type CreateStep = {
  [Type in RecordType]: {
    readonly do: 'create';
    readonly as: NewRecord;
    /** True where several drafts share the record: the first that is accepted makes it. */
    readonly isShared: boolean;
    readonly type: Type;
    readonly values: DraftOf<Type>;
  };
}[RecordType];

/** Puts values in place of what a record has. */
export type SetStep = {
  [Type in RecordType]: {
    readonly do: 'set';
    readonly type: Type;
    readonly record: string;
    readonly patch: PatchOf<Type>;
  };
}[RecordType];

/** Adds to a list of a record, or takes out of it, so that several drafts can change one list. */
export type ListStep = {
  readonly do: 'append' | 'take';
  readonly type: RecordType;
  readonly record: string;
  readonly field: string;
  /** Whole items; `take` removes those that are equal. */
  readonly items: readonly unknown[];
};

export type Step = CreateStep | SetStep | ListStep;

/** A step whose values may be a user's, to be checked against the record type where they are written. */
export type UncheckedStep =
  | {
      readonly do: 'create';
      readonly as: NewRecord;
      readonly isShared: boolean;
      readonly type: RecordType;
      readonly values: object;
    }
  | { readonly do: 'set'; readonly type: RecordType; readonly record: string; readonly patch: object }
  | ListStep;
