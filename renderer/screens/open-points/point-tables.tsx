// The three tables of the open points: findings by topic, letters and gaps of the policy, dismissed points.
import { findingSeverities } from '../../../shared/domain/finding.ts';
import { openPointsText, pointTopics } from '../../text/open-points.ts';
import { DataTable, EmptyState, NoMatches, type TableGrouping, type TableSort } from '../../ui/index.ts';
import { dismissedColumns, findingColumns } from './finding-columns.tsx';
import { addressOfFix, topicOf, type DismissedRow, type FindingRow } from './finding-rows.ts';
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

const byTopic: TableGrouping<FindingRow> = {
  of: topicOf,
  label: (id) => {
    const topic = pointTopics.find((name) => name === id);
    return topic === undefined ? id : openPointsText.topic(topic);
  },
  note: (_id, rows) =>
    findingSeverities
      .map((severity) => ({ severity, count: rows.filter((row) => row.severity === severity).length }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => openPointsText.severityCount(severity, count))
      .join(', '),
};

/** `answers`: how many answers are given where nothing at all is open. */
export function FindingTable({ answers, ...table }: TableProps<FindingRow> & { answers: number | undefined }) {
  return (
    <DataTable
      {...table}
      label={openPointsText.tables.findings}
      columns={findingColumns}
      idOf={keyOf}
      nameOf={messageOf}
      grouping={byTopic}
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
