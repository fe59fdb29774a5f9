import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileText } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { scheduleIds } from '../../../shared/contract/pack.ts';
import type { ScheduleId } from '../../../shared/contract/pack.ts';
import { workbookFormats } from '../../../shared/contract/workbook-formats.ts';
import type { WorkbookFormat } from '../../../shared/contract/workbook-formats.ts';
import { recordLanguages } from '../../../shared/domain/record-languages.ts';
import type { RecordLanguage } from '../../../shared/domain/record-languages.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { exportText, listText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Banner,
  Button,
  ChoiceList,
  Dialog,
  FieldStack,
  Icon,
  readToday,
  SegmentedControl,
  SelectField,
} from '../../ui/index.ts';
import sheet from './export-record-dialog.module.css';
import { suggestFileName } from './file-name.ts';
import { nameOfLanguage } from './layout-words.ts';

const classes = bindClasses(sheet);

type Written = OutputOf<'schedule.export'> & { grant: string; fileName: string };

/** One list of the register as a file of its own: for customers, for the website, for the desk. */
export function ListDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  // The form begins anew each time it is opened.
  return isOpen ? <OpenListDialog onClose={onClose} /> : null;
}

function OpenListDialog({ onClose }: { onClose: () => void }) {
  const { input, day } = useAsAt();
  const info = useOperation('register.info', {});
  const [scheduleId, setScheduleId] = useState<ScheduleId>('sub-processors');
  const [format, setFormat] = useState<WorkbookFormat>('html');
  const [language, setLanguage] = useState<RecordLanguage>('en');
  const fileName = suggestFileName({
    organisationName: info.data?.organisationName ?? null,
    what: scheduleId,
    day: day ?? readToday(),
    extension: format,
  });
  const write = useMutation<Written | null, Error, void>({
    mutationFn: async () => {
      const target = await call('app.chooseTarget', { suggestedName: fileName, format });
      if (target === null) return null;
      const report = await call('schedule.export', { scheduleId, format, language, grant: target.grant, ...input });
      return { ...target, ...report };
    },
  });
  const written = write.data ?? null;
  const choose = (change: () => void): void => {
    change();
    write.reset();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={listText.title}
      footNote={
        <span className={classes('file')}>
          <Icon of={FileText} size={14} tone="faint" />
          {written?.fileName ?? fileName}
        </span>
      }
      actions={
        written === null ? (
          <>
            <Button onPress={onClose}>{exportText.cancel}</Button>
            <Button variant="primary" isPending={write.isPending} onPress={() => write.mutate()}>
              {write.isPending ? exportText.writing : exportText.write}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => void call('app.reveal', { grant: written.grant })}>{exportText.showInFolder}</Button>
            <Button variant="primary" onPress={onClose}>
              {exportText.close}
            </Button>
          </>
        )
      }
    >
      <FieldStack>
        {write.error === null ? null : (
          <Banner tone="error" shape="box" title={write.error.message}>
            {exportText.failedNote}
          </Banner>
        )}
        {written === null ? null : (
          <Banner tone="info" shape="box" title={exportText.written(written.fileName)}>
            {listText.rows(written.rows)} {exportText.writtenNote(exportText.kilobytes(written.bytes), written.gaps)}
          </Banner>
        )}
        <ChoiceList
          label={listText.list}
          choices={scheduleIds.map((id) => ({ id, ...listText.lists[id] }))}
          value={scheduleId}
          onChange={(id) => choose(() => setScheduleId(id))}
        />
        <SegmentedControl
          label={exportText.format}
          segments={workbookFormats.map((id) => ({ id, label: exportText.formats[id] }))}
          value={format}
          onChange={(id) => choose(() => setFormat(id))}
        />
        <SelectField
          label={exportText.language}
          placeholder={exportText.language}
          options={recordLanguages.map((id) => ({ id, label: nameOfLanguage(id) }))}
          value={language}
          onChange={(id) => choose(() => setLanguage(id))}
        />
      </FieldStack>
    </Dialog>
  );
}
