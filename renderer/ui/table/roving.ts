type StepQuery = {
  key: string;
  /** Where the focus is; -1 when it is nowhere yet. */
  index: number;
  count: number;
  /** Which arrow keys walk: left and right, or up and down together with J and K. */
  axis: 'horizontal' | 'vertical';
  /** How far Page Up and Page Down go. */
  page?: number | undefined;
  /** Where J and K stop; they walk past the rest, such as headings. */
  isStop?: ((index: number) => boolean) | undefined;
};

/** The index that a key leads to, kept within the ends, or null for keys that do not walk. */
export function stepIndex({ key, index, count, axis, page = 10, isStop }: StepQuery): number | null {
  if (count === 0) return null;
  const step = readStep(key, axis, page);
  if (step === null) return null;
  if (step === 'first') return 0;
  if (step === 'last') return count - 1;
  if (index < 0) return 0;
  if (isStop !== undefined && /^[jk]$/i.test(key)) return findStop(index, step, count, isStop);
  return Math.min(count - 1, Math.max(0, index + step));
}

function findStop(index: number, step: number, count: number, isStop: (index: number) => boolean): number {
  for (let at = index + step; at >= 0 && at < count; at += step) if (isStop(at)) return at;
  return index;
}

function readStep(key: string, axis: StepQuery['axis'], page: number): number | 'first' | 'last' | null {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (axis === 'horizontal') {
    if (key === 'ArrowRight') return 1;
    return key === 'ArrowLeft' ? -1 : null;
  }
  if (key === 'ArrowDown' || key === 'j' || key === 'J') return 1;
  if (key === 'ArrowUp' || key === 'k' || key === 'K') return -1;
  if (key === 'PageDown') return page;
  return key === 'PageUp' ? -page : null;
}
