import { Ban, Check, GitMerge, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAsAt } from '../../app/as-at.tsx';
import { readingText } from '../../text/reading.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { BarStack, Button, EmptyState, Icon, IconButton, NoMatches, StateGlyph } from '../../ui/index.ts';
import {
  isHarmless,
  isWaiting,
  sayBriefly,
  standingOf,
  titleOf,
  type Draft,
  type DraftGroup,
  type Review,
} from './draft-view.ts';
import sheet from './drafts-pane.module.css';
import { Entry, EntryGroup } from './entry-list.tsx';
import { OpenDraft, type DraftActions } from './open-draft.tsx';
import type { Decisions } from './use-decisions.ts';

const classes = bindClasses(sheet);

type DraftsPaneProps = {
  review: Review;
  groups: readonly DraftGroup[];
  /** Settled drafts are left out. */
  isOnlyOpen: boolean;
  numberOf: (key: string) => number;
  currentKey: string | null;
  hoveredKey: string | null;
  onHover: (key: string | null) => void;
  onChoose: (key: string) => void;
  decisions: Decisions;
  actionsOf: (draft: Draft) => DraftActions;
};

/** Every draft of a reading by kind, and how far the review is. */
export function DraftsPane({ review, groups, isOnlyOpen, ...list }: DraftsPaneProps) {
  const { isReadOnly } = useAsAt();
  const shown = groups.flatMap((group) => {
    const drafts = isOnlyOpen
      ? group.drafts.filter((draft) => isWaiting(draft) || draft.key === list.currentKey)
      : group.drafts;
    return drafts.length === 0 ? [] : [{ group, drafts }];
  });
  if (review.drafts.length === 0)
    return <EmptyState title={readingText.nothingRead}>{readingText.nothingReadText}</EmptyState>;
  return (
    <>
      <Progress review={review} />
      {shown.length === 0 ? <NoMatches title={readingText.noneOpen} /> : null}
      {shown.map(({ group, drafts }) => (
        <EntryGroup
          key={group.id}
          title={readingText.group(group.id)}
          count={readingText.groupCount(group.settled, group.drafts.length)}
          action={isReadOnly ? null : <AcceptAll group={group} decisions={list.decisions} />}
        >
          {drafts.map((draft) => (
            <DraftEntry key={draft.key} draft={draft} lang={review.language} isReadOnly={isReadOnly} {...list} />
          ))}
        </EntryGroup>
      ))}
    </>
  );
}

function Progress({ review }: { review: Review }) {
  const { waiting, alreadyThere, accepted, merged, rejected } = review.counts;
  const taken = accepted + merged;
  const decided = taken + rejected;
  const words = readingText.reviewed(decided, decided + waiting);
  return (
    <div className={classes('progress')}>
      <div className={classes('progress-line')}>
        <span className={classes('reviewed')}>{decided + waiting === 0 ? readingText.reviewedNone : words}</span>
        <span className={classes('tally')}>{readingText.tally(taken, rejected, alreadyThere)}</span>
      </div>
      {decided + waiting === 0 ? null : (
        <div className={classes('track')}>
          <BarStack
            shape="thin"
            label={words}
            total={decided + waiting}
            parts={[
              { id: 'taken', value: taken, fill: 'stated' },
              { id: 'rejected', value: rejected, fill: 'data-5' },
            ]}
          />
        </div>
      )}
    </div>
  );
}

function AcceptAll({ group, decisions }: { group: DraftGroup; decisions: Decisions }) {
  const harmless = group.drafts.filter(isHarmless);
  if (harmless.length === 0) return null;
  const left = group.drafts.filter(isWaiting).length - harmless.length;
  return (
    <Button
      variant="quiet"
      size="small"
      accessibleName={readingText.acceptAllOf(readingText.group(group.id), harmless.length)}
      isPending={decisions.isPending}
      onPress={() => decisions.acceptAll(harmless, left)}
    >
      {readingText.acceptAll}
    </Button>
  );
}

type DraftEntryProps = {
  draft: Draft;
  lang: string | null;
  isReadOnly: boolean;
} & Omit<DraftsPaneProps, 'review' | 'groups' | 'isOnlyOpen' | 'decisions'>;

function DraftEntry({
  draft,
  lang,
  isReadOnly,
  numberOf,
  currentKey,
  hoveredKey,
  onHover,
  onChoose,
  actionsOf,
}: DraftEntryProps) {
  const isCurrent = draft.key === currentKey;
  const actions = actionsOf(draft);
  return (
    <Entry
      number={numberOf(draft.key)}
      icon={<StandingIcon draft={draft} />}
      name={titleOf(draft)}
      text={sayBriefly(draft.subject, draft.says)}
      isCurrent={isCurrent}
      isHovered={draft.key === hoveredKey}
      isSettled={!isWaiting(draft)}
      onChoose={() => onChoose(draft.key)}
      onHover={(isOver) => onHover(isOver ? draft.key : null)}
      end={
        <>
          {readingText.standing(standingOf(draft))}
          {isCurrent || isReadOnly || !isWaiting(draft) ? null : (
            <>
              <IconButton
                size="small"
                icon={Check}
                isSkippedByTab
                label={readingText.acceptOf(draft.subject)}
                onPress={actions.accept}
              />
              <IconButton
                size="small"
                icon={X}
                isSkippedByTab
                label={readingText.rejectOf(draft.subject)}
                onPress={actions.reject}
              />
            </>
          )}
        </>
      }
    >
      <OpenDraft draft={draft} lang={lang} actions={actions} />
    </Entry>
  );
}

function StandingIcon({ draft }: { draft: Draft }): ReactNode {
  switch (standingOf(draft)) {
    case 'new':
    case 'adds':
      return <StateGlyph state="prefilled" />;
    case 'differs':
      return <StateGlyph state="warning" />;
    case 'alreadyThere':
      return <StateGlyph state="stated" />;
    case 'accepted':
      return <Icon of={Check} size={14} tone="muted" />;
    case 'merged':
      return <Icon of={GitMerge} size={14} tone="muted" />;
    case 'rejected':
      return <Icon of={Ban} size={14} tone="faint" />;
  }
}
