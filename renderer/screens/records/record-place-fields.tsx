import { isRecordType, recordTypeNames, type RecordType } from '../../../shared/domain/record-types.ts';
import { fieldWords } from '../../text/fields.ts';
import { formTexts } from '../../text/forms.ts';
import { recordWords } from '../../text/record-words.ts';
import { ComboBox, FieldStack, SelectField } from '../../ui/index.ts';
import { fieldSpec, fieldSpecs } from './field-spec.ts';
import { asTextOrNull } from './field-values.ts';
import { useNames } from './record-data.ts';
import type { RecordEditor } from './record-editor.ts';

const types = recordTypeNames
  .filter((type) => type !== 'note' && type !== 'factSource')
  .map((type) => ({ id: type, label: recordWords[type].plural }));

/** Chooses a record of any kind, and for sources the field: kind first, then the record by name. */
export function RecordPlaceFields({ editor }: { editor: RecordEditor }) {
  const stored = asTextOrNull(editor.fields['recordType']);
  const type: RecordType | null = stored !== null && isRecordType(stored) ? stored : null;
  const names = useNames(type ?? 'note', type !== null);
  const hasField = editor.type === 'factSource';
  return (
    <FieldStack>
      <SelectField
        label={fieldWords(editor.type, 'recordType').label}
        options={types}
        value={type}
        onChange={(next) =>
          void editor.save({ recordType: next, ...(editor.type === 'note' ? { recordId: null } : {}) })
        }
        placeholder={formTexts.choose}
        isReadOnly={editor.isReadOnly}
        error={editor.errors['recordType']}
      />
      {type === null ? null : (
        <ComboBox
          label={fieldWords(editor.type, 'recordId').label}
          options={names.map(({ id, title, hint }) => ({ id, label: title, hint: hint ?? undefined }))}
          value={asTextOrNull(editor.fields['recordId'])}
          onChange={(id) => {
            if (id !== null || fieldSpec(editor.type, 'recordId').isNullable) void editor.save({ recordId: id });
          }}
          placeholder={formTexts.typeName}
          isReadOnly={editor.isReadOnly}
          error={editor.errors['recordId']}
        />
      )}
      {type === null || !hasField ? null : (
        <SelectField
          label={fieldWords('factSource', 'field').label}
          options={fieldSpecs(type).map(({ name, words }) => ({ id: name, label: words.label }))}
          value={asTextOrNull(editor.fields['field'])}
          onChange={(field) => void editor.save({ field })}
          placeholder={formTexts.choose}
          isReadOnly={editor.isReadOnly}
          error={editor.errors['field']}
        />
      )}
    </FieldStack>
  );
}
