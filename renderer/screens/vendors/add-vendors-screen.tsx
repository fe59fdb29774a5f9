// Vendors from the catalogue into the register: type and Enter, or tick several. Names that it does not know are as welcome.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { addressOfArea, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage, useMedia } from '../../app/layout/index.ts';
import { operationQuery, useOperation } from '../../rpc/use-operation.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { formTexts } from '../../text/forms.ts';
import { recordWords } from '../../text/record-words.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Button,
  DataTable,
  formatDay,
  Link,
  NoMatches,
  SearchField,
  SelectionBar,
  Text,
  Toolbar,
  useUi,
  type TableSort,
} from '../../ui/index.ts';
import { ListBody } from '../records/list-body.tsx';
import { useNames } from '../records/record-data.ts';
import { useListAddress } from '../records/use-list-address.ts';
import sheet from './add-vendors-screen.module.css';
import { catalogueColumns, columnsWithoutSearch } from './catalogue-columns.tsx';
import { CatalogueInspector } from './catalogue-inspector.tsx';
import { decideName, type CatalogueHit, type NameDecision } from './name-decision.ts';
import { useAddVendors } from './use-add-vendors.ts';

const classes = bindClasses(sheet);

/** As many as the contract hands over at once: the whole catalogue. */
const ALL = 500;

/** The entry of the best hit was closed. */
const NO_ROW = '-';

const byName: TableSort = { columnId: 'name', direction: 'ascending' };

const idOf = ({ catalogueId }: CatalogueHit): string => catalogueId;
const isFoundByName = ({ name, matched }: CatalogueHit): boolean => name === matched;
const nameOf = ({ name }: CatalogueHit): string => name;

