// Transfers of an activity: to whom, where, and what permits it.
import { Globe, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Answer } from '../../../shared/domain/primitives.ts';
import type { FactSource, Transfer } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  ComboBox,
  ConfirmButton,
  FieldRow,
  FieldStack,
  formatDay,
  Icon,
  Link,
  PrefilledText,
  SourceLine,
  useToast,
  useUi,
} from '../../ui/index.ts';
import { countryOptions } from '../records/countries.ts';
import { sayDestinations, sayMechanisms } from '../records/list-layouts.ts';
import { MechanismPicker } from '../records/mechanism-picker.tsx';
import { useNames, useRecordWriter } from '../records/record-data.ts';
import { useTitleLookup } from '../records/use-title-lookup.ts';
import type { ActivitySectionProps } from './activity-sections.tsx';
import sheet from './transfers-editor.module.css';

const classes = bindClasses(sheet);

export function TransfersEditor({ editor, activity, related }: ActivitySectionProps) {
  const titleOf = useTitleLookup(['vendor', 'organisation']);
  const { add } = useTransfers({ editor, activity, related });
  if (activity.transfersAnswer === 'none' && related.transfers.length === 0) return null;
  return (
    <FieldStack>
      {related.transfers.length === 0 ? null : (
        <ul className={classes('list')} aria-label={activityTexts.transfers}>
          {related.transfers.map((transfer) => (
            <TransferItem
              key={transfer.id}
              transfer={transfer}
              importer={titleOf(transfer.importerVendorId ?? transfer.importerOrganisationId ?? '')}
              source={related.sources.find(({ recordId, state }) => recordId === transfer.id && state !== 'confirmed')}
              isReadOnly={editor.isReadOnly}
            />
          ))}
        </ul>
      )}
      {editor.isReadOnly ? null : <AddTransfer onAdd={(vendorId) => void add(vendorId)} />}
    </FieldStack>
  );
}

/** Chooses the answer; anything but "listed" takes the activity out of every transfer. */
export function useTransfersAnswer(props: ActivitySectionProps): (answer: Answer) => void {
  const { release } = useTransfers(props);
  return (answer) => {
    void (async () => {
      if (answer !== 'listed') for (const transfer of props.related.transfers) await release(transfer);
      await props.editor.save({ transfersAnswer: answer });
    })();
  };
}

function useTransfers({ editor, activity, related }: ActivitySectionProps) {
  const writer = useRecordWriter();
  const showToast = useToast();
  const guard = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
    }
  };
  return {
    add: (vendorId: string): Promise<void> =>
      guard(async () => {
        const country = related.vendors.find(({ id }) => id === vendorId)?.country ?? null;
        await writer.create('transfer', {
          importerVendorId: vendorId,
          activityIds: [activity.id],
          destinations: country === null ? [] : [{ country }],
        });
        if (activity.transfersAnswer !== 'listed') await editor.save({ transfersAnswer: 'listed' });
      }),
    /** A transfer that is for this activity alone goes whole. */
    release: (transfer: Transfer): Promise<void> =>
      guard(async () => {
        const activityIds = transfer.activityIds.filter((id) => id !== activity.id);
        if (activityIds.length > 0) await writer.update('transfer', transfer, { activityIds });
        else await writer.remove('transfer', transfer);
      }),
  };
}

type TransferItemProps = {
  transfer: Transfer;
  importer: string | undefined;
  /** Where a pre-filled mechanism or destination comes from. */
  source: FactSource | undefined;
  isReadOnly: boolean;
};

function TransferItem({ transfer, importer, source, isReadOnly }: TransferItemProps) {
  const { locale } = useUi();
  const writer = useRecordWriter();
  const confirm = useCommand('register.confirmFacts');
  const where = sayDestinations(transfer, () => undefined, locale);
  const mechanism = sayMechanisms(transfer, () => undefined, locale);
  const name = [importer ?? activityTexts.importerUnknown, where].filter((part) => part !== null).join(', ');
  const change = (patch: Parameters<typeof writer.update>[2]): void => void writer.update('transfer', transfer, patch);
  return (
    <li className={classes('item')}>
      <Icon of={Globe} tone="faint" />
      <div className={classes('words')}>
        <div className={classes('name')}>{name}</div>
        {mechanism === null ? null : (
          <div>{source === undefined ? mechanism : <PrefilledText>{mechanism}</PrefilledText>}</div>
        )}
        {source === undefined ? null : (
          <SourceLine kind={source.kind} isPrefilled>
            {activityTexts.notConfirmed(source.reference ?? formatDay(source.capturedOn, locale, 'short'))}
          </SourceLine>
        )}
        {isReadOnly || (where !== null && mechanism !== null) ? null : (
          <FieldRow>
            {where === null ? (
              <ComboBox
                label={activityTexts.destination}
                options={countryOptions}
                value={null}
                onChange={(country) => {
                  if (country !== null) change({ destinations: [{ country, place: null }] });
                }}
                placeholder={formTexts.chooseCountry}
              />
            ) : null}
            {mechanism === null ? (
              <MechanismPicker label={activityTexts.mechanism} transfer={transfer} onChoose={change} />
            ) : null}
          </FieldRow>
        )}
      </div>
      <div className={classes('actions')}>
        {source === undefined || isReadOnly ? null : (
          <ConfirmButton
            accessibleName={activityTexts.confirmOf(name)}
            onPress={() => confirm.mutate({ factSourceIds: [source.id] })}
            isPending={confirm.isPending}
          >
            {activityTexts.confirm}
          </ConfirmButton>
        )}
        <Link
          size="small"
          href={addressOfRecord('transfer', transfer.id)}
          accessibleName={`${activityTexts.change}: ${name}`}
        >
          {activityTexts.change}
        </Link>
      </div>
    </li>
  );
}

function AddTransfer({ onAdd }: { onAdd: (vendorId: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const vendors = useNames('vendor', isOpen);
  if (!isOpen)
    return (
      <div>
        <Link icon={Plus} size="small" onPress={() => setOpen(true)}>
          {activityTexts.addTransfer}
        </Link>
      </div>
    );
  return (
    <ComboBox
      label={activityTexts.importer}
      options={vendors.map(({ id, title }) => ({ id, label: title }))}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        setOpen(false);
        onAdd(id);
      }}
      placeholder={formTexts.typeName}
    />
  );
}
