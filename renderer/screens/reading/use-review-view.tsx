import { useMemo, useState, type ReactNode } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { usePageKeys } from '../../app/keyboard.ts';
import { readingText } from '../../text/reading.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { ChangeDraftDialog } from './change-draft-dialog.tsx';
import {
  groupDrafts,
  mergeTypeOf,
  isWaiting,
  nextWaiting,
  readFields,
  standingOf,
  type Draft,
  type Review,
} from './draft-view.ts';
import { DraftsPane } from './drafts-pane.tsx';
import { isInEntries, isOnPage } from './entry-list.tsx';
import { MergeDraftDialog } from './merge-draft-dialog.tsx';
import type { DraftActions } from './open-draft.tsx';
import type { MarkTone, SourceMark } from './source-text.tsx';
import { useDecisions } from './use-decisions.ts';
import { useWalk, type Walk } from './use-walk.ts';

/** One of the two views of a reading: the places in the text, and what stands beside it. */
export type ReadingView = {
  marks: readonly SourceMark[];
  walk: Walk;
  actions: ReactNode;
  side: ReactNode;
  dialog: ReactNode;
};

type Asking =
  | { readonly kind: 'change'; readonly draft: Draft }
  | { readonly kind: 'merge'; readonly draft: Draft; readonly type: RecordType };

/** The drafts of a reading, to be decided one by one or kind by kind. */
export function useReviewView(review: Review, isActive: boolean): ReadingView {
  const { isReadOnly } = useAsAt();
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  /** The draft that a decision on another one went on to. */
  const [passed, setPassed] = useState<string | null>(null);
  const decisions = useDecisions(review.id);
  const { drafts } = review;
  const groups = useMemo(() => groupDrafts(drafts), [drafts]);
  const all = useMemo(() => groups.flatMap((group) => group.drafts), [groups]);
  const marks = useMemo(() => drafts.map(markOf), [drafts]);
  const numberOf = (key: string): number => drafts.findIndex((draft) => draft.key === key);
  const start = all.find(isWaiting)?.key ?? all[0]?.key ?? null;
  const walk = useWalk(
    // The current draft stays listed when it is decided, until the walk goes on.
    all.map(({ key }) => key),
    start,
    numberOf,
  );
  const current = drafts.find(({ key }) => key === walk.currentKey);

  const goOn = (draft: Draft): void => {
    if (draft.key !== walk.currentKey) return;
    const next = nextWaiting(all, draft.key) ?? draft.key;
    setPassed(next);
    walk.goTo(next);
  };
  // What was accepted before can have brought along what was gone on to.
  if (current !== undefined && current.key === passed && current.state === 'alreadyThere') {
    setPassed(null);
    const next = current.decision === null ? nextWaiting(all, current.key) : null;
    if (next !== null) walk.goTo(next);
  }
  const close = (): void => {
    setAsking(null);
    decisions.forgetRefusal();
  };
  const ask = (next: Asking): void => {
    decisions.forgetRefusal();
    setAsking(next);
  };
  const actionsOf = (draft: Draft): DraftActions => ({
    accept: () => {
      decisions.accept(draft);
      goOn(draft);
    },
    change: () => ask({ kind: 'change', draft }),
    merge: () => {
      const type = mergeTypeOf(draft);
      if (type !== null) ask({ kind: 'merge', draft, type });
    },
    reject: () => {
      decisions.reject(draft);
      goOn(draft);
    },
    reopen: () => decisions.reopen(draft),
  });
  const step = (by: -1 | 1): boolean => {
    if (!isOnlyOpen) return walk.step(by);
    const order = all.filter((draft) => isWaiting(draft) || draft.key === walk.currentKey);
    const next = order[order.findIndex(({ key }) => key === walk.currentKey) + by];
    if (next !== undefined) walk.goTo(next.key);
    return next !== undefined;
  };

  usePageKeys((event) => {
    if (!isActive) return false;
    const key = event.key.toLowerCase();
    const isWalking = isInEntries(event.target);
    if (key === 'j' || (key === 'arrowdown' && isWalking)) return step(1);
    if (key === 'k' || (key === 'arrowup' && isWalking)) return step(-1);
    if (key === 'o') {
      setOnlyOpen(!isOnlyOpen);
      return true;
    }
    if (current === undefined || isReadOnly) return false;
    return decideByKey(key, current, actionsOf(current), event.target);
  });

  const settle = (draft: Draft): void => {
    close();
    goOn(draft);
  };
  return {
    marks,
    walk,
    actions: (
      <SegmentedControl
        label={readingText.shown}
        isLabelHidden
        segments={[
          { id: 'all', label: readingText.showAll },
          { id: 'open', label: readingText.onlyOpen, count: review.counts.waiting },
        ]}
        value={isOnlyOpen ? 'open' : 'all'}
        onChange={(id) => setOnlyOpen(id === 'open')}
      />
    ),
    side: (
      <DraftsPane
        review={review}
        groups={groups}
        isOnlyOpen={isOnlyOpen}
        numberOf={numberOf}
        currentKey={walk.currentKey}
        hoveredKey={walk.hoveredKey}
        onHover={walk.hover}
        onChoose={walk.chooseInList}
        decisions={{
          ...decisions,
          acceptAll: (some, left) => {
            decisions.acceptAll(some, left);
            if (current !== undefined && some.includes(current)) {
              const next = nextWaiting(
                all.filter((draft) => !some.includes(draft) || draft === current),
                current.key,
              );
              walk.goTo(next ?? current.key);
            }
          },
        }}
        actionsOf={actionsOf}
      />
    ),
    dialog:
      asking === null ? null : asking.kind === 'change' ? (
        <ChangeDraftDialog
          draft={asking.draft}
          decisions={decisions}
          onClose={close}
          onAccepted={() => settle(asking.draft)}
        />
      ) : (
        <MergeDraftDialog
          draft={asking.draft}
          type={asking.type}
          decisions={decisions}
          onClose={close}
          onMerged={() => settle(asking.draft)}
        />
      ),
  };
}

function markOf(draft: Draft): SourceMark {
  return {
    id: draft.key,
    spans: draft.places.map(({ span }) => span),
    tone: toneOf(draft),
    stateWord: readingText.standing(standingOf(draft)),
  };
}

function toneOf(draft: Draft): MarkTone {
  if (isWaiting(draft)) return 'waiting';
  return draft.decision?.decision === 'rejected' ? 'out' : 'settled';
}

/** Carries out the key of a decision; false where the draft does not take it. */
function decideByKey(key: string, draft: Draft, actions: DraftActions, target: EventTarget | null): boolean {
  if (!isWaiting(draft)) {
    if (key !== 'u' || draft.decision === null) return false;
    actions.reopen();
    return true;
  }
  if (key === 'a' || (key === 'enter' && isOnPage(target))) actions.accept();
  else if (key === 'r' || key === 'x') actions.reject();
  else if (key === 'm' && mergeTypeOf(draft) !== null) actions.merge();
  else if (key === 'c' && readFields(draft).some(({ isChangeable }) => isChangeable)) actions.change();
  else return false;
  return true;
}
