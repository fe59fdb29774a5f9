import { useState } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { recordWords } from '../../text/record-words.ts';
import { ConfirmDialog, Stack, Text, useToast } from '../../ui/index.ts';
import { useRecordWriter, type Seen } from './record-data.ts';

type RemoveRecordDialogProps = {
  type: RecordType;
  record: Seen & { readonly title: string };
  onRemoved: () => void;
  onCancel: () => void;
};

/** Asks before a record is removed and lists what goes with it and what loses its link. */
export function RemoveRecordDialog({ type, record, onRemoved, onCancel }: RemoveRecordDialogProps) {
  const dependents = useOperation('register.dependents', { recordType: type, recordId: record.id });
  const writer = useRecordWriter();
  const showToast = useToast();
  const undo = useCommand('register.undo');
  const [isPending, setPending] = useState(false);
  const removed = dependents.data?.removed.filter(({ recordType }) => recordType !== 'factSource') ?? [];
  const unlinked = dependents.data?.unlinked ?? [];

  const remove = async (): Promise<void> => {
    setPending(true);
    try {
      const count = await writer.remove(type, record);
      onRemoved();
      showToast({
        text: formTexts.removedToast(record.title, Math.min(count, removed.length + 1)),
        actionLabel: formTexts.undo,
        onAction: () => undo.mutate({}),
      });
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
      onCancel();
    }
  };
  return (
    <ConfirmDialog
      title={formTexts.removeTitle(record.title)}
      message={
        removed.length + unlinked.length === 0 ? (
          formTexts.removeAlone
        ) : (
          <Stack gap={12}>
            {removed.length === 0 ? null : (
              <HangingRecords heading={formTexts.removeWith(removed.length)} records={removed} />
            )}
            {unlinked.length === 0 ? null : (
              <HangingRecords heading={formTexts.unlinkFrom(unlinked.length)} records={unlinked} />
            )}
            <Text as="p">{formTexts.undoBrings}</Text>
          </Stack>
        )
      }
      confirmLabel={formTexts.remove}
      cancelLabel={formTexts.cancel}
      isOpen
      isDanger
      isPending={isPending || dependents.isPending}
      onConfirm={() => void remove()}
      onCancel={onCancel}
    />
  );
}

const TITLES_SHOWN = 6;

type HangingRecordsProps = {
  heading: string;
  records: readonly { recordType: RecordType; recordId: string; title: string }[];
};

function HangingRecords({ heading, records }: HangingRecordsProps) {
  return (
    <div>
      <Text as="p">{heading}</Text>
      <ul>
        {records.slice(0, TITLES_SHOWN).map(({ recordType, recordId, title }) => (
          <li key={recordId}>
            <Text weight="medium">{title}</Text>{' '}
            <Text tone="faint" size="small">
              {recordWords[recordType].singular}
            </Text>
          </li>
        ))}
      </ul>
      {records.length > TITLES_SHOWN ? (
        <Text as="p" tone="muted">
          {formTexts.andMore(records.length - TITLES_SHOWN)}
        </Text>
      ) : null}
    </div>
  );
}
