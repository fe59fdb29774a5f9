import { CornerDownLeft } from 'lucide-react';
import { addPeriod } from '../../../shared/domain/calendar-days.ts';
import { readLength, sayPeriod } from '../../../shared/domain/period-words.ts';
import { parsePeriod } from '../../../shared/domain/periods.ts';
import { formTexts } from '../../text/forms.ts';
import { formatDay, Icon, readToday, TextField, useUi } from '../../ui/index.ts';
import { UnderstoodBox } from './understood-box.tsx';
import { useTyped } from './use-typed.ts';

type PeriodControlProps = {
  label: string;
  isLabelHidden?: boolean | undefined;
  article?: string | undefined;
  hint?: string | undefined;
  /** ISO 8601 duration. */
  value: string | null;
  onCommit: (period: string | null) => void;
  allowsHours: boolean;
  error?: string | undefined;
  isReadOnly: boolean;
};

/** A period typed in words. Under it stands what was understood; what was not stays as typed and says so. */
export function PeriodControl({ value, onCommit, allowsHours, error, ...field }: PeriodControlProps) {
  const { locale } = useUi();
  const shown = value === null ? '' : sayPeriod(value);
  const { typed, isRefused, type, refuse } = useTyped(shown);

  const read = (text: string): string | null => {
    const period = readLength(text);
    return period !== null && (allowsHours || parsePeriod(period).hours === 0) ? period : null;
  };
  const understood = typed === shown ? null : read(typed);
  const commit = (text: string): void => {
    if (text.trim() === '') {
      onCommit(null);
      return;
    }
    const period = read(text);
    if (period === null) {
      refuse();
      return;
    }
    type(sayPeriod(period));
    if (period !== value) onCommit(period);
  };
  const refusal = allowsHours ? formTexts.timeNotUnderstood : formTexts.periodNotUnderstood;
  const today = readToday();
  return (
    <div>
      <TextField
        {...field}
        value={typed}
        onChange={type}
        onCommit={commit}
        error={isRefused ? refusal : error}
        trailing={understood === null ? undefined : <Icon of={CornerDownLeft} size={14} tone="faint" />}
      />
      {understood === null ? null : (
        <UnderstoodBox
          lines={[
            { label: formTexts.understoodAs, value: sayPeriod(understood) },
            ...(parsePeriod(understood).hours > 0
              ? []
              : [
                  {
                    label: formTexts.example,
                    value: formTexts.exampleFrom(
                      formatDay(today, locale),
                      formatDay(addPeriod(today, understood), locale),
                    ),
                  },
                ]),
          ]}
        />
      )}
    </div>
  );
}
