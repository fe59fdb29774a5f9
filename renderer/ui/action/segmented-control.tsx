import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { VisuallyHidden } from '../base/visually-hidden.tsx';
import labels from '../field/field-frame.module.css';
import sheet from './segmented-control.module.css';

const classes = bindClasses(sheet);
const labelClasses = bindClasses(labels);

export type Segment<Id extends string> = {
  id: Id;
  label: ReactNode;
  /** Colours the chosen segment of an answer: listed is stated, none is none, unanswered is a gap. */
  tone?: 'stated' | 'none' | 'gap' | undefined;
  /** A number after the words, such as missing translations; `countName` says what it counts. */
  count?: number | undefined;
  countName?: string | undefined;
  isDisabled?: boolean | undefined;
};

type SegmentedControlProps<Id extends string> = {
  label: string;
  isLabelHidden?: boolean | undefined;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** `view` is the soft grey switch; `answer` has the edge of an input, since it states something. */
  variant?: 'view' | 'answer' | undefined;
  size?: 'normal' | 'small' | undefined;
  isDisabled?: boolean | undefined;
};

/** One of few, all visible: a radio group in one row. */
export function SegmentedControl<Id extends string>({
  label,
  isLabelHidden = false,
  segments,
  value,
  onChange,
  variant = 'view',
  size = 'normal',
  isDisabled = false,
}: SegmentedControlProps<Id>) {
  return (
    <RadioGroup
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      orientation="horizontal"
      isDisabled={isDisabled}
      value={value}
      onChange={(chosen) => {
        const segment = segments.find((candidate) => candidate.id === chosen);
        if (segment !== undefined) onChange(segment.id);
      }}
      className={classes('group')}
    >
      {isLabelHidden ? null : <Label className={labelClasses('label')}>{label}</Label>}
      <div className={classes('track', `variant-${variant}`, `size-${size}`)}>
        {segments.map((segment) => (
          <Radio
            key={segment.id}
            value={segment.id}
            isDisabled={segment.isDisabled ?? false}
            className={classes('segment', segment.tone !== undefined && `tone-${segment.tone}`)}
          >
            {segment.label}
            {segment.count === undefined ? null : <span className={classes('count')}>{segment.count}</span>}
            {segment.countName === undefined ? null : <VisuallyHidden>{segment.countName}</VisuallyHidden>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
