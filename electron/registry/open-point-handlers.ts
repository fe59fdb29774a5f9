// What is open, as lists that lead to the records.
import type { openPointOperations } from '../../shared/contract/open-points.ts';
import { listOpenPoints } from '../../shared/domain/open-points.ts';
import { indexFor } from './context.ts';
import type { Handlers } from './context.ts';

export const openPointHandlers: Pick<Handlers, keyof typeof openPointOperations> = {
  'register.openPoints': ({ limit, asAt }, context) => listOpenPoints(indexFor(context, asAt), limit),
};
