import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Count, formatDay, Legend, Link, Text, useUi } from '../../ui/index.ts';
import { addressOfDeadlines } from './address.ts';
import sheet from './year-ahead.module.css';

const classes = bindClasses(sheet);

type Answer = OutputOf<'register.deadlines'>;

/** From the bottom up: what is near stands on the line. What is overdue lies in no month ahead. */
const parts = ['later', 'dueSoon', 'running'] as const;

type YearAheadProps = Pick<Answer, 'on' | 'dueSoonDays' | 'months'> & {
  /** The month that the list is filtered to. */
  chosenMonth: string | undefined;
};

/** Twelve months as columns of one scale; each number is a link to its list. */
export function YearAhead({ on, dueSoonDays, months, chosenMonth }: YearAheadProps) {
  const { locale } = useUi();
  const totals = months.map(({ counts }) => parts.reduce((sum, state) => sum + counts[state], 0));
  const most = Math.max(1, ...totals);
  return (
    <section aria-label={deadlinesText.yearAhead} className={classes('frame')}>
      <ol className={classes('year')}>
        {months.map(({ month, counts }, place) => {
          const total = totals[place] ?? 0;
          const name = formatDay(`${month}-01`, locale, 'month');
          return (
            <li key={month} className={classes('month')}>
              <MonthBar name={name} counts={counts} scale={most} />
              <div className={classes('line')}>
                <span className={classes('name')} data-current={month === chosenMonth ? '' : undefined}>
                  <ShortName month={month} isFirst={place === 0} />
                </span>
                {total === 0 ? (
                  <span className={classes('none')}>0</span>
                ) : (
                  <Link
                    href={addressOfDeadlines({ month })}
                    variant="plain"
                    size="small"
                    accessibleName={deadlinesText.showMonth(name, total)}
                  >
                    <Text weight="medium" isNumeric>
                      <Count of={total} />
                    </Text>
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div className={classes('legend')}>
        <Legend
          items={[
            { id: 'running', fill: 'data-2', label: deadlinesText.state('running') },
            {
              id: 'dueSoon',
              fill: 'data-1',
              label: deadlinesText.soonUntil(formatDay(addDays(on, dueSoonDays), locale)),
            },
            { id: 'later', fill: 'data-5', label: deadlinesText.state('later') },
          ]}
        />
      </div>
    </section>
  );
}

type MonthBarProps = {
  name: string;
  counts: Answer['months'][number]['counts'];
  /** The number that a full bar stands for. */
  scale: number;
};

function MonthBar({ name, counts, scale }: MonthBarProps) {
  const present = parts.filter((state) => counts[state] > 0);
  const total = present.reduce((sum, state) => sum + counts[state], 0);
  const words = present.toReversed().map((state) => deadlinesText.stateCount(state, counts[state]));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture made of parts: an img element cannot hold them
    <span role="img" aria-label={deadlinesText.monthCounts(name, words)} className={classes('bar')}>
      <span className={classes('rest')} style={{ flexGrow: scale - total }} />
      {present.map((state) => (
        <span key={state} className={classes('part', state)} style={{ flexGrow: counts[state] }} />
      ))}
    </span>
  );
}

/** `Nov`; the year stands below where it begins. */
function ShortName({ month, isFirst }: { month: string; isFirst: boolean }) {
  const { locale } = useUi();
  const [, name = '', year = ''] = formatDay(`${month}-01`, locale, 'short').split(' ');
  return (
    <>
      {name}
      {isFirst || month.endsWith('-01') ? <span className={classes('year-name')}>{year}</span> : null}
    </>
  );
}