export function AddVendorsScreen() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { locale } = useUi();
  const { input, isReadOnly } = useAsAt();
  const address = useListAddress();
  const text = address.find.slice(0, 200);
  const name = text.trim();
  const read = useOperation('vendors.searchCatalogue', { text, limit: ALL, ...input }, { keepsPrevious: true });
  const matches = useOperation(
    'vendors.matchCatalogue',
    { name: name === '' ? '-' : name, ...input },
    { isEnabled: name !== '' },
  );
  const vendors = useNames('vendor');
  const adding = useAddVendors();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [companies, setCompanies] = useState<Readonly<Record<string, string | null>>>({});
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Whoever comes here comes to type.
  useEffect(() => field.current?.focus(), []);

  const rows = useMemo(() => read.data ?? [], [read.data]);
  // Where the entry lies over the list, it waits until it is asked for.
  const isSheet = useMedia('(width < 880px)');
  const isFirstShown = name !== '' && !isSheet && address.currentId !== NO_ROW;
  const current =
    rows.find(({ catalogueId }) => catalogueId === address.currentId) ?? (isFirstShown ? rows[0] : undefined);
  const decision =
    matches.data === undefined || read.isPlaceholderData
      ? null
      : decideName({ text, matches: matches.data, hits: rows, vendors });
  const clear = (): void => {
    address.change({ find: null, row: null });
    field.current?.focus();
  };
  const add = async (hit: CatalogueHit): Promise<void> => {
    const done = await adding.add(hit, companies[hit.catalogueId] ?? undefined);
    if (done > 0) clear();
  };
  const addAsItIs = async (): Promise<void> => {
    if ((await adding.addByName(name)) > 0) clear();
  };
  /** Enter may come before the answers do: they are waited for. */
  const enter = async (typed: string): Promise<void> => {
    if (isReadOnly || adding.isPending || typed.trim() === '') return;
    const [hits, named] = await Promise.all([
      client.ensureQueryData(operationQuery('vendors.searchCatalogue', { text: typed, limit: ALL, ...input })),
      client.ensureQueryData(operationQuery('vendors.matchCatalogue', { name: typed.trim(), ...input })),
    ]);
    const next = decideName({ text: typed, matches: named, hits, vendors });
    if (next.kind === 'add') await add(next.hit);
    else if (next.kind === 'asItIs') await addAsItIs();
    else if (next.kind === 'there') void navigate({ href: addressOfRecord('vendor', next.vendorId) });
    else if (next.kind === 'choose') list.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  };
  const addChosen = async (): Promise<void> => {
    await adding.addMany([...chosenIds]);
    setChosenIds(new Set());
  };

  return (
    <ListPage
      head={
        <Head
          title={catalogueTexts.addVendors}
          crumbs={[{ id: 'vendors', label: recordWords.vendor.plural, href: addressOfArea('vendors') }]}
          crumbsLabel={formTexts.path}
          fact={
            adding.count > 0
              ? catalogueTexts.addedHere(adding.count)
              : rows[0] === undefined
                ? undefined
                : name === ''
                  ? catalogueTexts.fact(rows.length, formatDay(rows[0].origin.asOf, locale, 'short'))
                  : catalogueTexts.found(rows.length)
          }
        />
      }
      tools={
        <>
          <Toolbar label={catalogueTexts.tools}>
            <div className={classes('field')}>
              <SearchField
                label={catalogueTexts.hint}
                value={address.find}
                onChange={(find) => address.change({ find, row: null })}
                onSubmit={(typed) => void enter(typed)}
                inputRef={field}
              />
            </div>
          </Toolbar>
          {isReadOnly ? null : (
            <output className={classes('answer')}>
              <Answer
                name={name}
                decision={name === '' ? { kind: 'nothing' } : decision}
                onAddAsItIs={() => void addAsItIs()}
              />
            </output>
          )}
        </>
      }
      bar={
        chosenIds.size === 0 || isReadOnly ? undefined : (
          <SelectionBar
            label={catalogueTexts.chosen(chosenIds.size)}
            clearLabel={catalogueTexts.clear}
            onClear={() => setChosenIds(new Set())}
          >
            <Button variant="primary" icon={Plus} onPress={() => void addChosen()} isPending={adding.isPending}>
              {catalogueTexts.addChosen(chosenIds.size)}
            </Button>
          </SelectionBar>
        )
      }
      inspector={
        current === undefined ? undefined : (
          <CatalogueInspector
            key={current.catalogueId}
            hit={current}
            entityName={companies[current.catalogueId] ?? null}
            onEntityChange={(company) => setCompanies({ ...companies, [current.catalogueId]: company })}
            onAdd={() => void add(current)}
            isPending={adding.isPending}
            onClose={() => address.change({ row: NO_ROW })}
          />
        )
      }
    >
      <ListBody read={read}>
        {() => (
          <div ref={list} className={classes('list')}>
            <DataTable
              label={catalogueTexts.table}
              columns={catalogueColumns}
              rows={rows}
              idOf={idOf}
              nameOf={nameOf}
              sort={address.sort ?? (name === '' ? byName : null)}
              hiddenColumnIds={rows.every(isFoundByName) ? columnsWithoutSearch : undefined}
              onSortChange={(sort) => address.change({ sort: sort.columnId, order: sort.direction })}
              currentId={current?.catalogueId ?? null}
              onCurrentChange={(id) => address.change({ row: id })}
              onOpen={(id) => {
                const hit = rows.find(({ catalogueId }) => catalogueId === id);
                if (hit !== undefined && hit.vendorIds.length === 0 && !isReadOnly) void add(hit);
              }}
              {...(isReadOnly ? {} : { selectedIds: chosenIds, onSelectedChange: setChosenIds })}
              empty={<NoMatches title={catalogueTexts.nothingFits}>{catalogueTexts.nothingFitsText}</NoMatches>}
            />
          </div>
        )}
      </ListBody>
    </ListPage>
  );
}

type AnswerProps = { name: string; decision: NameDecision | null; onAddAsItIs: () => void };

/** Says beforehand what Enter will do with what was typed. */
function Answer({ name, decision, onAddAsItIs }: AnswerProps) {
  if (decision === null) return null;
  const asItIs = (
    <Button size="small" onPress={onAddAsItIs}>
      {catalogueTexts.addAsItIs(name)}
    </Button>
  );
  switch (decision.kind) {
    case 'nothing':
      return <Text tone="faint">{catalogueTexts.nothingTyped}</Text>;
    case 'add':
      return (
        <>
          <Text weight="medium">{catalogueTexts.enterAdds(decision.hit.name)}</Text>
          {asItIs}
        </>
      );
    case 'choose':
      return (
        <>
          <Text weight="medium">{decision.isName ? catalogueTexts.several(name) : catalogueTexts.chooseOne}</Text>
          {asItIs}
        </>
      );
    case 'there':
      return (
        <>
          <Text tone="muted">{catalogueTexts.thereAlready(decision.name)}</Text>
          <Link href={addressOfRecord('vendor', decision.vendorId)}>{catalogueTexts.open(decision.name)}</Link>
        </>
      );
    case 'asItIs':
      return (
        <>
          <Text tone="muted">{catalogueTexts.unknownName(name)}</Text>
          {asItIs}
        </>
      );
  }
}
