// The page of a record of any type: its fields in sections, saved one by one.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Ellipsis, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { recordTypes } from '../../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfArea, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { FormPage, Head, PlainPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { recordWords } from '../../text/record-words.ts';
import { Button, ErrorState, FoldedSection, IconButton, MarginSection, MenuButton, readToday } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { fieldSpec } from './field-spec.ts';
import { fieldsOfItem, layoutOf } from './form-sections.ts';
import { asText } from './field-values.ts';
import { nameField } from './link-controls.tsx';
import { PolicySection } from './policy-aside.tsx';
import { ChangesSection, SourcesSection } from './record-aside.tsx';
import { useNames, useRecord, type Fields } from './record-data.ts';
import { useNewRecordEditor, useRecordEditor, type RecordEditor } from './record-editor.ts';
import { FormItems } from './record-fields.tsx';
import { RemoveRecordDialog } from './remove-record.tsx';
import {
  focusedFieldName,
  focusedLabel,
  focusField,
  goToSection,
  usePlaceInForm,
  useWantedPlace,
} from './use-place.ts';

export const NEW_ID = 'new';

/** Draws the form of a stored record; types with a form of their own bring another. */
export type RecordBody = (props: { editor: RecordEditor; record: AnyRecord; title: string }) => ReactNode;

type RecordFormScreenProps = { type: RecordType; id: string; Body?: RecordBody | undefined };

export function RecordFormScreen({ type, id, Body = PlainBody }: RecordFormScreenProps) {
  // The label of the field that had the focus when the record was created: the stored form takes it up again.
  const [created, setCreated] = useState<{ id: string; label: string | null } | null>(null);
  const isNew = id === NEW_ID;
  const record = useRecord(type, id, !isNew);
  const navigate = useNavigate();
  const goOn = useCallback(
    (stored: AnyRecord) => {
      setCreated({ id: stored.id, label: focusedLabel() });
      // A page of its own may not begin with the form: the field in the address leads back into it.
      const place = Body === PlainBody ? undefined : focusedFieldName();
      void navigate({ href: addressOfRecord(type, stored.id, place), replace: true });
    },
    [type, Body, navigate],
  );
  if (isNew) return <NewRecordForm type={type} onCreated={goOn} />;
  if (record.error !== null) return <MissingRecord type={type} message={record.error.message} />;
  return (
    <Loaded read={record} rows={12}>
      {(loaded) => (
        <StoredRecord
          key={id}
          type={type}
          record={loaded}
          Body={Body}
          focusedLabel={id === created?.id ? created.label : null}
        />
      )}
    </Loaded>
  );
}

type StoredRecordProps = { type: RecordType; record: AnyRecord; Body: RecordBody; focusedLabel: string | null };

function StoredRecord({ type, record, Body, focusedLabel: label }: StoredRecordProps) {
  useEffect(() => {
    if (label !== null) focusField(label);
  }, [label]);
  const asAt = useAsAt();
  const editor = useRecordEditor(type, record, asAt.isReadOnly);
  const title = useRecordTitle(type, record.id, editor);
  return <Body editor={editor} record={record} title={title} />;
}

/** The name as it is being typed, or what the register calls a record without one. */
function useRecordTitle(type: RecordType, id: string, editor: RecordEditor): string {
  const field = nameField(type);
  const names = useNames(type, field === null);
  const found = useMemo(() => names.find((named) => named.id === id)?.title, [names, id]);
  return field === null ? (found ?? recordWords[type].singular) : asText(editor.fields[field]);
}

function PlainBody({ editor, record, title }: Parameters<RecordBody>[0]) {
  const { type } = editor;
  const { input } = useAsAt();
  const sources = useOperation('factSources.list', input).data;
  const mine = useMemo(() => (sources ?? []).filter(({ recordId }) => recordId === record.id), [sources, record.id]);
  return (
    <FormPage
      head={<RecordHead type={type} record={record} title={title} isReadOnly={editor.isReadOnly} />}
      aside={
        <>
          <SourcesSection sources={mine} />
          <PolicySection recordId={record.id} />
          <ChangesSection recordId={record.id} />
        </>
      }
      asideLabel={formTexts.aside}
    >
      <FormSections editor={editor} />
    </FormPage>
  );
}

type RecordHeadProps = {
  type: RecordType;
  record: { readonly id: string; readonly revision: number };
  title: string;
  fact?: ReactNode;
  isReadOnly: boolean;
  actions?: ReactNode;
  edge?: 'list' | 'form' | undefined;
  crumbs?: readonly { id: string; label: string; href?: string }[] | undefined;
};

