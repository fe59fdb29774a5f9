import { useMutation } from '@tanstack/react-query';
import { FileType } from 'lucide-react';
import { annexKindIds } from '../../../shared/contract/pack.ts';
import type { Vendor } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { call } from '../../rpc/call.ts';
import { annexTexts } from '../../text/annexes.ts';
import { FacetButton, MenuButton, readToday, useToast } from '../../ui/index.ts';
import { suggestFileName } from '../record/file-name.ts';

/** Fills the annexes of standard contractual clauses with this vendor, as a Word document. */
export function AnnexesMenu({ vendor }: { vendor: Vendor }) {
  const { input, day } = useAsAt();
  const showToast = useToast();
  const write = useMutation({
    mutationFn: async (kind: (typeof annexKindIds)[number]) => {
      const suggestedName = suggestFileName({
        organisationName: vendor.name,
        what: kind,
        day: day ?? readToday(),
        extension: 'docx',
      });
      const target = await call('app.chooseTarget', { suggestedName, format: 'docx' });
      if (target === null) return null;
      const written = await call('annexes.export', {
        kind,
        vendorId: vendor.id,
        format: 'docx',
        grant: target.grant,
        ...input,
      });
      return { ...target, ...written };
    },
    onSuccess: (written) => {
      if (written === null) return;
      showToast({
        text: annexTexts.written(written.fileName, written.gaps),
        actionLabel: annexTexts.showInFolder,
        onAction: () => void call('app.reveal', { grant: written.grant }),
      });
    },
    onError: (error) => showToast({ text: annexTexts.failed(error.message), tone: 'error' }),
  });
  return (
    <MenuButton
      label={annexTexts.menu}
      placement="bottom end"
      trigger={<FacetButton label={annexTexts.button} icon={FileType} />}
      groups={[
        {
          id: 'clauses',
          label: annexTexts.menu,
          entries: annexKindIds.map((kind) => ({
            id: kind,
            label: annexTexts.kinds[kind].label,
            hint: annexTexts.kinds[kind].hint,
            onPress: () => write.mutate(kind),
          })),
        },
      ]}
    />
  );
}
