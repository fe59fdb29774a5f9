// All findings of a register: worked out whole once, then kept up to date change by change.
import { readLetters } from '../../domain/letter-strip.ts';
import type { LetterReading } from '../../domain/letter-strip.ts';
import { findTitle } from '../../domain/record-title.ts';
import { recordTypeNames, recordTypes } from '../../domain/record-types.ts';
import type { AnyRecord, FindingDismissal, RecordType } from '../../domain/record-types.ts';
import type { Settings } from '../../domain/register-settings.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { standingOfTransfer } from '../transfers/assess-transfer.ts';
import type { RouteStanding } from '../transfers/assessment.ts';
import { createDerivation } from './derivation.ts';
import type { RecordChange } from './derivation.ts';
import { createLetterStrips } from './letter-strips.ts';
import type { LetterStrips } from './letter-strips.ts';
import type { DismissedFinding, Finding } from '../../domain/finding.ts';
import type { Remark, Rule, RuleContext } from './rule.ts';
import { rules as allRules } from './rules.ts';

export type CheckOptions = {
  /** The day as at which the register is checked, `YYYY-MM-DD`. */
  readonly on: string;
  readonly settings: Settings;
  /** The rules to run, in their order; all where left out. */
  readonly rules?: readonly Rule[];
};

export type CheckResult = {
  /** In the order of the rules, then in register order. */
  readonly findings: readonly Finding[];
  /** The same by rule, without rules that find nothing. A list stays the same one as long as nothing in it changes. */
  readonly byRule: readonly (readonly Finding[])[];
  readonly dismissed: readonly DismissedFinding[];
};

export type FindingSet = {
  readonly result: () => CheckResult;
  /** Takes over the next state of the register, running again only what the changes can have touched. */
  readonly update: (changes: readonly RecordChange[], nextIndex: RegisterIndex) => void;
};

/** Checks a whole register. The same register, facts and day give the same findings in the same order. */
export function checkRegister(
  index: RegisterIndex,
  facts: ReferenceFacts,
  { on, settings, rules = allRules }: CheckOptions,
): CheckResult {
  const rulesOfType = groupRules(rules);
  const context = createContext(index, facts, on, settings, (activity) => readLetters(activity, index));
  const byRule = new Map<string, Finding[]>(rules.map((rule) => [rule.id, []]));
  for (const [type, ofType] of rulesOfType)
    for (const record of recordsOf(index, type).toSorted(byId))
      for (const finding of checkRecord(type, record, ofType, context)) byRule.get(finding.rule)?.push(finding);
  return setAside([...byRule.values()], index.register.records.findingDismissals, on);
}

/**
 * Checks a whole register and keeps what is needed to follow its changes. Facts, day and settings stay as given.
 * Strips that are handed in are read and not updated: their owner does that first.
 */
export function createFindingSet(
  firstIndex: RegisterIndex,
  facts: ReferenceFacts,
  { on, settings, rules = allRules }: CheckOptions,
  sharedStrips?: LetterStrips,
): FindingSet {
  const rulesOfType = groupRules(rules);
  const checkedTypes = recordTypeNames.filter((type) => rulesOfType.has(type));

  /** Findings of each rule by record; a rule's whole list is put in order when it is asked for. */
  const byRule = new Map(rules.map((rule) => [rule.id, new Map<string, readonly Finding[]>()]));
  const listed = new Map<string, readonly Finding[]>();
  const unordered = new Set<string>();
  const lastIds = new Map<string, string>();
  let index = firstIndex;
  let result: CheckResult | undefined;

  const strips = sharedStrips ?? createLetterStrips(firstIndex);
  /** Strips that findings rest on: where one is another now, its activity is checked again. */
  const lettersRead = new Map<string, readonly LetterReading[]>();
  const lettersOf: RuleContext['lettersOf'] = (activity) => {
    const letters = strips.lettersOf(activity);
    lettersRead.set(activity.id, letters);
    return letters;
  };
  const activitiesWithOtherLetters = () =>
    index.register.records.activities.flatMap((activity) => {
      const read = lettersRead.get(activity.id);
      return read === undefined || read === strips.lettersOf(activity)
        ? []
        : [{ type: 'processingActivity', id: activity.id } as const];
    });

  let context: RecordContext | undefined;
  const derivation = createDerivation(firstIndex, checkedTypes, (type, record, notingIndex) => {
    context ??= createContext(notingIndex, facts, on, settings, lettersOf);
    return checkRecord(type, record, rulesOfType.get(type) ?? [], context);
  });
  /** Files the findings of a record, which come rule by rule. */
  const file = (id: string, after: readonly Finding[]): void => {
    for (let start = 0, end = 0; start < after.length; start = end) {
      const rule = after[start]?.rule ?? '';
      while (after[end]?.rule === rule) end += 1;
      const ofRule = byRule.get(rule);
      // Whoever is in the list keeps the place; a newcomer stands at the end, and the list is put in order later.
      if (ofRule?.has(id) === false) {
        if (id < (lastIds.get(rule) ?? '')) unordered.add(rule);
        else lastIds.set(rule, id);
      }
      ofRule?.set(id, start === 0 && end === after.length ? after : after.slice(start, end));
      listed.delete(rule);
    }
  };
  const refile = (id: string, before: readonly Finding[], after: readonly Finding[]): void => {
    const rulesAfter = new Set(after.map(({ rule }) => rule));
    for (const { rule } of before)
      if (!rulesAfter.has(rule)) {
        byRule.get(rule)?.delete(id);
        listed.delete(rule);
      }
    file(id, after);
  };
  for (const type of checkedTypes)
    for (const { id } of recordsOf(firstIndex, type)) file(id, derivation.valueOf(type, id) ?? noFindings);

  const listOf = (rule: Rule): readonly Finding[] => {
    const known = listed.get(rule.id);
    if (known !== undefined) return known;
    if (unordered.delete(rule.id)) {
      const entries = [...(byRule.get(rule.id) ?? [])].map(([id, findings]) => ({ id, findings }));
      byRule.set(rule.id, new Map(entries.toSorted(byId).map(({ id, findings }) => [id, findings])));
    }
    const list = [...(byRule.get(rule.id)?.values() ?? [])].flat();
    listed.set(rule.id, list);
    return list;
  };

  return {
    result: () => (result ??= setAside(rules.map(listOf), index.register.records.findingDismissals, on)),
    update: (changes, nextIndex) => {
      if (changes.length === 0) return;
      index = nextIndex;
      result = undefined;
      if (sharedStrips === undefined) strips.update(changes, nextIndex);
      for (const { id, before, after } of derivation.update(changes, nextIndex, activitiesWithOtherLetters()))
        refile(id, before ?? noFindings, after ?? noFindings);
    },
  };
}

