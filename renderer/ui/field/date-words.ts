import { addDays, readDay, writeDay } from './civil-date.ts';

type DateStyle = 'long' | 'short' | 'weekday' | 'month';

/**
 * A day in words: long `20 November 2026`, short `15 Dec 2026`, weekday `Friday, 20 November 2026`, month `November 2026`.
 *
 * English is written day first, as in the law; other languages as they are used to (short German is `15.12.2026`).
 * Text that is not a day comes back as it is, so that a broken value stays visible.
 */
export function formatDay(iso: string, locale: string, style: DateStyle = 'long'): string {
  const parts = readDay(iso);
  if (parts === null) return iso;
  if (isEnglish(locale)) return formatEnglish(iso, parts, style);
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...intlOptions(style) }).format(utcDate(iso));
}

function isEnglish(locale: string): boolean {
  return /^en\b/.test(locale);
}

function utcDate(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

function intlOptions(style: DateStyle): Intl.DateTimeFormatOptions {
  if (style === 'short') return { dateStyle: 'medium' };
  if (style === 'month') return { month: 'long', year: 'numeric' };
  if (style === 'weekday') return { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return { day: 'numeric', month: 'long', year: 'numeric' };
}

function formatEnglish(iso: string, { year, day }: { year: number; day: number }, style: DateStyle): string {
  // British data says "Sept" where every other short month has three letters; the American names are even.
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(utcDate(iso));
  if (style === 'month') return `${name({ month: 'long' })} ${year}`;
  if (style === 'short') return `${day} ${name({ month: 'short' })} ${year}`;
  const long = `${day} ${name({ month: 'long' })} ${year}`;
  return style === 'weekday' ? `${name({ weekday: 'long' })}, ${long}` : long;
}

/** Short names of the seven weekdays, from `weekStart` on. */
export function listWeekdayNames(locale: string, weekStart: 0 | 1): readonly { short: string; long: string }[] {
  const sunday = '2026-11-01';
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const date = utcDate(addDays(sunday, offset + weekStart));
    return {
      short: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(date),
      long: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(date),
    };
  });
}

type DateReading = { text: string; locale: string; today: string };

/**
 * Reads a day that someone typed: `2026-11-20`, `20.11.2026`, `20/11/26`, `20 Nov 2026`, `November 20, 2026`, and the
 * words for today, tomorrow and yesterday. Numbers are day first, except in American English. Null when it is no day.
 */
export function parseDay({ text, locale, today }: DateReading): string | null {
  const typed = text.trim().toLocaleLowerCase(locale);
  if (typed === '') return null;
  if (readDay(typed) !== null) return typed;
  return readRelative(typed, locale, today) ?? readNumbers(typed, locale) ?? readMonthName(typed, locale);
}

function readRelative(typed: string, locale: string, today: string): string | null {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const offset = [0, 1, -1].find((days) => words.format(days, 'day').toLocaleLowerCase(locale) === typed);
  return offset === undefined ? null : addDays(today, offset);
}

function readNumbers(typed: string, locale: string): string | null {
  const match = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(typed);
  if (match === null) return null;
  const isMonthFirst = match[2] === '/' && /^en-US\b/.test(locale);
  const first = Number(match[1]);
  const second = Number(match[3]);
  return writeDay({
    year: readYear(match[4] ?? ''),
    month: isMonthFirst ? first : second,
    day: isMonthFirst ? second : first,
  });
}

function readMonthName(typed: string, locale: string): string | null {
  const words = typed.split(/[\s.,]+/u).filter((word) => word !== '');
  const names = words.filter((word) => /^\p{L}+$/u.test(word));
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const [day, year] = numbers;
  if (names.length !== 1 || numbers.length !== 2 || words.length !== 3 || day === undefined || year === undefined) {
    return null;
  }
  const month = findMonth(names[0] ?? '', [locale, 'en']);
  return month === null ? null : writeDay({ year: readYear(year), month, day: Number(day) });
}

function findMonth(word: string, locales: readonly string[]): number | null {
  if (word.length < 3) return null;
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) =>
      format
        .format(new Date(Date.UTC(2026, month - 1, 1)))
        .toLocaleLowerCase(locale)
        .startsWith(word),
    );
    const [only] = months;
    if (only !== undefined && months.length === 1) return only;
  }
  return null;
}

function readYear(digits: string): number {
  const year = Number(digits);
  return digits.length <= 2 ? 2000 + year : year;
}
