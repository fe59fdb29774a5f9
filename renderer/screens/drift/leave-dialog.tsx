import { useState } from 'react';
import { useCommand } from '../../rpc/use-command.ts';
import { driftText, readingText } from '../../text/reading.ts';
import { Banner, Button, DateField, Dialog, FieldStack, Text, TextArea, useToast } from '../../ui/index.ts';
import type { Difference } from './difference-groups.ts';

type LeaveDialogProps = { readingId: string; difference: Difference; onClose: () => void; onLeft: () => void };

/** Marks a difference as meant, with a reason. */
export function LeaveDialog({ readingId, difference, onClose, onLeft }: LeaveDialogProps) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const leave = useCommand('drift.setAside');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  const fields = leave.error?.wire.fields ?? {};
  const save = (): void => {
    if (reason.trim() === '') {
      setAsked(true);
      return;
    }
    leave.mutate(
      { readingId, key: difference.key, reason: reason.trim(), until },
      {
        onSuccess: () => {
          onLeft();
          showToast({
            text: driftText.left(difference.subject),
            actionLabel: readingText.undo,
            onAction: () => undo.mutate({}),
            slot: 'step',
          });
        },
      },
    );
  };
  return (
    <Dialog
      isOpen
      isStrict
      width="small"
      title={driftText.asideTitle(difference.subject)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{readingText.cancel}</Button>
          <Button variant="primary" isPending={leave.isPending} onPress={save}>
            {driftText.leave}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Text tone="muted">{driftText.asideText}</Text>
        <TextArea
          hasInitialFocus
          label={driftText.reason}
          value={reason}
          onChange={setReason}
          error={isAsked && reason.trim() === '' ? driftText.reasonMissing : fields['reason']}
        />
        <DateField
          label={driftText.until}
          hint={driftText.untilHint}
          value={until}
          onChange={setUntil}
          error={fields['until']}
        />
        {leave.error !== null && Object.keys(fields).length === 0 ? (
          <Banner tone="error" shape="box" title={leave.error.message} />
        ) : null}
      </FieldStack>
    </Dialog>
  );
}
