import { useMutation } from '@tanstack/react-query';
import { CalendarDays, Download, FileJson, Table2 } from 'lucide-react';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { Button, MenuButton, readToday, useToast } from '../../ui/index.ts';
import { suggestFileName } from '../record/file-name.ts';

const formats = ['ics', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

const icons = { ics: CalendarDays, csv: Table2, json: FileJson };

/** Writes all deadlines as a calendar, a table or a document. */
export function ExportDeadlines() {
  const { input, day } = useAsAt();
  const info = useOperation('register.info', {});
  const showToast = useToast();
  const write = useMutation({
    mutationFn: async (format: Format) => {
      const suggestedName = suggestFileName({
        organisationName: info.data?.organisationName ?? null,
        what: 'deadlines',
        day: day ?? readToday(),
        extension: format,
      });
      const target = await call('app.chooseTarget', { suggestedName, format });
      if (target === null) return null;
      const { deadlines } = await call('deadlines.export', { format, grant: target.grant, ...input });
      return { ...target, deadlines };
    },
    onSuccess: (written) => {
      if (written === null) return;
      showToast({
        text: deadlinesText.written(written.fileName, written.deadlines),
        actionLabel: deadlinesText.showInFolder,
        onAction: () => void call('app.reveal', { grant: written.grant }),
      });
    },
    onError: (error) => showToast({ text: error.message, tone: 'error' }),
  });
  return (
    <MenuButton
      trigger={
        <Button icon={Download} isPending={write.isPending}>
          {deadlinesText.export}
        </Button>
      }
      label={deadlinesText.export}
      placement="bottom end"
      groups={[
        {
          id: 'formats',
          entries: formats.map((format) => ({
            id: format,
            ...deadlinesText.formats[format],
            icon: icons[format],
            onPress: () => write.mutate(format),
          })),
        },
      ]}
    />
  );
}
