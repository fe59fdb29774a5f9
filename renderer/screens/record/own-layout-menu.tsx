import { useState } from 'react';
import { Columns3, Copy, Trash2 } from 'lucide-react';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { recordText } from '../../text/record.ts';
import { FacetButton, MenuButton } from '../../ui/index.ts';
import { RemoveRecordDialog } from '../records/remove-record.tsx';
import { ArrangeLayoutDialog } from './arrange-layout-dialog.tsx';
import { CopyLayoutDialog } from './copy-layout-dialog.tsx';
import type { Layout } from './export-choice.ts';

type OwnLayoutMenuProps = {
  layout: Layout;
  onLayout: (id: string) => void;
};

/** From any layout to one of the register's own, and its columns. */
export function OwnLayoutMenu({ layout, onLayout }: OwnLayoutMenuProps) {
  const { isReadOnly } = useAsAt();
  const [open, setOpen] = useState<'copy' | 'arrange' | 'remove' | null>(null);
  const own = useOperation('record.ownLayout', { id: layout.id }, { isEnabled: layout.isOwn });
  if (isReadOnly) return null;
  return (
    <>
      <MenuButton
        label={recordText.columns}
        trigger={<FacetButton label={recordText.columns} icon={Columns3} />}
        groups={[
          {
            id: 'layout',
            entries: [
              {
                id: 'arrange',
                label: recordText.arrange,
                hint: layout.isOwn ? undefined : recordText.arrangeHint,
                icon: Columns3,
                isDisabled: !layout.isOwn,
                onPress: () => setOpen('arrange'),
              },
              {
                id: 'copy',
                label: recordText.copyLayout(layout.title),
                icon: Copy,
                onPress: () => setOpen('copy'),
              },
            ],
          },
          ...(layout.isOwn
            ? [
                {
                  id: 'remove',
                  entries: [
                    {
                      id: 'remove',
                      label: recordText.removeLayout,
                      icon: Trash2,
                      isDanger: true,
                      onPress: () => setOpen('remove'),
                    },
                  ],
                },
              ]
            : []),
        ]}
      />
      {open === 'copy' ? (
        <CopyLayoutDialog
          layout={layout}
          onClose={() => setOpen(null)}
          onCopied={(id) => {
            onLayout(id);
            setOpen(null);
          }}
        />
      ) : null}
      {open === 'arrange' && own.data !== undefined ? (
        <ArrangeLayoutDialog own={own.data} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'remove' && own.data !== undefined ? (
        <RemoveRecordDialog
          type="recordLayout"
          record={own.data}
          onRemoved={() => setOpen(null)}
          onCancel={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
