import { useState } from 'react';
import { useCommand } from '../../rpc/use-command.ts';
import { driftText, readingText } from '../../text/reading.ts';
import { Banner, Button, ChoiceList, DateField, Dialog, FieldStack, Text, TextArea, useToast } from '../../ui/index.ts';
import type { Difference } from './difference-groups.ts';

type LeaveDialogProps = {
  readingId: string;
  difference: Difference;
  /** Heading of the section that would tell it; null where the policy tells it, so that the section is not left out. */
  heading: string | null;
  onClose: () => void;
  onLeft: () => void;
};

type Extent = 'difference' | 'section';

/** Marks a difference as meant, with a reason; or the whole section that would tell it as left out on purpose. */
export function LeaveDialog({ readingId, difference, heading, onClose, onLeft }: LeaveDialogProps) {
  const [extent, setExtent] = useState<Extent>('difference');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const leave = useCommand('drift.setAside');
  const leaveOut = useCommand('drift.leaveOut');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  const failure = extent === 'section' ? leaveOut.error : leave.error;
  const fields = failure?.wire.fields ?? {};
  const say = (text: string): void => {
    onLeft();
    showToast({ text, actionLabel: readingText.undo, onAction: () => undo.mutate({}), slot: 'step' });
  };
  const save = (): void => {
    if (extent === 'section' && heading !== null) {
      const section = { readingId, sectionId: difference.section, isLeftOut: true };
      leaveOut.mutate(section, { onSuccess: () => say(driftText.sectionLeft(heading)) });
      return;
    }
    if (reason.trim() === '') {
      setAsked(true);
      return;
    }
    leave.mutate(
      { readingId, key: difference.key, reason: reason.trim(), until },
      { onSuccess: () => say(driftText.left(difference.subject)) },
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
          <Button variant="primary" isPending={leave.isPending || leaveOut.isPending} onPress={save}>
            {driftText.leave}
          </Button>
        </>
      }
    >
      <FieldStack>
        {heading === null ? null : (
          <ChoiceList<Extent>
            label={driftText.extent}
            choices={[
              { id: 'difference', label: driftText.onlyThis, reason: driftText.asideText },
              { id: 'section', label: driftText.wholeSection(heading), reason: driftText.wholeSectionText },
            ]}
            value={extent}
            onChange={setExtent}
          />
        )}
        {extent === 'section' ? null : (
          <>
            {heading === null ? <Text tone="muted">{driftText.asideText}</Text> : null}
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
          </>
        )}
        {failure !== null && Object.keys(fields).length === 0 ? (
          <Banner tone="error" shape="box" title={failure.message} />
        ) : null}
      </FieldStack>
    </Dialog>
  );
}
