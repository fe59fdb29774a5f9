// GDPR Art. 30(1)(f) and (g), 30(2)(d): how long the data are kept and how they are protected.
import type { RetentionRule, SecurityMeasure } from '../../../domain/record-types.ts';
import type { Cell } from '../../workbook.ts';
import { describeRetention } from '../describe-retention.ts';
import { capitalise } from '../format.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import type { RecordWords } from '../words/words.ts';

/** Rules as entries, and the gaps of those that name no period. `isNamed`: whether entries say whose data they are about. */
export function describeRules(
  rules: readonly RetentionRule[],
  words: RecordWords,
  isNamed = true,
): { entries: string[]; gaps: string[] } {
  const entries: string[] = [];
  const gaps: string[] = [];
  for (const rule of rules) {
    const kept = describeRetention(rule, words);
    const where = rule.place ? fill(words.cell.inPlace, { name: rule.name, place: rule.place }) : rule.name;
    if (kept === null) gaps.push(words.gaps.retentionOf(rule.name));
    else entries.push(isNamed ? `${capitalise(where)}: ${kept}` : capitalise(kept));
  }
  return { entries, gaps };
}

/** One entry per rule, since Art. 30(1)(f) asks by category of data. */
function readRetention({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const rules = index.getAll('retentionRule', activity.retentionRuleIds);
  const isNone = activity.retentionAnswer === 'none';
  const { entries, gaps } = describeRules(rules, words);
  if (rules.length === 0 && !isNone) gaps.push(words.gaps.retention);
  return composeCell(words, {
    entries,
    gaps,
    isNone,
    pending: [
      ...pendingSources(index, activity.id, ['retentionAnswer', 'retentionRuleIds']),
      ...pendingSourcesOfAll(index, rules),
    ],
  });
}

export function describeMeasure(measure: SecurityMeasure, { cell, codes }: RecordWords): string {
  const { name, condition, takenBy, status } = measure;
  const takers = { organisation: null, vendor: cell.takenByVendor, users: cell.takenByUsers };
  const marks = [
    condition,
    takers[takenBy],
    status === 'active' ? null : codes.engagementStatus[status].toLowerCase(),
  ].filter(Boolean);
  return capitalise(marks.length > 0 ? `${name} (${marks.join('; ')})` : name);
}

function readSecurityMeasures({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
  const isNone = activity.securityAnswer === 'none';
  return composeCell(words, {
    entries: measures.map((measure) => describeMeasure(measure, words)),
    gaps: measures.length === 0 && !isNone ? [words.gaps.securityMeasures] : [],
    isNone,
    pending: [
      ...pendingSources(index, activity.id, ['securityAnswer', 'securityMeasureIds']),
      ...pendingSourcesOfAll(index, measures),
    ],
  });
}

export const keepingReaders = { retention: readRetention, securityMeasures: readSecurityMeasures };
