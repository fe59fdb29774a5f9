import { Button } from 'react-aria-components';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import { addDays, addMonths, firstWeekday, listMonthWeeks, weekdayOf } from './civil-date.ts';
import { formatDay, listWeekdayNames } from './date-words.ts';
import sheet from './month-grid.module.css';

const classes = bindClasses(sheet);

type MonthGridProps = {
  value: string | null;
  today: string;
  onChoose: (day: string) => void;
};

/** One month of days. Arrows walk days and weeks, Page Up and Page Down months, Home and End the week. */
export function MonthGrid({ value, today, onChoose }: MonthGridProps) {
  const { locale, texts } = useUi();
  const [cursor, setCursor] = useState(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const isMovedByKey = useRef(true);
  const weekStart = firstWeekday(locale);

  useEffect(() => {
    if (isMovedByKey.current) grid.current?.querySelector<HTMLElement>(`[data-day="${cursor}"]`)?.focus();
    isMovedByKey.current = false;
  }, [cursor]);

  const handleKey = (event: KeyboardEvent): void => {
    const next = moveDay(cursor, event.key, weekStart);
    if (next === null) return;
    event.preventDefault();
    isMovedByKey.current = true;
    setCursor(next);
  };

  return (
    <div className={classes('grid')}>
      <div className={classes('head')}>
        <Button
          aria-label={texts.previousMonth}
          onPress={() => setCursor(addMonths(cursor, -1))}
          className={classes('turn')}
        >
          <Icon of={ChevronLeft} />
        </Button>
        <span aria-live="polite" className={classes('month')}>
          {formatDay(cursor, locale, 'month')}
        </span>
        <Button
          aria-label={texts.nextMonth}
          onPress={() => setCursor(addMonths(cursor, 1))}
          className={classes('turn')}
        >
          <Icon of={ChevronRight} />
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the native table carries the keys of a grid */}
      <table ref={grid} role="grid" aria-label={formatDay(cursor, locale, 'month')} onKeyDown={handleKey}>
        <thead>
          <tr>
            {listWeekdayNames(locale, weekStart).map((name) => (
              <th key={name.long} scope="col" abbr={name.long} className={classes('weekday')}>
                {name.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listMonthWeeks(cursor, weekStart).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} aria-selected={day === value} className={classes('cell')}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === cursor ? 0 : -1}
                    aria-label={formatDay(day, locale, 'weekday')}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onChoose(day)}
                    className={classes(
                      'day',
                      day.slice(0, 7) !== cursor.slice(0, 7) && 'outside',
                      day === value && 'chosen',
                      day === today && 'today',
                    )}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a key leads from a day, or null for keys that do not move. */
export function moveDay(day: string, key: string, weekStart: 0 | 1): string | null {
  const fromStart = (weekdayOf(day) - weekStart + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, -fromStart);
    case 'End':
      return addDays(day, 6 - fromStart);
    default:
      return null;
  }
}
