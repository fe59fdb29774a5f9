export type TableItem<Row> =
  { kind: 'group'; id: string; rows: readonly Row[]; isOpen: boolean } | { kind: 'row'; id: string; row: Row };

type Listing<Row> = {
  /** Sorted rows. */
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** The group of a row, or null for a list without groups. */
  groupOf: ((row: Row) => string) | null;
  /** Groups stand in the order in which these rows, before sorting, first name them. */
  unsorted: readonly Row[];
  closedGroupIds: ReadonlySet<string>;
};

/** The lines of a table: group headings and the rows of the groups that are open. */
export function listItems<Row>({ rows, idOf, groupOf, unsorted, closedGroupIds }: Listing<Row>): TableItem<Row>[] {
  const toItem = (row: Row): TableItem<Row> => ({ kind: 'row', id: idOf(row), row });
  if (groupOf === null) return rows.map(toItem);
  const groups = Map.groupBy(rows, groupOf);
  const order = new Set(unsorted.map(groupOf));
  return [...order].flatMap((id) => {
    const members = groups.get(id);
    if (members === undefined) return [];
    const isOpen = !closedGroupIds.has(id);
    const heading: TableItem<Row> = { kind: 'group', id, rows: members, isOpen };
    return isOpen ? [heading, ...members.map(toItem)] : [heading];
  });
}

/** The ids from one row to another, both included, in the order on screen. */
export function listRange(ids: readonly string[], from: string, to: string): readonly string[] {
  const a = ids.indexOf(from);
  const b = ids.indexOf(to);
  if (a < 0 || b < 0) return [to];
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
