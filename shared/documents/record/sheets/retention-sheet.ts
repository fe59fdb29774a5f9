import type { RetentionRule } from '../../../domain/record-types.ts';
import { textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import { describeRetention, describeTrigger } from '../describe-retention.ts';
import { capitalise, nameCountry, sayLength } from '../format.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import type { RecordContext } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import type { RecordWords } from '../words/words.ts';
import { buildTable, withHeadings } from './table.ts';
import type { TableHead } from './table.ts';

function readPlace({ place, isBackup, isEncrypted }: RetentionRule, { cell }: RecordWords): Cell {
  const where = place ?? (isBackup ? cell.backups : null);
  return textCell(where === null ? null : capitalise(isEncrypted ? fill(cell.encryptedMark, { name: where }) : where));
}

function readLegalGround({ legalGround, statute, statuteCountry, reasons }: RetentionRule, words: RecordWords): Cell {
  const law = [statute, statuteCountry ? nameCountry(statuteCountry, words.language) : null].filter(Boolean).join(', ');
  return composeCell(words, {
    entries: [
      legalGround,
      law,
      reasons.length > 0 ? fill(words.cell.forReasons, { reasons: reasons.join(', ') }) : null,
    ]
      .filter((part): part is string => Boolean(part))
      .map(capitalise),
  });
}

function readDisposal({ disposal, disposalMode, disposalMethod }: RetentionRule, { codes }: RecordWords): Cell {
  if (disposal === null) return textCell(disposalMethod === null ? null : capitalise(disposalMethod));
  const marks = [disposalMode === null ? null : codes.disposalMode[disposalMode], disposalMethod].filter(Boolean);
  return textCell(marks.length > 0 ? `${codes.disposal[disposal]} (${marks.join('; ')})` : codes.disposal[disposal]);
}

function readPhases({ phases }: RetentionRule, words: RecordWords): Cell {
  return composeCell(words, {
    entries: phases.map(({ name, period, description }) => {
      const details = [period === null ? null : sayLength(period, words), description].filter(Boolean).join(', ');
      return details ? `${words.codes.phases[name]}: ${details}` : words.codes.phases[name];
    }),
  });
}

/** Retention rules: which data, where, how long, why and what then (GDPR Art. 5(1)(e), 30(1)(f)). */
export function buildRetentionSheet(
  rules: readonly RetentionRule[],
  { index, words }: RecordContext,
  head: TableHead,
): Sheet {
  const activityNames = new Map<string, string[]>();
  for (const { name, retentionRuleIds } of index.register.records.activities) {
    for (const ruleId of retentionRuleIds) {
      const names = activityNames.get(ruleId);
      if (names) names.push(name);
      else activityNames.set(ruleId, [name]);
    }
  }
  return buildTable<RetentionRule>(
    { id: 'retention', name: words.sheets.retention.sheet, title: words.sheets.retention.title, ...head },
    withHeadings<RetentionRule, keyof typeof words.sheets.retention>(words.sheets.retention, [
      { id: 'name', width: 30, read: ({ name }) => textCell(capitalise(name)) },
      {
        id: 'dataCategories',
        width: 28,
        read: (rule) =>
          composeCell(words, {
            entries: index.getAll('dataCategory', rule.dataCategoryIds).map(({ name }) => capitalise(name)),
          }),
      },
      { id: 'place', width: 20, read: (rule) => readPlace(rule, words) },
      {
        id: 'keptFor',
        width: 40,
        read: (rule) => {
          const kept = describeRetention(rule, words);
          return composeCell(words, {
            entries: kept === null ? [] : [capitalise(kept)],
            gaps: kept === null ? [words.gaps.retention] : [],
            pending: pendingSources(index, rule.id),
          });
        },
      },
      {
        id: 'trigger',
        width: 24,
        read: (rule) => textCell(capitalise(describeTrigger(rule, words) ?? '')),
      },
      { id: 'legalGround', width: 30, read: (rule) => readLegalGround(rule, words) },
      { id: 'disposal', width: 24, read: (rule) => readDisposal(rule, words) },
      { id: 'phases', width: 24, read: (rule) => readPhases(rule, words) },
      {
        id: 'exceptions',
        width: 28,
        read: ({ exceptions }) => composeCell(words, { entries: exceptions.map(capitalise) }),
      },
      {
        id: 'activities',
        width: 30,
        read: ({ id }) => composeCell(words, { entries: activityNames.get(id) ?? [] }),
      },
      { id: 'status', width: 10, read: ({ status }) => textCell(words.codes.recordStatus[status]) },
    ]),
    rules,
    words,
  );
}
