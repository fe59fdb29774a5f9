import { useNavigate } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import type { LetterState } from '../../../shared/domain/letter-strip.ts';
import { letterStates } from '../../../shared/domain/letter-strip.ts';
import { lawfulBases } from '../../../shared/domain/codes.ts';
import type { ProcessingActivity } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { activityTexts } from '../../text/register.ts';
import { DefinitionList, formatDay, IconButton, LetterRow, Link, PrefilledText, Text, useUi } from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { sayValue } from '../records/value-text.ts';
import { capitalise } from '../../text/capitalise.ts';
import { topicOf } from './activity-topics.ts';
import { useActivitySummary } from './use-activity.ts';

type ActivityInspectorProps = { id: string; onClose: () => void };

/** The current activity letter by letter. */
export function ActivityInspector({ id, onClose }: ActivityInspectorProps) {
  const navigate = useNavigate();
  const { input, isReadOnly } = useAsAt();
  const activity = useOperation('activities.get', { id, ...input }).data;
  const cells = useOperation('activities.letters', { id, ...input }).data;
  const related = useOperation('activities.related', { id, ...input }).data;
  const summary = useActivitySummary(activity, related);
  if (activity === undefined || cells === undefined || summary === undefined) return null;
  const article = activity.role === 'processor' ? 'Art. 30(2)' : 'Art. 30(1)';
  return (
    <Inspector
      title={activity.name}
      eyebrow={
        <Text isNumeric>{[activity.reference, activity.department].filter((part) => part !== null).join('  ')}</Text>
      }
      text={activity.description ?? undefined}
      actions={
        <IconButton
          icon={ArrowUpRight}
          size="small"
          label={activityTexts.openPage}
          onPress={() => void navigate({ to: addressOfRecord('processingActivity', id) })}
        />
      }
      closeLabel={activityTexts.close}
      onClose={onClose}
    >
      <InspectorSection title={article} end={<StateCounts states={cells.map(({ state }) => state)} />}>
        {cells.map((cell) => {
          const topic = topicOf(cell.letter, activity.role);
          const words = topic === null ? '' : summary[topic];
          return (
            <LetterRow
              key={cell.letter}
              letter={cell.letter}
              label={cell.topic}
              state={cell.state}
              stateWord={activityTexts.states[cell.state]}
            >
              {cell.state === 'gap' ? (
                <>
                  {capitalise(cell.gaps.join('; '))}{' '}
                  {isReadOnly ? null : (
                    <Link href={addressOfRecord('processingActivity', id, cell.letter)}>{activityTexts.addTo}</Link>
                  )}
                </>
              ) : cell.state === 'prefilled' ? (
                <PrefilledText>{words}</PrefilledText>
              ) : cell.state === 'none' ? (
                activityTexts.states.none
              ) : (
                words
              )}
            </LetterRow>
          );
        })}
      </InspectorSection>
      <NotAsked activity={activity} />
    </Inspector>
  );
}

const tones: Readonly<Record<LetterState, 'muted' | 'prefilled' | 'gap'>> = {
  stated: 'muted',
  none: 'muted',
  prefilled: 'prefilled',
  gap: 'gap',
};

/** `5 stated, 1 pre-filled, 1 not recorded`. */
function StateCounts({ states }: { states: readonly LetterState[] }) {
  const counted = letterStates
    .map((state) => ({ state, count: states.filter((each) => each === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {counted.map(({ state, count }, index) => (
        <Text key={state} tone={tones[state]} size="small">
          {index === 0 ? '' : ', '}
          {activityTexts.summary(count, activityTexts.states[state])}
        </Text>
      ))}
    </>
  );
}

function NotAsked({ activity }: { activity: ProcessingActivity }) {
  const { locale } = useUi();
  const bases = [...new Set(activity.purposes.flatMap(({ lawfulBasis }) => lawfulBasis ?? []))];
  const dpia = sayValue(fieldSpec('processingActivity', 'dpiaState'), activity.dpiaState, () => undefined, locale);
  const items = [
    { id: 'bases', label: activityTexts.lawfulBases, value: bases.map((code) => lawfulBases[code].label).join('; ') },
    {
      id: 'dpia',
      label: activityTexts.dpia,
      value: [dpia, activity.dpiaDate === null ? null : formatDay(activity.dpiaDate, locale, 'short')]
        .filter((part) => part !== null)
        .join(', '),
    },
    { id: 'owner', label: activityTexts.owner, value: activity.owner ?? '' },
    {
      id: 'review',
      label: activityTexts.reviewBy,
      value: activity.reviewDate === null ? '' : formatDay(activity.reviewDate, locale, 'short'),
    },
  ].filter(({ value }) => value !== '');
  if (items.length === 0) return null;
  return (
    <InspectorSection title={activityTexts.notAsked}>
      <DefinitionList items={items} />
    </InspectorSection>
  );
}
