// When data of recorded cases are to be restricted, archived and disposed of (GDPR Art. 5(1)(e)).
import { addPeriods, endOfYear } from '../../domain/calendar-days.ts';
import type { RetentionRule } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { basisOf, byRule, forPeriod, onDay, sourceOfField } from './basis.ts';
import type { BasisPart } from '../../domain/deadlines.ts';
import type { DatedFact } from './dated-fact.ts';
import { digestOf } from './digest.ts';

type Occurrence = RetentionRule['occurrences'][number];

const disposals: Readonly<Record<NonNullable<RetentionRule['disposal']>, string>> = {
  delete: 'Erase',
  anonymise: 'Anonymise',
  archive: 'Archive',
  overwrite: 'Overwrite',
};

const phaseVerbs: Readonly<Record<RetentionRule['phases'][number]['name'], string>> = {
  active: 'Return to use',
  restricted: 'Restrict',
  archived: 'Move to the archive',
};

export function listRetentionDays(index: RegisterIndex): DatedFact[] {
  return index.register.records.retentionRules.flatMap((rule) => {
    if (rule.status === 'retired') return [];
    const seen = new Map<string, number>();
    return rule.occurrences.flatMap((occurrence) => {
      const label = digestOf(occurrence.label);
      const count = (seen.get(label) ?? 0) + 1;
      seen.set(label, count);
      if (occurrence.disposedOn !== null) return [];
      return daysOfOccurrence(index, rule, occurrence, `${rule.id}:${label}${count === 1 ? '' : `:${count}`}`);
    });
  });
}

/** The first and the last day of a disposal. `latest` is null where only the least length is known. */
export type DisposalWindow = { readonly earliest: string | null; readonly latest: string | null };

/** Where the counting begins: the day of the trigger, or the end of its calendar year where the rule counts from there. */
export function countingStart(rule: Pick<RetentionRule, 'trigger'>, on: string): string {
  return rule.trigger?.event === 'yearEnd' ? endOfYear(on) : on;
}

/**
 * When the data of a case that happened `on` may first and must last be disposed of. A rule without a length takes that of
 * its phases, where all of them have one. Null where neither tells a day.
 */
export function disposalWindow(
  rule: Pick<RetentionRule, 'trigger' | 'periodKind' | 'period' | 'periodMax' | 'phases'>,
  on: string,
): DisposalWindow | null {
  const start = countingStart(rule, on);
  const period = countedPeriod(rule);
  if (period !== null) {
    const end = addPeriods(start, [period]);
    if (rule.periodKind === 'atLeast') return { earliest: end, latest: null };
    if (rule.periodKind !== 'range') return { earliest: null, latest: end };
    return { earliest: end, latest: rule.periodMax === null ? null : addPeriods(start, [rule.periodMax]) };
  }
  const lengths = rule.phases.map((phase) => phase.period);
  const known = lengths.filter((length) => length !== null);
  if (known.length === 0 || known.length < lengths.length) return null;
  return { earliest: null, latest: addPeriods(start, known) };
}

/** The length of a rule whose kind counts one; what other kinds still hold from before is no length. */
function countedPeriod({ periodKind, period }: Pick<RetentionRule, 'periodKind' | 'period'>): string | null {
  switch (periodKind) {
    case 'exact':
    case 'upTo':
    case 'atLeast':
    case 'typical':
    case 'range':
    case 'byLaw':
      return period;
    case 'notAnswered':
    case 'none':
    case 'reasonable':
    case 'limited':
    case 'asNeeded':
    case 'indefinite':
      return null;
  }
}

function daysOfOccurrence(index: RegisterIndex, rule: RetentionRule, occurrence: Occurrence, key: string): DatedFact[] {
  const common = {
    recordType: 'retentionRule',
    recordId: rule.id,
    field: 'occurrences',
    article: 'Art. 5(1)(e)',
    source: sourceOfField(index, 'retentionRule', rule.id, 'occurrences'),
  } as const;
  const of = `${rule.name}: ${occurrence.label}`;
  const facts: DatedFact[] = phaseChanges(rule, occurrence.on).map(({ name, place, day, basis }) => ({
    ...common,
    id: `retentionPhase:${key}:${place}`,
    kind: 'retentionPhase',
    day,
    start: null,
    title: `${phaseVerbs[name]} ${of}`,
    basis: basisOf(...basis),
    passes: true,
  }));
  const window = disposalWindow(rule, occurrence.on);
  const day = window?.latest ?? window?.earliest;
  if (window === null || day === undefined || day === null) return facts;
  const verb = rule.disposal === null ? 'Dispose of' : disposals[rule.disposal];
  return [
    ...facts,
    {
      ...common,
      id: `disposal:${key}`,
      kind: 'disposal',
      day,
      start: window.earliest,
      title: `${verb} ${of}`,
      basis: basisOf(...countedFrom(rule, occurrence.on), ...lengthOf(rule)),
      isOpenEnded: window.latest === null,
    },
  ];
}

/** The days on which one phase follows another; the first begins with the trigger and needs no day. */
function phaseChanges(
  rule: RetentionRule,
  on: string,
): { name: RetentionRule['phases'][number]['name']; place: number; day: string; basis: BasisPart[] }[] {
  const start = countingStart(rule, on);
  const lengths: string[] = [];
  const changes = [];
  for (const [place, phase] of rule.phases.entries()) {
    if (place > 0)
      changes.push({
        name: phase.name,
        place,
        day: addPeriods(start, lengths),
        basis: [...countedFrom(rule, on), ...lengths.map((length) => forPeriod('plus', length))],
      });
    // What follows a phase of unknown length has no day.
    if (phase.period === null) break;
    lengths.push(phase.period);
  }
  return changes;
}

function countedFrom(rule: RetentionRule, on: string): BasisPart[] {
  const happened = onDay('happened on', on);
  const start = countingStart(rule, on);
  return start === on ? [happened] : [happened, onDay('counted from the end of the year,', start)];
}

function lengthOf(rule: RetentionRule): BasisPart[] {
  const period = countedPeriod(rule);
  const law = rule.statute === null ? [] : [byRule(rule.statute)];
  if (period === null)
    return [...rule.phases.flatMap((phase) => (phase.period === null ? [] : forPeriod('plus', phase.period))), ...law];
  const { periodMax, periodKind } = rule;
  if (periodKind === 'range')
    return [
      forPeriod('at the earliest after', period),
      periodMax === null ? byRule('no longest length recorded') : forPeriod('at the latest after', periodMax),
      ...law,
    ];
  if (periodKind === 'atLeast') return [forPeriod('not before', period), byRule('no longest length recorded'), ...law];
  if (periodKind === 'upTo') return [forPeriod('at the latest after', period), ...law];
  const isTypical = periodKind === 'typical' || rule.isTypical;
  return [forPeriod(isTypical ? 'typically after' : 'plus', period), ...law];
}
