// Calendar days as `YYYY-MM-DD` text. A day in a register has no time zone, so no local-time Date is ever made of one.

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

type DayParts = { year: number; month: number; day: number };

/** The parts of a `YYYY-MM-DD` day, or null when the text is not a day that exists. */
export function readDay(iso: string): DayParts | null {
  const match = ISO_DAY.exec(iso);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return writeDay(parts) === iso ? parts : null;
}

/** `YYYY-MM-DD` of a day, or null when that day does not exist (31 April, year 0 or beyond 9999). */
export function writeDay({ year, month, day }: DayParts): string | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The day that lies `count` days after (or, if negative, before) `iso`. */
export function addDays(iso: string, count: number): string {
  return new Date((dayNumber(iso) + count) * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `count` months later; the last day of the month where that day does not exist. */
export function addMonths(iso: string, count: number): string {
  const parts = readDay(iso);
  if (parts === null) throw new Error(`"${iso}" is not a day.`);
  const months = parts.year * 12 + (parts.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  for (let day = parts.day; day > 27; day -= 1) {
    const found = writeDay({ year, month, day });
    if (found !== null) return found;
  }
  return writeDay({ year, month, day: parts.day }) ?? iso;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
  return new Date(dayNumber(iso) * DAY_MS).getUTCDay();
}

/** Today on the wall calendar of this machine. */
export function readToday(now: Date = new Date()): string {
  const iso = writeDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (iso === null) throw new Error('The clock of this machine shows no valid day.');
  return iso;
}

/** The first day of the week: 0 is Sunday, 1 Monday. */
export function firstWeekday(locale: string): 0 | 1 {
  return /^(en-(US|CA)|pt-BR|ja|he|ko)\b/.test(locale) ? 0 : 1;
}

/** The weeks that show the month of `iso`, each with seven days; days of the neighbouring months fill the edges. */
export function listMonthWeeks(iso: string, weekStart: 0 | 1): readonly (readonly string[])[] {
  const first = `${iso.slice(0, 7)}-01`;
  const lead = (weekdayOf(first) - weekStart + 7) % 7;
  const start = addDays(first, -lead);
  const nextMonth = addMonths(first, 1);
  const weeks: string[][] = [];
  for (let day = start; day < nextMonth; day = addDays(day, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(day, offset)));
  }
  return weeks;
}
