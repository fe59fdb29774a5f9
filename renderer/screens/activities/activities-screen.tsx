// The activities of the register, grouped by department, with their letters.
import { useNavigate } from '@tanstack/react-router';
import { Download, Group as GroupIcon, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import { addressOfNew, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { listTexts } from '../../text/lists.ts';
import { formatCount } from '../../text/loading.ts';
import { recordWords } from '../../text/record-words.ts';
import { activityTexts } from '../../text/register.ts';
import { Button, DataTable, IconButton, readToday, useUi } from '../../ui/index.ts';
import { ExportRecordDialog } from '../record/export-record-dialog.tsx';
import { BulkActions } from '../records/bulk-actions.tsx';
import { fieldSpec } from '../records/field-spec.ts';
import { ListBody } from '../records/list-body.tsx';
import { createMatcher, foldText, ListTools, type Facet } from '../records/list-tools.tsx';
import { RecordEmpty } from '../records/record-empty.tsx';
import { NothingFits } from '../records/record-list-screen.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { activityColumns, departmentGrouping } from './activity-columns.tsx';
import { ActivityInspector } from './activity-inspector.tsx';
import { letters, openLetters } from './activity-topics.ts';

const words = recordWords.processingActivity;
const tabIds = ['all', 'open', 'processor'] as const;
type TabId = (typeof tabIds)[number];

const facets: readonly Facet[] = [
  { field: 'status', label: activityTexts.status, options: codeOptions('status') },
  { field: 'role', label: activityTexts.role, options: codeOptions('role') },
  {
    field: 'letter',
    label: activityTexts.letter,
    options: letters.map((letter) => ({ code: letter, label: activityTexts.letterOpen(letter) })),
  },
];

function codeOptions(field: string): Facet['options'] {
  const spec = fieldSpec('processingActivity', field);
  return spec.kind === 'code' ? spec.options : [];
}

const idOf = (row: ActivitySummary): string => row.id;
const nameOf = (row: ActivitySummary): string => row.name;
const isOpen = (row: ActivitySummary): boolean => row.states.includes('gap');
const isProcessor = (row: ActivitySummary): boolean => row.role === 'processor';

export function ActivitiesScreen() {
  const navigate = useNavigate();
  const { locale } = useUi();
  const { input, isReadOnly } = useAsAt();
  const address = useListAddress();
  const read = useOperation('activities.summaries', input);
  const rows = useMemo(() => read.data ?? [], [read.data]);
  const tab = tabIds.find((id) => id === address.tab) ?? 'all';
  const shown = useShownRows(rows, tab, address);
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const [isExporting, setExporting] = useState(false);
  const selected = useMemo(() => rows.filter(({ id }) => selectedIds.has(id)), [rows, selectedIds]);
  const columns = useMemo(() => activityColumns(locale, readToday()), [locale]);
  const isEmpty = read.data?.length === 0;
  const isGrouped = address.isGrouped ?? rows.some(({ department }) => department !== null);
  const currentId = rows.some(({ id }) => id === address.currentId) ? address.currentId : null;
  const open = useCallback(
    (id: string) => void navigate({ to: addressOfRecord('processingActivity', id) }),
    [navigate],
  );

  return (
    <ListPage<TabId>
      head={
        <Head
          title={activityTexts.title}
          fact={read.data === undefined ? undefined : formatCount(rows.length)}
          actions={
            isEmpty ? undefined : (
              <>
                <Button icon={Download} onPress={() => setExporting(true)}>
                  {activityTexts.export}
                </Button>
                {isReadOnly ? null : (
                  <Button
                    variant="primary"
                    icon={Plus}
                    onPress={() => void navigate({ href: addressOfNew('processingActivity') })}
                  >
                    {listTexts.newRecord(words.singular)}
                  </Button>
                )}
              </>
            )
          }
        />
      }
      tabs={
        isEmpty
          ? undefined
          : {
              label: activityTexts.views,
              value: tab,
              tabs: [
                { id: 'all', label: activityTexts.all, count: rows.length },
                { id: 'open', label: activityTexts.openLetters, count: rows.filter(isOpen).length },
                { id: 'processor', label: activityTexts.asProcessor, count: rows.filter(isProcessor).length },
              ],
              onChange: (id) => address.change({ tab: id === 'all' ? null : id }),
            }
      }
      tools={
        isEmpty ? undefined : (
          <ListTools
            address={address}
            facets={facets}
            end={
              <IconButton
                icon={GroupIcon}
                label={listTexts.group}
                isOn={isGrouped}
                onPress={() => address.change({ grouped: isGrouped ? 'no' : 'yes' })}
              />
            }
          />
        )
      }
      bar={
        selected.length === 0 ? undefined : (
          <BulkActions
            type="processingActivity"
            noun={selected.length === 1 ? words.singular : words.plural.toLowerCase()}
            selected={selected}
            onClear={() => setSelectedIds(new Set())}
          />
        )
      }
      inspector={
        currentId === null ? undefined : (
          <ActivityInspector id={currentId} onClose={() => address.change({ row: null })} />
        )
      }
    >
      <ListBody read={read}>
        {() =>
          isEmpty ? (
            <RecordEmpty type="processingActivity" />
          ) : (
            <DataTable
              label={activityTexts.title}
              columns={columns}
              rows={shown}
              idOf={idOf}
              nameOf={nameOf}
              grouping={isGrouped ? departmentGrouping : undefined}
              sort={address.sort}
              onSortChange={(sort) => address.change({ sort: sort.columnId, order: sort.direction })}
              currentId={currentId}
              onCurrentChange={(id) => address.change({ row: id })}
              onOpen={open}
              {...(isReadOnly ? {} : { selectedIds, onSelectedChange: setSelectedIds })}
              empty={<NothingFits address={address} />}
            />
          )
        }
      </ListBody>
      <ExportRecordDialog isOpen={isExporting} onClose={() => setExporting(false)} />
    </ListPage>
  );
}

function useShownRows(
  rows: readonly ActivitySummary[],
  tab: TabId,
  { find, facets: chosen }: { find: string; facets: Readonly<Record<string, string>> },
): readonly ActivitySummary[] {
  const texts = useMemo(() => new Map(rows.map((row) => [row.id, foldText(row.searchText)])), [rows]);
  return useMemo(() => {
    const matches = createMatcher(find);
    return rows.filter(
      (row) =>
        (tab !== 'open' || isOpen(row)) &&
        (tab !== 'processor' || isProcessor(row)) &&
        (chosen['status'] === undefined || row.status === chosen['status']) &&
        (chosen['role'] === undefined || row.role === chosen['role']) &&
        (chosen['letter'] === undefined || openLetters(row).some((letter) => letter === chosen['letter'])) &&
        matches(texts.get(row.id) ?? ''),
    );
  }, [rows, texts, tab, find, chosen]);
}
