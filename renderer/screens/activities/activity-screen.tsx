// The page of an activity: its letters on top as contents, its questions in sections, its sources beside them.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { FormPage } from '../../app/layout/index.ts';
import { operationQuery, useOperation } from '../../rpc/use-operation.ts';
import { codeWords } from '../../text/fields.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { Button, StepStrip, useToast } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { PolicySection } from '../records/policy-aside.tsx';
import { ChangesSection, SourcesSection } from '../records/record-aside.tsx';
import { RecordFormScreen, RecordHead, type RecordBody } from '../records/record-form-screen.tsx';
import { goToSection } from '../records/use-place.ts';
import { ActivitySections } from './activity-sections.tsx';
import { letters } from './activity-topics.ts';
import { readActivity } from './use-activity.ts';

export function ActivityScreen({ id }: { id: string }) {
  return <RecordFormScreen type="processingActivity" id={id} Body={ActivityBody} />;
}

type Cells = OutputOf<'activities.letters'>;

function ActivityBody({ editor, record, title }: Parameters<RecordBody>[0]) {
  const { input } = useAsAt();
  const activity = readActivity({ ...editor.fields });
  const strip = useOperation('activities.letters', { id: record.id, ...input });
  const related = useOperation('activities.related', { id: record.id, ...input });
  const [currentLetter, setCurrentLetter] = useState<string | null>(null);
  const cells = strip.data ?? [];
  const goTo = (letter: string): void => {
    setCurrentLetter(letter);
    goToSection(letter);
  };
  return (
    <FormPage
      head={
        <RecordHead
          type="processingActivity"
          record={record}
          title={title}
          isReadOnly={editor.isReadOnly}
          crumbs={activity.department === null ? [] : [{ id: 'department', label: activity.department }]}
          fact={[activity.reference, codeWords('processingActivity.role', activity.role, roles).label]
            .filter((part) => part !== null)
            .join(', ')}
          actions={<NextOpenPoint id={record.id} cells={cells} currentLetter={currentLetter} onGo={goTo} />}
        />
      }
      strip={
        <StepStrip
          label={activityTexts.lettersOf(activity.role === 'processor' ? 'Art. 30(2)' : 'Art. 30(1)')}
          steps={cells.map((cell) => ({
            id: cell.letter,
            letter: cell.letter,
            label: activityTexts.steps[cell.topic] ?? cell.topic,
            state: cell.state,
            stateWord: activityTexts.states[cell.state],
          }))}
          currentId={currentLetter}
          onGo={goTo}
        />
      }
      aside={
        <>
          <PolicySection recordId={record.id} />
          <SourcesSection sources={related.data?.sources ?? []} />
          {related.data === undefined ? null : <ChangesSection recordId={record.id} />}
        </>
      }
      asideLabel={formTexts.aside}
    >
      <Loaded read={related} rows={12}>
        {(loaded) => (
          <ActivitySections
            editor={editor}
            activity={activity}
            related={loaded}
            cellOf={(letter) => cells.find((cell) => cell.letter === letter)}
            onLetter={setCurrentLetter}
          />
        )}
      </Loaded>
    </FormPage>
  );
}

const roles = ['controller', 'jointController', 'processor'];

type NextOpenPointProps = {
  id: string;
  cells: Cells;
  currentLetter: string | null;
  onGo: (letter: string) => void;
};

/** Walks through what is open: the letters of this activity, then the activities after it. */
function NextOpenPoint({ id, cells, currentLetter, onGo }: NextOpenPointProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const showToast = useToast();
  const { input } = useAsAt();
  const goOn = async (): Promise<void> => {
    const open = cells.filter(({ state }) => state === 'gap').map(({ letter }) => letter);
    const next = open.find((letter) => currentLetter === null || letter > currentLetter);
    if (next !== undefined) {
      onGo(next);
      return;
    }
    // Read only when asked for: with ten thousand activities the rows are too much to keep current beside a form.
    const rows = await client.fetchQuery(operationQuery('activities.summaries', input));
    const position = rows.findIndex((row) => row.id === id);
    const others = [...rows.slice(position + 1), ...rows.slice(0, Math.max(0, position))];
    const row = others.find(({ states }) => states.includes('gap'));
    if (row !== undefined)
      await navigate({ href: addressOfRecord('processingActivity', row.id, letters[row.states.indexOf('gap')]) });
    else if (open[0] !== undefined) onGo(open[0]);
    else showToast({ text: activityTexts.noOpen });
  };
  return (
    <Button iconEnd={ArrowRight} onPress={() => void goOn()}>
      {activityTexts.nextOpen}
    </Button>
  );
}
