import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Package } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { Progress } from '../../../shared/contract/progress.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { invalidateAfter } from '../../rpc/invalidation.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { exportText, packText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Banner,
  Button,
  CheckboxField,
  DefinitionList,
  Dialog,
  FieldStack,
  formatDay,
  Icon,
  ProgressLine,
  readToday,
  SelectField,
  Text,
  useUi,
} from '../../ui/index.ts';
import sheet from './export-record-dialog.module.css';
import { suggestFileName } from './file-name.ts';

const classes = bindClasses(sheet);

type PackDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The layout that is chosen at first. */
  layoutId: string;
};

/** Makes one ZIP for an authority, and says what is in it. */
export function PackDialog({ isOpen, onClose, layoutId }: PackDialogProps) {
  // The form begins anew each time it is opened.
  return isOpen ? <OpenPackDialog onClose={onClose} firstLayoutId={layoutId} /> : null;
}

type Written = OutputOf<'pack.export'> & { grant: string; fileName: string };
type Order = { layoutId: string; withFindings: boolean; isNoted: boolean; fileName: string };

function OpenPackDialog({ onClose, firstLayoutId }: { onClose: () => void; firstLayoutId: string }) {
  const { input, day, isReadOnly } = useAsAt();
  const { locale } = useUi();
  const layouts = useOperation('record.layouts', {});
  const info = useOperation('register.info', {});
  const [layoutId, setLayoutId] = useState(firstLayoutId);
  const [withFindings, setWithFindings] = useState(false);
  const [isNoted, setNoted] = useState(!isReadOnly);
  const { write, progress, stop } = usePackWriter(input);
  const written = write.data ?? null;
  const shownDay = day ?? readToday();
  const fileName = suggestFileName({
    organisationName: info.data?.organisationName ?? null,
    what: 'pack',
    day: shownDay,
    extension: 'zip',
  });
  const close = (): void => {
    stop();
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={close}
      isStrict={write.isPending}
      title={packText.title}
      footNote={
        <span className={classes('file')}>
          <Icon of={Package} size={14} tone="faint" />
          {written?.fileName ?? fileName}
        </span>
      }
      actions={
        written === null ? (
          <>
            <Button onPress={write.isPending ? stop : close}>{exportText.cancel}</Button>
            <Button
              variant="primary"
              isPending={write.isPending}
              onPress={() => write.mutate({ layoutId, withFindings, isNoted, fileName })}
            >
              {write.isPending ? packText.writing : packText.write}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => void call('app.reveal', { grant: written.grant })}>{exportText.showInFolder}</Button>
            <Button variant="primary" onPress={close}>
              {exportText.close}
            </Button>
          </>
        )
      }
    >
      {written === null ? (
        <FieldStack>
          <Text as="p" tone="muted">
            {packText.intro}
          </Text>
          {write.isPending && progress !== null ? (
            <ProgressLine
              label={exportText.steps[progress.step]}
              done={progress.done}
              total={progress.total}
              valueText={progress.total === null ? undefined : exportText.partsDone(progress.done, progress.total)}
            />
          ) : null}
          {write.error === null ? null : (
            <Banner tone="error" shape="box" title={write.error.message}>
              {exportText.failedNote}
            </Banner>
          )}
          <SelectField
            label={packText.layout}
            placeholder={packText.layout}
            options={(layouts.data ?? []).map(({ id, title }) => ({ id, label: title }))}
            value={layoutId}
            onChange={setLayoutId}
            isDisabled={write.isPending}
          />
          <DefinitionList items={[{ id: 'asAt', label: packText.asAt, value: formatDay(shownDay, locale) }]} />
          <CheckboxField
            label={packText.withFindings}
            hint={packText.withFindingsHint}
            isSelected={withFindings}
            onChange={setWithFindings}
            isDisabled={write.isPending}
          />
          <CheckboxField
            label={packText.isNoted}
            hint={packText.isNotedHint}
            isSelected={isNoted}
            onChange={setNoted}
            isDisabled={write.isPending || isReadOnly}
          />
        </FieldStack>
      ) : (
        <PackWritten written={written} />
      )}
    </Dialog>
  );
}

function PackWritten({ written }: { written: Written }) {
  const { locale } = useUi();
  const since = written.changesSince === null ? null : formatDay(written.changesSince, locale);
  return (
    <FieldStack>
      <Banner tone="info" shape="box" title={packText.written(written.fileName)}>
        {packText.files(written.files.length, exportText.kilobytes(written.bytes))}{' '}
        {packText.changes(written.changes, since)}
      </Banner>
      <div>
        <div className={classes('term')}>{packText.manifest}</div>
        <code className={classes('hash')}>{written.manifestSha256}</code>
        <Text as="p" tone="muted" size="small">
          {packText.manifestHint}
        </Text>
      </div>
    </FieldStack>
  );
}

/** Writes the pack where the user says; null where the user names no place. */
function usePackWriter(input: { asAt?: string }) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const write = useMutation<Written | null, Error, Order>({
    mutationFn: async ({ fileName, ...order }) => {
      const target = await call('app.chooseTarget', { suggestedName: fileName, format: 'zip' });
      if (target === null) return null;
      setProgress(null);
      controller.current = new AbortController();
      const report = await call(
        'pack.export',
        { ...order, grant: target.grant, ...input },
        { signal: controller.current.signal, onProgress: setProgress },
      );
      invalidateAfter(client, 'pack.export');
      return { ...target, ...report };
    },
    // Called off is an answer, not a failure.
    onError: (error) => {
      if (error instanceof RpcError && error.code === 'cancelled') write.reset();
    },
  });
  return { write, progress, stop: () => controller.current?.abort() };
}
