// Time limits: answers to requests per law, notices of breaches and of changes.
import { applicableLaws } from '../../domain/codes.ts';
import { parsePeriod } from '../../domain/periods.ts';
import type { Commitment, DraftOf } from '../../domain/record-types.ts';
import type { PolicySectionId } from '../../documents/policy/section-ids.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import { findDurations } from '../../reading/text/durations.ts';
import { findLaws } from '../../reading/text/laws.ts';
import type { Span } from '../../reading/text/mapped-text.ts';
import type { Step } from '../steps.ts';
import { isLimitSaid, namesLength } from '../told.ts';
import { isSameLaw, lawOf } from './law-names.ts';
import type { LawRef } from './law-names.ts';

type LimitKind = 'rightsResponse' | 'breachNotice' | 'changeNotice';

/** A limit that the text or the register sets, in hours; a month is 30 days here, as the reader has it. */
type Limit = {
  readonly kind: LimitKind;
  readonly law: LawRef;
  readonly hours: number;
  /** The law as the reading names it. */
  readonly name?: string;
};
type OwnLimit = Limit & { readonly commitment: Commitment };

const noLaw: LawRef = { law: null, lawName: null };

function limitsOfReading({ reading }: DriftContext): Limit[] {
  const { rightsResponseDays, breachHours, changeNoticeDays } = reading.deadlines;
  return [
    ...Object.entries(rightsResponseDays ?? {}).map(([name, days]): Limit => ({
      kind: 'rightsResponse',
      law: lawOf(name),
      hours: days * 24,
      name,
    })),
    ...(breachHours === null ? [] : [{ kind: 'breachNotice' as const, law: noLaw, hours: breachHours }]),
    ...(changeNoticeDays === null ? [] : [{ kind: 'changeNotice' as const, law: noLaw, hours: changeNoticeDays * 24 }]),
  ];
}

function limitsOfRegister({ scope }: DriftContext): OwnLimit[] {
  return scope.commitments.flatMap((commitment): OwnLimit[] => {
    const { kind, law, lawName, period } = commitment;
    if (period === null) return [];
    if (kind === 'rightsResponse') return [{ kind, law: { law, lawName }, hours: hoursOf(period), commitment }];
    return kind === 'breachNotice' || kind === 'changeNotice'
      ? [{ kind, law: noLaw, hours: hoursOf(period), commitment }]
      : [];
  });
}

function hoursOf(period: string): number {
  const { years, months, weeks, days, hours } = parsePeriod(period);
  return (years * 365 + months * 30 + weeks * 7 + days) * 24 + hours;
}

/** The limit of the same law; else the one that holds for everybody; a limit for everybody is also that of a law. */
function findLimit(limit: Limit, all: readonly OwnLimit[]): OwnLimit | undefined {
  const ofKind = all.filter(({ kind }) => kind === limit.kind);
  const sameLaw = ofKind.filter(({ law }) => isSameLaw(law, limit.law));
  const general = ofKind.filter(({ law }) => law.law === null);
  const candidates = sameLaw.length > 0 ? sameLaw : general.length > 0 ? general : limit.law.law === null ? ofKind : [];
  return candidates.find(({ hours }) => hours === limit.hours) ?? candidates[0];
}

export function draftDeadlines(context: DriftContext): Draft[] {
  const own = limitsOfRegister(context);
  return limitsOfReading(context).map((limit): Draft => {
    const found = findLimit(limit, own);
    const span = spanOf(limit, context);
    const isSame = found?.hours === limit.hours;
    const isOfOtherLaw = found !== undefined && !isSameLaw(found.law, limit.law);
    const target = isOfOtherLaw && !isSame ? undefined : found;
    return {
      key: `${limit.kind}:${limit.law.lawName ?? limit.law.law ?? ''}`,
      kind: limit.kind,
      subject: sayKind(limit),
      state: target === undefined ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: 'high',
      places: span === null ? [] : [context.at(span)],
      says: sayHours(limit.hours),
      has: found === undefined ? null : sayHours(found.hours),
      record: target === undefined ? null : { type: 'commitment', id: target.commitment.id },
      steps: isSame ? [] : stepsOf(limit, target?.commitment, context),
    };
  });
}

function spanOf({ kind, name }: Limit, { places }: DriftContext): Span | null {
  return kind === 'rightsResponse' ? (places.rightsResponse[name ?? ''] ?? null) : places[kind];
}

