import { Plus } from 'lucide-react';
import { RpcError } from '../../rpc/rpc-error.ts';
import { formTexts } from '../../text/forms.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { Block, Link, Stack, Text, useToast } from '../../ui/index.ts';
import { useRecordWriter } from '../records/record-data.ts';
import { TransferCard } from '../transfers/transfer-card.tsx';
import type { VendorBlockProps } from './engagements-block.tsx';

/** Transfers to the vendor and onward from it, each worked out with the mechanisms that are possible and why. */
export function VendorTransfersBlock({ vendor, related, isReadOnly }: VendorBlockProps) {
  const writer = useRecordWriter();
  const showToast = useToast();
  const add = (): void => {
    const destinations = vendor.country === null ? [] : [{ country: vendor.country }];
    writer
      .create('transfer', { importerVendorId: vendor.id, destinations })
      .catch((error: unknown) =>
        showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
      );
  };
  const addLink = isReadOnly ? undefined : (
    <Link icon={Plus} onPress={add}>
      {vendorTexts.addTransfer}
    </Link>
  );
  if (related.transfers.length === 0)
    return (
      <Block title={vendorTexts.transfers} end={addLink}>
        <Text as="p" tone="muted">
          {vendorTexts.noTransfers}
        </Text>
      </Block>
    );
  return (
    <Stack gap={24}>
      {related.transfers.map((transfer) => (
        <TransferCard
          key={transfer.id}
          transfer={transfer}
          source={related.sources.find(({ recordId, state }) => recordId === transfer.id && state !== 'confirmed')}
          isReadOnly={isReadOnly}
        />
      ))}
      {addLink === undefined ? null : <div>{addLink}</div>}
    </Stack>
  );
}
