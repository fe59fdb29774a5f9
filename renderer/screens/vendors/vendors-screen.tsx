// Everybody outside who receives personal data, with agreement, role and what waits to be confirmed.
import { useNavigate } from '@tanstack/react-router';
import { Library, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { VendorSummary } from '../../../shared/contract/look-ups.ts';
import { vendorRoles } from '../../../shared/domain/codes.ts';
import { addressOfCatalogue, addressOfNew, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { formTexts } from '../../text/forms.ts';
import { listTexts } from '../../text/lists.ts';
import { formatCount } from '../../text/loading.ts';
import { recordWords } from '../../text/record-words.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { addDays, Button, DataTable, formatDay, readToday, Text, useUi, type DataColumn } from '../../ui/index.ts';
import { BulkActions } from '../records/bulk-actions.tsx';
import { countryName, sayPlace } from '../records/countries.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { ListBody } from '../records/list-body.tsx';
import { createMatcher, foldText, ListTools, type Facet } from '../records/list-tools.tsx';
import { useRecord } from '../records/record-data.ts';
import { RecordEmpty } from '../records/record-empty.tsx';
import { RecordInspector } from '../records/record-inspector.tsx';
import { NothingFits } from '../records/record-list-screen.tsx';
import { useListAddress, type ListAddress } from '../records/use-list-address.ts';
import { sayValue } from '../records/value-text.ts';

const words = recordWords.vendor;
const SOON_DAYS = 30;

const facets: readonly Facet[] = [
  {
    field: 'role',
    label: vendorTexts.role,
    options: Object.entries(vendorRoles).map(([code, { label }]) => ({ code, label })),
  },
  { field: 'dpaState', label: vendorTexts.agreement, options: codeOptions('dpaState') },
  { field: 'status', label: vendorTexts.status, options: codeOptions('status') },
];

function codeOptions(field: string): Facet['options'] {
  const spec = fieldSpec('vendor', field);
  return spec.kind === 'code' ? spec.options : [];
}

const idOf = (row: VendorSummary): string => row.id;
const nameOf = (row: VendorSummary): string => row.name;

export function VendorsScreen() {
  const navigate = useNavigate();
  const { locale } = useUi();
  const { input, isReadOnly } = useAsAt();
  const address = useListAddress();
  const read = useOperation('vendors.summaries', input);
  const counts = useOperation('register.info', {}).data?.counts;
  const rows = useMemo(() => read.data ?? [], [read.data]);
  const shown = useShownVendors(rows, address);
  const columns = useMemo(() => vendorColumns(locale, readToday()), [locale]);
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(() => rows.filter(({ id }) => selectedIds.has(id)), [rows, selectedIds]);
  const isEmpty = read.data?.length === 0;
  const current = rows.find(({ id }) => id === address.currentId);
  const open = useCallback((id: string) => void navigate({ to: addressOfRecord('vendor', id) }), [navigate]);
  const tabs = {
    label: vendorTexts.tabs,
    value: 'vendors',
    tabs: [
      { id: 'vendors', label: vendorTexts.vendors, count: rows.length },
      { id: 'engagements', label: recordWords.engagement.plural, count: counts?.engagements },
      { id: 'subProcessings', label: recordWords.subProcessing.plural, count: counts?.subProcessings },
    ],
    onChange: (id: string) => {
      if (id !== 'vendors') void navigate({ to: `/more/${id}` });
    },
  };
  return (
    <ListPage
      head={
        <Head
          title={words.plural}
          fact={read.data === undefined ? undefined : formatCount(rows.length)}
          actions={
            isReadOnly || isEmpty ? undefined : (
              <>
                <Button icon={Plus} onPress={() => void navigate({ href: addressOfNew('vendor') })}>
                  {listTexts.newRecord(words.singular)}
                </Button>
                <Button variant="primary" icon={Library} onPress={() => void navigate({ href: addressOfCatalogue() })}>
                  {catalogueTexts.fromCatalogue}
                </Button>
              </>
            )
          }
        />
      }
      tabs={isEmpty ? undefined : tabs}
      tools={isEmpty ? undefined : <ListTools address={address} facets={facets} />}
      bar={
        selected.length === 0 ? undefined : (
          <BulkActions
            type="vendor"
            noun={selected.length === 1 ? words.singular : words.plural.toLowerCase()}
            selected={selected}
            onClear={() => setSelectedIds(new Set())}
          />
        )
      }
      inspector={
        current === undefined ? undefined : (
          <VendorInspector row={current} onClose={() => address.change({ row: null })} />
        )
      }
    >
      <ListBody read={read}>
        {() =>
          isEmpty ? (
            <RecordEmpty
              type="vendor"
              ways={[
                {
                  id: 'catalogue',
                  icon: Library,
                  title: catalogueTexts.wayTitle,
                  text: catalogueTexts.wayText,
                  action: (
                    <Button onPress={() => void navigate({ href: addressOfCatalogue() })}>
                      {catalogueTexts.fromCatalogue}
                    </Button>
                  ),
                },
              ]}
            />
          ) : (
            <DataTable
              label={words.plural}
              columns={columns}
              rows={shown}
              idOf={idOf}
              nameOf={nameOf}
              sort={address.sort}
              onSortChange={(sort) => address.change({ sort: sort.columnId, order: sort.direction })}
              currentId={current?.id ?? null}
              onCurrentChange={(id) => address.change({ row: id })}
              onOpen={open}
              {...(isReadOnly ? {} : { selectedIds, onSelectedChange: setSelectedIds })}
              empty={<NothingFits address={address} />}
            />
          )
        }
      </ListBody>
    </ListPage>
  );
}

function VendorInspector({ row, onClose }: { row: VendorSummary; onClose: () => void }) {
  const record = useRecord('vendor', row.id).data;
  if (record === undefined) return null;
  return (
    <RecordInspector
      type="vendor"
      row={{ id: row.id, revision: row.revision, title: row.name, fields: record }}
      onClose={onClose}
    />
  );
}

function useShownVendors(rows: readonly VendorSummary[], { find, facets: chosen }: ListAddress) {
  const texts = useMemo(
    () =>
      new Map(
        rows.map((row) => [
          row.id,
          foldText([row.name, sayRoles(row), ...sayPlaces(row)].filter((part) => part !== null).join(' ')),
        ]),
      ),
    [rows],
  );
  return useMemo(() => {
    const matches = createMatcher(find);
    return rows.filter(
      (row) =>
        (chosen['role'] === undefined || row.roles.some((role) => role === chosen['role'])) &&
        (chosen['dpaState'] === undefined || row.dpaState === chosen['dpaState']) &&
        (chosen['status'] === undefined || row.status === chosen['status']) &&
        matches(texts.get(row.id) ?? ''),
    );
  }, [rows, texts, find, chosen]);
}

function sayRoles({ roles }: VendorSummary): string | null {
  return roles.length === 0 ? null : roles.map((role) => vendorRoles[role].label).join(', ');
}

/** Where it processes, else its seat. */
function sayPlaces({ processingLocations, country }: VendorSummary): readonly string[] {
  const places = processingLocations.map(sayPlace).filter((place) => place !== '');
  if (places.length > 0) return places;
  return country === null ? [] : [countryName(country)];
}

function vendorColumns(locale: string, today: string): readonly DataColumn<VendorSummary>[] {
  const soon = addDays(today, SOON_DAYS);
  const gap = <Text tone="gap">{formTexts.notRecorded}</Text>;
  const day = (value: string | null, isDue: boolean) =>
    value === null ? null : (
      <Text isNumeric tone={isDue ? 'warning' : undefined}>
        {formatDay(value, locale, 'short')}
      </Text>
    );
  return [
    { id: 'name', header: vendorTexts.vendor, isName: true, cell: (row) => row.name, sortBy: (row) => row.name },
    {
      id: 'roles',
      header: vendorTexts.role,
      width: 150,
      dropOrder: 3,
      tone: 'muted',
      cell: (row) => sayRoles(row) ?? (row.engagements === 0 ? null : gap),
      sortBy: sayRoles,
    },
    {
      id: 'places',
      header: vendorTexts.place,
      width: 146,
      dropOrder: 4,
      tone: 'muted',
      cell: (row) => (sayPlaces(row).length === 0 ? gap : sayPlaces(row).join(', ')),
      sortBy: (row) => sayPlaces(row)[0],
    },
    {
      id: 'engagements',
      header: vendorTexts.usedIn,
      width: 76,
      dropOrder: 1,
      align: 'end',
      tone: 'muted',
      cell: (row) => (row.engagements === 0 ? null : formatCount(row.engagements)),
      sortBy: (row) => row.engagements,
    },
    {
      id: 'dpaState',
      header: vendorTexts.agreement,
      width: 178,
      tone: 'muted',
      cell: (row) =>
        sayValue(fieldSpec('vendor', 'dpaState'), row.dpaState, () => undefined, locale) ??
        (row.status === 'active' ? gap : null),
      sortBy: (row) => row.dpaState,
    },
    {
      id: 'prefilled',
      header: vendorTexts.toConfirm,
      width: 90,
      dropOrder: 2,
      align: 'end',
      cell: (row) => (row.prefilled === 0 ? null : <Text tone="prefilled">{row.prefilled}</Text>),
      sortBy: (row) => row.prefilled,
    },
    {
      id: 'reviewDate',
      header: vendorTexts.reviewBy,
      width: 112,
      align: 'end',
      dropOrder: 5,
      tone: 'muted',
      cell: (row) => day(row.reviewDate, row.status === 'active' && row.reviewDate !== null && row.reviewDate <= soon),
      sortBy: (row) => row.reviewDate,
    },
  ];
}
