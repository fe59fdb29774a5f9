import type { TransferState } from '../../../shared/domain/transfer-states.ts';
import { transferTexts } from '../../text/transfers.ts';
import { StateMark, type Attention, type FactState } from '../../ui/index.ts';

/** A missing answer is a gap; an answer that has become a problem is a warning. */
const marks: Readonly<Record<TransferState, FactState | Attention>> = {
  notATransfer: 'none',
  covered: 'stated',
  unverified: 'gap',
  unknown: 'gap',
  lapsed: 'warning',
  unfit: 'warning',
  missing: 'gap',
};

/** How a transfer stands, as shape and word. */
export function TransferMark({ state }: { state: TransferState }) {
  return <StateMark state={marks[state]}>{transferTexts.state(state)}</StateMark>;
}
