import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addressOfArea } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { readingText } from '../../text/reading.ts';
import { ConfirmDialog, IconButton, MenuButton, useToast } from '../../ui/index.ts';
import { fetchRecord, useRecordWriter } from '../records/record-data.ts';
import type { Review } from './draft-view.ts';

/** What can be done with a reading as a whole. */
export function ReadingMenu({ review: { id, title } }: { review: Pick<Review, 'id' | 'title'> }) {
  const { isReadOnly } = useAsAt();
  const client = useQueryClient();
  const navigate = useNavigate();
  const showToast = useToast();
  const writer = useRecordWriter();
  const undo = useCommand('register.undo');
  const [isAsking, setAsking] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  if (isReadOnly) return null;
  const remove = async (): Promise<void> => {
    setRemoving(true);
    try {
      const { revision } = await fetchRecord(client, 'reading', id);
      // Away first: a page whose reading is gone would say so.
      await navigate({ href: addressOfArea('readings') });
      await writer.remove('reading', { id, revision });
      showToast({
        text: readingText.removed(title),
        actionLabel: readingText.undo,
        onAction: () => undo.mutate({}),
      });
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : readingText.failed, tone: 'error' });
    }
  };
  return (
    <>
      <MenuButton
        label={readingText.more}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label={readingText.more} />}
        groups={[
          {
            id: 'reading',
            entries: [
              {
                id: 'remove',
                label: `${readingText.remove}…`,
                icon: Trash2,
                isDanger: true,
                onPress: () => setAsking(true),
              },
            ],
          },
        ]}
      />
      <ConfirmDialog
        title={readingText.removeTitle}
        message={readingText.removeText}
        confirmLabel={readingText.remove}
        cancelLabel={readingText.cancel}
        isOpen={isAsking}
        isPending={isRemoving}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
