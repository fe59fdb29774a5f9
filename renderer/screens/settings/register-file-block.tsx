import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Download, Save, Upload } from 'lucide-react';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { invalidateAfter } from '../../rpc/invalidation.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formatCount } from '../../text/loading.ts';
import { settingsText } from '../../text/settings.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Banner,
  Block,
  Button,
  ConfirmDialog,
  DefinitionList,
  formatDay,
  readToday,
  Text,
  useUi,
  type IconGlyph,
} from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { localDayOf } from '../history/change-line.ts';
import { suggestFileName } from '../record/file-name.ts';
import sheet from './settings-screen.module.css';

const classes = bindClasses(sheet);

/** The register file: what it is, and the ways in and out of it. */
export function RegisterFileBlock() {
  const { locale } = useUi();
  const info = useOperation('register.info', {});
  return (
    <Block title={settingsText.register}>
      <Loaded read={info} rows={3}>
        {({ fileName, createdAt, head, organisationName }) => (
          <>
            <DefinitionList
              width="wide"
              isRuled
              items={[
                { id: 'file', label: settingsText.file, value: fileName },
                { id: 'created', label: settingsText.created, value: formatDay(localDayOf(createdAt), locale) },
                { id: 'changes', label: settingsText.changes, value: formatCount(head?.sequence ?? 0) },
              ]}
            />
            <SaveCopy />
            <ExportJson organisationName={organisationName} />
            <ImportJson />
          </>
        )}
      </Loaded>
    </Block>
  );
}

type FileActionProps = {
  title: string;
  text: string;
  icon: IconGlyph;
  onPress: () => void;
  isPending: boolean;
  isDisabled?: boolean | undefined;
  error: Error | null;
  /** What came of it. */
  children?: ReactNode;
};

function FileAction({ title, text, icon, onPress, isPending, isDisabled, error, children }: FileActionProps) {
  return (
    <div className={classes('action')}>
      <div className={classes('words')}>
        <Text weight="medium">{title}</Text>
        <Text tone="faint" size="small">
          {text}
        </Text>
      </div>
      <Button icon={icon} onPress={onPress} isPending={isPending} isDisabled={isDisabled}>
        {title}
      </Button>
      {error === null || isCancelled(error) ? null : (
        <div className={classes('result')}>
          <Banner tone="error" shape="box" title={settingsText.failed}>
            {error.message}
          </Banner>
        </div>
      )}
      {children === undefined || children === null ? null : <div className={classes('result')}>{children}</div>}
    </div>
  );
}

function isCancelled(error: Error): boolean {
  return error instanceof RpcError && error.code === 'cancelled';
}

function SaveCopy() {
  const copy = useMutation({ mutationFn: () => call('app.saveCopy', {}) });
  return (
    <FileAction
      title={settingsText.saveCopy}
      text={settingsText.saveCopyText}
      icon={Save}
      onPress={() => copy.mutate()}
      isPending={copy.isPending}
      error={copy.error}
    >
      {copy.data?.saved === true ? <Banner tone="info" shape="box" title={settingsText.saved} /> : null}
    </FileAction>
  );
}

function ExportJson({ organisationName }: { organisationName: string | null }) {
  const write = useMutation({
    mutationFn: async () => {
      const suggestedName = suggestFileName({
        organisationName,
        what: 'register',
        day: readToday(),
        extension: 'json',
      });
      const target = await call('app.chooseTarget', { suggestedName, format: 'json' });
      if (target !== null) await call('register.export', { grant: target.grant, format: 'json' });
      return target;
    },
  });
  const written = write.data;
  return (
    <FileAction
      title={settingsText.exportJson}
      text={settingsText.exportJsonText}
      icon={Download}
      onPress={() => write.mutate()}
      isPending={write.isPending}
      error={write.error}
    >
      {written === undefined || written === null ? null : (
        <Banner
          tone="info"
          shape="box"
          title={settingsText.exported(written.fileName)}
          actions={
            <Button size="small" onPress={() => void call('app.reveal', { grant: written.grant })}>
              {settingsText.showInFolder}
            </Button>
          }
        />
      )}
    </FileAction>
  );
}

type Found = { grant: string; fileName: string; counts: { created: number; changed: number; unchanged: number } };

function ImportJson() {
  const { isReadOnly } = useAsAt();
  const queryClient = useQueryClient();
  const [found, setFound] = useState<Found | null>(null);
  const look = useMutation({
    mutationFn: async (): Promise<Found | null> => {
      const source = await call('app.chooseSource', { format: 'json' });
      if (source === null) return null;
      return { ...source, counts: await call('register.import', { grant: source.grant, dryRun: true }) };
    },
    onSuccess: setFound,
  });
  const take = useMutation({
    mutationFn: (grant: string) => call('register.import', { grant, dryRun: false }),
    onSuccess: () => invalidateAfter(queryClient, 'register.import'),
    onSettled: () => setFound(null),
  });
  const isNothing = found !== null && found.counts.created + found.counts.changed === 0;
  return (
    <FileAction
      title={settingsText.importJson}
      text={isReadOnly ? settingsText.readOnly : settingsText.importJsonText}
      icon={Upload}
      onPress={() => look.mutate()}
      isPending={look.isPending}
      isDisabled={isReadOnly}
      error={look.error ?? take.error}
    >
      {take.data === undefined || found !== null ? null : (
        <Banner tone="info" shape="box" title={settingsText.imported(take.data)} />
      )}
      {isNothing ? <Banner tone="info" shape="box" title={settingsText.importNothing} /> : null}
      {found === null || isNothing ? null : (
        <ConfirmDialog
          isOpen
          title={settingsText.importTitle}
          message={`${found.fileName}. ${settingsText.importCounts(found.counts)}`}
          confirmLabel={settingsText.importConfirm}
          cancelLabel={settingsText.cancel}
          isPending={take.isPending}
          onConfirm={() => take.mutate(found.grant)}
          onCancel={() => setFound(null)}
        />
      )}
    </FileAction>
  );
}
