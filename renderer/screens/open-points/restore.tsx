import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { openPointsText } from '../../text/open-points.ts';
import { Button, useToast } from '../../ui/index.ts';
import type { DismissedRow } from './finding-rows.ts';
import { useSubject } from './subject.ts';

/** Takes a dismissal back. */
export function Restore({ row }: { row: DismissedRow }) {
  const { isReadOnly } = useAsAt();
  const restore = useCommand('findings.restore');
  const undo = useCommand('register.undo');
  const subject = useSubject(row.finding);
  const showToast = useToast();
  if (isReadOnly) return null;
  return (
    <Button
      size="small"
      accessibleName={openPointsText.restoreOf(subject)}
      isPending={restore.isPending}
      onPress={() =>
        restore.mutate(
          { dismissalId: row.dismissalId },
          {
            onSuccess: () =>
              showToast({
                text: openPointsText.restored(subject),
                actionLabel: openPointsText.undo,
                onAction: () => undo.mutate({}),
              }),
            onError: (error) => showToast({ text: error.message, tone: 'error' }),
          },
        )
      }
    >
      {openPointsText.restore}
    </Button>
  );
}
