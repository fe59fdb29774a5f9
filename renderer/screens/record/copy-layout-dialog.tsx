import { useState } from 'react';
import { useCommand } from '../../rpc/use-command.ts';
import { exportText, recordText } from '../../text/record.ts';
import { Banner, Button, Dialog, FieldStack, Text, TextField } from '../../ui/index.ts';
import type { Layout } from './export-choice.ts';

type CopyLayoutDialogProps = {
  layout: Layout;
  onClose: () => void;
  onCopied: (id: string) => void;
};

/** Names the register's own layout that is made from another. */
export function CopyLayoutDialog({ layout, onClose, onCopied }: CopyLayoutDialogProps) {
  const [title, setTitle] = useState(recordText.copyName(layout.title));
  const copy = useCommand('record.copyLayout');
  const submit = (): void => copy.mutate({ layoutId: layout.id, title }, { onSuccess: ({ id }) => onCopied(id) });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={recordText.copyTitle}
      width="small"
      actions={
        <>
          <Button onPress={onClose}>{exportText.cancel}</Button>
          <Button variant="primary" isPending={copy.isPending} isDisabled={title.trim() === ''} onPress={submit}>
            {recordText.copyDo}
          </Button>
        </>
      }
    >
      <FieldStack>
        <TextField label={recordText.layoutTitle} value={title} onChange={setTitle} />
        <Text as="p" tone="muted">
          {recordText.copyNote}
        </Text>
        {copy.error === null ? null : <Banner tone="error" shape="box" title={copy.error.message} />}
      </FieldStack>
    </Dialog>
  );
}