function groupRules(rules: readonly Rule[]): ReadonlyMap<RecordType, readonly Rule[]> {
  const rulesOfType = new Map<RecordType, Rule[]>();
  for (const rule of rules) {
    const ofType = rulesOfType.get(rule.about);
    if (ofType) ofType.push(rule);
    else rulesOfType.set(rule.about, [rule]);
  }
  return rulesOfType;
}

/** Ids sort by creation, which is register order. */
function byId(first: { readonly id: string }, second: { readonly id: string }): number {
  return first.id < second.id ? -1 : first.id > second.id ? 1 : 0;
}

function recordsOf(index: RegisterIndex, type: RecordType): readonly AnyRecord[] {
  return index.register.records[recordTypes[type].area];
}

type RecordContext = RuleContext & {
  /** Forgets what was worked out for the record before. */
  readonly beginRecord: () => void;
};

/** What the rules look at. What several of them need of a record is worked out once. */
function createContext(
  index: RegisterIndex,
  facts: ReferenceFacts,
  on: string,
  settings: Settings,
  lettersOf: RuleContext['lettersOf'],
): RecordContext {
  let standing: RouteStanding | undefined;
  let letters: readonly LetterReading[] | undefined;
  return {
    index,
    facts,
    on,
    settings,
    lettersOf: (activity) => (letters ??= lettersOf(activity)),
    assessmentOf: (transfer) => (standing ??= standingOfTransfer(transfer, index, facts, on)),
    beginRecord: () => {
      standing = letters = undefined;
    },
  };
}

function checkRecord(
  type: RecordType,
  record: AnyRecord,
  rules: readonly Rule[],
  context: RecordContext,
): readonly Finding[] {
  context.beginRecord();
  // Read through the index, so that a change of the record itself is noted as well.
  if (context.index.get(type, record.id) === undefined || isOver(record)) return noFindings;
  let subject: string | undefined;
  let findings: Finding[] | undefined;
  for (const rule of rules)
    for (const remark of rule.check(record, context)) {
      subject ??= findTitle(type, record.id, context.index.get) ?? record.id;
      (findings ??= []).push(findingOf(rule, remark, record, subject));
    }
  return findings === undefined ? noFindings : numberTwins(findings);
}

const noFindings: readonly Finding[] = [];

/** Two entries of a list can read the same, such as two elements of one name: their keys are told apart by a number. */
function numberTwins(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2 || new Set(findings.map(({ key }) => key)).size === findings.length) return findings;
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const number = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, number);
    return number === 1 ? finding : { ...finding, key: `${finding.key}:${number}` };
  });
}

/** Whether a record is of the past: retired or ended. */
function isOver(record: AnyRecord): boolean {
  return 'status' in record && (record.status === 'retired' || record.status === 'ended');
}

function findingOf(rule: Rule, remark: Remark, record: AnyRecord, subject: string): Finding {
  const { id, topic, kind, severity, about } = rule;
  const { message, field = null, detail, others = [], article = rule.article } = remark;
  return {
    key: keyOf(id, record.id, others, detail),
    rule: id,
    topic,
    kind,
    severity,
    article,
    recordType: about,
    recordId: record.id,
    subject,
    field,
    message,
    recordIds: [record.id, ...others],
    fix: remark.fix ?? { kind: 'open', recordType: about, recordId: record.id, field },
  };
}

function keyOf(rule: string, recordId: string, others: readonly string[], detail: string | undefined): string {
  let key = `${rule}:${recordId}`;
  for (const other of others.length > 1 ? others.toSorted() : others) key += `:${other}`;
  return detail === undefined ? key : `${key}:${detail}`;
}

/** Parts what is dismissed on that day from what is not. */
function setAside(
  lists: readonly (readonly Finding[])[],
  dismissals: readonly FindingDismissal[],
  on: string,
): CheckResult {
  const inForce = dismissals.filter(({ until }) => until === null || until >= on);
  const dismissalOf = new Map(inForce.map((dismissal) => [dismissal.findingKey, dismissal]));
  const rulesConcerned = new Set(inForce.map(({ rule }) => rule));
  const dismissed: DismissedFinding[] = [];
  const byRule = lists
    .map((list) => {
      const [first] = list;
      if (first === undefined || !rulesConcerned.has(first.rule)) return list;
      return list.filter((finding) => {
        const dismissal = dismissalOf.get(finding.key);
        if (dismissal === undefined) return true;
        const { id, reason, dismissedOn, until } = dismissal;
        dismissed.push({ finding, dismissalId: id, reason, dismissedOn, until });
        return false;
      });
    })
    .filter((list) => list.length > 0);
  let findings: readonly Finding[] | undefined;
  return {
    byRule,
    dismissed,
    get findings() {
      return (findings ??= byRule.flat());
    },
  };
}
