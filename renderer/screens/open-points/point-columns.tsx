import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { fieldWords } from '../../text/fields.ts';
import { openPointsText } from '../../text/open-points.ts';
import {
  ConfirmButton,
  formatDay,
  GapText,
  Link,
  Row,
  SourceLine,
  Text,
  useToast,
  useUi,
  type DataColumn,
} from '../../ui/index.ts';
import { FactValue } from '../common/fact-value.tsx';
import type { PointRow } from './point-rows.ts';

const articleColumn: DataColumn<PointRow> = {
  id: 'article',
  header: openPointsText.columns.article,
  width: 100,
  dropOrder: 2,
  isReference: true,
  cell: (row) => row.article ?? '',
  sortBy: (row) => row.article ?? undefined,
};

const titleColumn: DataColumn<PointRow> = {
  id: 'title',
  header: openPointsText.columns.title,
  minWidth: 180,
  isName: true,
  cell: (row) => (
    <Link href={row.address} variant="plain">
      {row.title}
    </Link>
  ),
  sortBy: (row) => row.title,
};

const openColumn: DataColumn<PointRow> = {
  id: 'missing',
  header: openPointsText.columns.missing,
  width: 520,
  cell: (row) => (row.factSourceId === null ? <Missing row={row} /> : <PrefilledFact row={row} />),
};

/** Leaves room for where a fact comes from and for its button. */
const narrowOpenColumn: DataColumn<PointRow> = { ...openColumn, width: 296 };

const factColumns: readonly DataColumn<PointRow>[] = [
  {
    id: 'source',
    header: openPointsText.columns.source,
    width: 288,
    dropOrder: 1,
    cell: (row) => (row.factSourceId === null ? null : <SourceOf factSourceId={row.factSourceId} />),
  },
  {
    id: 'action',
    header: openPointsText.columns.action,
    width: 104,
    align: 'end',
    cell: (row) => (row.factSourceId === null ? null : <Confirm row={row} factSourceId={row.factSourceId} />),
  },
];

const columnSets = {
  letters: [articleColumn, titleColumn, openColumn],
  facts: [titleColumn, narrowOpenColumn, ...factColumns],
  all: [articleColumn, titleColumn, narrowOpenColumn, ...factColumns],
  others: [titleColumn, openColumn],
};

/** The columns that some row has something to say in. The same rows give the same list, as the table needs it. */
export function columnsFor(rows: readonly PointRow[]): readonly DataColumn<PointRow>[] {
  const hasArticles = rows.some((row) => row.article !== null);
  if (rows.some((row) => row.factSourceId !== null)) return hasArticles ? columnSets.all : columnSets.facts;
  return hasArticles ? columnSets.letters : columnSets.others;
}

function Missing({ row }: { row: PointRow }) {
  return <GapText size="small">{row.missing.join(', ')}</GapText>;
}

/** The field and the value that waits: nobody can confirm what they do not see. */
function PrefilledFact({ row }: { row: PointRow }) {
  if (row.recordType === null || row.recordId === null || row.field === null) return null;
  return (
    <Row gap={6}>
      <Text tone="muted" size="small">
        {fieldWords(row.recordType, row.field).label}
      </Text>
      <Text isCut>
        <FactValue recordType={row.recordType} recordId={row.recordId} field={row.field} isPrefilled />
      </Text>
    </Row>
  );
}

function SourceOf({ factSourceId }: { factSourceId: string }) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const source = useOperation('factSources.get', { id: factSourceId, ...input }).data;
  if (source === undefined) return null;
  return (
    <SourceLine kind={source.kind} isPrefilled>
      {source.reference ??
        openPointsText.sourceOn(openPointsText.sourceKinds[source.kind], formatDay(source.capturedOn, locale, 'short'))}
    </SourceLine>
  );
}

function Confirm({ row, factSourceId }: { row: PointRow; factSourceId: string }) {
  const { isReadOnly } = useAsAt();
  const showToast = useToast();
  const confirm = useCommand('register.confirmFacts');
  const undo = useCommand('register.undo');
  if (isReadOnly || row.recordType === null || row.field === null) return null;
  const field = fieldWords(row.recordType, row.field).label;
  return (
    <ConfirmButton
      accessibleName={openPointsText.confirmFact(field, row.title)}
      isPending={confirm.isPending}
      onPress={() =>
        confirm.mutate(
          { factSourceIds: [factSourceId] },
          {
            onSuccess: () =>
              showToast({
                text: openPointsText.confirmed(field, row.title),
                actionLabel: openPointsText.undo,
                onAction: () => undo.mutate({}),
              }),
            onError: (error) => showToast({ text: error.message, tone: 'error' }),
          },
        )
      }
    >
      {openPointsText.confirm}
    </ConfirmButton>
  );
}
