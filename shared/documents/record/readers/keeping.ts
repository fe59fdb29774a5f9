// GDPR Art. 30(1)(f) and (g), 30(2)(d): how long the data are kept and how they are protected.
import { gapPhrases } from '../../../domain/gap-phrases.ts';
import type { RetentionRule, SecurityMeasure } from '../../../domain/record-types.ts';
import type { Cell } from '../../workbook.ts';
import { describeRetention } from '../describe-retention.ts';
import { capitalise } from '../format.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

function describeRule(rule: RetentionRule): string {
  const where = rule.place ? ` in ${rule.place}` : '';
  return `${capitalise(rule.name)}${where}: ${describeRetention(rule) ?? gapPhrases.retention}`;
}

/** One entry per rule, since Art. 30(1)(f) asks by category of data. */
function readRetention({ activity }: RecordRow, { index }: RecordContext): Cell {
  const rules = index.getAll('retentionRule', activity.retentionRuleIds);
  const isNone = activity.retentionAnswer === 'none';
  const gaps = rules.filter((rule) => describeRetention(rule) === null).map(({ name }) => gapPhrases.retentionOf(name));
  if (rules.length === 0 && !isNone) gaps.push(gapPhrases.retention);
  return composeCell({
    entries: rules.filter((rule) => describeRetention(rule) !== null).map(describeRule),
    gaps,
    isNone,
    pending: [
      ...pendingSources(index, activity.id, ['retentionAnswer', 'retentionRuleIds']),
      ...pendingSourcesOfAll(index, rules),
    ],
  });
}

function describeMeasure({ name, condition, takenBy, status }: SecurityMeasure): string {
  const marks = [
    condition,
    takenBy === 'organisation' ? null : takenBy === 'vendor' ? 'taken by the vendor' : 'taken by the users',
    status === 'active' ? null : status,
  ].filter(Boolean);
  return capitalise(marks.length > 0 ? `${name} (${marks.join('; ')})` : name);
}

function readSecurityMeasures({ activity }: RecordRow, { index }: RecordContext): Cell {
  const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
  const isNone = activity.securityAnswer === 'none';
  return composeCell({
    entries: measures.map(describeMeasure),
    gaps: measures.length === 0 && !isNone ? [gapPhrases.securityMeasures] : [],
    isNone,
    pending: [
      ...pendingSources(index, activity.id, ['securityAnswer', 'securityMeasureIds']),
      ...pendingSourcesOfAll(index, measures),
    ],
  });
}

export const keepingReaders = { retention: readRetention, securityMeasures: readSecurityMeasures };
