// Codes of drafts from a reading, and of differences between a policy and the register.

/** In the order in which drafts are listed and accepted. */
export const draftKinds = [
  'organisation',
  'policy',
  'contact',
  'law',
  'vendor',
  'retention',
  'transfer',
  'lawfulBasis',
  'tracker',
  'rightsResponse',
  'breachNotice',
  'changeNotice',
  'minimumAge',
  'sale',
  'dpo',
  'dataCategory',
  'securityMeasure',
  'practice',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/**
 * `new`: the register has nothing like it. `adds`: the register has the record and the text says more of it.
 * `differs`: the register says something else. `alreadyThere`: the register says the same.
 */
export const draftStates = ['new', 'adds', 'differs', 'alreadyThere'] as const;
export type DraftState = (typeof draftStates)[number];

/** Kinds that are drafted but not held against the text afterwards: the wording of these is free. */
export const uncomparedKinds: ReadonlySet<DraftKind> = new Set(['dpo', 'dataCategory', 'securityMeasure', 'practice']);

/** Kinds of drafts that can be merged with a record that the user chooses. */
export const mergeableKinds = ['vendor', 'retention', 'transfer', 'tracker'] as const satisfies readonly DraftKind[];
export type MergeableKind = (typeof mergeableKinds)[number];

export const differenceKinds = [
  'vendor-not-in-register',
  'vendor-not-in-policy',
  'retention-changed',
  'retention-not-in-register',
  'retention-not-in-policy',
  'transfer-changed',
  'deadline-changed',
  'tracker-not-in-register',
  'tracker-not-in-policy',
  'contact-changed',
  'minimum-age-changed',
  'sale-statement-changed',
  'lawful-basis-changed',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Rule under which a difference that somebody has set aside is dismissed. */
export const driftRule = 'policy-drift';
