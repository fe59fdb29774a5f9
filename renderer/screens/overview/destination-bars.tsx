import { overviewText } from '../../text/overview.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { BarStack, Count, GapText, Legend, Text, type BarFill } from '../../ui/index.ts';
import sheet from './destination-bars.module.css';
import {
  mechanismFamilies,
  type DestinationRow,
  type FamilyCounts,
  type MechanismFamily,
} from './transfer-destinations.ts';

const classes = bindClasses(sheet);

const fills: Readonly<Record<MechanismFamily, BarFill>> = {
  framework: 'data-1',
  adequacy: 'data-3',
  safeguard: 'data-2',
  other: 'data-4',
  none: 'none',
  gap: 'gap',
};

/** Destinations with a bar of their own; the list of transfers has the rest. */
const SHOWN = 8;

type DestinationBarsProps = {
  rows: readonly DestinationRow[];
  /** Over all transfers, for the key. */
  counts: FamilyCounts;
};

/** Transfers by destination as bars, the numbers beside them. */
export function DestinationBars({ rows, counts }: DestinationBarsProps) {
  const longest = Math.max(...rows.map((row) => row.total));
  return (
    <>
      <ul className={classes('rows')}>
        {rows.slice(0, SHOWN).map((row) => {
          const parts = mechanismFamilies.filter((family) => row.counts[family] > 0);
          const name = row.name ?? overviewText.noDestination;
          return (
            <li key={row.id} className={classes('row')}>
              {row.name === null ? (
                <GapText size="small">{overviewText.noDestination}</GapText>
              ) : (
                <Text>{row.name}</Text>
              )}
              <BarStack
                total={longest}
                label={overviewText.destinationCounts(
                  name,
                  parts.map((family) => overviewText.familyCount(family, row.counts[family])),
                )}
                parts={parts.map((family) => ({ id: family, value: row.counts[family], fill: fills[family] }))}
              />
              <span className={classes('total')}>
                <Count of={row.total} />
              </span>
            </li>
          );
        })}
      </ul>
      {rows.length <= SHOWN ? null : (
        <p className={classes('more')}>{overviewText.moreDestinations(rows.length - SHOWN)}</p>
      )}
      <Legend
        items={mechanismFamilies
          .filter((family) => counts[family] > 0)
          .map((family) => ({
            id: family,
            fill: fills[family],
            label:
              family === 'gap' ? (
                <Text tone="gap">{overviewText.familyCount(family, counts[family])}</Text>
              ) : (
                overviewText.familyCount(family, counts[family])
              ),
          }))}
      />
    </>
  );
}
