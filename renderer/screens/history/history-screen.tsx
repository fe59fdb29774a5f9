import { useInfiniteQuery, useMutation, type InfiniteData } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { Head, ListPage } from '../../app/layout/index.ts';
import { call } from '../../rpc/call.ts';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { historyText } from '../../text/history.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, EmptyState, FacetButton, FacetGroup, NoMatches, Toolbar } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { findUndone, groupByDay } from './change-line.ts';
import { DayOfChanges } from './day-of-changes.tsx';
import { JournalReport } from './journal-report.tsx';
import sheet from './history-screen.module.css';
import { useHistoryAddress } from './use-history-address.ts';

const classes = bindClasses(sheet);

const PAGE = 100;

type Page = OutputOf<'register.history'>;

/** The journal as a list: who changed what and when, and the register as at any of its days. */
export function HistoryScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const recordId = typeof search['recordId'] === 'string' ? search['recordId'] : undefined;
  const { showRecord, showAsAt } = useHistoryAddress();
  const info = useOperation('register.info', {});
  const history = useInfiniteQuery<Page, RpcError, InfiniteData<Page>, readonly unknown[], number>({
    queryKey: ['register', 'register.history', { pages: PAGE, recordId }],
    queryFn: ({ pageParam }) =>
      call('register.history', {
        limit: PAGE,
        ...(pageParam === 0 ? {} : { before: pageParam }),
        ...(recordId === undefined ? {} : { recordId }),
      }),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.sequence),
  });
  const verify = useMutation<OutputOf<'register.verify'>, RpcError>({
    mutationFn: () => call('register.verify', {}),
  });

  const sets = history.data?.pages.flat();
  const undone = findUndone(sets ?? []);
  const recordTitle = sets?.flatMap((set) => set.changes).find((change) => change.recordId === recordId)?.title;
  return (
    <ListPage
      head={
        <Head
          title={historyText.title}
          fact={info.data?.head ? historyText.fact(info.data.head.sequence) : undefined}
          actions={
            <Button icon={ShieldCheck} onPress={() => verify.mutate()} isPending={verify.isPending}>
              {historyText.check}
            </Button>
          }
        />
      }
      banner={<JournalReport report={verify.data} error={verify.error} />}
      tools={
        recordId === undefined ? undefined : (
          <Toolbar label={historyText.filter}>
            <FacetGroup clearLabel={historyText.clearRecord} onClear={() => showRecord(undefined)}>
              <FacetButton
                label={historyText.recordFacet}
                value={recordTitle ?? recordId}
                onPress={() => showRecord(undefined)}
              />
            </FacetGroup>
          </Toolbar>
        )
      }
    >
      <div className={classes('scroll')}>
        <Loaded read={{ data: sets, error: history.error, refetch: history.refetch }} rows={12}>
          {(list) =>
            list.length === 0 ? (
              recordId === undefined ? (
                <EmptyState title={historyText.empty}>{historyText.emptyText}</EmptyState>
              ) : (
                <NoMatches title={historyText.noneOfRecord} />
              )
            ) : (
              <>
                {groupByDay(list).map((group) => (
                  <DayOfChanges
                    key={group.day}
                    day={group.day}
                    sets={group.sets}
                    all={list}
                    undone={undone}
                    onShowAsAt={showAsAt}
                    onShowRecord={recordId === undefined ? showRecord : undefined}
                  />
                ))}
                {history.hasNextPage ? (
                  <div className={classes('older')}>
                    <Button onPress={() => void history.fetchNextPage()} isPending={history.isFetchingNextPage}>
                      {historyText.older}
                    </Button>
                  </div>
                ) : null}
              </>
            )
          }
        </Loaded>
      </div>
    </ListPage>
  );
}
