/**
 * Decides whether something that ended by itself is started again: not if that was done less than `pauseMs` ago, since it
 * would only end again.
 */
export function createRestartBudget(pauseMs: number, now: () => number): { readonly take: () => boolean } {
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    take: () => {
      if (now() - lastAt < pauseMs) return false;
      lastAt = now();
      return true;
    },
  };
}
