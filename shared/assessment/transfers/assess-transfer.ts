// A recorded transfer, worked out.
import type { Transfer } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { assessRoute } from './assess-route.ts';
import type { TransferAssessment } from './assessment.ts';
import { routeOfTransfer } from './route-of-transfer.ts';

/** Whether a recorded transfer is one on the day `on`, under which laws, and how each recorded mechanism stands. */
export function assessTransfer(
  transfer: Transfer,
  index: RegisterIndex,
  facts: ReferenceFacts,
  on: string,
): TransferAssessment {
  const { mechanismAnswer, mechanisms, assessmentState } = transfer;
  const ground = { mechanismAnswer, uses: mechanisms, assessmentState };
  return { transferId: transfer.id, ...assessRoute(routeOfTransfer(transfer, index, facts, on), facts, on, ground) };
}
