// The questions of Art. 30 as sections of the form, in the order of the letters of the activity's role.
import { useState, type ReactNode } from 'react';
import type { Letter, LetterState } from '../../../shared/domain/letter-strip.ts';
import type { ProcessingActivity } from '../../../shared/domain/record-types.ts';
import { addressOfNew, addressOfRecord } from '../../app/addresses.ts';
import { codeWords } from '../../text/fields.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import {
  FieldRow,
  FieldStack,
  FoldedSection,
  Link,
  MarginSection,
  Row,
  Stack,
  StateMark,
  Text,
} from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { EditedAnswer, EditedField, FormItems, ListedField } from '../records/record-fields.tsx';
import type { RecordEditor } from '../records/record-editor.ts';
import { capitalise } from '../../text/capitalise.ts';
import type { ActivityRelated } from './activity-summary.ts';
import sheet from './activity-sections.module.css';
import { letterOf, letters, type Topic } from './activity-topics.ts';
import { ErasureEditor } from './erasure-editor.tsx';
import { PurposesEditor } from './purposes-editor.tsx';
import { RecipientsEditor, useRecipientsAnswer } from './recipients-editor.tsx';
import { TransfersEditor, useTransfersAnswer } from './transfers-editor.tsx';
import { AnswerSwitch } from '../records/answer-switch.tsx';
import type { FormItem } from '../records/form-layout.ts';
import { fieldsOfItem } from '../records/form-sections.ts';
import { usePlaceInForm, useWantedPlace } from '../records/use-place.ts';
import { useActivityOrganisation, useActivitySummary } from './use-activity.ts';

const classes = bindClasses(sheet);

export type ActivitySectionProps = {
  editor: RecordEditor;
  activity: ProcessingActivity;
  related: ActivityRelated;
};

/** Where fields are edited that have no control under their own name. */
const topicOfField: Readonly<Record<string, Topic>> = {
  organisationId: 'contacts',
  jointControllersAnswer: 'contacts',
  jointControllerIds: 'contacts',
  controllersAnswer: 'contacts',
  controllerIds: 'contacts',
  purposes: 'purposes',
  processingCategories: 'purposes',
  recipientsAnswer: 'recipients',
  transfersAnswer: 'transfers',
  retentionRuleIds: 'erasure',
};

const otherItems: readonly FormItem[] = [
  'owner',
  'reviewDate',
  'serviceIds',
  'systems',
  { answer: 'dataSourcesAnswer', of: 'dataSources' },
  { answer: 'automatedDecisionsAnswer', of: 'automatedDecisions' },
  'dpiaState',
  'dpiaDate',
  'dpiaReason',
  { answer: 'dpiaCriteriaAnswer', of: 'dpiaCriteria' },
  'dpiaDocumentId',
  'controllerContractDocumentId',
  'consentDocumentId',
  'interestsAssessmentDocumentId',
  'breachOccurred',
  'breachDocumentId',
  'schedule1Condition',
  'retentionPolicyDocumentId',
  'retentionPolicyFollowed',
  'retentionPolicyReasons',
  'reviewedOn',
  'notes',
];

type ActivitySectionsProps = ActivitySectionProps & {
  /** State and gaps of a letter; undefined until they are read. */
  cellOf: (letter: Letter) => { state: LetterState; gaps: readonly string[] } | undefined;
  /** The section that the focus is in. */
  onLetter: (letter: Letter) => void;
};

export function ActivitySections({ cellOf, onLetter, ...props }: ActivitySectionsProps) {
  const { editor, activity } = props;
  const { role } = activity;
  const place = useWantedPlace();
  usePlaceInForm((field) => {
    const topic = topicOfField[field];
    return topic === undefined ? 'more' : (letterOf(topic, role) ?? topic);
  });
  const section = (topic: Topic, title: string, body: ReactNode, right?: ReactNode): ReactNode => {
    const letter = letterOf(topic, role);
    const state = letter === null ? null : (cellOf(letter)?.state ?? null);
    return (
      <MarginSection
        key={topic}
        id={`section-${letter ?? topic}`}
        letter={letter ?? undefined}
        isOpen={state === 'gap'}
        title={title}
        right={
          right ?? (state === null ? undefined : <StateMark state={state}>{activityTexts.states[state]}</StateMark>)
        }
      >
        {body}
      </MarginSection>
    );
  };
  const isProcessor = role === 'processor';
  const sections: Readonly<Record<Topic, ReactNode>> = {
    contacts: section(
      'contacts',
      isProcessor ? activityTexts.contactsAsProcessor : activityTexts.contacts,
      <ContactsSection {...props} gaps={cellOf('a')?.gaps ?? []} />,
    ),
    purposes: section(
      'purposes',
      isProcessor ? activityTexts.processingTitle : activityTexts.purposes,
      <FieldStack>
        {isProcessor ? <EditedField editor={editor} name="processingCategories" isLabelHidden /> : null}
        <PurposesEditor editor={editor} />
      </FieldStack>,
    ),
    data: section('data', activityTexts.data, <DataSection {...props} />),
    recipients: section(
      'recipients',
      activityTexts.recipients,
      <RecipientsEditor {...props} />,
      <RecipientsSwitch {...props} />,
    ),
    transfers: section(
      'transfers',
      activityTexts.transfers,
      <TransfersEditor {...props} />,
      <TransfersSwitch {...props} />,
    ),
    erasure: section(
      'erasure',
      activityTexts.erasure,
      <ErasureEditor {...props} />,
      <EditedAnswer editor={editor} answer="retentionAnswer" of="retentionRuleIds" isLabelHidden />,
    ),
    security: section(
      'security',
      activityTexts.security,
      <ListedField editor={editor} name="securityMeasureIds" answer="securityAnswer" />,
      <EditedAnswer editor={editor} answer="securityAnswer" of="securityMeasureIds" isLabelHidden />,
    ),
  };
  const asked: readonly Topic[] = isProcessor
    ? ['contacts', 'purposes', 'transfers', 'security']
    : ['contacts', 'purposes', 'data', 'recipients', 'transfers', 'erasure', 'security'];
  const others: readonly Topic[] = isProcessor ? ['data', 'recipients', 'erasure'] : [];
  return (
    <div
      onFocus={(event) => {
        const id = event.target.closest('section')?.id;
        const letter = letters.find((candidate) => id === `section-${candidate}`);
        if (letter !== undefined) onLetter(letter);
      }}
    >
      <MarginSection id="section-name" title={activityTexts.activity}>
        <AboutSection {...props} />
      </MarginSection>
      {asked.map((topic) => sections[topic])}
      {others.map((topic) => sections[topic])}
      <FoldedSection
        id="section-more"
        title={activityTexts.notAsked}
        summary={formTexts.moreSummary(activityTexts.notAskedParts)}
        isInitiallyOpen={place !== null && otherItems.flatMap(fieldsOfItem).includes(place)}
      >
        <FormItems editor={editor} items={otherItems} />
      </FoldedSection>
    </div>
  );
}

