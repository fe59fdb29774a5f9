import { sayPeriod } from '../../../../domain/period-words.ts';
import { parsePeriod } from '../../../../domain/periods.ts';

/** A range: `6 to 10 years`; both ends in full where they are not counted in one and the same unit. */
export function rangeInWords(from: string, to: string): string {
  const isInOneUnit = onlyUnit(from) !== null && onlyUnit(from) === onlyUnit(to);
  return `${isInOneUnit ? sayPeriod(from).split(' ')[0] : sayPeriod(from)} to ${sayPeriod(to)}`;
}

function onlyUnit(period: string): string | null {
  const used = Object.entries(parsePeriod(period)).filter(([, amount]) => amount > 0);
  return used.length === 1 ? (used[0]?.[0] ?? null) : null;
}
