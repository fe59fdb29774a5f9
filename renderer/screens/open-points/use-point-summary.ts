import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** Of each rule: the names under a count, and one more that tells whether there are others. */
const LIMIT = 4;

/** All open points counted, a few of each rule named: one answer for the sidebar, the overview and the head of the list. */
export function usePointSummary() {
  const { input } = useAsAt();
  return useOperation('register.findings', { limit: LIMIT, ...input });
}
