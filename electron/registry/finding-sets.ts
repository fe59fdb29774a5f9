// The findings and letter strips of each open register, kept in memory and brought up to date by what has changed.
import { changesBetween } from '../../shared/assessment/findings/derivation.ts';
import { checkRegister, createFindingSet } from '../../shared/assessment/findings/finding-set.ts';
import type { CheckResult, FindingSet } from '../../shared/assessment/findings/finding-set.ts';
import { createLetterStrips } from '../../shared/assessment/findings/letter-strips.ts';
import type { LetterStrips } from '../../shared/assessment/findings/letter-strips.ts';
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

type KeptStrips = { readonly strips: LetterStrips; records: RegisterRecords };

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
  const facts = factsOfRegister(index.register);
  const options = { on, settings: settingsOf(index.register) };
  if (isPast(context, asAt) || !context.followsEdits) return { on, result: checkRegister(index, facts, options) };

  const strips = stripsFor(context.store, index);
  const kept = findingsOfStore.get(context.store);
  if (kept?.on === on && kept.overrides === records.referenceOverrides && kept.settings === records.registerSettings) {
    kept.set.update(changesBetween(kept.records, records), index);
    kept.records = records;
    return { on, result: kept.set.result() };
  }
  const set = createFindingSet(index, facts, options, strips);
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
  return isPast(context, asAt) || !context.followsEdits
    ? (activity) => readLetters(activity, index)
    : stripsFor(context.store, index).lettersOf;
}

function stripsFor(store: RegisterStore, index: RegisterIndex): LetterStrips {
  const { records } = index.register;
  const kept = stripsOfStore.get(store);
  if (kept === undefined) {
    const strips = createLetterStrips(index);
    stripsOfStore.set(store, { strips, records });
    return strips;
  }
  kept.strips.update(changesBetween(kept.records, records), index);
  kept.records = records;
  return kept.strips;
}
