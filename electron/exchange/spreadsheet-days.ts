// Days as spreadsheets count them.

/** Days before it are written as text: Excel counts a 29 February 1900 that never was, so programs disagree on them. */
export const firstReliableDay = '1900-03-01';

/** The serial number of a day `YYYY-MM-DD`. */
export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
