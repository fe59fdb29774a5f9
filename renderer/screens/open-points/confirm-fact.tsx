import { Check } from 'lucide-react';
import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { openPointsText } from '../../text/open-points.ts';
import { Button, formatDay, SourceLine, useToast, useUi } from '../../ui/index.ts';

/** Where a pre-filled fact comes from. */
export function SourceOf({ factSourceId }: { factSourceId: string }) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const source = useOperation('factSources.get', { id: factSourceId, ...input }).data;
  if (source === undefined) return null;
  return (
    <SourceLine kind={source.kind} isPrefilled>
      {openPointsText.sourceOn(
        source.reference ?? openPointsText.sourceKinds[source.kind],
        formatDay(source.capturedOn, locale, 'short'),
      )}
    </SourceLine>
  );
}

type ConfirmProps = {
  /** What is confirmed, such as "Country of “Stripe”". */
  subject: string;
  factSourceId: string;
};

/** Confirms one fact, in one undoable step. */
export function Confirm({ subject, factSourceId }: ConfirmProps) {
  const { isReadOnly } = useAsAt();
  const showToast = useToast();
  const confirm = useCommand('register.confirmFacts');
  const undo = useCommand('register.undo');
  if (isReadOnly) return null;
  return (
    <Button
      icon={Check}
      accessibleName={openPointsText.confirmFact(subject)}
      isPending={confirm.isPending}
      onPress={() =>
        confirm.mutate(
          { factSourceIds: [factSourceId] },
          {
            onSuccess: () =>
              showToast({
                text: openPointsText.confirmed(subject),
                actionLabel: openPointsText.undo,
                onAction: () => undo.mutate({}),
              }),
            onError: (error) => showToast({ text: error.message, tone: 'error' }),
          },
        )
      }
    >
      {openPointsText.confirm}
    </Button>
  );
}
