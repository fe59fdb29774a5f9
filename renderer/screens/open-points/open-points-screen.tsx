import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { findingKinds, findingSeverities } from '../../../shared/domain/finding.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { openPointsText, pointLists, pointTopics, type PointList, type PointTopic } from '../../text/open-points.ts';
import { Banner } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { createMatcher, foldText, ListTools, type Facet } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import { FindingInspector } from './finding-inspector.tsx';
import {
  sortGroups,
  topicOf,
  topicOfGroup,
  type FindingGroup,
  type FindingRow,
  type Findings,
} from './finding-rows.ts';
import { DismissedTable, FindingTable, PointTable } from './point-tables.tsx';
import { rowsOfLetters, rowsOfPolicy } from './point-rows.ts';
import { usePointSummary } from './use-point-summary.ts';

/** Of one rule: more than anybody reads, and little enough to come at once; of one topic there is room for more. */
const LIMIT_OF_RULE = 200;
const LIMIT_OF_TOPIC_RULE = 1000;
/** Letters, and gaps of the policy. */
const LIMIT = 2000;

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** What is missing, contradicts, or has run out, by topic; each row leads to the place where it is settled. */
export function OpenPointsScreen() {
  const { input } = useAsAt();
  const navigate = useNavigate();
  const address = useListAddress();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const list = pointLists.find((name) => name === search['kind']) ?? 'all';
  const topic = pointTopics.find((name) => name === address.facets['topic']);
  const [dismissing, setDismissing] = useState<FindingRow | null>(null);

  const counts = usePointSummary();
  const found = useOperation(
    'register.findings',
    { limit: topic === undefined ? LIMIT_OF_RULE : LIMIT_OF_TOPIC_RULE, ...filterOf(address.facets, topic), ...input },
    { keepsPrevious: true, isEnabled: isOfFindings(list) || list === 'dismissed' },
  );
  const points = useOperation('register.openPoints', { limit: list === 'letter' ? LIMIT : 0, ...input });
  const policy = useOperation(
    'policy.gaps',
    { limit: list === 'policy' ? LIMIT : 0, ...input },
    // The policy is built for it: in a large register the list comes first.
    { isEnabled: list === 'policy' || counts.data !== undefined },
  );

  const fits = useMemo(() => createMatcher(foldText(address.find)), [address.find]);
  const groups = useMemo(
    () => sortGroups(found.data?.groups ?? []).filter((group) => isOfList(group, list, topic)),
    [found.data, list, topic],
  );
  const findings = useMemo(
    () =>
      groups
        .flatMap((group) => group.findings)
        .filter((row) => fits(foldText(`${row.message} ${row.subject} ${row.article ?? ''}`))),
    [groups, fits],
  );
  const dismissed = useMemo(
    () =>
      found.data?.dismissed.filter(
        ({ finding, reason }) =>
          (topic === undefined || topicOf(finding) === topic) && fits(foldText(`${finding.message} ${reason}`)),
      ) ?? [],
    [found.data, topic, fits],
  );
  const pointRows = useMemo(() => {
    const rows =
      list === 'letter' ? points.data && rowsOfLetters(points.data) : policy.data && rowsOfPolicy(policy.data);
    const { letter } = address.facets;
    return rows?.filter(
      (row) =>
        (list !== 'letter' || letter === undefined || row.letter === letter) &&
        fits(foldText(`${row.title} ${row.missing.join(' ')}`)),
    );
  }, [list, points.data, policy.data, address.facets, fits]);

  const asideRow =
    list === 'dismissed' ? dismissed.find(({ finding }) => finding.key === address.currentId) : undefined;
  const current = asideRow?.finding ?? findings.find(({ key }) => isOfFindings(list) && key === address.currentId);
  const countOf = (name: PointList): number | undefined => {
    if (name === 'letter') return points.data?.groups.find(({ kind }) => kind === 'letter')?.count;
    if (name === 'policy') return policy.data?.total;
    if (name === 'dismissed') return counts.data?.dismissed.length;
    return counts.data && sumCounts(counts.data.groups.filter((group) => isOfList(group, name)));
  };
  const listed = listedOf(list, groups, countOf(list));
  const table = {
    sort: address.sort,
    onSortChange: ({ columnId, direction }: { columnId: string; direction: string }) =>
      address.change({ sort: columnId, order: direction }),
    currentId: address.currentId,
    onCurrentChange: (row: string) => address.change({ row }),
    onOpen: (href: string) => void navigate({ href }),
  };

  return (
    <>
      <ListPage<PointList>
        head={
          <Head
            title={openPointsText.title}
            fact={counts.data && openPointsText.fact(counts.data.total, counts.data.dismissed.length)}
          />
        }
        tabs={{
          label: openPointsText.tabsLabel,
          tabs: pointLists.map((id) => ({ id, label: openPointsText.tab(id), count: countOf(id) })),
          value: list,
          onChange: (kind) =>
            address.change({ kind: kind === 'all' ? null : kind, row: null, sort: null, order: null }),
        }}
        tools={<ListTools address={address} facets={facetsOf(list, counts.data)} />}
        bar={
          listed === null ? undefined : <Banner tone="info" title={openPointsText.listed(listed.shown, listed.all)} />
        }
        inspector={
          current === undefined ? undefined : (
            <FindingInspector
              row={current}
              dismissed={asideRow}
              onDismiss={() => setDismissing(current)}
              onClose={() => address.change({ row: null })}
            />
          )
        }
      >
        {list === 'letter' || list === 'policy' ? (
          <Loaded read={{ ...(list === 'letter' ? points : policy), data: pointRows }} rows={12}>
            {(rows) => <PointTable {...table} kind={list} rows={rows} />}
          </Loaded>
        ) : (
          <Loaded read={found} rows={12}>
            {(answer) =>
              list === 'dismissed' ? (
                <DismissedTable {...table} rows={dismissed} isNone={answer.dismissed.length === 0} />
              ) : (
                <FindingTable
                  {...table}
                  rows={findings}
                  groups={groups}
                  answers={list === 'all' && counts.data?.total === 0 ? points.data?.answeredLetters : undefined}
                />
              )
            }
          </Loaded>
        )}
      </ListPage>
      {dismissing === null ? null : (
        <DismissDialog
          row={dismissing}
          onClose={() => setDismissing(null)}
          onDismissed={() => {
            setDismissing(null);
            // The list goes on with the next point, so that several can be looked at in a row.
            const place = findings.findIndex(({ key }) => key === dismissing.key);
            address.change({ row: (findings[place + 1] ?? findings[place - 1])?.key ?? null });
          }}
        />
      )}
    </>
  );
}

