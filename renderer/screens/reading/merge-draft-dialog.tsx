import { useState } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { readingText } from '../../text/reading.ts';
import { recordWords } from '../../text/record-words.ts';
import { Banner, Button, ComboBox, Dialog, FieldStack, Text } from '../../ui/index.ts';
import { useNames } from '../records/record-data.ts';
import type { Draft } from './draft-view.ts';
import type { Decisions } from './use-decisions.ts';

type MergeDraftDialogProps = {
  draft: Draft;
  /** What the draft goes into. */
  type: RecordType;
  decisions: Decisions;
  onClose: () => void;
  onMerged: () => void;
};

/** Chooses the record that a draft is about, where the names do not tell. */
export function MergeDraftDialog({ draft, type, decisions, onClose, onMerged }: MergeDraftDialogProps) {
  const names = useNames(type);
  const [chosenId, setChosenId] = useState(draft.record?.type === type ? draft.record.id : null);
  const [isAsked, setAsked] = useState(false);
  const kind = recordWords[type].singular;
  const merge = (): void => {
    if (chosenId === null) setAsked(true);
    else decisions.merge(draft, chosenId, onMerged);
  };
  return (
    <Dialog
      isOpen
      isStrict
      width="small"
      title={readingText.mergeTitle(draft.subject)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{readingText.cancel}</Button>
          {names.length === 0 ? null : (
            <Button variant="primary" isPending={decisions.isPending} onPress={merge}>
              {readingText.merge}
            </Button>
          )}
        </>
      }
    >
      <FieldStack>
        <Text tone="muted">{names.length === 0 ? readingText.mergeNone(kind) : readingText.mergeText}</Text>
        {names.length === 0 ? null : (
          <ComboBox
            label={readingText.mergeField(kind)}
            options={names.map(({ id, title, hint }) => ({ id, label: title, hint: hint ?? undefined }))}
            value={chosenId}
            onChange={setChosenId}
            placeholder={readingText.mergePlaceholder}
            error={isAsked && chosenId === null ? readingText.mergeMissing : undefined}
          />
        )}
        {decisions.refusal === null ? null : <Banner tone="error" shape="box" title={decisions.refusal.message} />}
      </FieldStack>
    </Dialog>
  );
}
