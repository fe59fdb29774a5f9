// What can be done with several selected records of a list at once.
import { CalendarCheck, Tag, Trash2, User } from 'lucide-react';
import { useState } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { formTexts } from '../../text/forms.ts';
import { listTexts } from '../../text/lists.ts';
import {
  Button,
  ConfirmDialog,
  DateField,
  MenuButton,
  Popover,
  SelectionBar,
  Stack,
  TextField,
  useToast,
} from '../../ui/index.ts';
import { fieldSpec, fieldSpecs } from './field-spec.ts';
import { useRecordWriter, type Fields, type Seen } from './record-data.ts';

type BulkActionsProps = {
  type: RecordType;
  /** For "Remove 3 vendors?". */
  noun: string;
  selected: readonly Seen[];
  onClear: () => void;
};

export function BulkActions({ type, noun, selected, onClear }: BulkActionsProps) {
  const [isRemoving, setRemoving] = useState(false);
  const { isPending, change, remove } = useBulkWrites(type, selected, onClear);
  const has = (name: string): boolean => fieldSpecs(type).some((spec) => spec.name === name);
  return (
    <SelectionBar label={listTexts.selected(selected.length)} clearLabel={listTexts.clear} onClear={onClear}>
      {has('owner') ? <OwnerButton onApply={(owner) => void change({ owner })} isDisabled={isPending} /> : null}
      {has('reviewDate') ? (
        <ReviewButton onApply={(reviewDate) => void change({ reviewDate })} isDisabled={isPending} />
      ) : null}
      {has('status') ? (
        <StatusButton type={type} onApply={(status) => void change({ status })} isDisabled={isPending} />
      ) : null}
      <Button variant="quiet" icon={Trash2} onPress={() => setRemoving(true)} isDisabled={isPending}>
        {listTexts.remove}
      </Button>
      <ConfirmDialog
        title={listTexts.removeMany(selected.length, noun)}
        message={listTexts.removeManyText}
        confirmLabel={listTexts.remove}
        cancelLabel={formTexts.cancel}
        isOpen={isRemoving}
        isDanger
        isPending={isPending}
        onConfirm={() => void remove().then(() => setRemoving(false))}
        onCancel={() => setRemoving(false)}
      />
    </SelectionBar>
  );
}

/** Writes record by record, so that one refusal keeps the others; the toast takes all of them back. */
function useBulkWrites(type: RecordType, selected: readonly Seen[], onDone: () => void) {
  const writer = useRecordWriter();
  const showToast = useToast();
  const undo = useCommand('register.undo');
  const [isPending, setPending] = useState(false);

  const run = async (write: (seen: Seen) => Promise<unknown>, say: (count: number) => string): Promise<void> => {
    setPending(true);
    const results = [];
    for (const seen of selected) results.push(...(await Promise.allSettled([write(seen)])));
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    setPending(false);
    onDone();
    if (done < results.length) showToast({ text: listTexts.someFailed(results.length - done), tone: 'error' });
    if (done > 0)
      showToast({
        text: say(done),
        actionLabel: formTexts.undo,
        onAction: () => {
          void (async () => {
            for (let step = 0; step < done; step += 1) await undo.mutateAsync({});
          })();
        },
      });
  };
  return {
    isPending,
    change: (patch: Fields): Promise<void> => run((seen) => writer.update(type, seen, patch), listTexts.changed),
    remove: (): Promise<void> => run((seen) => writer.remove(type, seen), listTexts.removed),
  };
}

type ApplyProps<Value> = { onApply: (value: Value) => void; isDisabled: boolean };

function OwnerButton({ onApply, isDisabled }: ApplyProps<string | null>) {
  const [owner, setOwner] = useState('');
  return (
    <Popover
      label={listTexts.setOwner}
      placement="top start"
      width="medium"
      trigger={
        <Button variant="quiet" icon={User} isDisabled={isDisabled}>
          {listTexts.setOwner}
        </Button>
      }
    >
      {(close) => (
        <Stack gap={12}>
          <TextField label={listTexts.ownerLabel} value={owner} onChange={setOwner} />
          <Button
            variant="primary"
            onPress={() => {
              close();
              onApply(owner.trim() === '' ? null : owner.trim());
            }}
          >
            {listTexts.apply}
          </Button>
        </Stack>
      )}
    </Popover>
  );
}

function ReviewButton({ onApply, isDisabled }: ApplyProps<string | null>) {
  const [day, setDay] = useState<string | null>(null);
  return (
    <Popover
      label={listTexts.setReview}
      placement="top start"
      width="medium"
      trigger={
        <Button variant="quiet" icon={CalendarCheck} isDisabled={isDisabled}>
          {listTexts.setReview}
        </Button>
      }
    >
      {(close) => (
        <Stack gap={12}>
          <DateField label={listTexts.reviewLabel} value={day} onChange={setDay} />
          <Button
            variant="primary"
            onPress={() => {
              close();
              onApply(day);
            }}
          >
            {listTexts.apply}
          </Button>
        </Stack>
      )}
    </Popover>
  );
}

function StatusButton({ type, onApply, isDisabled }: ApplyProps<string> & { type: RecordType }) {
  const spec = fieldSpec(type, 'status');
  const options = spec.kind === 'code' ? spec.options : [];
  return (
    <MenuButton
      label={listTexts.setStatus}
      placement="top start"
      trigger={
        <Button variant="quiet" icon={Tag} isDisabled={isDisabled}>
          {listTexts.setStatus}
        </Button>
      }
      groups={[
        {
          id: 'status',
          entries: options.map(({ code, label }) => ({ id: code, label, onPress: () => onApply(code) })),
        },
      ]}
    />
  );
}
