const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A calendar day in words: `2026-04-18` is `18 April 2026`.
 * @throws RangeError where the text is not `YYYY-MM-DD`.
 */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) throw new RangeError(`Not a day: ${day}`);
  return `${Number(date)} ${name} ${year}`;
}
