import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { addressOfArea } from '../../app/addresses.ts';
import { Head, PlainPage, SplitPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { driftText, readingText } from '../../text/reading.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, formatDay, Icon, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { useCompareView } from '../drift/use-compare-view.tsx';
import type { Review } from './draft-view.ts';
import { focusEntry } from './entry-list.tsx';
import { KeysButton } from './keys-button.tsx';
import { ReadingMenu } from './reading-menu.tsx';
import sheet from './reading-screen.module.css';
import { SourceText } from './source-text.tsx';
import type { ReadText } from './text-pieces.ts';
import { useReviewView } from './use-review-view.tsx';

const classes = bindClasses(sheet);

const views = ['drafts', 'compare'] as const;
type View = (typeof views)[number];

/** One policy that was read: its text, and beside it the drafts from it or where the register disagrees. */
export function ReadingScreen({ id }: { id: string }) {
  const review = useOperation('readings.review', { id });
  const text = useOperation('readings.text', { id });
  if (review.data !== undefined && text.data !== undefined)
    return <ReadingPage key={id} review={review.data} text={text.data} />;
  const failed = review.error === null ? text : review;
  return (
    <PlainPage head={<Head title={readingText.title} />}>
      <Loaded read={{ data: undefined, error: failed.error, refetch: failed.refetch }} rows={12}>
        {() => null}
      </Loaded>
    </PlainPage>
  );
}

function ReadingPage({ review, text }: { review: Review; text: ReadText }) {
  const { locale } = useUi();
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const shown = views.find((name) => name === search['view']) ?? 'drafts';
  const drafts = useReviewView(review, shown === 'drafts');
  const compare = useCompareView(review, shown === 'compare');
  const view = shown === 'drafts' ? drafts : compare;
  const list = addressOfArea('readings');
  const readOn = formatDay(review.readOn, locale, 'long');
  return (
    <>
      <SplitPage<View>
        head={
          <Head
            title={review.title}
            crumbs={[{ id: 'readings', label: readingText.title, href: list }]}
            crumbsLabel={readingText.crumbs}
            actions={
              <>
                {view.actions}
                <KeysButton keys={shown === 'drafts' ? readingText.keysOfDrafts : readingText.keysOfDifferences} />
                <Button onPress={() => void navigate({ href: list })}>
                  {review.counts.waiting > 0 ? readingText.finishLater : readingText.close}
                </Button>
                <ReadingMenu review={review} />
              </>
            }
          />
        }
        tabs={{
          label: readingText.tabsLabel,
          tabs: [
            { id: 'drafts', label: readingText.draftsTab, count: review.drafts.length },
            { id: 'compare', label: readingText.driftTab, count: compare.count },
          ],
          value: shown,
          onChange: (next) =>
            void navigate({
              to: '.',
              replace: true,
              search: { ...search, view: next === 'compare' ? next : undefined },
            }),
        }}
        sideWidth="drafts"
        sideLabel={shown === 'drafts' ? readingText.draftsLabel : driftText.label}
        side={view.side}
      >
        <div className={classes('file')}>
          <Icon of={FileText} size={14} />
          <span>{review.fileName ?? readingText.pasted}</span>
          <span>{readingText.sourceFact(readOn)}</span>
        </div>
        <SourceText
          source={text}
          lang={review.language}
          label={readingText.sourceLabel}
          marks={view.marks}
          currentId={view.walk.currentKey}
          hoveredId={view.walk.hoveredKey}
          onHover={view.walk.hover}
          onChoose={view.walk.chooseInText}
          onEnter={(markId) => focusEntry(view.marks.findIndex((mark) => mark.id === markId))}
        />
      </SplitPage>
      {view.dialog}
    </>
  );
}
