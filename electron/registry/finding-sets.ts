// The findings and letter strips of each open register, kept in memory and brought up to date by what has changed.
import { changesBetween, createDerivation } from '../../shared/assessment/findings/derivation.ts';
import type { Derivation } from '../../shared/assessment/findings/derivation.ts';
import { createFindingSet } from '../../shared/assessment/findings/finding-set.ts';
import type { CheckResult, FindingSet } from '../../shared/assessment/findings/finding-set.ts';
import { readLetters } from '../../shared/domain/letter-strip.ts';
import type { LetterReading } from '../../shared/domain/letter-strip.ts';
import type { ProcessingActivity } from '../../shared/domain/record-types.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import type { RegisterIndex, RegisterRecords } from '../../shared/domain/register.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import type { RegisterStore } from '../storage/register-store.ts';
import { indexFor, today } from './context.ts';
import type { Context } from './context.ts';

type KeptFindings = {
  readonly set: FindingSet;
  readonly on: string;
  /** Lists whose content the rules take as given: another list is another check. */
  readonly overrides: RegisterRecords['referenceOverrides'];
  readonly settings: RegisterRecords['registerSettings'];
  records: RegisterRecords;
};

type Strips = Derivation<readonly LetterReading[] | undefined>;
type KeptStrips = { readonly strips: Strips; records: RegisterRecords };

const findingsOfStore = new WeakMap<RegisterStore, KeptFindings>();
const stripsOfStore = new WeakMap<RegisterStore, KeptStrips>();

function isPast(context: Context, asAt: string | undefined): asAt is string {
  return asAt !== undefined && asAt < today(context.clock);
}

/** The findings of the register as it is today, or as it stood at the end of a past day, checked as at that day. */
export function findingsFor(context: Context, asAt: string | undefined): { on: string; result: CheckResult } {
  const index = indexFor(context, asAt);
  const { records } = index.register;
  const on = isPast(context, asAt) ? asAt : today(context.clock);
  const check = (): FindingSet =>
    createFindingSet(index, factsOfRegister(index.register), { on, settings: settingsOf(index.register) });
  if (isPast(context, asAt)) return { on, result: check().result() };

  const kept = findingsOfStore.get(context.store);
  if (kept?.on === on && kept.overrides === records.referenceOverrides && kept.settings === records.registerSettings) {
    kept.set.update(changesBetween(kept.records, records), index);
    kept.records = records;
    return { on, result: kept.set.result() };
  }
  const set = check();
  const { referenceOverrides: overrides, registerSettings: settings } = records;
  findingsOfStore.set(context.store, { set, on, overrides, settings, records });
  return { on, result: set.result() };
}

/** The letter strips of the register, with the place of each gap. */
export function lettersFor(
  context: Context,
  asAt: string | undefined,
): (activity: ProcessingActivity) => readonly LetterReading[] {
  const index = indexFor(context, asAt);
  if (isPast(context, asAt)) return (activity) => readLetters(activity, index);
  const { records } = index.register;
  const kept = stripsOfStore.get(context.store);
  if (kept === undefined) stripsOfStore.set(context.store, { strips: deriveStrips(index), records });
  else if (kept.records !== records) {
    kept.strips.update(changesBetween(kept.records, records), index);
    kept.records = records;
  }
  const strips = stripsOfStore.get(context.store)?.strips;
  return (activity) => strips?.valueOf('processingActivity', activity.id) ?? readLetters(activity, index);
}

function deriveStrips(index: RegisterIndex): Strips {
  return createDerivation(index, ['processingActivity'], (_type, { id }, notingIndex) => {
    const activity = notingIndex.get('processingActivity', id);
    return activity && readLetters(activity, notingIndex);
  });
}
