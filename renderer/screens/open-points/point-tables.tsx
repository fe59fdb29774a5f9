// The three tables of the open points: findings by topic, letters and gaps of the policy, dismissed points.
import { useMemo } from 'react';
import { findingSeverities } from '../../../shared/domain/finding.ts';
import { openPointsText, pointTopics } from '../../text/open-points.ts';
import { DataTable, EmptyState, NoMatches, type TableGrouping, type TableSort } from '../../ui/index.ts';
import { dismissedColumns, findingColumns } from './finding-columns.tsx';
import {
  addressOfFix,
  topicOf,
  topicOfGroup,
  type DismissedRow,
  type FindingGroup,
  type FindingRow,
} from './finding-rows.ts';
import { pointColumns } from './point-columns.tsx';
import type { PointRow } from './point-rows.ts';

type TableProps<Row> = {
  rows: readonly Row[];
  sort: TableSort | null;
  onSortChange: (sort: TableSort) => void;
  currentId: string | null;
  onCurrentChange: (id: string) => void;
  /** Goes to an address. */
  onOpen: (href: string) => void;
};

/** Under their topics; a topic of which only some are listed says how many there are in all. */
function groupByTopic(groups: readonly FindingGroup[]): TableGrouping<FindingRow> {
  const listed = groups.map((group) => ({ ...group, of: topicOfGroup(group), shown: group.findings.length }));
  return {
    of: topicOf,
    label: (id) => {
      const topic = pointTopics.find((name) => name === id);
      return topic === undefined ? id : openPointsText.topic(topic);
    },
    note: (id, rows) => {
      const rules = listed.filter(({ of }) => of === id);
      const isWhole = rules.every(({ shown, count }) => shown === count);
      const severities = findingSeverities
        .map((severity) => ({
          severity,
          count: isWhole
            ? rows.filter((row) => row.severity === severity).length
            : rules.reduce((sum, rule) => sum + (rule.severity === severity ? rule.count : 0), 0),
        }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => openPointsText.severityCount(severity, count));
      return openPointsText.topicNote(isWhole ? null : rules.reduce((sum, { count }) => sum + count, 0), severities);
    },
  };
}

type FindingTableProps = TableProps<FindingRow> & {
  /** The rules that the rows are of, with all that each has found. */
  groups: readonly FindingGroup[];
  /** How many answers are given, where nothing at all is open. */
  answers: number | undefined;
};

export function FindingTable({ answers, groups, ...table }: FindingTableProps) {
  const grouping = useMemo(() => groupByTopic(groups), [groups]);
  return (
    <DataTable
      {...table}
      label={openPointsText.tables.findings}
      columns={findingColumns}
      idOf={keyOf}
      nameOf={messageOf}
      grouping={grouping}
      onOpen={(id) => {
        const row = table.rows.find(({ key }) => key === id);
        if (row !== undefined) table.onOpen(addressOfFix(row));
      }}
      empty={
        answers === undefined ? (
          <NoMatches title={openPointsText.noneOfKind} />
        ) : (
          <EmptyState title={openPointsText.none(answers)}>{openPointsText.noneText}</EmptyState>
        )
      }
    />
  );
}

/** `isNone`: there are none, whatever is filtered. */
export function DismissedTable({ isNone, ...table }: TableProps<DismissedRow> & { isNone: boolean }) {
  return (
    <DataTable
      {...table}
      label={openPointsText.tables.dismissed}
      columns={dismissedColumns}
      idOf={keyOfDismissed}
      nameOf={messageOfDismissed}
      onOpen={(id) => {
        const row = table.rows.find(({ finding }) => finding.key === id);
        if (row !== undefined) table.onOpen(addressOfFix(row.finding));
      }}
      empty={
        isNone ? (
          <EmptyState title={openPointsText.noneDismissed}>{openPointsText.noneDismissedText}</EmptyState>
        ) : (
          <NoMatches title={openPointsText.noneOfKind} />
        )
      }
    />
  );
}

export function PointTable({ kind, ...table }: TableProps<PointRow> & { kind: 'letter' | 'policy' }) {
  return (
    <DataTable
      {...table}
      label={openPointsText.tables[kind]}
      columns={pointColumns[kind]}
      idOf={idOfPoint}
      nameOf={titleOfPoint}
      onOpen={(id) => {
        const row = table.rows.find((candidate) => candidate.id === id);
        if (row !== undefined) table.onOpen(row.address);
      }}
      empty={<NoMatches title={openPointsText.noneOfKind} />}
    />
  );
}

function keyOf(row: FindingRow): string {
  return row.key;
}

function messageOf(row: FindingRow): string {
  return row.message;
}

function keyOfDismissed({ finding }: DismissedRow): string {
  return finding.key;
}

function messageOfDismissed({ finding }: DismissedRow): string {
  return finding.message;
}

function idOfPoint(row: PointRow): string {
  return row.id;
}

function titleOfPoint(row: PointRow): string {
  return row.title;
}
