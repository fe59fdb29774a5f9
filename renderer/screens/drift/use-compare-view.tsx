import { useMemo, useState } from 'react';
import { catalogues } from '../../../shared/documents/policy/messages/messages.ts';
import { isPolicySectionId } from '../../../shared/documents/policy/section-ids.ts';
import { uncomparedKinds } from '../../../shared/domain/drift.ts';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { usePageKeys } from '../../app/keyboard.ts';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { driftText, readingText } from '../../text/reading.ts';
import { useToast } from '../../ui/index.ts';
import { copyToClipboard } from '../common/clipboard.ts';
import { Loaded } from '../common/loaded.tsx';
import type { Review } from '../reading/draft-view.ts';
import { isInEntries, isOnPage } from '../reading/entry-list.tsx';
import type { ReadingView } from '../reading/use-review-view.tsx';
import type { SourceMark } from '../reading/source-text.tsx';
import { useWalk } from '../reading/use-walk.ts';
import { groupDifferences, type Comparison, type Difference, type DifferenceEntry } from './difference-groups.ts';
import { DifferencesPane } from './differences-pane.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { DifferenceActions } from './open-difference.tsx';

/** Where the text of a reading and the register disagree, to be settled on either side. */
export function useCompareView(review: Review, isActive: boolean): ReadingView & { count: number | undefined } {
  const { input, isReadOnly } = useAsAt();
  const showToast = useToast();
  const [leaving, setLeaving] = useState<Difference | null>(null);
  const read = useOperation(
    'drift.compare',
    { readingId: review.id, ...input },
    { isEnabled: isActive, keepsPrevious: true },
  );
  const accept = useCommand('drift.accept');
  const restore = useCommand('findings.restore');
  const leaveOut = useCommand('drift.leaveOut');
  const undo = useCommand('register.undo');

  const groups = useMemo(() => (read.data === undefined ? [] : groupDifferences(read.data)), [read.data]);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const marks = useMemo(() => entries.map(markOf), [entries]);
  const order = entries.map(({ difference }) => difference.key);
  const walk = useWalk(order, order[0] ?? null, (key) => order.indexOf(key));
  const current = entries.find(({ difference }) => difference.key === walk.currentKey);

  const say = (text: string): void =>
    showToast({ text, actionLabel: readingText.undo, onAction: () => undo.mutate({}), slot: 'step' });
  const fail = (error: RpcError): void => showToast({ text: error.message, tone: 'error' });
  /** What is settled leaves the list: the next one becomes current. */
  const goOn = (key: string): void => {
    const place = order.indexOf(key);
    const next = order[place + 1] ?? order[place - 1];
    if (key === walk.currentKey && next !== undefined) walk.goTo(next);
  };
  const actionsOf = ({ difference, aside }: DifferenceEntry): DifferenceActions => ({
    changeRegister: () =>
      accept.mutate(
        { readingId: review.id, key: difference.key },
        {
          onSuccess: () => {
            goOn(difference.key);
            say(driftText.changed(difference.subject));
          },
          onError: fail,
        },
      ),
    copy: () => {
      const { text } = difference.correction;
      if (text === null) return;
      const isCopied = copyToClipboard(text);
      showToast(isCopied ? { text: driftText.copied } : { text: driftText.copyFailed, tone: 'error' });
    },
    leave: () => setLeaving(difference),
    restore: () => {
      if (aside !== null)
        restore.mutate(
          { dismissalId: aside.dismissalId },
          { onSuccess: () => say(driftText.restored(difference.subject)), onError: fail },
        );
    },
  });

  const takeUp = ({ sectionId, heading }: Comparison['leftOut'][number]): void =>
    leaveOut.mutate(
      { readingId: review.id, sectionId, isLeftOut: false },
      { onSuccess: () => say(driftText.taken(heading)), onError: fail },
    );

  usePageKeys((event) => {
    if (!isActive) return false;
    const key = event.key.toLowerCase();
    const isWalking = isInEntries(event.target);
    if (key === 'j' || (key === 'arrowdown' && isWalking)) return walk.step(1);
    if (key === 'k' || (key === 'arrowup' && isWalking)) return walk.step(-1);
    if (current === undefined || isReadOnly || current.aside !== null) return false;
    const actions = actionsOf(current);
    const { steps, correction } = current.difference;
    if (steps.length > 0 && (key === 'a' || (key === 'enter' && isOnPage(event.target)))) actions.changeRegister();
    else if (key === 'c' && correction.text !== null) actions.copy();
    else if (key === 'l') actions.leave();
    else return false;
    return true;
  });

  return {
    marks,
    walk,
    count: read.data?.differences.length,
    actions: null,
    side: (
      <Loaded read={read} rows={8}>
        {({ language, leftOut }) => (
          <DifferencesPane
            groups={groups}
            compared={review.drafts.filter(({ kind }) => !uncomparedKinds.has(kind)).length}
            lang={review.language}
            correctionLang={language}
            leftOut={leftOut}
            onTakeUp={isReadOnly ? undefined : takeUp}
            numberOf={(key) => order.indexOf(key)}
            currentKey={walk.currentKey}
            hoveredKey={walk.hoveredKey}
            onHover={walk.hover}
            onChoose={walk.chooseInList}
            actionsOf={actionsOf}
          />
        )}
      </Loaded>
    ),
    dialog:
      leaving === null ? null : (
        <LeaveDialog
          readingId={review.id}
          difference={leaving}
          heading={leaving.policy === null ? headingOf(leaving.section, read.data?.language) : null}
          onClose={() => setLeaving(null)}
          onLeft={() => {
            setLeaving(null);
            goOn(leaving.key);
          }}
        />
      ),
  };
}

/** What the section is called in the policy. */
function headingOf(section: string, language: PolicyLanguage = 'en'): string | null {
  return isPolicySectionId(section) ? catalogues[language].headings[section] : null;
}

function markOf({ difference, aside }: DifferenceEntry): SourceMark {
  return {
    id: difference.key,
    spans: difference.span === null ? [] : [difference.span],
    tone: aside === null ? 'untrue' : 'settled',
    stateWord: aside === null ? driftText.standing : driftText.standingAside,
  };
}
