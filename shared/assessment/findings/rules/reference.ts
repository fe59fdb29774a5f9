// The register beside the reference facts: statutory periods, and vendors that texts name.
import { foldName } from '../../../domain/fold-name.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { sayPeriod } from '../../../domain/period-words.ts';
import type { ProcessingActivity, RetentionRule } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import type { ReferenceFacts } from '../../../reference/reference-facts.ts';
import { defineRule } from '../rule.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isShorter } from './retention.ts';

type Statute = ReturnType<ReferenceFacts['findStatute']>[number];

/** Statutes that a rule names, of its country where it says one. */
function statutesOf(rule: RetentionRule, { facts, on }: RuleContext): Statute[] {
  if (rule.statute === null) return [];
  return facts
    .findStatute(rule.statute, { on })
    .filter(({ country }) => rule.statuteCountry === null || country === rule.statuteCountry || country === 'EU');
}

function isDuty({ kind }: Statute): boolean {
  return kind === 'minimum' || kind === 'minimumAndMaximum';
}

function isLimit({ kind }: Statute): boolean {
  return kind === 'maximum' || kind === 'minimumAndMaximum';
}

/** The shortest and the longest time for which a rule can keep data; null where it is not counted. */
function lengthsOf({ periodKind, period, periodMax }: RetentionRule): { least: string | null; most: string | null } {
  switch (periodKind) {
    case 'exact':
    case 'typical':
    case 'byLaw':
      return { least: period, most: period };
    case 'upTo':
      return { least: period, most: period };
    case 'atLeast':
      return { least: period, most: null };
    case 'range':
      return { least: period, most: periodMax };
    case 'notAnswered':
    case 'none':
    case 'reasonable':
    case 'limited':
    case 'asNeeded':
    case 'indefinite':
      return { least: null, most: null };
  }
}

/** The one whose period is the shortest, or the longest. A provision may set several for several records. */
function extreme(statutes: readonly Statute[], which: 'shortest' | 'longest'): Statute | undefined {
  return statutes.reduce<Statute | undefined>((found, statute) => {
    if (found === undefined) return statute;
    const isBetter =
      which === 'shortest' ? isShorter(statute.period, found.period) : isShorter(found.period, statute.period);
    return isBetter ? statute : found;
  }, undefined);
}

/** Everything that an activity says in words of its own. */
function textsOf(activity: ProcessingActivity): string[] {
  const { name, description, notes, systems, purposes, processingCategories } = activity;
  return [
    name,
    ...[description, notes].filter((text) => text !== null),
    ...systems,
    ...purposes.flatMap(({ text, details }) => [text, ...details]),
    ...processingCategories,
  ];
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words with which names in the catalogue begin, in their case: the first, and what may follow it, '' for nothing. */
const beginnings = new WeakMap<ReferenceFacts, ReadonlyMap<string, ReadonlySet<string>>>();

function beginningsOf(facts: ReferenceFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const known = beginnings.get(facts);
  if (known !== undefined) return known;
  const found = new Map<string, Set<string>>();
  for (const { name, aliases, entities } of facts.vendors())
    for (const text of [name, ...aliases, ...entities.map((entity) => entity.name)]) {
      const [first, second = ''] = text.match(wordPattern) ?? [];
      if (first === undefined) continue;
      const followers = found.get(first);
      if (followers) followers.add(second);
      else found.set(first, new Set([second]));
    }
  beginnings.set(facts, found);
  return found;
}

/** Whether a text has an address or the beginning of a name; one without names no vendor and need not be searched. */
function canNameVendor(text: string, facts: ReferenceFacts): boolean {
  if (/\p{L}\.\p{L}/u.test(text)) return true;
  const words = text.match(wordPattern) ?? [];
  const names = beginningsOf(facts);
  return words.some((word, place) => {
    const followers = names.get(word);
    return followers !== undefined && (followers.has('') || followers.has(words[place + 1] ?? ''));
  });
}

/** Whether the register has one of the catalogue's vendors, by any of its names. */
function hasVendor(ids: readonly string[], name: string, facts: ReferenceFacts, index: RegisterIndex): boolean {
  const names = ids.flatMap((id) => {
    const entry = facts.vendor(id);
    return entry === undefined ? [] : [entry.name, ...entry.aliases, ...entry.entities.map((entity) => entity.name)];
  });
  return [name, ...names].some((other) => index.vendorsOfName(foldName(other)).length > 0);
}

const about = { topic: 'retention', about: 'retentionRule' } as const;

export const referenceRules: readonly Rule[] = [
  defineRule(
    { id: 'retention-too-short', kind: 'conflict', severity: 'error', article: 'Art. 6(1)(c)', ...about },
    (rule, context) => {
      const { least } = lengthsOf(rule);
      // Only a length that is shorter than every duty of the provision is surely too short.
      const duty = extreme(statutesOf(rule, context).filter(isDuty), 'shortest');
      if (least === null || duty === undefined || !isShorter(least, duty.period)) return null;
      return {
        message: `${quoteName(rule.name)} are kept for ${sayPeriod(least)}; ${duty.law} asks for ${sayPeriod(duty.period)} at least.`,
        field: 'period',
        article: duty.law,
        detail: duty.id,
      };
    },
  ),
  defineRule(
    { id: 'retention-too-long', kind: 'conflict', severity: 'error', article: 'Art. 5(1)(e)', ...about },
    (rule, context) => {
      const { most } = lengthsOf(rule);
      const limit = extreme(statutesOf(rule, context).filter(isLimit), 'longest');
      if (most === null || limit === undefined || !isShorter(limit.period, most)) return null;
      return {
        message: `${quoteName(rule.name)} are kept for ${sayPeriod(most)}; ${limit.law} allows ${sayPeriod(limit.period)} at most.`,
        field: 'period',
        article: limit.law,
        detail: limit.id,
      };
    },
  ),
  defineRule(
    { id: 'retention-statute-unverified', kind: 'gap', severity: 'hint', article: null, ...about },
    (rule, context) => {
      const statutes = statutesOf(rule, context);
      const [first] = statutes;
      if (first === undefined || statutes.some(({ origin }) => origin.confidence !== 'fromMemory')) return null;
      return {
        message: `${quoteName(rule.name)} rest on ${first.law}, and what Recital knows of it is unverified: look it up and override it with a source.`,
        fix: { kind: 'add', recordType: 'referenceOverride' },
        detail: first.id,
      };
    },
  ),
  defineRule(
    {
      id: 'vendor-only-in-text',
      topic: 'vendors',
      kind: 'gap',
      severity: 'hint',
      article: 'Art. 30(1)(d)',
      about: 'processingActivity',
    },
    (activity, { index, facts }) => {
      const found = new Map<string, string>();
      for (const text of textsOf(activity)) {
        if (!canNameVendor(text, facts)) continue;
        for (const { name, vendorIds } of facts.findVendorMentions(text))
          if (!hasVendor(vendorIds, name, facts, index)) found.set(foldName(name), name);
      }
      return [...found].map(([folded, name]) => ({
        message: `${quoteName(activity.name)} mentions ${quoteName(name)}, which is not among the vendors.`,
        detail: folded,
        fix: { kind: 'add', recordType: 'vendor' } as const,
      }));
    },
  ),
];
