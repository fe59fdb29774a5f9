import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileSpreadsheet } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { exportText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Banner, Button, ChoiceList, DateField, Dialog, Icon, readToday } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { CoverageAside } from './coverage-aside.tsx';
import sheet from './export-record-dialog.module.css';
import { suggestFileName } from './file-name.ts';

const classes = bindClasses(sheet);

type ExportRecordDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The layout that is chosen at first; the first one when absent. */
  layoutId?: string | undefined;
};

/** Chooses layout and day, shows what the file will state before anything is written, writes it and shows where it is. */
export function ExportRecordDialog({ isOpen, onClose, layoutId }: ExportRecordDialogProps) {
  // The form begins anew each time it is opened.
  return isOpen ? <OpenDialog onClose={onClose} firstLayoutId={layoutId} /> : null;
}

type OpenDialogProps = { onClose: () => void; firstLayoutId: string | undefined };

function OpenDialog({ onClose, firstLayoutId }: OpenDialogProps) {
  const asAt = useAsAt();
  const layouts = useOperation('record.layouts', {});
  const info = useOperation('register.info', {});
  const [chosenId, setChosenId] = useState<string | undefined>(firstLayoutId);
  const [day, setDay] = useState(asAt.day ?? readToday());
  const layout = layouts.data?.find((candidate) => candidate.id === chosenId) ?? layouts.data?.[0];
  const input = day >= readToday() ? {} : { asAt: day };
  const fileName = suggestFileName({
    organisationName: info.data?.organisationName ?? null,
    what: 'record',
    day: input.asAt ?? readToday(),
    extension: 'xlsx',
  });

  const write = useMutation<Written | null, Error, string>({
    mutationFn: async (id) => {
      const target = await call('app.chooseTarget', { suggestedName: fileName, format: 'xlsx' });
      if (target === null) return null;
      const written = await call('record.export', { layoutId: id, format: 'xlsx', grant: target.grant, ...input });
      return { ...target, ...written };
    },
  });
  const written = write.data ?? null;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={exportText.title}
      width="large"
      aside={layout === undefined ? undefined : <CoverageAside layout={layout} input={input} onLeave={onClose} />}
      footNote={
        <span className={classes('file')}>
          <Icon of={FileSpreadsheet} size={14} tone="faint" />
          {written?.fileName ?? fileName}
        </span>
      }
      actions={
        written === null ? (
          <>
            <Button onPress={onClose}>{exportText.cancel}</Button>
            <Button
              variant="primary"
              isPending={write.isPending}
              isDisabled={layout === undefined}
              onPress={() => layout !== undefined && write.mutate(layout.id)}
            >
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
      <div className={classes('form')}>
        <Loaded read={layouts} rows={2}>
          {(list) => (
            <ChoiceList
              label={exportText.layout}
              choices={list.map(({ id, title, note }) => ({ id, label: title, reason: note }))}
              value={layout?.id ?? null}
              onChange={(id) => {
                setChosenId(id);
                write.reset();
              }}
            />
          )}
        </Loaded>
        <dl className={classes('fixed')}>
          <div>
            <dt className={classes('term')}>{exportText.format}</dt>
            <dd>{exportText.formatXlsx}</dd>
          </div>
          <div>
            <dt className={classes('term')}>{exportText.language}</dt>
            <dd>{exportText.english}</dd>
          </div>
        </dl>
        <div className={classes('day')}>
          <DateField
            label={exportText.asAt}
            hint={exportText.asAtHint}
            value={day}
            onChange={(next) => {
              setDay(next ?? readToday());
              write.reset();
            }}
          />
        </div>
        <Outcome written={written} error={write.error} />
      </div>
    </Dialog>
  );
}

type Written = OutputOf<'record.export'> & { grant: string; fileName: string };

function Outcome({ written, error }: { written: Written | null; error: Error | null }) {
  if (error !== null) {
    if (error instanceof RpcError && error.code === 'cancelled') return null;
    return (
      <Banner tone="error" shape="box" title={error.message}>
        {exportText.failedNote}
      </Banner>
    );
  }
  if (written === null) return null;
  return (
    <Banner tone="info" shape="box" title={exportText.written(written.fileName)}>
      {exportText.writtenNote(exportText.kilobytes(written.bytes), written.gaps)}
    </Banner>
  );
}
