import { useMutation } from '@tanstack/react-query';
import { Copy, Download, FileBraces, FileCode, FileText, FileType, Printer } from 'lucide-react';
import { policyFormats } from '../../../shared/contract/policy-formats.ts';
import type { PolicyFormat } from '../../../shared/contract/policy-formats.ts';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { policyText } from '../../text/policy.ts';
import { Button, MenuButton, readToday, useToast } from '../../ui/index.ts';
import { suggestFileName } from '../record/file-name.ts';
import { sectionAsHtml, sectionAsMarkdown, sectionAsText } from './copy-section.ts';
import type { PolicyPart } from './part-menu.tsx';
import type { SectionView } from './policy-view.ts';

const formatIcons = {
  md: FileText,
  html: FileCode,
  txt: FileText,
  docx: FileType,
  pdf: Printer,
  json: FileBraces,
} as const satisfies Record<PolicyFormat, unknown>;

type PolicyMenuProps = {
  policyId: string | undefined;
  language: PolicyLanguage;
  /** Of the whole policy, as chosen on the page. */
  part: PolicyPart;
  /** The section that is copied. */
  section: SectionView | undefined;
  onCopy: (text: string, done: string, html?: string) => void;
};

/** Writes the whole policy as a file, or copies the current section. */
export function PolicyMenu({ policyId, language, part, section, onCopy }: PolicyMenuProps) {
  const { input, day } = useAsAt();
  const showToast = useToast();
  const info = useOperation('register.info', {});
  const write = useMutation({
    mutationFn: async (format: PolicyFormat) => {
      const suggestedName = suggestFileName({
        organisationName: info.data?.organisationName ?? null,
        what: part.audience === undefined ? 'policy' : `policy-${part.audience.toLowerCase()}`,
        day: day ?? readToday(),
        extension: format,
      });
      const target = await call('app.chooseTarget', { suggestedName, format });
      if (target === null) return null;
      const choice = policyId === undefined ? {} : { policyId };
      await call('policy.export', { ...choice, ...part, language, format, grant: target.grant, ...input });
      return target;
    },
    onSuccess: (target) => {
      if (target === null) return;
      showToast({
        text: policyText.written(target.fileName),
        actionLabel: policyText.showInFolder,
        onAction: () => void call('app.reveal', { grant: target.grant }),
      });
    },
    onError: (error) => {
      if (error instanceof RpcError && error.code === 'cancelled') return;
      showToast({ text: policyText.failed(error.message), tone: 'error' });
    },
  });
  const copies =
    section === undefined
      ? []
      : [
          {
            id: 'copy',
            label: policyText.copySection(section.heading),
            entries: [
              {
                id: 'copy-rich',
                label: policyText.copyRich,
                icon: Copy,
                onPress: () =>
                  onCopy(sectionAsText(section), policyText.copiedSection(section.heading), sectionAsHtml(section)),
              },
              {
                id: 'copy-md',
                label: policyText.copyMarkdown,
                icon: Copy,
                onPress: () => onCopy(sectionAsMarkdown(section), policyText.copiedSection(section.heading)),
              },
              {
                id: 'copy-text',
                label: policyText.copyText,
                icon: Copy,
                onPress: () => onCopy(sectionAsText(section), policyText.copiedSection(section.heading)),
              },
            ],
          },
        ];
  return (
    <MenuButton
      label={policyText.exportMenu}
      placement="bottom end"
      trigger={
        <Button variant="primary" icon={Download} isPending={write.isPending}>
          {policyText.export}
        </Button>
      }
      groups={[
        {
          id: 'file',
          label: policyText.exportAs,
          entries: policyFormats.map((format) => ({
            id: format,
            label: policyText.formats[format],
            icon: formatIcons[format],
            onPress: () => write.mutate(format),
          })),
        },
        ...copies,
      ]}
    />
  );
}
