import type { ChangeSetSummary } from '../../../shared/contract/register.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { describeAction, describeFields, historyText, isWhole } from '../../text/history.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { formatDay, Link, readToday, Text, useUi } from '../../ui/index.ts';
import { localTimeOf } from './change-line.ts';
import sheet from './history-screen.module.css';

const classes = bindClasses(sheet);

type DayOfChangesProps = {
  /** Local day, `YYYY-MM-DD`. */
  day: string;
  sets: readonly ChangeSetSummary[];
  /** All change sets at hand, for what an undo or redo refers to. */
  all: readonly ChangeSetSummary[];
  /** Sequence numbers of change sets that were undone. */
  undone: ReadonlySet<number>;
  onShowAsAt: (day: string) => void;
  /** Absent while the list shows one record already. */
  onShowRecord: ((recordId: string) => void) | undefined;
};

/** One day of the journal, newest change first. */
export function DayOfChanges({ day, sets, all, undone, onShowAsAt, onShowRecord }: DayOfChangesProps) {
  const { locale } = useUi();
  const words = formatDay(day, locale, 'weekday');
  return (
    <section aria-label={words}>
      <div className={classes('day')}>
        <h2 className={classes('date')}>{words}</h2>
        {day >= readToday() ? null : (
          <Link size="small" onPress={() => onShowAsAt(day)} accessibleName={historyText.asAtEndOf(words)}>
            {historyText.asAtEnd}
          </Link>
        )}
      </div>
      <ol>
        {sets.map((set) => (
          <ChangeEntry
            key={set.sequence}
            set={set}
            target={set.target === null ? undefined : all.find(({ sequence }) => sequence === set.target)}
            isUndone={undone.has(set.sequence)}
            onShowRecord={onShowRecord}
          />
        ))}
      </ol>
    </section>
  );
}

type ChangeEntryProps = {
  set: ChangeSetSummary;
  /** What an undo or redo refers to, where it is at hand. */
  target: ChangeSetSummary | undefined;
  isUndone: boolean;
  onShowRecord: ((recordId: string) => void) | undefined;
};

function ChangeEntry({ set, target, isUndone, onShowRecord }: ChangeEntryProps) {
  const isOfMany = isWhole(set);
  const first = isOfMany ? undefined : set.changes[0];
  const others = isOfMany ? set.changes : set.changes.slice(1);
  return (
    <li className={classes('entry')}>
      <span className={classes('time')}>{localTimeOf(set.at)}</span>
      <div className={classes('what')}>
        <span>
          <Text weight="medium" tone={isUndone ? 'faint' : 'text'}>
            {describeAction(set, target)}
          </Text>{' '}
          {first === undefined ? null : <ChangedRecord change={first} />}
          {isOfMany ? <Text tone="muted">{historyText.records(set.changes.length + set.more)}</Text> : null}
          {isUndone ? (
            <Text tone="faint" size="small">
              {' '}
              {historyText.undone}
            </Text>
          ) : null}
        </span>
        {first === undefined || first.fields.length === 0 ? null : (
          <Text tone="faint" size="small">
            {describeFields(first)}
          </Text>
        )}
        {others.length + set.more === 0 ? null : <OtherChanges changes={others} more={set.more} />}
      </div>
      <span className={classes('who')}>{set.actor}</span>
      <span className={classes('only')}>
        {first === undefined || onShowRecord === undefined ? null : (
          <Link
            size="small"
            onPress={() => onShowRecord(first.recordId)}
            accessibleName={historyText.onlyRecordOf(first.title)}
          >
            {historyText.onlyRecord}
          </Link>
        )}
      </span>
    </li>
  );
}

type Change = ChangeSetSummary['changes'][number];

/** Named with a link, except what is gone. */
function ChangedRecord({ change }: { change: Change }) {
  if (change.action === 'removed') return <Text tone="muted">{change.title}</Text>;
  return <Link href={addressOfRecord(change.recordType, change.recordId)}>{change.title}</Link>;
}

/** Further records named beside the first one. */
const NAMED = 4;

function OtherChanges({ changes, more }: { changes: readonly Change[]; more: number }) {
  const named = changes.slice(0, NAMED);
  const rest = changes.length - named.length + more;
  return (
    <Text tone="faint" size="small">
      {named.map((change) => change.title).join(', ')} {rest === 0 ? null : historyText.and(rest)}
    </Text>
  );
}
