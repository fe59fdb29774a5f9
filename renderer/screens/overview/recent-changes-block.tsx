import { useOperation } from '../../rpc/use-operation.ts';
import { historyText } from '../../text/history.ts';
import { overviewText } from '../../text/overview.ts';
import { Block, formatDay, LineList, Link, Text, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { changeLineOf, localDayOf, localTimeOf } from '../history/change-line.ts';

/** The latest changes, with the journal behind them. */
export function RecentChangesBlock() {
  const { locale } = useUi();
  const history = useOperation('register.history', { limit: 5 });
  return (
    <Block title={overviewText.recentChanges} end={<Link href="/history">{overviewText.allChanges}</Link>}>
      <Loaded read={history}>
        {(sets) =>
          sets.length === 0 ? (
            <NothingYet>{overviewText.noChanges}</NothingYet>
          ) : (
            <LineList
              density="tight"
              items={sets.map((set) => {
                const line = changeLineOf(set, sets);
                return {
                  id: String(set.sequence),
                  title: (
                    <>
                      <Text weight="medium">{line.action}</Text>{' '}
                      <Text tone="muted">
                        {line.title}
                        {line.fields === '' ? '' : `: ${line.fields}`}
                        {line.others === 0 ? '' : ` ${historyText.and(line.others)}`}
                      </Text>
                    </>
                  ),
                  end: `${formatDay(localDayOf(set.at), locale, 'short')}, ${localTimeOf(set.at)}`,
                };
              })}
            />
          )
        }
      </Loaded>
    </Block>
  );
}
