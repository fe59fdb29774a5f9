import { useState } from 'react';
import { addMonths } from '../../../shared/domain/calendar-days.ts';
import type { ReviewedType } from '../../../shared/domain/deadlines.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { Banner, Button, DateField, Dialog, FieldStack, Link, readToday, Row, Text, useToast } from '../../ui/index.ts';
import { useRecord } from '../records/record-data.ts';

type ReviewDialogProps = {
  type: ReviewedType;
  id: string;
  /** What the record is called. */
  title: string;
  onClose: () => void;
};

/** Offered beside the rule of the settings, in months. */
const usualMonths = [6, 12, 24];

/** Records that a review was done, and when the next one is: one step that undo takes back. */
export function ReviewDialog({ type, id, title, onClose }: ReviewDialogProps) {
  const today = readToday();
  const record = useRecord(type, id);
  const settings = useOperation('registerSettings.list', {});
  const everyMonths = settings.data?.[0]?.reviewEveryMonths ?? null;
  const [reviewedOn, setReviewedOn] = useState(today);
  /** Undefined while the rule of the settings stands. */
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const nextReviewOn =
    chosen === undefined ? (everyMonths === null ? null : addMonths(reviewedOn, everyMonths)) : chosen;
  const review = useCommand('records.review');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  const errors = review.error instanceof RpcError ? (review.error.wire.fields ?? {}) : {};

  const save = (): void => {
    if (record.data === undefined) return;
    review.mutate(
      { recordType: type, recordId: id, revision: record.data.revision, reviewedOn, nextReviewOn },
      {
        onSuccess: () => {
          onClose();
          showToast({
            text: deadlinesText.reviewed(title),
            actionLabel: deadlinesText.undo,
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
      title={deadlinesText.reviewOf(title)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{deadlinesText.cancel}</Button>
          <Button
            variant="primary"
            isPending={review.isPending}
            isDisabled={record.data === undefined || settings.data === undefined}
            onPress={save}
          >
            {deadlinesText.record}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Text tone="muted">{deadlinesText.reviewText}</Text>
        <DateField
          label={deadlinesText.reviewedOn}
          value={reviewedOn}
          onChange={(day) => setReviewedOn(day ?? today)}
          error={errors['reviewedOn']}
        />
        <div>
          <DateField
            label={deadlinesText.nextReview}
            value={nextReviewOn}
            onChange={setChosen}
            hint={everyMonths === null ? deadlinesText.nextReviewHint : deadlinesText.byRule(everyMonths)}
            error={errors['nextReviewOn']}
          />
          <Row gap={12}>
            {usualMonths.map((months) => (
              <Link key={months} size="small" onPress={() => setChosen(addMonths(reviewedOn, months))}>
                {deadlinesText.inMonths(months)}
              </Link>
            ))}
          </Row>
        </div>
        {review.error !== null && Object.keys(errors).length === 0 ? (
          <Banner tone="error" shape="box" title={review.error.message} />
        ) : null}
      </FieldStack>
    </Dialog>
  );
}
