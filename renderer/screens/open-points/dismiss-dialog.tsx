import { useState } from 'react';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { openPointsText } from '../../text/open-points.ts';
import { Banner, Button, DateField, Dialog, FieldStack, Text, TextArea, useToast } from '../../ui/index.ts';
import type { FindingRow } from './finding-rows.ts';
import { useSubject } from './subject.ts';

type DismissDialogProps = { row: FindingRow; onClose: () => void; onDismissed: () => void };

/** Sets a point aside with a reason. It stays listed under Dismissed, and undo takes it back. */
export function DismissDialog({ row, onClose, onDismissed }: DismissDialogProps) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const dismiss = useCommand('findings.dismiss');
  const undo = useCommand('register.undo');
  const subject = useSubject(row);
  const showToast = useToast();
  const fields = dismiss.error instanceof RpcError ? (dismiss.error.wire.fields ?? {}) : {};

  const save = (): void => {
    if (reason.trim() === '') {
      setAsked(true);
      return;
    }
    dismiss.mutate(
      { key: row.key, reason: reason.trim(), until },
      {
        onSuccess: () => {
          onDismissed();
          showToast({
            text: openPointsText.dismissed(subject),
            actionLabel: openPointsText.undo,
            onAction: () => undo.mutate({}),
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
      title={openPointsText.dismissTitle}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{openPointsText.cancel}</Button>
          <Button variant="primary" isPending={dismiss.isPending} onPress={save}>
            {openPointsText.dismiss}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Text tone="muted">{row.message}</Text>
        <TextArea
          hasInitialFocus
          label={openPointsText.reason}
          hint={openPointsText.reasonHint}
          value={reason}
          onChange={setReason}
          error={isAsked && reason.trim() === '' ? openPointsText.reasonMissing : fields['reason']}
        />
        <DateField
          label={openPointsText.until}
          hint={openPointsText.untilHint}
          value={until}
          onChange={setUntil}
          error={fields['until']}
        />
        {dismiss.error !== null && Object.keys(fields).length === 0 ? (
          <Banner tone="error" shape="box" title={dismiss.error.message} />
        ) : null}
      </FieldStack>
    </Dialog>
  );
}
