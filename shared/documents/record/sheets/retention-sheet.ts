import { gapPhrases } from '../../../domain/gap-phrases.ts';
import type { RetentionRule } from '../../../domain/record-types.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { countryName } from '../../policy/text/english/countries.ts';
import { sayPeriod } from '../../../domain/period-words.ts';
import { textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import { describeRetention, describeTrigger } from '../describe-retention.ts';
import { capitalise } from '../format.ts';
import { disposalLabels, disposalModeLabels, phaseLabels, recordStatusLabels } from '../labels.ts';
import { composeCell, pendingSources } from '../record-context.ts';
import { buildTable } from './table.ts';
import type { TableHead } from './table.ts';

function readPlace({ place, isBackup, isEncrypted }: RetentionRule): Cell {
  const where = place ?? (isBackup ? 'backups' : null);
  return textCell(where === null ? null : capitalise(isEncrypted ? `${where} (encrypted)` : where));
}

function readLegalGround({ legalGround, statute, statuteCountry, reasons }: RetentionRule): Cell {
  const law = [statute, statuteCountry ? countryName(statuteCountry) : null].filter(Boolean).join(', ');
  return composeCell({
    entries: [legalGround, law, reasons.length > 0 ? `for ${reasons.join(', ')}` : null]
      .filter((part): part is string => Boolean(part))
      .map(capitalise),
  });
}

function readDisposal({ disposal, disposalMode, disposalMethod }: RetentionRule): Cell {
  if (disposal === null) return textCell(disposalMethod === null ? null : capitalise(disposalMethod));
  const marks = [disposalMode === null ? null : disposalModeLabels[disposalMode], disposalMethod].filter(Boolean);
  return textCell(marks.length > 0 ? `${disposalLabels[disposal]} (${marks.join('; ')})` : disposalLabels[disposal]);
}

function readPhases({ phases }: RetentionRule): Cell {
  return composeCell({
    entries: phases.map(({ name, period, description }) => {
      const details = [period === null ? null : sayPeriod(period), description].filter(Boolean).join(', ');
      return details ? `${phaseLabels[name]}: ${details}` : phaseLabels[name];
    }),
  });
}

/** Retention rules: which data, where, how long, why and what then (GDPR Art. 5(1)(e), 30(1)(f)). */
export function buildRetentionSheet(index: RegisterIndex, head: TableHead): Sheet {
  const activityNames = new Map<string, string[]>();
  for (const { name, retentionRuleIds } of index.register.records.activities) {
    for (const ruleId of retentionRuleIds) {
      const names = activityNames.get(ruleId);
      if (names) names.push(name);
      else activityNames.set(ruleId, [name]);
    }
  }
  return buildTable<RetentionRule>(
    { id: 'retention', name: 'Retention', title: 'Retention schedule', ...head },
    [
      { id: 'name', heading: 'Data', width: 30, read: ({ name }) => textCell(capitalise(name)) },
      {
        id: 'dataCategories',
        heading: 'Categories of personal data',
        width: 28,
        read: (rule) =>
          composeCell({
            entries: index.getAll('dataCategory', rule.dataCategoryIds).map(({ name }) => capitalise(name)),
          }),
      },
      { id: 'place', heading: 'Where', width: 20, read: readPlace },
      {
        id: 'keptFor',
        heading: 'Kept for',

        width: 40,
        read: (rule) => {
          const kept = describeRetention(rule);
          return composeCell({
            entries: kept === null ? [] : [capitalise(kept)],
            gaps: kept === null ? [gapPhrases.retention] : [],
            pending: pendingSources(index, rule.id),
          });
        },
      },
      {
        id: 'trigger',
        heading: 'Counted from',
        width: 24,
        read: (rule) => textCell(capitalise(describeTrigger(rule) ?? '')),
      },
      { id: 'legalGround', heading: 'Legal ground and reason', width: 30, read: readLegalGround },
      { id: 'disposal', heading: 'Disposal', width: 24, read: readDisposal },
      { id: 'phases', heading: 'Phases', width: 24, read: readPhases },
      {
        id: 'exceptions',
        heading: 'Exceptions',
        width: 28,
        read: ({ exceptions }) => composeCell({ entries: exceptions.map(capitalise) }),
      },
      {
        id: 'activities',
        heading: 'Processing activities',
        width: 30,
        read: ({ id }) => composeCell({ entries: activityNames.get(id) ?? [] }),
      },
      { id: 'status', heading: 'Status', width: 10, read: ({ status }) => textCell(recordStatusLabels[status]) },
    ],
    index.register.records.retentionRules,
  );
}
