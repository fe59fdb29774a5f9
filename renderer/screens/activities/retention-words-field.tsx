import { CornerDownLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { addPeriod } from '../../../shared/domain/calendar-days.ts';
import { readRetention, sayPeriod, type RetentionReading } from '../../../shared/domain/period-words.ts';
import type { RetentionRule } from '../../../shared/domain/record-types.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { FieldRow, formatDay, Icon, Link, readToday, TextField, useUi } from '../../ui/index.ts';
import { sayRetention, sayTrigger } from '../records/list-layouts.ts';
import type { Fields } from '../records/record-data.ts';
import { StatuteOffer } from '../reference/statute-offer.tsx';
import { UnderstoodBox } from '../records/understood-box.tsx';
import { useTyped } from '../records/use-typed.ts';
import { sayWholeRetention } from './activity-summary.ts';

type RetentionWordsFieldProps = {
  rule: RetentionRule;
  onChange: (patch: Fields) => void;
  isReadOnly: boolean;
  /** Stands before it in the same row: which data. */
  before: ReactNode;
};

/** How long, in words: `six months after closure`. Says below what was understood, with real dates. */
export function RetentionWordsField({ rule, onChange, isReadOnly, before }: RetentionWordsFieldProps) {
  const shown = sayWholeRetention(rule);
  const { typed, isRefused, type, refuse } = useTyped(shown);

  const reading = typed === shown ? null : readRetention(typed);
  const take = (next: RetentionReading): void => onChange(patchOf(next, rule));
  const commit = (text: string): void => {
    if (text.trim() === '') {
      onChange({ periodKind: 'notAnswered', period: null, periodMax: null });
      return;
    }
    const next = readRetention(text);
    if (next === null) refuse();
    else take(next);
  };
  return (
    <>
      <FieldRow columns="wide-last">
        {before}
        <TextField
          label={activityTexts.keptFor}
          value={typed}
          onChange={type}
          onCommit={commit}
          placeholder={activityTexts.keptForExample}
          error={isRefused ? formTexts.periodNotUnderstood : undefined}
          isReadOnly={isReadOnly}
          trailing={reading === null ? undefined : <Icon of={CornerDownLeft} size={14} tone="faint" />}
        />
      </FieldRow>
      {reading === null ? null : <Understood reading={reading} rule={rule} onTake={take} />}
      {isReadOnly || (typed === shown && rule.periodKind !== 'notAnswered') ? null : (
        <StatuteOffer rule={rule} onTake={onChange} />
      )}
    </>
  );
}

/** The fields that a reading sets; what it does not say stays as it is. */
function patchOf(reading: RetentionReading, rule: RetentionRule): Fields {
  return {
    periodKind: reading.periodKind,
    period: reading.period,
    periodMax: reading.periodMax,
    trigger: reading.trigger ?? rule.trigger,
    during: reading.during ?? (reading.trigger === null ? rule.during : null),
  };
}

const usualTriggers = ['accountClosed', 'contractEnd', 'lastContact', 'yearEnd'] as const;

type UnderstoodProps = { reading: RetentionReading; rule: RetentionRule; onTake: (reading: RetentionReading) => void };

function Understood({ reading, rule, onTake }: UnderstoodProps) {
  const { locale } = useUi();
  const next = patchOf(reading, rule);
  const trigger = sayTrigger(next);
  const today = readToday();
  const example =
    reading.period === null || reading.periodKind === 'range'
      ? null
      : activityTexts.example(trigger, formatDay(addPeriod(today, reading.period), locale));
  const others =
    reading.trigger === null ? [] : usualTriggers.filter((event) => event !== reading.trigger?.event).slice(0, 2);
  return (
    <UnderstoodBox
      lines={[
        {
          label: formTexts.understoodAs,
          value: activityTexts.understood(
            sayRetention(next) ?? '',
            reading.periodKind === 'exact' && reading.period !== null ? sayPeriod(reading.period) : null,
            trigger,
          ),
        },
        ...(example === null ? [] : [{ label: formTexts.example, value: example }]),
        ...(others.length === 0
          ? []
          : [
              {
                label: activityTexts.notMeant,
                value: (
                  <>
                    {activityTexts.countFrom}{' '}
                    {others.map((event, index) => (
                      <span key={event}>
                        {index === 0 ? '' : activityTexts.or}
                        <Link size="small" onPress={() => onTake({ ...reading, trigger: { event, text: null } })}>
                          {(sayTrigger({ trigger: { event, text: null } }) ?? '').toLowerCase()}
                        </Link>
                      </span>
                    ))}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
