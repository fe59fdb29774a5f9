// Recipients of an activity: each is an engagement of a vendor, made by typing the vendor's name.
import { Building2 } from 'lucide-react';
import type { Answer } from '../../../shared/domain/primitives.ts';
import { vendorRoles } from '../../../shared/domain/codes.ts';
import type { Engagement } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { FieldStack, Link, Row, Text, TokenField, useToast } from '../../ui/index.ts';
import { useAddCatalogueVendor, useCatalogueOptions, type CatalogueEntry } from '../records/catalogue-options.ts';
import { useNames, useRecordWriter } from '../records/record-data.ts';
import type { ActivitySectionProps } from './activity-sections.tsx';
import { vendorName } from './activity-summary.ts';

export function RecipientsEditor({ editor, activity, related }: ActivitySectionProps) {
  const vendors = useNames('vendor');
  const catalogue = useCatalogueOptions(!editor.isReadOnly);
  const { engage, engageNew, engageEntry, release } = useEngagements({ editor, activity, related });
  const engaged = new Set(related.engagements.map(({ vendorId }) => vendorId));
  const waiting = new Set(related.sources.filter(({ state }) => state !== 'confirmed').map(({ recordId }) => recordId));
  const tokens = related.engagements.map((engagement) => ({
    id: engagement.id,
    label: vendorName(related.vendors, engagement.vendorId),
    hint: engagement.role === null ? undefined : vendorRoles[engagement.role].label.toLowerCase(),
    icon: Building2,
    tone: waiting.has(engagement.id) || waiting.has(engagement.vendorId) ? ('prefilled' as const) : undefined,
  }));
  const free = vendors
    .filter(({ id }) => !engaged.has(id))
    .map(({ id, title }) => ({ id, label: title, hint: undefined, icon: Building2, tone: undefined }));
  if (activity.recipientsAnswer === 'none' && tokens.length === 0) return null;
  return (
    <FieldStack>
      <TokenField
        label={activityTexts.recipients}
        isLabelHidden
        items={[...tokens, ...free, ...catalogue.options]}
        selectedIds={tokens.map(({ id }) => id)}
        onChange={(ids) => {
          const gone = related.engagements.find(({ id }) => !ids.includes(id));
          const added = ids.find((id) => tokens.every((token) => token.id !== id));
          if (gone !== undefined) void release(gone);
          if (added === undefined) return;
          const entry = catalogue.entryOf(added);
          void (entry === undefined ? engage(added) : engageEntry(entry));
        }}
        onCreate={(name) => void engageNew(name)}
        placeholder={formTexts.typeName}
        isReadOnly={editor.isReadOnly}
      />
      {related.engagements.length === 0 ? null : (
        <Row gap={12} canWrap>
          <Text size="small" tone="faint">
            {activityTexts.roleAndData}
          </Text>
          {related.engagements.map((engagement) => (
            <Link key={engagement.id} size="small" href={addressOfRecord('engagement', engagement.id)}>
              {vendorName(related.vendors, engagement.vendorId)}
            </Link>
          ))}
        </Row>
      )}
    </FieldStack>
  );
}

/** Chooses the answer; anything but "listed" releases every recipient. */
export function useRecipientsAnswer(props: ActivitySectionProps): (answer: Answer) => void {
  const { release } = useEngagements(props);
  return (answer) => {
    void (async () => {
      if (answer !== 'listed') for (const engagement of props.related.engagements) await release(engagement);
      await props.editor.save({ recipientsAnswer: answer });
    })();
  };
}

function useEngagements({ editor, activity }: ActivitySectionProps) {
  const writer = useRecordWriter();
  const addFromCatalogue = useAddCatalogueVendor();
  const showToast = useToast();
  const guard = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
    }
  };
  const engage = (vendorId: string): Promise<void> =>
    guard(async () => {
      await writer.create('engagement', { vendorId, activityIds: [activity.id], role: 'processor' });
      if (activity.recipientsAnswer !== 'listed') await editor.save({ recipientsAnswer: 'listed' });
    });
  return {
    engage,
    /** Adds a vendor of the catalogue with its engagement; the role is left open where it depends on the service. */
    engageEntry: (entry: CatalogueEntry): Promise<void> =>
      guard(async () => {
        const role = entry.role === 'processor' ? entry.role : null;
        const vendorId = await addFromCatalogue(entry, { activityIds: [activity.id], role });
        if (vendorId !== null && activity.recipientsAnswer !== 'listed')
          await editor.save({ recipientsAnswer: 'listed' });
      }),
    engageNew: (name: string): Promise<void> =>
      guard(async () => {
        const vendor = await writer.create('vendor', { name });
        await engage(vendor.id);
      }),
    /** Takes the activity out of an engagement; one that is for nothing else goes whole. */
    release: (engagement: Engagement): Promise<void> =>
      guard(async () => {
        const activityIds = engagement.activityIds.filter((id) => id !== activity.id);
        if (activityIds.length + engagement.serviceIds.length > 0)
          await writer.update('engagement', engagement, { activityIds });
        else await writer.remove('engagement', engagement);
      }),
  };
}
