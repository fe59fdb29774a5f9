import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, formatDay, LineList, readToday, Text, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import sheet from './due-block.module.css';
import { listDueDates, type DueDate } from './due-dates.ts';

const classes = bindClasses(sheet);

const SHOWN = 8;

/** Days that the register names, earliest first. */
export function DueBlock() {
  const { input, day } = useAsAt();
  const activities = useOperation('activities.summaries', input);
  const vendors = useOperation('vendors.list', input);
  const transfers = useOperation('transfers.list', input);
  const securityMeasures = useOperation('securityMeasures.list', input);
  const today = day ?? readToday();
  const isRead = activities.data && vendors.data && transfers.data && securityMeasures.data;
  const due = isRead
    ? listDueDates(
        {
          activities: activities.data,
          vendors: vendors.data,
          transfers: transfers.data,
          securityMeasures: securityMeasures.data,
        },
        today,
      )
    : undefined;
  const failed = [activities, vendors, transfers, securityMeasures].find((read) => read.error !== null);
  return (
    <Block title={overviewText.due} note={due?.length}>
      <Loaded
        read={{
          data: due,
          error: failed?.error ?? null,
          refetch: async () => failed?.refetch(),
        }}
      >
        {(dates) =>
          dates.length === 0 ? (
            <NothingYet>{overviewText.noDue}</NothingYet>
          ) : (
            <>
              <LineList
                items={dates.slice(0, SHOWN).map((date) => ({
                  id: `${date.kind} ${date.recordId} ${date.day}`,
                  lead: <DueDay date={date} today={today} />,
                  title: overviewText.dueTitle(date),
                  text: detailOf(date),
                  href: addressOfRecord(date.recordType, date.recordId),
                }))}
              />
              {dates.length <= SHOWN ? null : (
                <p className={classes('more')}>{overviewText.moreDue(dates.length - SHOWN)}</p>
              )}
            </>
          )
        }
      </Loaded>
    </Block>
  );
}

/** Day and month; the year stands below where it is another one. */
function DueDay({ date, today }: { date: DueDate; today: string }) {
  const { locale } = useUi();
  const words = formatDay(date.day, locale, 'short');
  const year = date.day.slice(0, 4);
  const isThisYear = year === today.slice(0, 4);
  return (
    <Text tone={date.isOverdue ? 'warning' : 'text'}>
      {words.replace(` ${year}`, '')}
      {isThisYear ? null : (
        <Text as="div" size="small" tone="faint" weight="text">
          {year}
        </Text>
      )}
    </Text>
  );
}

function detailOf(date: DueDate): string {
  const what = date.detail ?? overviewText.recordKind(date.recordType);
  return date.isOverdue ? `${what}, ${overviewText.overdue}` : what;
}
