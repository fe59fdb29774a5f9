import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { Engagement, Vendor } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { formTexts } from '../../text/forms.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { Block, ComboBox, formatDay, LineList, Link, Text, useToast, useUi } from '../../ui/index.ts';
import { useNames, useRecordWriter } from '../records/record-data.ts';
import { useTitleLookup } from '../records/use-title-lookup.ts';

export type VendorRelated = OutputOf<'vendors.related'>;

export type VendorBlockProps = { vendor: Vendor; related: VendorRelated; isReadOnly: boolean };

/** What the vendor is engaged for: activity or service, with which data, since when. */
export function EngagementsBlock({ vendor, related, isReadOnly }: VendorBlockProps) {
  const { locale } = useUi();
  const [isAdding, setAdding] = useState(false);
  const titleOf = useTitleLookup(['dataCategory', 'service']);
  const activities = new Map(related.activities.map(({ id, title }) => [id, title]));
  const sayTitle = (engagement: Engagement): string => {
    const places = [
      ...engagement.activityIds.flatMap((id) => activities.get(id) ?? []),
      ...engagement.serviceIds.flatMap((id) => titleOf(id) ?? []),
    ];
    return places.length > 0 ? places.join(', ') : engagement.purposes.join(', ') || vendor.name;
  };
  const sayData = (engagement: Engagement): string =>
    [...engagement.dataCategoryIds.flatMap((id) => titleOf(id) ?? []), ...engagement.dataDescriptions].join(', ');
  return (
    <Block
      title={vendorTexts.engagements}
      note={related.engagements.length === 0 ? undefined : related.engagements.length}
      end={
        isReadOnly ? undefined : (
          <Link icon={Plus} onPress={() => setAdding(!isAdding)}>
            {vendorTexts.linkActivity}
          </Link>
        )
      }
    >
      {isAdding ? <LinkActivity vendor={vendor} onDone={() => setAdding(false)} /> : null}
      {related.engagements.length === 0 ? (
        <Text as="p" tone="muted">
          {vendorTexts.noEngagements}
        </Text>
      ) : (
        <LineList
          items={related.engagements.map((engagement) => ({
            id: engagement.id,
            title: sayTitle(engagement),
            text: sayData(engagement),
            end:
              engagement.since === null ? undefined : vendorTexts.since(formatDay(engagement.since, locale, 'month')),
            href: addressOfRecord('engagement', engagement.id),
          }))}
        />
      )}
    </Block>
  );
}

function LinkActivity({ vendor, onDone }: { vendor: Vendor; onDone: () => void }) {
  const activities = useNames('processingActivity');
  const writer = useRecordWriter();
  const showToast = useToast();
  return (
    <ComboBox
      label={vendorTexts.typeActivity}
      options={activities.map(({ id, title, hint }) => ({ id, label: title, hint: hint ?? undefined }))}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        onDone();
        writer
          .create('engagement', { vendorId: vendor.id, activityIds: [id], role: 'processor' })
          .catch((error: unknown) =>
            showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
          );
      }}
      placeholder={formTexts.typeName}
    />
  );
}
