import { useNavigate } from '@tanstack/react-router';
import { ArrowUpRight, CalendarCheck } from 'lucide-react';
import type { ReviewedType } from '../../../shared/domain/deadlines.ts';
import { reviewedTypes } from '../../../shared/domain/deadlines.ts';
import { sayPeriod } from '../../../shared/domain/period-words.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { Button, DefinitionList, formatDay, IconButton, PrefilledText, Text, useUi } from '../../ui/index.ts';
import { addressOfDeadline } from './deadline-columns.tsx';
import type { DeadlineRow } from './deadline-rows.ts';
import { capitalise } from '../../text/capitalise.ts';

type DeadlineInspectorProps = { row: DeadlineRow; onReview: () => void; onClose: () => void };

/** How the current deadline came about, and what can be done about it here. */
export function DeadlineInspector({ row, onReview, onClose }: DeadlineInspectorProps) {
  const navigate = useNavigate();
  const { locale } = useUi();
  const { isReadOnly } = useAsAt();
  const { basis, source } = row;
  return (
    <Inspector
      title={row.title}
      eyebrow={deadlinesText.kind(row.kind)}
      text={
        <Text tone={row.state === 'overdue' ? 'warning' : 'muted'}>
          {formatDay(row.day, locale, 'weekday')}, {deadlinesText.state(row.state).toLowerCase()}
        </Text>
      }
      actions={
        <IconButton
          icon={ArrowUpRight}
          size="small"
          label={deadlinesText.openRecord}
          onPress={() => void navigate({ href: addressOfDeadline(row) })}
        />
      }
      closeLabel={deadlinesText.close}
      onClose={onClose}
    >
      <InspectorSection title={deadlinesText.basis}>
        {basis.parts.map(({ label, day, period }, place) => (
          <Text key={place} as="div" tone="muted">
            {place === 0 ? capitalise(label) : label}{' '}
            {day === null && period === null ? null : (
              <Text weight="medium">{day === null ? sayPeriod(period ?? '') : formatDay(day, locale)}</Text>
            )}
          </Text>
        ))}
      </InspectorSection>
      <InspectorSection title={deadlinesText.source}>
        <DefinitionList
          items={[
            ...(row.start === null
              ? []
              : [{ id: 'start', label: deadlinesText.from, value: formatDay(row.start, locale) }]),
            ...(row.article === null ? [] : [{ id: 'article', label: deadlinesText.article, value: row.article }]),
            {
              id: 'source',
              label: deadlinesText.source,
              value: source.isConfirmed ? (
                source.text
              ) : (
                <>
                  <PrefilledText>{source.text}</PrefilledText>, {deadlinesText.notConfirmed}
                </>
              ),
            },
            ...(row.recordIds.length < 2
              ? []
              : [{ id: 'records', label: '', value: deadlinesText.affected(row.recordIds.length) }]),
          ]}
        />
      </InspectorSection>
      {isReadOnly || row.kind !== 'review' || !isReviewed(row.recordType) ? null : (
        <InspectorSection title="">
          <Button icon={CalendarCheck} onPress={onReview}>
            {deadlinesText.review}
          </Button>
        </InspectorSection>
      )}
    </Inspector>
  );
}

export function isReviewed(type: DeadlineRow['recordType']): type is ReviewedType {
  return reviewedTypes.some((name) => name === type);
}
