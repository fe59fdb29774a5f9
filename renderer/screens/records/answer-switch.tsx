import { useState } from 'react';
import type { Answer } from '../../../shared/domain/primitives.ts';
import { formTexts } from '../../text/forms.ts';
import { ConfirmDialog, SegmentedControl } from '../../ui/index.ts';

type AnswerSwitchProps = {
  /** What the answer is about. */
  label: string;
  isLabelHidden?: boolean | undefined;
  answer: Answer;
  /** Entries that are listed now. With some, any other answer asks once, since it takes them off. */
  count: number;
  onChange: (answer: Answer) => void;
  isReadOnly: boolean;
};

const segments = [
  { id: 'notAnswered', label: formTexts.answers.notAnswered, tone: 'gap' },
  { id: 'none', label: formTexts.answers.none, tone: 'none' },
  { id: 'listed', label: formTexts.answers.listed, tone: 'stated' },
] as const;

/** Not answered, none or listed: none is an answer, empty is not. */
export function AnswerSwitch({ label, isLabelHidden, answer, count, onChange, isReadOnly }: AnswerSwitchProps) {
  const [asked, setAsked] = useState<Answer | null>(null);
  // Entries state the fact even where nobody has chosen the answer.
  const shown = count > 0 ? 'listed' : answer;
  const word = formTexts.answers[asked ?? 'none'];
  return (
    <>
      <SegmentedControl
        label={label}
        isLabelHidden={isLabelHidden}
        segments={segments}
        value={shown}
        onChange={(next) => {
          if (next === shown) return;
          if (count > 0 && next !== 'listed') setAsked(next);
          else onChange(next);
        }}
        variant="answer"
        size="small"
        isDisabled={isReadOnly}
      />
      <ConfirmDialog
        title={formTexts.clearAnswerTitle(word)}
        message={formTexts.clearAnswerText(count)}
        confirmLabel={formTexts.clearAnswerConfirm(word)}
        cancelLabel={formTexts.cancel}
        isOpen={asked !== null}
        onConfirm={() => {
          if (asked !== null) onChange(asked);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}
