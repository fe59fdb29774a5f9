import { useNavigate } from '@tanstack/react-router';
import { ClipboardPaste, FileInput } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formatCount } from '../../text/loading.ts';
import { readingText } from '../../text/reading.ts';
import {
  Banner,
  Button,
  DataTable,
  EmptyState,
  formatDay,
  Link,
  useUi,
  type DataColumn,
  type TableSort,
} from '../../ui/index.ts';
import { ListBody } from '../records/list-body.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { useOpenReading } from './use-open-reading.ts';

type Summary = OutputOf<'readings.summaries'>[number];

/** Every policy that was read, with how far its review is; another one is read from here. */
export function ReadingListScreen() {
  const { isReadOnly } = useAsAt();
  const navigate = useNavigate();
  const summaries = useOperation('readings.summaries', {});
  const opener = useOpenReading();
  const [isPasting, setPasting] = useState(false);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [sort, setSort] = useState<TableSort | null>(null);
  const paste = (): void => {
    opener.forgetFailure();
    setPasting(true);
  };
  const isEmpty = summaries.data?.length === 0;
  return (
    <>
      <ListPage
        head={
          <Head
            title={readingText.title}
            fact={summaries.data === undefined || isEmpty ? undefined : readingText.fact(summaries.data.length)}
            actions={
              isReadOnly || isEmpty ? undefined : (
                <>
                  <Button icon={ClipboardPaste} onPress={paste}>
                    {readingText.pasteText}
                  </Button>
                  <Button variant="primary" icon={FileInput} isPending={opener.isPending} onPress={opener.readFile}>
                    {readingText.readFile}
                  </Button>
                </>
              )
            }
          />
        }
        banner={
          opener.isPending ? (
            <Banner tone="info" title={readingText.reading} />
          ) : opener.failure === null || isPasting ? undefined : (
            <Banner tone="error" title={`${readingText.notReadTitle}. ${opener.failure}`}>
              {readingText.notReadAdvice}
            </Banner>
          )
        }
      >
        <ListBody read={summaries}>
          {(rows) => (
            <DataTable
              label={readingText.table}
              columns={columns}
              rows={rows}
              idOf={idOfRow}
              nameOf={nameOfRow}
              sort={sort}
              onSortChange={setSort}
              currentId={currentId}
              onCurrentChange={setCurrentId}
              onOpen={(id) => void navigate({ href: addressOfRecord('reading', id) })}
              empty={
                <EmptyState
                  title={readingText.emptyTitle}
                  note={readingText.emptyNote}
                  ways={
                    isReadOnly
                      ? []
                      : [
                          {
                            id: 'file',
                            icon: FileInput,
                            title: readingText.fileWay,
                            text: readingText.fileWayText,
                            action: (
                              <Button isPending={opener.isPending} onPress={opener.readFile}>
                                {readingText.readFile}
                              </Button>
                            ),
                          },
                          {
                            id: 'paste',
                            icon: ClipboardPaste,
                            title: readingText.pasteWay,
                            text: readingText.pasteWayText,
                            action: <Button onPress={paste}>{readingText.pasteText}</Button>,
                          },
                        ]
                  }
                >
                  {readingText.emptyText}
                </EmptyState>
              }
            />
          )}
        </ListBody>
      </ListPage>
      {isPasting ? <PasteDialog opener={opener} onClose={() => setPasting(false)} /> : null}
    </>
  );
}

const columns: readonly DataColumn<Summary>[] = [
  {
    id: 'title',
    header: readingText.columns.title,
    isName: true,
    minWidth: 220,
    cell: ({ id, title }) => <TitleLink id={id} title={title} />,
    sortBy: ({ title }) => title,
  },
  {
    id: 'file',
    header: readingText.columns.file,
    width: 220,
    tone: 'muted',
    dropOrder: 1,
    cell: ({ fileName }) => fileName ?? readingText.pasted,
    sortBy: ({ fileName }) => fileName ?? '',
  },
  {
    id: 'readOn',
    header: readingText.columns.readOn,
    width: 120,
    tone: 'muted',
    align: 'end',
    dropOrder: 2,
    cell: ({ readOn }) => <ReadOn day={readOn} />,
    sortBy: ({ readOn }) => readOn,
  },
  {
    id: 'settled',
    header: readingText.columns.settled,
    width: 110,
    tone: 'muted',
    align: 'end',
    cell: ({ counts }) => readingText.groupCount(decidedOf(counts), decidedOf(counts) + counts.waiting),
    sortBy: ({ counts }) => decidedOf(counts),
  },
  {
    id: 'waiting',
    header: readingText.columns.waiting,
    width: 90,
    align: 'end',
    cell: ({ counts }) => formatCount(counts.waiting),
    sortBy: ({ counts }) => counts.waiting,
  },
];

function TitleLink({ id, title }: { id: string; title: string }) {
  return (
    <Link variant="plain" href={addressOfRecord('reading', id)}>
      {title}
    </Link>
  );
}

function ReadOn({ day }: { day: string }) {
  const { locale } = useUi();
  return formatDay(day, locale, 'short');
}

function decidedOf({ accepted, merged, rejected }: Summary['counts']): number {
  return accepted + merged + rejected;
}

function idOfRow({ id }: Summary): string {
  return id;
}

function nameOfRow({ title }: Summary): string {
  return title;
}
