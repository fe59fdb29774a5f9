import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, formatDay, LineList, Link, Text, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { addressOfDeadlines } from '../deadlines/address.ts';
import { addressOfDeadline } from '../deadlines/deadline-columns.tsx';
import { orderRows, type DeadlineRow } from '../deadlines/deadline-rows.ts';
import sheet from './due-block.module.css';

const classes = bindClasses(sheet);

const SHOWN = 8;

/** What is overdue, running or due soon, with the list of all deadlines behind it. */
export function DueBlock() {
  const { locale } = useUi();
  const { input } = useAsAt();
  const read = useOperation('register.deadlines', { limit: 200, ...input });
  const { data } = read;
  return (
    <Block
      title={data === undefined ? overviewText.deadlines : overviewText.deadlinesTo(lastDay(data, locale))}
      note={data === undefined ? undefined : nearCount(data)}
      end={<Link href={addressOfDeadlines()}>{overviewText.allDeadlines}</Link>}
    >
      <Loaded read={read}>{(answer) => <NearDeadlines answer={answer} />}</Loaded>
    </Block>
  );
}

type Answer = OutputOf<'register.deadlines'>;

/** The last day that counts as soon, in words. */
function lastDay({ on, dueSoonDays }: Answer, locale: string): string {
  return formatDay(addDays(on, dueSoonDays), locale);
}

function nearCount({ states }: Answer): number {
  return states.overdue + states.running + states.dueSoon;
}

function NearDeadlines({ answer }: { answer: Answer }) {
  const { locale } = useUi();
  const { on, deadlines } = answer;
  const near = orderRows(deadlines, on).filter(({ state }) => state !== 'later');
  const more = nearCount(answer) - Math.min(near.length, SHOWN);
  if (near.length === 0) {
    const [next] = deadlines;
    return (
      <NothingYet>
        {next === undefined
          ? overviewText.noDeadline
          : overviewText.nextDeadline(formatDay(next.day, locale), next.title)}
      </NothingYet>
    );
  }
  return (
    <>
      <LineList
        items={near.slice(0, SHOWN).map((row) => ({
          id: row.id,
          lead: <DueDay row={row} on={on} />,
          title: row.title,
          text: row.state === 'overdue' ? overviewText.overdue(detailOf(row, locale)) : detailOf(row, locale),
          href: addressOfDeadline(row),
        }))}
      />
      {more <= 0 ? null : (
        <p className={classes('more')}>
          <Link href={addressOfDeadlines()}>{overviewText.moreDeadlines(more)}</Link>
        </p>
      )}
    </>
  );
}

/** A review says what kind of record it is of, and when it was last done; that somebody set the day is no news. */
function detailOf({ kind, recordType, basis }: DeadlineRow, locale: string): string {
  if (kind !== 'review') return basis.text;
  const last = basis.parts.find(({ label, day }) => day !== null && label.startsWith('last reviewed'))?.day ?? null;
  return last === null
    ? overviewText.recordKind(recordType)
    : overviewText.lastReviewed(overviewText.recordKind(recordType), formatDay(last, locale));
}

/** Day and month; the year stands below where it is another one. */
function DueDay({ row, on }: { row: DeadlineRow; on: string }) {
  const { locale } = useUi();
  const words = formatDay(row.day, locale, 'short');
  const year = row.day.slice(0, 4);
  return (
    <Text tone={row.state === 'overdue' || row.state === 'running' ? 'warning' : 'text'}>
      {words.replace(` ${year}`, '')}
      {year === on.slice(0, 4) ? null : (
        <Text as="div" size="small" tone="faint" weight="text">
          {year}
        </Text>
      )}
    </Text>
  );
}
