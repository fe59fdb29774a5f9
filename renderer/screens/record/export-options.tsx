import type { UseQueryResult } from '@tanstack/react-query';
import { csvSeparatorNames, workbookFormats } from '../../../shared/contract/workbook-formats.ts';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { exportText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  CheckboxField,
  ChoiceList,
  DateField,
  readToday,
  ScrollRegion,
  SegmentedControl,
  SelectField,
} from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import type { ExportChoice, Layout } from './export-choice.ts';
import sheet from './export-record-dialog.module.css';
import { languageOptions } from './layout-words.ts';

const classes = bindClasses(sheet);

/** Option of a list that narrows nothing; a department may bear any name, so theirs have a mark before them. */
const ALL = 'all';
const ONE = 'one ';

/** Of many layouts, the chosen one is in view at first. */
function showChosen(list: HTMLElement | null): void {
  list?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
}

type ExportOptionsProps = {
  layouts: UseQueryResult<Layout[], RpcError>;
  layout: Layout | undefined;
  choice: ExportChoice;
  day: string;
  isBusy: boolean;
  onChoose: (next: Partial<ExportChoice>) => void;
  onDay: (day: string) => void;
};

/** Layout, format, language, day, and which activities. */
export function ExportOptions({ layouts, layout, choice, day, isBusy, onChoose, onDay }: ExportOptionsProps) {
  return (
    <>
      <Loaded read={layouts} rows={5}>
        {(list) => (
          <ScrollRegion as="div" label={exportText.layouts} className={classes('layouts')}>
            <div ref={showChosen}>
              <ChoiceList
                label={exportText.layout}
                choices={list.map((row) => ({
                  id: row.id,
                  label: row.title,
                  note: row.isOwn ? exportText.own : exportText.verification[row.verification],
                  reason: row.id === layout?.id ? row.note : undefined,
                  isDisabled: isBusy,
                }))}
                value={layout?.id ?? null}
                onChange={(layoutId) => onChoose({ layoutId })}
              />
            </div>
          </ScrollRegion>
        )}
      </Loaded>
      <SegmentedControl
        label={exportText.format}
        segments={workbookFormats.map((id) => ({ id, label: exportText.formats[id] }))}
        value={choice.format}
        onChange={(format) => onChoose({ format })}
        isDisabled={isBusy}
      />
      <div className={classes('pair')}>
        <SelectField
          label={exportText.language}
          placeholder={exportText.language}
          options={languageOptions(layout?.language)}
          value={choice.language}
          onChange={(language) => onChoose({ language })}
          isDisabled={isBusy}
        />
        <DateField
          label={exportText.asAt}
          hint={day < readToday() ? exportText.asAtHint : undefined}
          value={day}
          onChange={(next) => onDay(next ?? readToday())}
        />
        {choice.format === 'csv' ? (
          <SelectField
            label={exportText.separator}
            placeholder={exportText.separator}
            options={[
              { id: 'language', label: exportText.separatorByLanguage },
              ...csvSeparatorNames.map((id) => ({ id, label: exportText.separators[id] })),
            ]}
            value={choice.separator}
            onChange={(separator) => onChoose({ separator })}
            isDisabled={isBusy}
          />
        ) : null}
      </div>
      <ActivityChoice layout={layout} choice={choice} isBusy={isBusy} onChoose={onChoose} />
    </>
  );
}

type ActivityChoiceProps = Pick<ExportOptionsProps, 'layout' | 'choice' | 'isBusy' | 'onChoose'>;

/** Which activities are listed, and what goes with them. */
function ActivityChoice({ layout, choice, isBusy, onChoose }: ActivityChoiceProps) {
  const activities = useOperation('activities.summaries', {});
  const organisations = useOperation('organisations.list', {});
  const departments = [...new Set(activities.data?.flatMap(({ department }) => department ?? []))].toSorted();
  const count = (status: string): number => activities.data?.filter((row) => row.status === status).length ?? 0;
  return (
    <>
      <fieldset className={classes('include')}>
        <legend className={classes('term')}>{exportText.include}</legend>
        <CheckboxField
          label={exportText.drafts(count('draft'))}
          isSelected={choice.hasDrafts}
          onChange={(hasDrafts) => onChoose({ hasDrafts })}
          isDisabled={isBusy}
        />
        <CheckboxField
          label={exportText.coverageSheet}
          isSelected={choice.hasCoverage}
          onChange={(hasCoverage) => onChoose({ hasCoverage })}
          isDisabled={isBusy}
        />
        <CheckboxField
          label={exportText.retired(count('retired'))}
          isSelected={choice.hasRetired}
          onChange={(hasRetired) => onChoose({ hasRetired })}
          isDisabled={isBusy}
        />
        <CheckboxField
          label={exportText.forms}
          isSelected={choice.hasForms || layout?.hasForms === true}
          onChange={(hasForms) => onChoose({ hasForms })}
          isDisabled={isBusy || layout?.hasForms === true}
        />
      </fieldset>
      {(organisations.data?.length ?? 0) < 2 && departments.length === 0 ? null : (
        <div className={classes('pair')}>
          <SelectField
            label={exportText.organisation}
            placeholder={exportText.organisation}
            options={[
              { id: ALL, label: exportText.allOrganisations },
              ...(organisations.data ?? []).map(({ id, name }) => ({ id, label: name })),
            ]}
            value={choice.organisation ?? ALL}
            onChange={(id) => onChoose({ organisation: id === ALL ? null : id })}
            isDisabled={isBusy}
          />
          {departments.length === 0 ? null : (
            <SelectField
              label={exportText.department}
              placeholder={exportText.department}
              options={[
                { id: ALL, label: exportText.allDepartments },
                ...departments.map((name) => ({ id: `${ONE}${name}`, label: name })),
              ]}
              value={choice.department === null ? ALL : `${ONE}${choice.department}`}
              onChange={(id) => onChoose({ department: id === ALL ? null : id.slice(ONE.length) })}
              isDisabled={isBusy}
            />
          )}
        </div>
      )}
    </>
  );
}