function isOfFindings(list: PointList): boolean {
  return list === 'all' || findingKinds.some((kind) => kind === list);
}

function isOfList(group: FindingGroup, list: PointList, topic?: PointTopic): boolean {
  return (list === 'all' || group.kind === list) && (topic === undefined || topicOfGroup(group) === topic);
}

function filterOf(
  facets: Readonly<Record<string, string>>,
  topic: PointTopic | undefined,
): Pick<InputOf<'register.findings'>, 'topics' | 'severities'> {
  const severity = findingSeverities.find((name) => name === facets['severity']);
  return {
    ...(topic === undefined ? {} : { topics: [topic === 'prefilled' ? 'upkeep' : topic] }),
    ...(severity === undefined ? {} : { severities: [severity] }),
  };
}

function sumCounts(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** How many of how many are listed, where not all are. */
function listedOf(
  list: PointList,
  groups: readonly FindingGroup[],
  count: number | undefined,
): { shown: number; all: number } | null {
  const [shown, all] = isOfFindings(list)
    ? [groups.reduce((sum, { findings }) => sum + findings.length, 0), sumCounts(groups)]
    : [LIMIT, list === 'dismissed' ? 0 : (count ?? 0)];
  return shown < all ? { shown, all } : null;
}

function facetsOf(list: PointList, counts: Findings | undefined): Facet[] {
  const { facets } = openPointsText;
  if (list === 'policy') return [];
  if (list === 'letter')
    return [
      {
        field: 'letter',
        label: facets.letter,
        options: letters.map((letter) => ({ code: letter, label: openPointsText.letter(letter) })),
      },
    ];
  const topics = pointTopics.filter((topic) => counts?.groups.some((group) => topicOfGroup(group) === topic));
  return [
    {
      field: 'topic',
      label: facets.topic,
      options: topics.map((topic) => ({ code: topic, label: openPointsText.topic(topic) })),
    },
    {
      field: 'severity',
      label: facets.severity,
      options: findingSeverities.map((severity) => ({ code: severity, label: openPointsText.severity(severity) })),
    },
  ];
}
