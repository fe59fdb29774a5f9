import type { DeadlineKind, DeadlineState } from '../../../shared/domain/deadlines.ts';
import { facetEntry } from '../records/use-list-address.ts';

/** The facets of the list, as they stand in its address. */
export type DeadlineFacets = { kind?: DeadlineKind; state?: DeadlineState; month?: string };

/** The list of deadlines, filtered. */
export function addressOfDeadlines(facets: DeadlineFacets = {}): string {
  const query = new URLSearchParams(
    Object.entries(facets).map(([field, value]): [string, string] => [facetEntry(field), value]),
  ).toString();
  return query === '' ? '/deadlines' : `/deadlines?${query}`;
}