type SummaryLineProps = { children: ReactNode; isReadOnly: boolean; fields: ReactNode; label: string };

/** Words with a way to change them: what seldom changes does not stand as open fields. */
function ChangeableLine({ children, isReadOnly, fields, label }: SummaryLineProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return fields;
  return (
    <div className={classes('line')}>
      <Text tone="muted">{children}</Text>
      {isReadOnly ? null : (
        <Link onPress={() => setOpen(true)} accessibleName={`${activityTexts.change}: ${label}`}>
          {activityTexts.change}
        </Link>
      )}
    </div>
  );
}

function AboutSection({ editor, activity }: ActivitySectionProps) {
  const status = codeWords('processingActivity.status', activity.status, []).label;
  const parts = [status, activity.department, activity.description].filter((part) => part !== null);
  return (
    <ChangeableLine
      label={activityTexts.activity}
      isReadOnly={editor.isReadOnly}
      fields={
        <FieldStack>
          <FieldRow columns="wide-first">
            <EditedField editor={editor} name="name" />
            <EditedField editor={editor} name="reference" />
          </FieldRow>
          <FieldRow>
            <EditedField editor={editor} name="role" />
            <EditedField editor={editor} name="status" />
          </FieldRow>
          <EditedField editor={editor} name="department" />
          <EditedField editor={editor} name="description" />
        </FieldStack>
      }
    >
      {parts.join('. ')}
    </ChangeableLine>
  );
}

function ContactsSection({ editor, activity, related, gaps }: ActivitySectionProps & { gaps: readonly string[] }) {
  const summary = useActivitySummary(activity, related);
  const organisation = useActivityOrganisation(activity);
  const fields = (
    <FieldStack>
      <EditedField editor={editor} name="organisationId" />
      {activity.role === 'processor' ? (
        <FormItems editor={editor} items={[{ answer: 'controllersAnswer', of: 'controllerIds' }]} />
      ) : (
        <FormItems editor={editor} items={[{ answer: 'jointControllersAnswer', of: 'jointControllerIds' }]} />
      )}
    </FieldStack>
  );
  const isOpen =
    (activity.role === 'processor' && activity.controllerIds.length === 0 && activity.controllersAnswer !== 'none') ||
    (activity.role === 'jointController' && activity.jointControllerIds.length === 0);
  const missing =
    gaps.length === 0 || editor.isReadOnly ? null : (
      <Row gap={12} canWrap>
        <Text tone="gap">{capitalise(gaps.join('; '))}</Text>
        <Link
          href={
            organisation === undefined
              ? addressOfNew('organisation')
              : addressOfRecord('organisation', organisation.id, 'contacts')
          }
        >
          {activityTexts.completeOrganisation}
        </Link>
      </Row>
    );
  if (isOpen)
    return (
      <FieldStack>
        {fields}
        {missing}
      </FieldStack>
    );
  return (
    <Stack gap={8}>
      <ChangeableLine label={activityTexts.contacts} isReadOnly={editor.isReadOnly} fields={fields}>
        {summary?.contacts === '' ? activityTexts.noOrganisation : summary?.contacts}
      </ChangeableLine>
      {missing}
    </Stack>
  );
}

function DataSection({ editor }: ActivitySectionProps) {
  return (
    <FieldStack>
      <EditedField editor={editor} name="dataSubjectCategoryIds" />
      <EditedField editor={editor} name="dataCategoryIds" />
      <div className={classes('beside')}>
        <EditedAnswer editor={editor} answer="specialCategoriesAnswer" of={null} />
        <Text size="small" tone="faint">
          {activityTexts.specialHint}
        </Text>
      </div>
    </FieldStack>
  );
}

function RecipientsSwitch(props: ActivitySectionProps) {
  const change = useRecipientsAnswer(props);
  return (
    <AnswerSwitch
      label={activityTexts.recipients}
      isLabelHidden
      answer={props.activity.recipientsAnswer}
      count={props.related.engagements.length}
      onChange={change}
      isReadOnly={props.editor.isReadOnly}
    />
  );
}

function TransfersSwitch(props: ActivitySectionProps) {
  const change = useTransfersAnswer(props);
  return (
    <AnswerSwitch
      label={activityTexts.transfers}
      isLabelHidden
      answer={props.activity.transfersAnswer}
      count={props.related.transfers.length}
      onChange={change}
      isReadOnly={props.editor.isReadOnly}
    />
  );
}
