// A transfer worked out: how it stands, which mechanisms are possible and why, what each still needs, when it lapses.
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { LawAssessmentRow, MechanismOptionRow } from '../../../shared/contract/transfers.ts';
import { applicableLaws } from '../../../shared/domain/codes.ts';
import { countryInWords } from '../../../shared/domain/country-words.ts';
import type { FactSource, Transfer } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { activityTexts } from '../../text/register.ts';
import { transferTexts } from '../../text/transfers.ts';
import { vendorTexts } from '../../text/vendors.ts';
import {
  Block,
  ChoiceList,
  ConfirmButton,
  formatDay,
  Link,
  Row,
  SourceLine,
  Stack,
  StateGlyph,
  StateMark,
  Text,
  useToast,
  useUi,
  type Choice,
} from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { useRecordWriter, type Fields } from '../records/record-data.ts';
import { useTitleLookup } from '../records/use-title-lookup.ts';
import { addressOfShock } from '../shock/shock-address.ts';
import { nameOfOption, putFirst, reasonOfOption, splitOptions } from './mechanism-choices.ts';
import { TransferMark } from './transfer-mark.tsx';

type TransferCardProps = {
  transfer: Transfer;
  /** Where its mechanism was pre-filled from, while nobody has confirmed it. */
  source: FactSource | undefined;
  isReadOnly: boolean;
};

export function TransferCard({ transfer, source, isReadOnly }: TransferCardProps) {
  const { input } = useAsAt();
  const writer = useRecordWriter();
  const showToast = useToast();
  const read = useOperation('transfers.assess', { id: transfer.id, ...input }, { keepsPrevious: true });
  const title = titleOf(transfer);
  const save = (patch: Fields): void => {
    writer
      .update('transfer', transfer, patch)
      .catch((error: unknown) =>
        showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
      );
  };
  const mark =
    source !== undefined ? (
      <StateMark state="prefilled">{activityTexts.states.prefilled}</StateMark>
    ) : read.data === undefined ? undefined : (
      <TransferMark state={read.data.state} />
    );
  return (
    <Block title={title} end={mark}>
      <Stack gap={8}>
        <RouteLine transfer={transfer} />
        <Loaded read={read}>
          {(assessment) => (
            <AssessmentLines transfer={transfer} assessment={assessment} isReadOnly={isReadOnly} onSave={save} />
          )}
        </Loaded>
        <SourceRow transfer={transfer} title={title} source={source} isReadOnly={isReadOnly} />
      </Stack>
    </Block>
  );
}

function titleOf({ destinations, destinationDescription }: Transfer): string {
  const countries = destinations.flatMap(({ country, place }) =>
    country === null ? (place ?? []) : countryInWords(country),
  );
  const where = countries.length > 0 ? countries.join(', ') : destinationDescription;
  return where === null ? vendorTexts.transfers : vendorTexts.transferTo(where);
}

/** Who sends to whom, and what. */
function RouteLine({ transfer }: { transfer: Transfer }) {
  const nameOf = useTitleLookup(['vendor', 'organisation', 'dataCategory']);
  const named = (...ids: readonly (string | null)[]): string =>
    ids.map((id) => (id === null ? undefined : nameOf(id))).find((name) => name !== undefined) ??
    transferTexts.notRecorded;
  const exporter = named(transfer.exporterVendorId, transfer.exporterOrganisationId);
  const importer = named(transfer.importerVendorId, transfer.importerOrganisationId);
  const data = [
    ...transfer.dataCategoryIds.flatMap((id) => nameOf(id) ?? []),
    ...(transfer.dataDescription === null ? [] : [transfer.dataDescription]),
  ];
  const route =
    transfer.exporterVendorId === null
      ? transferTexts.between(exporter, importer)
      : transferTexts.onward(exporter, importer);
  return (
    <Text as="p" size="small" tone="muted">
      {data.length === 0 ? route : `${route} ${data.join(', ')}.`}
    </Text>
  );
}

type LinesProps = {
  transfer: Transfer;
  assessment: OutputOf<'transfers.assess'>;
  isReadOnly: boolean;
  onSave: (patch: Fields) => void;
};

