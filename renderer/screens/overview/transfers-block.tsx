import { addressOfArea } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { Block, Link } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { DestinationBars } from './destination-bars.tsx';
import { countDestinations } from './transfer-destinations.ts';

/** Transfers by destination, with what they rely on. */
export function TransfersBlock() {
  const { input } = useAsAt();
  const transfers = useOperation('transfers.list', input);
  const counted = transfers.data === undefined ? undefined : countDestinations(transfers.data);
  return (
    <Block
      title={overviewText.transfers}
      note={counted?.total}
      end={<Link href={addressOfArea('transfers')}>{overviewText.transferList}</Link>}
    >
      <Loaded read={{ data: counted, error: transfers.error, refetch: transfers.refetch }}>
        {({ rows, counts, total }) =>
          total === 0 ? (
            <NothingYet>{overviewText.noTransfers}</NothingYet>
          ) : (
            <DestinationBars rows={rows} counts={counts} />
          )
        }
      </Loaded>
    </Block>
  );
}
