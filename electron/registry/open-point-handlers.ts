// What is open, as lists that lead to the records.
import { listOpenPoints } from '../../shared/assessment/findings/open-points.ts';
import type { openPointOperations } from '../../shared/contract/open-points.ts';
import { indexFor } from './context.ts';
import type { Handlers } from './context.ts';
import { findingsFor, lettersFor } from './finding-sets.ts';

export const openPointHandlers: Pick<Handlers, keyof typeof openPointOperations> = {
  'register.openPoints': ({ limit, asAt }, context) =>
    listOpenPoints(
      indexFor(context, asAt),
      findingsFor(context, asAt).result.findings,
      lettersFor(context, asAt),
      limit,
    ),
};
