import type { PointList, PointTopic } from '../../text/open-points.ts';
import { facetEntry } from '../records/use-list-address.ts';

/** The lists of open points, one of them about one topic or of one letter of Art. 30. */
export function addressOfOpenPoints(
  list: PointList = 'all',
  facets: { topic?: PointTopic; letter?: string } = {},
): string {
  const query = new URLSearchParams([
    ...(list === 'all' ? [] : [['kind', list]]),
    ...Object.entries(facets).map(([field, value]) => [facetEntry(field), value]),
  ]).toString();
  return query === '' ? '/open-points' : `/open-points?${query}`;
}
