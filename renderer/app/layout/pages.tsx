import type { ReactNode } from 'react';
import { Tabs, type TabItem } from '../../ui/page/tabs.tsx';
import { ScrollRegion } from '../../ui/base/scroll-region.tsx';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './pages.module.css';

const classes = bindClasses(sheet);

/** The tabs of a page; the page brings what they show. */
export type PageTabs<Id extends string> = {
  label: string;
  tabs: readonly TabItem<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  end?: ReactNode;
};

type StageMainProps = { children: ReactNode };

function StageMain({ children }: StageMainProps) {
  return (
    <main id="content" tabIndex={-1} className={classes('main')}>
      {children}
    </main>
  );
}

/** Without a banner, whose edge it would double, the content begins with a line. */
function isBare(banner: ReactNode): boolean {
  return banner === undefined || banner === null || banner === false;
}

type ListPageProps<Id extends string> = {
  /** A `Head`. */
  head: ReactNode;
  tabs?: PageTabs<Id> | undefined;
  /** A `Banner`. */
  banner?: ReactNode;
  /** A `Toolbar`. */
  tools?: ReactNode;
  /** A `DataTable`, or an `EmptyState`. */
  children: ReactNode;
  /** A `SelectionBar` while rows are selected. */
  bar?: ReactNode;
  /** An `Inspector` while a row is current. */
  inspector?: ReactNode;
};

/** A list of records with an inspector beside it. */
export function ListPage<Id extends string = string>({
  head,
  tabs,
  banner,
  tools,
  children,
  bar,
  inspector,
}: ListPageProps<Id>) {
  const list = (
    <>
      {tools}
      {children}
      {bar}
    </>
  );
  return (
    <div className={classes('beside')}>
      <StageMain>
        {head}
        {banner}
        {tabs === undefined ? (
          <div className={classes('list', isBare(banner) && 'ruled')}>{list}</div>
        ) : (
          <Tabs {...tabs}>{list}</Tabs>
        )}
      </StageMain>
      {inspector}
    </div>
  );
}

type FormPageProps = {
  head: ReactNode;
  banner?: ReactNode;
  /** A `StepStrip`. */
  strip?: ReactNode;
  /** `MarginSection`s. */
  children: ReactNode;
  /** Where this record is quoted, its sources, today's changes: `InspectorSection`s. */
  aside?: ReactNode;
  /** Names the aside. */
  asideLabel?: string | undefined;
};

/** A record being edited: margin letters 44, fields at most 660, aside 284. */
export function FormPage({ head, banner, strip, children, aside, asideLabel }: FormPageProps) {
  return (
    <StageMain>
      {head}
      {strip}
      {banner}
      <div className={classes('form', aside !== undefined && 'with-aside')}>
        <div className={classes('fields')}>{children}</div>
        {aside === undefined ? null : (
          <ScrollRegion as="aside" label={asideLabel} className={classes('aside')}>
            {aside}
          </ScrollRegion>
        )}
      </div>
    </StageMain>
  );
}

type DocumentPageProps = {
  head: ReactNode;
  banner?: ReactNode;
  /** An `Outline`. */
  outline: ReactNode;
  /** A `DocumentText`. */
  children: ReactNode;
  /** The facts behind the current sentence. */
  facts?: ReactNode;
  factsLabel?: string | undefined;
};

/** A document with its sections before it and its facts behind it: 200, at most 64 characters, 332. */
export function DocumentPage({ head, banner, outline, children, facts, factsLabel }: DocumentPageProps) {
  return (
    <StageMain>
      {head}
      {banner}
      <div className={classes('document', facts !== undefined && 'with-facts', isBare(banner) && 'ruled')}>
        <div className={classes('outline')}>{outline}</div>
        <div className={classes('paper')}>{children}</div>
        {facts === undefined ? null : (
          <ScrollRegion as="aside" label={factsLabel} className={classes('facts')}>
            {facts}
          </ScrollRegion>
        )}
      </div>
    </StageMain>
  );
}

type SplitPageProps<Id extends string> = {
  head: ReactNode;
  tabs?: PageTabs<Id> | undefined;
  banner?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
  side?: ReactNode;
  sideLabel?: string | undefined;
  /** 332 for facts, 400 for a record's page, 492 for drafts. */
  sideWidth?: 'facts' | 'record' | 'drafts' | undefined;
};

/** Two columns that scroll on their own: a record's page, or a text and what was read from it. */
export function SplitPage<Id extends string = string>({
  head,
  tabs,
  banner,
  tools,
  children,
  side,
  sideLabel,
  sideWidth = 'record',
}: SplitPageProps<Id>) {
  const split = (
    <>
      {tools}
      <div className={classes('split', side !== undefined && `side-${sideWidth}`)}>
        <div className={classes('left')}>{children}</div>
        {side === undefined ? null : (
          <ScrollRegion as="aside" label={sideLabel} className={classes('right')}>
            {side}
          </ScrollRegion>
        )}
      </div>
    </>
  );
  return (
    <StageMain>
      {head}
      {banner}
      {tabs === undefined ? (
        <div className={classes('list', isBare(banner) && 'ruled')}>{split}</div>
      ) : (
        <Tabs {...tabs}>{split}</Tabs>
      )}
    </StageMain>
  );
}

type PlainPageProps = {
  head?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
  /** `full` for pages with columns, `reading` for 720 px of settings, `start` for the first-run screen. */
  width?: 'full' | 'reading' | 'start' | undefined;
};

/** A page that scrolls as a whole: overview, settings, first run, errors. */
export function PlainPage({ head, banner, children, width = 'full' }: PlainPageProps) {
  return (
    <StageMain>
      {head}
      {banner}
      <div className={classes('page')}>
        <div className={classes(width)}>{children}</div>
      </div>
    </StageMain>
  );
}

type PageColumnsProps = { children: ReactNode; side: ReactNode };

/** The columns of the overview: the rest and 352; one column when the window is narrow. */
export function PageColumns({ children, side }: PageColumnsProps) {
  return (
    <div className={classes('columns')}>
      <div className={classes('column')}>{children}</div>
      <div className={classes('column')}>{side}</div>
    </div>
  );
}
