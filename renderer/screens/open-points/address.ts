import type { OpenPointKind } from '../../../shared/domain/open-points.ts';

/** The list of open points, of one kind, of one letter of Art. 30. */
export function addressOfOpenPoints(kind?: OpenPointKind | 'policy', letter?: string): string {
  const parts = [kind === undefined ? [] : `kind=${kind}`, letter === undefined ? [] : `letter=${letter}`].flat();
  return parts.length === 0 ? '/open-points' : `/open-points?${parts.join('&')}`;
}
