/** Words around answers that are on their way or did not come. */
export const loadingText = {
  failed: 'This could not be read.',
  tryAgain: 'Try again',
};

/** `1 record`, `12 records`, with digits grouped as in the interface's language. */
export function countOf(count: number, singular: string, plural: string): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

export function formatCount(count: number): string {
  return count.toLocaleString('en');
}
