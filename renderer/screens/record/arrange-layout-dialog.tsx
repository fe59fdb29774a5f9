import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { recordLanguages } from '../../../shared/domain/record-languages.ts';
import type { RecordLanguage } from '../../../shared/domain/record-languages.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { exportText, recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Banner,
  Button,
  ComboBox,
  Dialog,
  FieldRow,
  FieldStack,
  ListField,
  moveItem,
  SelectField,
  Text,
  TextField,
} from '../../ui/index.ts';
import sheet from './export-record-dialog.module.css';
import { nameOfLanguage } from './layout-words.ts';

const classes = bindClasses(sheet);

type OwnLayout = OutputOf<'record.ownLayout'>;
type SheetOfLayout = OwnLayout['sheets'][number];

type ArrangeLayoutDialogProps = { own: OwnLayout; onClose: () => void };

/** Title, language, and the columns of each sheet: which, in what order, under which heading. Saved as one step. */
export function ArrangeLayoutDialog({ own, onClose }: ArrangeLayoutDialogProps) {
  const [title, setTitle] = useState(own.title);
  const [language, setLanguage] = useState<RecordLanguage>(own.language);
  const [sheets, setSheets] = useState<readonly SheetOfLayout[]>(own.sheets);
  const tables = sheets.filter(({ isTable }) => isTable);
  const [sheetId, setSheetId] = useState(tables[0]?.id);
  const shown = tables.find(({ id }) => id === sheetId);
  const arrange = useCommand('record.arrangeLayout');
  // As they were: only a heading that was changed is one of the user's own, the others follow the language.
  const headings = new Map(
    own.sheets.flatMap(({ columns, addable }) => [...columns, ...addable].map(({ id, heading }) => [id, heading])),
  );
  const isEmpty = tables.some(({ columns }) => columns.length === 0);
  const hasBare = tables.some(({ columns }) => columns.some(({ heading }) => heading.trim() === ''));

  const save = (): void =>
    arrange.mutate(
      {
        id: own.id,
        revision: own.revision,
        title,
        language,
        sheets: tables.map(({ id, columns }) => ({
          id,
          columns: columns.map((column) => ({
            id: column.id,
            ...(headings.get(column.id) !== column.heading && { heading: column.heading }),
          })),
        })),
      },
      { onSuccess: onClose },
    );

  return (
    <Dialog
      isOpen
      isStrict
      onClose={onClose}
      title={recordText.arrangeTitle(own.title)}
      footNote={recordText.basedOn(own.basedOn)}
      actions={
        <>
          <Button onPress={onClose}>{exportText.cancel}</Button>
          <Button
            variant="primary"
            isPending={arrange.isPending}
            isDisabled={title.trim() === '' || isEmpty || hasBare}
            onPress={save}
          >
            {recordText.saveLayout}
          </Button>
        </>
      }
    >
      <FieldStack>
        {arrange.error === null ? null : (
          <Banner tone="error" shape="box" title={arrange.error.message}>
            {recordText.notSaved}
          </Banner>
        )}
        <FieldRow>
          <TextField label={recordText.layoutTitle} value={title} onChange={setTitle} />
          <SelectField
            label={exportText.language}
            placeholder={exportText.language}
            options={recordLanguages.map((id) => ({ id, label: nameOfLanguage(id) }))}
            value={language}
            onChange={setLanguage}
            hint={language === own.language ? undefined : recordText.languageHint}
          />
        </FieldRow>
        {tables.length < 2 ? null : (
          <SelectField
            label={recordText.sheets}
            placeholder={recordText.sheets}
            options={tables.map(({ id, name }) => ({ id, label: name }))}
            value={sheetId ?? null}
            onChange={setSheetId}
          />
        )}
        {shown === undefined ? (
          <Text as="p" tone="muted">
            {recordText.onlyForms}
          </Text>
        ) : (
          <SheetColumns
            // Another sheet has other columns to add.
            key={shown.id}
            shown={shown}
            onChange={(next) => setSheets(sheets.map((other) => (other.id === next.id ? next : other)))}
          />
        )}
      </FieldStack>
    </Dialog>
  );
}

/** The columns of one sheet in order, and those that can be added. */
function SheetColumns({ shown, onChange }: { shown: SheetOfLayout; onChange: (sheet: SheetOfLayout) => void }) {
  const [isAdding, setAdding] = useState(false);
  const { columns, addable } = shown;
  const setHeading = (id: string, heading: string): void =>
    onChange({ ...shown, columns: columns.map((column) => (column.id === id ? { ...column, heading } : column)) });
  return (
    <div className={classes('columns')}>
      <ListField
        label={recordText.columns}
        rows={columns.map(({ id, heading, article }) => ({
          id,
          name: heading,
          content: (
            <TextField
              label={recordText.headingOf(article)}
              isLabelHidden
              trailing={article === null ? undefined : <span className={classes('letter')}>{article}</span>}
              value={heading}
              error={heading.trim() === '' ? recordText.headingMissing : undefined}
              onChange={(next) => setHeading(id, next)}
            />
          ),
        }))}
        addLabel={recordText.addColumn}
        onAdd={() => setAdding(true)}
        onRemove={(id) => {
          const removed = columns.filter((column) => column.id === id);
          onChange({
            ...shown,
            columns: columns.filter((column) => column.id !== id),
            addable: [...removed, ...addable],
          });
        }}
        onMove={(id, step) => {
          onChange({ ...shown, columns: [...moveItem(columns, id, step)] });
        }}
        note={columns.length === 0 ? recordText.noColumns : undefined}
      />
      {isAdding ? (
        <ComboBox
          label={recordText.newColumn}
          options={addable.map(({ id, heading, article }) => ({ id, label: heading, hint: article ?? undefined }))}
          value={null}
          onChange={(id) => {
            const column = addable.find((candidate) => candidate.id === id);
            if (column === undefined) return;
            onChange({
              ...shown,
              columns: [...columns, column],
              addable: addable.filter((candidate) => candidate !== column),
            });
            setAdding(false);
          }}
        />
      ) : null}
    </div>
  );
}
