import { useState } from 'react';
import { readingText } from '../../text/reading.ts';
import { Banner, Button, Dialog, FieldStack, Text } from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { FieldControl } from '../records/field-control.tsx';
import sheet from './change-draft-dialog.module.css';
import { readFields, type Draft } from './draft-view.ts';
import type { Decisions } from './use-decisions.ts';

const classes = bindClasses(sheet);

type ChangeDraftDialogProps = { draft: Draft; decisions: Decisions; onClose: () => void; onAccepted: () => void };

/** The fields that were read, to be put right before they are accepted. */
export function ChangeDraftDialog({ draft, decisions, onClose, onAccepted }: ChangeDraftDialogProps) {
  const fields = readFields(draft).filter(({ isChangeable }) => isChangeable);
  const [changed, setChanged] = useState<ReadonlyMap<string, unknown>>(new Map());
  const { refusal } = decisions;
  const errors = refusal?.wire.fields ?? {};
  const isNamed = fields.some(({ spec }) => errors[spec.name] !== undefined);

  const accept = (): void => {
    const byStep = Map.groupBy(
      fields.filter(({ step, spec }) => changed.has(`${step} ${spec.name}`)),
      ({ step }) => step,
    );
    const changes = [...byStep].map(([step, own]) => ({
      key: draft.key,
      step,
      values: Object.fromEntries(own.map(({ spec }) => [spec.name, changed.get(`${step} ${spec.name}`)])),
    }));
    decisions.accept(draft, changes, onAccepted);
  };

  return (
    <Dialog
      isOpen
      isStrict
      title={readingText.changeTitle(draft.subject)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{readingText.cancel}</Button>
          <Button variant="primary" isPending={decisions.isPending} onPress={accept}>
            {readingText.acceptChanged}
          </Button>
        </>
      }
    >
      <div className={classes('fields')}>
        <FieldStack>
          <Text tone="muted">{readingText.changeText}</Text>
          {fields.map(({ step, spec, value }) => {
            const place = `${step} ${spec.name}`;
            return (
              <FieldControl
                key={place}
                spec={spec}
                value={changed.has(place) ? changed.get(place) : value}
                onCommit={(next) => setChanged(new Map(changed).set(place, next))}
                error={errors[spec.name]}
                isReadOnly={false}
              />
            );
          })}
          {refusal === null || isNamed ? null : <Banner tone="error" shape="box" title={refusal.message} />}
        </FieldStack>
      </div>
    </Dialog>
  );
}
