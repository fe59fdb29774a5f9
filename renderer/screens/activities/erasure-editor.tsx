// Retention rules of an activity, edited in place: which data, how long in words, and what happens then.
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { RetentionRule } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  ComboBox,
  FieldRow,
  FieldStack,
  IconButton,
  Link,
  Row,
  SegmentedControl,
  useToast,
  useUi,
} from '../../ui/index.ts';
import { useNames, useRecordWriter, type Fields } from '../records/record-data.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { FieldControl } from '../records/field-control.tsx';
import type { ActivitySectionProps } from './activity-sections.tsx';
import sheet from './erasure-editor.module.css';
import { RetentionWordsField } from './retention-words-field.tsx';

const classes = bindClasses(sheet);

export function ErasureEditor({ editor, activity, related }: ActivitySectionProps) {
  const { texts } = useUi();
  const writer = useRecordWriter();
  const showToast = useToast();
  const link = (ids: readonly string[]): void =>
    void editor.save({
      retentionRuleIds: ids,
      ...(ids.length > 0 && activity.retentionAnswer !== 'listed' ? { retentionAnswer: 'listed' } : {}),
    });
  const create = async (name: string): Promise<void> => {
    try {
      const rule = await writer.create('retentionRule', { name });
      link([...activity.retentionRuleIds, rule.id]);
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
    }
  };
  if (activity.retentionAnswer === 'none' && related.retentionRules.length === 0) return null;
  return (
    <FieldStack>
      {related.retentionRules.map((rule) => (
        <div key={rule.id} className={classes('rule')}>
          <RuleFields rule={rule} isReadOnly={editor.isReadOnly} />
          {editor.isReadOnly ? null : (
            <div className={classes('remove')}>
              <IconButton
                icon={X}
                size="small"
                label={texts.remove(rule.name)}
                onPress={() => link(activity.retentionRuleIds.filter((id) => id !== rule.id))}
              />
            </div>
          )}
        </div>
      ))}
      {editor.isReadOnly ? null : (
        <AddRule
          isFirst={related.retentionRules.length === 0}
          linkedIds={activity.retentionRuleIds}
          onLink={(id) => link([...activity.retentionRuleIds, id])}
          onCreate={(name) => void create(name)}
        />
      )}
    </FieldStack>
  );
}

function RuleFields({ rule, isReadOnly }: { rule: RetentionRule; isReadOnly: boolean }) {
  const writer = useRecordWriter();
  const [error, setError] = useState<string | undefined>(undefined);
  const save = (patch: Fields): void => {
    setError(undefined);
    writer
      .update('retentionRule', rule, patch)
      .catch((reason: unknown) => setError(reason instanceof RpcError ? reason.message : formTexts.notSaved));
  };
  const name = fieldSpec('retentionRule', 'name');
  return (
    <div>
      <RetentionWordsField
        rule={rule}
        onChange={save}
        isReadOnly={isReadOnly}
        before={
          <FieldControl
            spec={{ ...name, words: { ...name.words, hint: undefined } }}
            value={rule.name}
            onCommit={(value) => save({ name: value })}
            error={error}
            isReadOnly={isReadOnly}
          />
        }
      />
      <div className={classes('then')}>
        <Row gap={24} align="end" canWrap>
          <SegmentedControl
            label={activityTexts.afterwards}
            size="small"
            segments={disposals}
            value={rule.disposal ?? 'open'}
            onChange={(disposal) => save({ disposal: disposal === 'open' ? null : disposal })}
            isDisabled={isReadOnly}
          />
          <SegmentedControl
            label={activityTexts.how}
            size="small"
            segments={modes}
            value={rule.disposalMode ?? 'open'}
            onChange={(mode) => save({ disposalMode: mode === 'open' ? null : mode })}
            isDisabled={isReadOnly}
          />
          <Link
            size="small"
            href={addressOfRecord('retentionRule', rule.id)}
            accessibleName={`${activityTexts.more}: ${rule.name}`}
          >
            {activityTexts.more}
          </Link>
        </Row>
      </div>
    </div>
  );
}

const disposals = [
  { id: 'delete', label: activityTexts.delete },
  { id: 'anonymise', label: activityTexts.anonymise },
  { id: 'archive', label: activityTexts.archive },
  { id: 'overwrite', label: activityTexts.overwrite },
  { id: 'open', label: formTexts.notRecorded, tone: 'gap' },
] as const;

const modes = [
  { id: 'automatic', label: activityTexts.automatic },
  { id: 'manual', label: activityTexts.byHand },
  { id: 'open', label: formTexts.notRecorded, tone: 'gap' },
] as const;

type AddRuleProps = {
  isFirst: boolean;
  linkedIds: readonly string[];
  onLink: (id: string) => void;
  onCreate: (name: string) => void;
};

function AddRule({ isFirst, linkedIds, onLink, onCreate }: AddRuleProps) {
  const [isOpen, setOpen] = useState(false);
  const names = useNames('retentionRule', isOpen || isFirst);
  if (!isOpen && !isFirst)
    return (
      <div>
        <Link icon={Plus} size="small" onPress={() => setOpen(true)}>
          {activityTexts.addPeriod}
        </Link>
      </div>
    );
  return (
    <FieldRow>
      <ComboBox
        label={activityTexts.whichData}
        hint={activityTexts.whichDataHint}
        options={names.filter(({ id }) => !linkedIds.includes(id)).map(({ id, title }) => ({ id, label: title }))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setOpen(false);
          onLink(id);
        }}
        onCreate={(name) => {
          setOpen(false);
          onCreate(name);
        }}
        placeholder={formTexts.typeName}
      />
    </FieldRow>
  );
}
