import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { recordTypeNames, recordTypes, type RecordType } from '../../../shared/domain/record-types.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addressOfArea, addressOfCatalogue, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, PlainPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { recordWords } from '../../text/record-words.ts';
import { searchText } from '../../text/search.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Announcer, Banner, EmptyState, Link, NoMatches, SearchField } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { markMatches } from './mark-matches.ts';
import sheet from './search-screen.module.css';

const classes = bindClasses(sheet);

const LIMIT = 200;

type Hit = OutputOf<'register.search'>[number];

/** Everything that a text finds, by kind of record. The text is part of the address. */
export function SearchScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const addressed = typeof search['text'] === 'string' ? search['text'] : '';
  const navigate = useNavigate();
  const [text, setText] = useState(addressed);
  const [known, setKnown] = useState(addressed);
  const { isReadOnly } = useAsAt();
  const area = useRef<HTMLDivElement>(null);
  // The title bar, back and forward change the address under this page.
  if (known !== addressed) {
    setKnown(addressed);
    setText(addressed);
  }
  const wanted = text.trim();
  const hits = useOperation(
    'register.search',
    { text: wanted.slice(0, LIMIT), limit: LIMIT },
    { isEnabled: wanted !== '', keepsPrevious: true },
  );

  const change = (next: string): void => {
    setText(next);
    setKnown(next);
    void navigate({ to: '/search', search: { ...search, text: next }, replace: true });
  };
  // Whoever comes here comes to type.
  useEffect(() => area.current?.querySelector('input')?.focus(), []);
  // On the element itself: the arrows come up from the field and from the results alike.
  useEffect(() => {
    const root = area.current;
    const walk = (event: KeyboardEvent): void => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (root === null || step === 0) return;
      const links = [...root.querySelectorAll<HTMLElement>('[data-hit] a')];
      const at = links.findIndex((link) => link === document.activeElement);
      const target = at + step < 0 ? root.querySelector<HTMLElement>('input') : links[at + step];
      target?.focus();
      event.preventDefault();
    };
    root?.addEventListener('keydown', walk);
    return () => root?.removeEventListener('keydown', walk);
  }, []);

  return (
    <PlainPage
      head={
        <Head
          edge="page"
          title={searchText.title}
          fact={wanted === '' || hits.data === undefined ? undefined : searchText.fact(hits.data.length, LIMIT)}
        />
      }
      banner={isReadOnly ? <Banner tone="info" title={searchText.today} /> : undefined}
      width="reading"
    >
      <div ref={area} className={classes('search')}>
        <div className={classes('field')}>
          <SearchField label={searchText.field} value={text} onChange={change} />
        </div>
        {wanted === '' ? (
          <EmptyState title={searchText.begin}>{searchText.beginText}</EmptyState>
        ) : (
          <Loaded read={hits}>
            {(found) => (
              <div>
                <Announcer>{searchText.fact(found.length, LIMIT)}</Announcer>
                {found.length === 0 ? (
                  <NoMatches title={searchText.nothing(wanted)}>{searchText.nothingText}</NoMatches>
                ) : (
                  groupHits(found).map(([type, group]) => (
                    <HitGroup key={type} type={type} hits={group} text={wanted} />
                  ))
                )}
                {isReadOnly ? null : (
                  <p className={classes('elsewhere')}>
                    <Link href={addressOfCatalogue(wanted)}>{searchText.inCatalogue(wanted)}</Link>
                  </p>
                )}
              </div>
            )}
          </Loaded>
        )}
      </div>
    </PlainPage>
  );
}

/** Hits by record type: the kind of the best hit first, inside each kind the best first. */
function groupHits(hits: readonly Hit[]): [RecordType, Hit[]][] {
  const order = new Map(hits.map((hit, index) => [hit.recordType, index] as const).toReversed());
  return recordTypeNames
    .filter((type) => order.has(type))
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((type) => [type, hits.filter((hit) => hit.recordType === type)]);
}

type HitGroupProps = { type: RecordType; hits: readonly Hit[]; text: string };

function HitGroup({ type, hits, text }: HitGroupProps) {
  return (
    <section className={classes('group')}>
      <h2 className={classes('heading')}>
        <Link href={addressOfArea(recordTypes[type].area)} variant="plain">
          {recordWords[type].plural}
        </Link>{' '}
        <span className={classes('count')}>{hits.length}</span>
      </h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.recordId} data-hit className={classes('hit')}>
            <span className={classes('title')}>
              <Link href={addressOfRecord(hit.recordType, hit.recordId)} variant="plain">
                <Marked text={hit.title} query={text} />
              </Link>
            </span>
            <span className={classes('excerpt')}>
              <Marked text={hit.excerpt} query={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  let place = 0;
  return markMatches(text, query).map((piece) => {
    const key = place;
    place += piece.text.length;
    return piece.isMatch ? (
      <mark key={key} className={classes('match')}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}
