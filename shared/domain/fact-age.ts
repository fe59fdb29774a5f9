// How old a pre-filled fact may get.
import { addMonths } from './calendar-days.ts';
import type { FactSource } from './record-types.ts';

/** Whether a fact that nobody has confirmed is out of date: marked so, or from the catalogue and older than `staleMonths` on a day. */
export function isStaleFact(
  { kind, state, capturedOn }: Pick<FactSource, 'kind' | 'state' | 'capturedOn'>,
  { on, staleMonths }: { readonly on: string; readonly staleMonths: number },
): boolean {
  if (state !== 'prefilled') return state === 'stale';
  return kind === 'catalogue' && addMonths(capturedOn, staleMonths) < on;
}
