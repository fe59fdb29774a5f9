import { useState } from 'react';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { FieldRow, FieldStack, Link, ListField, Row, Spacer, Text } from '../../ui/index.ts';
import { useEntryDrafts } from '../records/entries-control.tsx';
import { FieldControl } from '../records/field-control.tsx';
import { fieldSpec, type FieldSpec } from '../records/field-spec.ts';
import { asEntries, asText, isBlank } from '../records/field-values.ts';
import { PartFields } from '../records/group-control.tsx';
import type { RecordEditor } from '../records/record-editor.ts';

/** Purposes, each with its lawful basis beside it; what else is known of one opens below it. */
export function PurposesEditor({ editor }: { editor: RecordEditor }) {
  const spec = fieldSpec('processingActivity', 'purposes');
  if (spec.kind !== 'entries') throw new TypeError('Purposes are entries');
  const stored = asEntries(editor.fields['purposes']);
  const { entries, edit, add, remove } = useEntryDrafts({
    stored,
    spec,
    onCommit: (purposes) => void editor.save({ purposes }),
  });
  const [openIndex, setOpenIndex] = useState<number | null>(null);
  const [text, basis, ...more] = ['text', 'lawfulBasis'].flatMap(
    (name) => spec.parts.find((part) => part.name === name) ?? [],
  );
  const details = spec.parts.filter((part) => part !== text && part !== basis && part.kind !== 'hidden');
  if (text === undefined || basis === undefined || more.length > 0)
    throw new TypeError('A purpose has a text and a basis');
  return (
    <ListField
      label={activityTexts.purposes}
      isReadOnly={editor.isReadOnly}
      addLabel={activityTexts.addPurpose}
      onAdd={add}
      onRemove={(id) => remove(Number(id))}
      note={entries.length > stored.length ? formTexts.finishEntry(text.words.label) : undefined}
      rows={entries.map((entry, index) => ({
        id: String(index),
        name: asText(entry['text']) || formTexts.entry(activityTexts.purposes, index + 1),
        content: (
          <FieldStack>
            <FieldRow columns="wide-first">
              {[text, basis].map((part: FieldSpec) => (
                <FieldControl
                  key={part.name}
                  spec={index === 0 ? part : withoutHint(part)}
                  value={entry[part.name] ?? null}
                  onCommit={(value) => edit(index, part, value)}
                  error={part === text && index === 0 ? editor.errors['purposes'] : undefined}
                  isReadOnly={editor.isReadOnly}
                  isLabelHidden={index > 0}
                />
              ))}
            </FieldRow>
            {openIndex === index ? (
              <PartFields
                Control={FieldControl}
                parts={details}
                values={entry}
                onCommit={(part, value) => edit(index, part, value)}
                error={undefined}
                isReadOnly={editor.isReadOnly}
              />
            ) : (
              <Row gap={12} align="baseline">
                <Link
                  size="small"
                  onPress={() => setOpenIndex(index)}
                  accessibleName={`${activityTexts.purposeMore}: ${asText(entry['text'])}`}
                >
                  {activityTexts.purposeMore}
                </Link>
                <Spacer />
                <Text size="small" tone="faint" isCut>
                  {sayDetails(entry)}
                </Text>
              </Row>
            )}
          </FieldStack>
        ),
      }))}
    />
  );
}

function withoutHint(part: FieldSpec): FieldSpec {
  return { ...part, words: { ...part.words, hint: undefined } };
}

/** What is known beyond text and basis, in one line. */
function sayDetails(entry: Readonly<Record<string, unknown>>): string | null {
  const parts = [entry['basisSource'], entry['legitimateInterest']].filter((part) => !isBlank(part)).map(asText);
  return parts.length === 0 ? null : parts.join('. ');
}
