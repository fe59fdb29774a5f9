import { useNavigate } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { fieldWords } from '../../text/fields.ts';
import { openPointsText } from '../../text/open-points.ts';
import { recordWords } from '../../text/record-words.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, DefinitionList, formatDay, IconButton, Row, useUi } from '../../ui/index.ts';
import { FactValue } from '../common/fact-value.tsx';
import { Confirm, SourceOf } from './confirm-fact.tsx';
import { Until } from './finding-columns.tsx';
import { addressOfFix, topicOf, type DismissedRow, type FindingRow } from './finding-rows.ts';
import sheet from './finding-inspector.module.css';
import { Restore } from './restore.tsx';
import { useSubject } from './subject.ts';

const classes = bindClasses(sheet);

type FindingInspectorProps = {
  row: FindingRow;
  /** Set where the point is dismissed. */
  dismissed: DismissedRow | undefined;
  onDismiss: () => void;
  onClose: () => void;
};

/** The current point in full, and the two ways on: settle it, or set it aside with a reason. */
export function FindingInspector({ row, dismissed, onDismiss, onClose }: FindingInspectorProps) {
  const navigate = useNavigate();
  const { isReadOnly } = useAsAt();
  const subject = useSubject(row);
  const settle = (): void => void navigate({ href: addressOfFix(row) });
  return (
    <Inspector
      title={subject}
      eyebrow={openPointsText.topic(topicOf(row))}
      text={row.message}
      actions={<IconButton icon={ArrowUpRight} size="small" label={openPointsText.openRecord} onPress={settle} />}
      closeLabel={openPointsText.close}
      onClose={onClose}
    >
      <InspectorSection title={openPointsText.about}>
        <About row={row} />
      </InspectorSection>
      {dismissed === undefined ? (
        <InspectorSection title={openPointsText.whatToDo}>
          <Row gap={8} canWrap>
            <Settle row={row} subject={subject} onOpen={settle} />
            {isReadOnly ? null : <Button onPress={onDismiss}>{openPointsText.dismissEllipsis}</Button>}
          </Row>
        </InspectorSection>
      ) : (
        <Dismissal row={dismissed} />
      )}
    </Inspector>
  );
}

function About({ row }: { row: FindingRow }) {
  const { fix } = row;
  const place = placeOf(row);
  return (
    <DefinitionList
      items={[
        { id: 'severity', label: openPointsText.columns.severity, value: openPointsText.severity(row.severity) },
        {
          id: 'article',
          label: openPointsText.columns.article,
          value: row.article ?? openPointsText.noArticle,
        },
        ...(place === null
          ? []
          : [{ id: 'field', label: openPointsText.field, value: fieldWords(place.recordType, place.field).label }]),
        ...(fix.kind === 'confirm'
          ? [
              {
                id: 'value',
                label: openPointsText.value,
                value: <FactValue recordType={fix.recordType} recordId={fix.recordId} field={fix.field} isPrefilled />,
              },
              { id: 'source', label: openPointsText.source, value: <SourceOf factSourceId={fix.factSourceId} /> },
            ]
          : []),
      ]}
    />
  );
}

/** The field that the point is about; null where several are, or where a record is to be added. */
function placeOf({ fix, recordType, field }: FindingRow) {
  if (fix.kind === 'confirm') return { recordType: fix.recordType, field: fix.field };
  if (fix.kind === 'open' && fix.field !== null) return { recordType: fix.recordType, field: fix.field };
  return fix.kind === 'add' || field === null ? null : { recordType, field };
}

type SettleProps = { row: FindingRow; subject: string; onOpen: () => void };

function Settle({ row, subject, onOpen }: SettleProps) {
  const { isReadOnly } = useAsAt();
  const { fix } = row;
  switch (fix.kind) {
    case 'confirm':
      return (
        <>
          <Confirm subject={subject} factSourceId={fix.factSourceId} />
          <Button onPress={onOpen}>{openPointsText.openField}</Button>
        </>
      );
    case 'add':
      return isReadOnly ? null : (
        <Button onPress={onOpen}>{openPointsText.add(recordWords[fix.recordType].singular)}</Button>
      );
    case 'open':
      return (
        <Button onPress={onOpen}>{fix.field === null ? openPointsText.openRecord : openPointsText.openField}</Button>
      );
  }
}

function Dismissal({ row }: { row: DismissedRow }) {
  const { locale } = useUi();
  return (
    <InspectorSection title={openPointsText.dismissal}>
      <DefinitionList
        items={[
          { id: 'reason', label: openPointsText.columns.reason, value: row.reason },
          { id: 'on', label: openPointsText.dismissedOn, value: formatDay(row.dismissedOn, locale) },
          { id: 'until', label: openPointsText.columns.until, value: <Until day={row.until} /> },
        ]}
      />
      <div className={classes('action')}>
        <Restore row={row} />
      </div>
    </InspectorSection>
  );
}
