import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { ShockedTransferRow } from '../../../shared/contract/shock.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { shockTexts } from '../../text/shock.ts';
import { transferTexts } from '../../text/transfers.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, LineList, Link, Row, Text } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';
import { TransferMark } from '../transfers/transfer-mark.tsx';
import sheet from './shock-result.module.css';

const classes = bindClasses(sheet);

export type ShockAnswer = OutputOf<'register.shock'>;

type ResultProps = { result: ShockAnswer };

/** The transfers one by one, and the sentences of the policy that would have to be written anew. */
export function ShockTransfers({ result }: ResultProps) {
  const { transfers, activities, dataCategories, vendors, sentences, losingOption } = result;
  return (
    <>
      <Text as="p" tone="muted">
        {shockTexts.summary({
          transfers: transfers.length,
          activities: activities.length,
          data: dataCategories.length,
          vendors: vendors.length,
          sentences: sentences.length,
        })}
      </Text>
      {transfers.length === 0 ? null : (
        <Block title={shockTexts.transfers} note={transfers.length}>
          <ul className={classes('transfers')}>
            {transfers.map((transfer, index) => (
              <li key={transfer.transferId ?? `supposed ${index}`} className={classes('transfer')}>
                <TransferLines transfer={transfer} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {sentences.length === 0 ? null : (
        <Block title={shockTexts.sentences} note={sentences.length}>
          <ul className={classes('transfers')}>
            {sentences.map(({ policyId, sectionId, heading, text }, index) => (
              <li key={`${policyId} ${sectionId} ${index}`} className={classes('transfer')}>
                <Text as="p" isDocument>
                  {text}
                </Text>
                <Link size="small" href={`/policy?section=${sectionId}`}>
                  {heading}
                </Link>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {losingOption.length === 0 ? null : (
        <Block title={shockTexts.losing} note={shockTexts.losingNote}>
          <Records type="transfer" records={losingOption} />
        </Block>
      )}
    </>
  );
}

/** What hangs on the transfers, each with the way to it. */
export function ShockSide({ result }: ResultProps) {
  const { activities, dataCategories, vendors, activityCountries, dataCategoryCountries } = result;
  return (
    <>
      <Group title={shockTexts.activities} type="processingActivity" records={activities} shifts={activityCountries} />
      <Group title={shockTexts.data} type="dataCategory" records={dataCategories} shifts={dataCategoryCountries} />
      <Group title={shockTexts.vendors} type="vendor" records={vendors} shifts={[]} />
    </>
  );
}

type Shift = ShockAnswer['activityCountries'][number];
type GroupProps = RecordsProps & { title: string };

function Group({ title, ...records }: GroupProps) {
  if (records.records.length === 0) return null;
  return (
    <Block title={title} note={records.records.length}>
      <Records {...records} />
    </Block>
  );
}

type RecordsProps = {
  type: RecordType;
  records: readonly { readonly id: string; readonly title: string }[];
  shifts?: readonly Shift[];
};

function Records({ type, records, shifts = [] }: RecordsProps) {
  return (
    <LineList
      density="tight"
      items={records.map(({ id, title }) => {
        const shift = shifts.find((candidate) => candidate.id === id);
        return {
          id,
          title,
          text: shift === undefined ? undefined : sayShift(shift),
          href: addressOfRecord(type, id),
        };
      })}
    />
  );
}

function sayShift({ gains, loses }: Shift): string {
  const names = (codes: readonly string[]): string => codes.map(countryName).join(', ');
  return [
    ...(gains.length > 0 ? [shockTexts.gains(names(gains))] : []),
    ...(loses.length > 0 ? [shockTexts.loses(names(loses))] : []),
  ].join('; ');
}

function TransferLines({ transfer }: { transfer: ShockedTransferRow }) {
  const { transferId, before, after, activities, falling, remaining, possible } = transfer;
  const title = shockTexts.route(transfer.exporter, transfer.importer);
  const data = [...transfer.dataCategories.map((category) => category.title), transfer.dataDescription ?? []].flat();
  const about = [activities.map((activity) => activity.title).join(', '), data.join(', ')].filter(
    (part) => part !== '',
  );
  return (
    <>
      <h3 className={classes('title')}>
        {transferId === null ? title : <Link href={addressOfRecord('transfer', transferId)}>{title}</Link>}
        {transferId === null ? (
          <Text size="small" tone="faint" weight="text">
            {shockTexts.notRecordedYet}
          </Text>
        ) : null}
      </h3>
      {about.length === 0 ? null : (
        <Text as="p" size="small" tone="muted">
          {about.join('. ')}
        </Text>
      )}
      <dl className={classes('lines')}>
        <dt>{shockTexts.now}</dt>
        <dd>{before === null ? shockTexts.noTransferNow : <TransferMark state={before.state} />}</dd>
        <dt>{shockTexts.afterwards}</dt>
        <dd>
          <Row gap={8} canWrap>
            <TransferMark state={after.state} />
            <Text tone="muted" size="small">
              {after.reason}
            </Text>
          </Row>
        </dd>
        {falling.length === 0 ? null : (
          <>
            <dt>{shockTexts.falling}</dt>
            <dd>{falling.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        <dt>{shockTexts.remaining}</dt>
        <dd>
          {remaining.length === 0
            ? shockTexts.noneLeft
            : remaining
                .map(({ name, state }) =>
                  state === 'holds' ? name : `${name} (${transferTexts.state('unverified').toLowerCase()})`,
                )
                .join(', ')}
        </dd>
        {possible.length === 0 ? null : (
          <>
            <dt>{shockTexts.possible}</dt>
            <dd>{possible.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
      </dl>
    </>
  );
}
