import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReviewedType } from '../../../shared/domain/deadlines.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { Button } from '../../ui/index.ts';
import { ReviewDialog } from './review-dialog.tsx';

type ReviewButtonProps = { type: ReviewedType; id: string; title: string };

/** Records a review on the page of what was looked at. */
export function ReviewButton({ type, id, title }: ReviewButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={CalendarCheck} onPress={() => setOpen(true)}>
        {deadlinesText.review}
      </Button>
      {isOpen ? <ReviewDialog type={type} id={id} title={title} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
