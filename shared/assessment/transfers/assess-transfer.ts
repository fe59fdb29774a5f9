// A recorded transfer, worked out.
import type { Transfer } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { assessRoute, assessStanding } from './assess-route.ts';
import type { RouteStanding, TransferAssessment } from './assessment.ts';
import { routeOfTransfer } from './route-of-transfer.ts';
import type { RecordedGround } from './route.ts';

/** Whether a recorded transfer is one on the day `on`, under which laws, and how each recorded mechanism stands. */
export function assessTransfer(
  transfer: Transfer,
  index: RegisterIndex,
  facts: ReferenceFacts,
  on: string,
): TransferAssessment {
  const route = routeOfTransfer(transfer, index, facts, on);
  return { transferId: transfer.id, ...assessRoute(route, facts, on, groundOf(transfer)) };
}

/** The same without what the laws would offer: for many transfers at once. */
export function standingOfTransfer(
  transfer: Transfer,
  index: RegisterIndex,
  facts: ReferenceFacts,
  on: string,
): RouteStanding {
  return assessStanding(routeOfTransfer(transfer, index, facts, on), facts, on, groundOf(transfer));
}

function groundOf({ mechanismAnswer, mechanisms, assessmentState }: Transfer): RecordedGround {
  return { mechanismAnswer, uses: mechanisms, assessmentState };
}
