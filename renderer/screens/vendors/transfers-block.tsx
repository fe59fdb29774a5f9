import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FactSource, Transfer } from '../../../shared/domain/record-types.ts';
import { mechanismVariants, transferMechanisms } from '../../../shared/domain/codes.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { vendorTexts } from '../../text/vendors.ts';
import {
  Block,
  ConfirmButton,
  formatDay,
  GapText,
  LineList,
  Link,
  Row,
  SourceLine,
  Stack,
  StateMark,
  Text,
  useToast,
  useUi,
} from '../../ui/index.ts';
import { sayDestinations } from '../records/list-layouts.ts';
import { MechanismPicker } from '../records/mechanism-picker.tsx';
import { useRecordWriter } from '../records/record-data.ts';
import type { VendorBlockProps } from './engagements-block.tsx';

/** Transfers to the vendor, each with the mechanisms that it relies on, the main one first. */
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
      {related.transfers.map((transfer, index) => (
        <TransferBlock
          key={transfer.id}
          transfer={transfer}
          source={related.sources.find(({ recordId, state }) => recordId === transfer.id && state !== 'confirmed')}
          isReadOnly={isReadOnly}
          end={index === 0 ? addLink : undefined}
        />
      ))}
    </Stack>
  );
}

type TransferBlockProps = {
  transfer: Transfer;
  source: FactSource | undefined;
  isReadOnly: boolean;
  end: ReactNode;
};

function TransferBlock({ transfer, source, isReadOnly, end }: TransferBlockProps) {
  const { locale } = useUi();
  const writer = useRecordWriter();
  const confirm = useCommand('register.confirmFacts');
  const where = sayDestinations(transfer, () => undefined, locale);
  const title = where === null ? vendorTexts.transfers : vendorTexts.transferTo(where);
  const state =
    source !== undefined
      ? 'prefilled'
      : transfer.mechanisms.length > 0
        ? 'stated'
        : transfer.mechanismAnswer === 'none'
          ? 'none'
          : 'gap';
  return (
    <Block title={title} note={<StateMark state={state}>{activityTexts.states[state]}</StateMark>} end={end}>
      <Stack gap={12}>
        {where === null ? <GapText>{vendorTexts.placeMissing}</GapText> : null}
        {transfer.mechanisms.length === 0 ? null : (
          <LineList
            density="tight"
            items={transfer.mechanisms.map((mechanism) => ({
              id: mechanism.code,
              title: transferMechanisms[mechanism.code].label,
              text: [
                transferMechanisms[mechanism.code].article,
                mechanism.variant === null ? undefined : mechanismVariants[mechanism.variant].label,
                mechanism.condition,
                mechanism.reference,
              ]
                .filter((part) => part !== undefined && part !== null)
                .join('. '),
              end: mechanism.validUntil === null ? undefined : formatDay(mechanism.validUntil, locale, 'short'),
            }))}
          />
        )}
        {isReadOnly ? null : (
          <MechanismPicker
            label={transfer.mechanisms.length === 0 ? vendorTexts.mechanism : vendorTexts.fallback}
            transfer={transfer}
            onChoose={(patch) => void writer.update('transfer', transfer, patch)}
          />
        )}
        <Row gap={12} canWrap>
          {source === undefined ? null : (
            <SourceLine kind={source.kind} isPrefilled>
              {activityTexts.notConfirmed(source.reference ?? formatDay(source.capturedOn, locale, 'short'))}
            </SourceLine>
          )}
          {source === undefined || isReadOnly ? null : (
            <ConfirmButton
              accessibleName={vendorTexts.confirmOf(title)}
              onPress={() => confirm.mutate({ factSourceIds: [source.id] })}
              isPending={confirm.isPending}
            >
              {vendorTexts.confirm}
            </ConfirmButton>
          )}
          <Link
            size="small"
            href={addressOfRecord('transfer', transfer.id)}
            accessibleName={vendorTexts.changeOf(title)}
          >
            {vendorTexts.openTransfer}
          </Link>
        </Row>
      </Stack>
    </Block>
  );
}
