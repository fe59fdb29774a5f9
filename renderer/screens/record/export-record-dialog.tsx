import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { FileSpreadsheet } from 'lucide-react';
import type { Progress } from '../../../shared/contract/progress.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { exportText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, Dialog, Icon, readToday } from '../../ui/index.ts';
import { CoverageAside } from './coverage-aside.tsx';
import { exportInput, filterOf, recallChoice, rememberChoice } from './export-choice.ts';
import type { ExportChoice, Layout } from './export-choice.ts';
import { ExportOptions } from './export-options.tsx';
import { ExportOutcome, type Written } from './export-outcome.tsx';
import sheet from './export-record-dialog.module.css';
import { suggestFileName } from './file-name.ts';

const classes = bindClasses(sheet);

type ExportRecordDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The layout that is chosen at first; the one chosen last, or the first one, when absent. */
  layoutId?: string | undefined;
};

/** Chooses what the file is, shows what it will state before anything is written, writes and proves it, and shows where it is. */
export function ExportRecordDialog({ isOpen, onClose, layoutId }: ExportRecordDialogProps) {
  const info = useOperation('register.info', {}, { isEnabled: isOpen });
  // The form begins anew each time it is opened.
  return isOpen && info.data !== undefined ? (
    <OpenDialog
      onClose={onClose}
      firstLayoutId={layoutId}
      registerId={info.data.id}
      organisationName={info.data.organisationName}
    />
  ) : null;
}

type OpenDialogProps = {
  onClose: () => void;
  firstLayoutId: string | undefined;
  registerId: string;
  organisationName: string | null;
};

function OpenDialog({ onClose, firstLayoutId, registerId, organisationName }: OpenDialogProps) {
  const asAt = useAsAt();
  const layouts = useOperation('record.layouts', {});
  const [choice, setChoice] = useState<ExportChoice>(() => {
    const recalled = recallChoice(registerId);
    return { ...recalled, layoutId: firstLayoutId ?? recalled.layoutId };
  });
  const [day, setDay] = useState(asAt.day ?? readToday());
  const layout = layouts.data?.find(({ id }) => id === choice.layoutId) ?? layouts.data?.[0];
  const fileName = suggestFileName({ organisationName, what: 'record', day, extension: choice.format });
  const { write, progress, stop } = useWriter(registerId);
  const written = write.data ?? null;

  return (
    <Dialog
      isOpen
      onClose={() => {
        stop();
        onClose();
      }}
      isStrict={write.isPending}
      title={exportText.title}
      width="large"
      aside={
        layout === undefined ? undefined : (
          <CoverageAside layout={layout} filter={filterOf(choice, day)} onLeave={onClose} />
        )
      }
      footNote={
        <span className={classes('file')}>
          <Icon of={FileSpreadsheet} size={14} tone="faint" />
          {written?.fileName ?? fileName}
        </span>
      }
      actions={
        written !== null ? (
          <>
            <Button onPress={() => void call('app.reveal', { grant: written.grant })}>{exportText.showInFolder}</Button>
            <Button variant="primary" onPress={onClose}>
              {exportText.close}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={write.isPending ? stop : onClose}>{exportText.cancel}</Button>
            <Button
              variant="primary"
              isPending={write.isPending}
              isDisabled={layout === undefined}
              onPress={() => layout !== undefined && write.mutate({ choice, layout, day, fileName })}
            >
              {write.isPending ? exportText.writing : exportText.write}
            </Button>
          </>
        )
      }
    >
      <div className={classes('form')}>
        <ExportOutcome
          written={written}
          error={write.error}
          progress={write.isPending ? progress : null}
          format={choice.format}
        />
        <ExportOptions
          layouts={layouts}
          layout={layout}
          choice={choice}
          day={day}
          isBusy={write.isPending}
          onChoose={(next) => {
            setChoice({ ...choice, ...next });
            write.reset();
          }}
          onDay={(next) => {
            setDay(next);
            write.reset();
          }}
        />
      </div>
    </Dialog>
  );
}

type Order = { choice: ExportChoice; layout: Layout; day: string; fileName: string };

/** Writes the file where the user says; null where the user names no place. Told how far it is, and called off by `stop`. */
function useWriter(registerId: string) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const write = useMutation<Written | null, Error, Order>({
    mutationFn: async ({ choice, layout, day, fileName }) => {
      const target = await call('app.chooseTarget', { suggestedName: fileName, format: choice.format });
      if (target === null) return null;
      setProgress(null);
      controller.current = new AbortController();
      const report = await call(
        'record.export',
        { ...exportInput(choice, layout, day), grant: target.grant },
        { signal: controller.current.signal, onProgress: setProgress },
      );
      rememberChoice(registerId, { ...choice, layoutId: layout.id });
      return { ...target, ...report };
    },
    // Called off is an answer, not a failure.
    onError: (error) => {
      if (error instanceof RpcError && error.code === 'cancelled') write.reset();
    },
  });
  return { write, progress, stop: () => controller.current?.abort() };
}