function stepsOf(limit: Limit, commitment: Commitment | undefined, { scope }: DriftContext): Step[] {
  const period =
    limit.hours % 24 === 0 && limit.kind !== 'breachNotice' ? `P${limit.hours / 24}D` : `PT${limit.hours}H`;
  // A promise without its time is the same promise.
  const open =
    commitment ??
    scope.commitments.find((one) => one.kind === limit.kind && one.period === null && isSameLaw(one, limit.law));
  if (open !== undefined)
    return [
      {
        do: 'set',
        type: 'commitment',
        record: open.id,
        patch: { period, ...(open.periodKind === null && { periodKind: kindOf(limit) }) },
      },
    ];
  const values: DraftOf<'commitment'> = { kind: limit.kind, ...limit.law, period, periodKind: kindOf(limit) };
  return [{ do: 'create', as: 'new:commitment', isShared: false, type: 'commitment', values }];
}

/** Notice of changes is a least time, the other two are longest ones. */
const kindOf = ({ kind }: Limit): 'atLeast' | 'within' => (kind === 'changeNotice' ? 'atLeast' : 'within');

export function compareDeadlines(context: DriftContext): FoundDifference[] {
  const own = limitsOfRegister(context);
  const said = limitsOfReading(context);
  const found: FoundDifference[] = [];
  const settled = new Set<OwnLimit>();
  for (const limit of said) {
    // A text may set several limits of a kind, and the reader gives one: what the register has of the others may stand elsewhere.
    const open = own.filter((one) => one.hours === limit.hours || !isLimitSaid(context.text, one.kind, one.hours));
    const other = findLimit(limit, open) ?? findLimit(limit, own);
    if (other !== undefined) settled.add(other);
    if (other?.hours === limit.hours || isSaidBeside(limit, other, context)) continue;
    found.push(describe(context, limit, other));
  }
  for (const limit of own) {
    if (settled.has(limit) || said.some((one) => isTold(limit, one))) continue;
    if (isLimitSaid(context.text, limit.kind, limit.hours)) continue;
    found.push(describe(context, null, limit));
  }
  return found;
}

/** A limit is told by one of the same length for its law or for everybody. */
const isTold = (own: OwnLimit, said: Limit): boolean =>
  own.kind === said.kind &&
  own.hours === said.hours &&
  (isSameLaw(own.law, said.law) || own.law.law === null || said.law.law === null);

/** Of two times in one sentence it is not sure which law has which: the register's own among them is no difference. */
function isSaidBeside(said: Limit, own: OwnLimit | undefined, context: DriftContext): boolean {
  const span = spanOf(said, context);
  const period = own?.commitment.period ?? null;
  if (span === null || period === null || own === undefined) return false;
  const sentence = context.text.slice(span.start, span.end);
  return findDurations(sentence).length > 1 && findLaws(sentence).length > 0 && namesLength(sentence, period);
}

const sectionOf: Readonly<Record<LimitKind, PolicySectionId>> = {
  rightsResponse: 'rights',
  breachNotice: 'breach',
  changeNotice: 'changes',
};

function describe(context: DriftContext, said: Limit | null, own: OwnLimit | undefined): FoundDifference {
  const either = said ?? own;
  const kind = either?.kind ?? 'rightsResponse';
  return {
    kind: 'deadline-changed',
    subject: either === undefined ? '' : sayKind(either),
    policy: said === null ? null : sayHours(said.hours),
    register: own === undefined ? null : sayHours(own.hours),
    span: said === null ? null : spanOf(said, context),
    records: own === undefined ? [] : [{ type: 'commitment', id: own.commitment.id }],
    section: sectionOf[kind],
    steps:
      said === null
        ? own === undefined
          ? []
          : [{ do: 'set', type: 'commitment', record: own.commitment.id, patch: { period: null, periodKind: null } }]
        : stepsOf(said, own !== undefined && isSameLaw(own.law, said.law) ? own.commitment : undefined, context),
  };
}

function sayKind({ kind, law }: Limit): string {
  const name = law.law === null ? null : (law.lawName ?? applicableLaws[law.law].label);
  switch (kind) {
    case 'rightsResponse':
      return name === null ? 'answer to requests' : `answer to requests, ${name}`;
    case 'breachNotice':
      return 'notice of a breach';
    case 'changeNotice':
      return 'notice of changes';
  }
}

function sayHours(hours: number): string {
  if (hours % 24 !== 0 || hours === 24 || hours === 48 || hours === 72)
    return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${hours / 24} days`;
}