function AssessmentLines({ transfer, assessment, isReadOnly, onSave }: LinesProps) {
  const { state, reason, laws, otherLaws, recorded } = assessment;
  const doubted = recorded.filter(
    ({ doubt, state: own }) => doubt !== null && (own === 'holds' || own === 'unverified'),
  );
  const concerned = laws.filter(({ isTransfer }) => isTransfer !== 'no');
  const isProblem = state === 'lapsed' || state === 'unfit';
  return (
    <Stack gap={8}>
      {state === 'covered' || state === 'unverified' ? null : (
        <Text as="p" size="small" tone={isProblem ? 'warning' : state === 'notATransfer' ? 'muted' : 'gap'}>
          {reason}
        </Text>
      )}
      {concerned.map((law) => (
        <LawChoices
          key={law.law}
          law={law}
          transfer={transfer}
          isNamed={concerned.length > 1}
          isReadOnly={isReadOnly}
          onSave={onSave}
        />
      ))}
      {otherLaws.map(({ law, why }) => (
        <Text key={law} as="p" size="small" tone="muted">
          {transferTexts.otherLaw(law.toUpperCase(), why)}
        </Text>
      ))}
      {doubted.map(({ place, use, doubt }) => (
        <Row key={place} gap={6} canWrap>
          <StateGlyph state="warning" />
          <Text size="small" tone="muted">
            {transferTexts.doubt(doubt ?? '')}
          </Text>
          <Link size="small" href={addressOfShock(use.code)}>
            {transferTexts.whatFalls}
          </Link>
        </Row>
      ))}
    </Stack>
  );
}

type LawChoicesProps = {
  law: LawAssessmentRow;
  transfer: Transfer;
  /** Whether the law is named above its choices, as where there are several. */
  isNamed: boolean;
  isReadOnly: boolean;
  onSave: (patch: Fields) => void;
};

const noneId = 'none';

/** The mechanisms of one law. Choosing one puts it first; those that were recorded before stand by. */
function LawChoices({ law, transfer, isNamed, isReadOnly, onSave }: LawChoicesProps) {
  const { locale } = useUi();
  const [isWhole, setWhole] = useState(false);
  const { shown, others } = splitOptions(law);
  const listed = isWhole ? [...shown, ...others] : shown;
  const recorded = transfer.mechanisms.flatMap(({ code }) => law.options.find((option) => option.code === code) ?? []);
  const main = recorded[0]?.code ?? (transfer.mechanismAnswer === 'none' ? noneId : null);
  const choices: Choice<string>[] = [
    ...listed.map((option) => choiceOf(option, option.code === main, recorded.length > 1, locale)),
    {
      id: noneId,
      label: transferTexts.none,
      reason: transferTexts.noneReason(transferTexts.areas[law.law]),
      isUnlikely: true,
    },
  ];
  return (
    <Stack gap={4}>
      {isNamed ? (
        <Text as="p" size="small" tone="muted">
          {law.why}
        </Text>
      ) : null}
      <ChoiceList
        label={transferTexts.mechanismUnder(applicableLaws[law.law].label)}
        isLabelHidden={!isNamed}
        choices={choices}
        value={main}
        isReadOnly={isReadOnly}
        onChange={(id) => {
          const option = law.options.find(({ code }) => code === id);
          onSave(
            option === undefined
              ? { mechanismAnswer: 'none', mechanisms: [] }
              : { mechanismAnswer: 'listed', mechanisms: putFirst(transfer, option) },
          );
        }}
      />
      {others.length === 0 ? null : (
        <div>
          <Link size="small" onPress={() => setWhole(!isWhole)}>
            {isWhole ? transferTexts.showFewer : transferTexts.showOthers(others.length)}
          </Link>
        </div>
      )}
    </Stack>
  );
}

function choiceOf(
  option: MechanismOptionRow,
  isMain: boolean,
  isOneOfSeveral: boolean,
  locale: string,
): Choice<string> {
  const { code, fits, isRecorded, lapsesOn, origin } = option;
  const notes = [
    ...(isRecorded && isOneOfSeveral ? [isMain ? transferTexts.main : transferTexts.standBy] : []),
    ...(lapsesOn === null || fits === 'doesNotFit' ? [] : [transferTexts.until(formatDay(lapsesOn, locale, 'short'))]),
  ];
  const unverified = origin.confidence === 'fromMemory' ? [transferTexts.unverifiedFact] : [];
  return {
    id: code,
    label: nameOfOption(option),
    reason: [reasonOfOption(option), ...unverified].join(' '),
    note: notes.length === 0 ? undefined : notes.join(', '),
    isUnlikely: fits === 'doesNotFit',
  };
}

type SourceRowProps = { transfer: Transfer; title: string; source: FactSource | undefined; isReadOnly: boolean };

function SourceRow({ transfer, title, source, isReadOnly }: SourceRowProps) {
  const { locale } = useUi();
  const confirm = useCommand('register.confirmFacts');
  return (
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
      <Link size="small" href={addressOfRecord('transfer', transfer.id)} accessibleName={vendorTexts.changeOf(title)}>
        {vendorTexts.openTransfer}
      </Link>
    </Row>
  );
}