/** The way to the record, its title, and the menu that removes it. */
export function RecordHead({
  type,
  record,
  title,
  fact,
  isReadOnly,
  actions,
  edge = 'form',
  crumbs = [],
}: RecordHeadProps) {
  const [isRemoving, setRemoving] = useState(false);
  const navigate = useNavigate();
  const { area } = recordTypes[type];
  const list = { id: area, label: recordWords[type].plural, href: addressOfArea(area) };
  return (
    <>
      <Head
        edge={edge}
        title={title}
        fact={fact}
        crumbs={[list, ...crumbs]}
        crumbsLabel={formTexts.path}
        actions={
          <>
            {actions}
            {isReadOnly ? null : (
              <MenuButton
                trigger={<IconButton icon={Ellipsis} label={formTexts.moreActions} />}
                label={formTexts.moreActions}
                placement="bottom end"
                groups={[
                  {
                    id: 'record',
                    entries: [
                      {
                        id: 'remove',
                        label: formTexts.remove,
                        icon: Trash2,
                        isDanger: true,
                        onPress: () => setRemoving(true),
                      },
                    ],
                  },
                ]}
              />
            )}
          </>
        }
      />
      {isRemoving ? (
        <RemoveRecordDialog
          type={type}
          record={{ ...record, title }}
          onRemoved={() => void navigate({ to: addressOfArea(area) })}
          onCancel={() => setRemoving(false)}
        />
      ) : null}
    </>
  );
}

export function FormSections({ editor }: { editor: RecordEditor }) {
  const { sections, more } = layoutOf(editor.type);
  const place = useWantedPlace();
  usePlaceInForm((field) => sections.find(({ items }) => items.flatMap(fieldsOfItem).includes(field))?.id ?? null);
  const labels = more.flatMap((item) => fieldSpec(editor.type, fieldsOfItem(item)[0] ?? '').words.label);
  return (
    <>
      {sections.map((section) => (
        <MarginSection key={section.id} id={`section-${section.id}`} title={section.title}>
          <FormItems editor={editor} items={section.items} />
        </MarginSection>
      ))}
      {more.length === 0 ? null : (
        <FoldedSection
          id="section-more"
          title={formTexts.more}
          summary={formTexts.moreSummary(labels)}
          isInitiallyOpen={place !== null && more.flatMap(fieldsOfItem).includes(place)}
        >
          <FormItems editor={editor} items={more} />
        </FoldedSection>
      )}
    </>
  );
}

function NewRecordForm({ type, onCreated }: { type: RecordType; onCreated: (record: AnyRecord) => void }) {
  const initial = useInitialFields(type);
  const editor = useNewRecordEditor(type, initial, onCreated);
  useEffect(() => goToSection(layoutOf(type).sections[0]?.id ?? 'more'), [type]);
  const { area } = recordTypes[type];
  return (
    <FormPage
      head={
        <Head
          edge="form"
          title={formTexts.newTitle(recordWords[type].singular)}
          fact={formTexts.newHint}
          crumbs={[{ id: area, label: recordWords[type].plural, href: addressOfArea(area) }]}
          crumbsLabel={formTexts.path}
        />
      }
    >
      <FormSections editor={editor} />
    </FormPage>
  );
}

/** Days that a new record starts with, and the fields that the address names (`with=vendorId=…`). */
function useInitialFields(type: RecordType): Fields {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const given = typeof search['with'] === 'string' ? search['with'] : '';
  return useMemo(() => {
    const fields: Record<string, unknown> = {};
    if (type === 'publication') fields['publishedOn'] = readToday();
    if (type === 'factSource') fields['capturedOn'] = readToday();
    for (const [name, value] of new URLSearchParams(given)) {
      if (!Object.hasOwn(recordTypes[type].shape, name)) continue;
      fields[name] = fieldSpec(type, name).kind === 'links' ? [value] : value;
    }
    return fields;
  }, [type, given]);
}

function MissingRecord({ type, message }: { type: RecordType; message: string }) {
  const navigate = useNavigate();
  const { area } = recordTypes[type];
  return (
    <PlainPage width="reading">
      <ErrorState
        title={formTexts.loadFailed}
        actions={
          <Button variant="primary" onPress={() => void navigate({ to: addressOfArea(area) })}>
            {formTexts.backToList(recordWords[type].plural)}
          </Button>
        }
      >
        {message}
      </ErrorState>
    </PlainPage>
  );
}
