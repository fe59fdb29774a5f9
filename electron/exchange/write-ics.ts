// Deadlines as a calendar (RFC 5545): one all-day event each, which takes no time and is recognised when it is imported again.
import { createHash } from 'node:crypto';
import { addDays } from '../../shared/domain/calendar-days.ts';
import { deadlineKindLabels, deadlineStateLabels } from '../../shared/domain/deadlines.ts';
import type { Deadline } from '../../shared/domain/deadlines.ts';

export type CalendarOptions = {
  /** What calendar programs call it. */
  readonly name: string;
  /** Id of the register: the same deadline of the same register has the same UID in every export. */
  readonly registerId: string;
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
};

/** Octets of a content line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * The calendar as text. Every event lies on the deadline's day; when a period began stands in its description.
 * A calendar needs a component (3.6): one without deadlines holds the time zone UTC and nothing else.
 */
export function writeIcs(deadlines: readonly Deadline[], options: CalendarOptions): string {
  const stamp = instantText(options.generatedAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recital//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(options.name)}`,
    // The name as programs read it that came before RFC 7986.
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...(deadlines.length === 0 ? emptyZone : []),
    ...deadlines.flatMap((deadline) => eventLines(deadline, options.registerId, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const emptyZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(deadline: Deadline, registerId: string, stamp: string): string[] {
  const { day, kind, title } = deadline;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(deadline, registerId)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateText(day)}`,
    // The day after the last one (3.6.1). The last day that can be written has none; an event without an end lasts its day.
    ...(day === '9999-12-31' ? [] : [`DTEND;VALUE=DATE:${dateText(addDays(day, 1))}`]),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(describe(deadline))}`,
    `CATEGORIES:${escapeText(deadlineKindLabels[kind])}`,
    // Nobody is busy because something falls due.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Globally unique and of characters that every program takes (RFC 7986, 5.3). */
function uidOf({ id }: Deadline, registerId: string): string {
  return `${createHash('sha256').update(`${registerId} ${id}`).digest('hex').slice(0, 32)}@recital`;
}

function describe({ basis, article, source, state, start }: Deadline): string {
  return [
    basis.text,
    ...(start === null ? [] : [`From ${start}`]),
    ...(article === null ? [] : [article]),
    `${deadlineStateLabels[state]}. ${source.text}${source.isConfirmed ? '' : ', not confirmed'}`,
  ].join('\n');
}

/** `2026-11-20` as `20261120`. */
function dateText(day: string): string {
  return day.replaceAll('-', '');
}

/** `2026-11-20T09:00:00.000Z` as `20261120T090000Z`. */
function instantText(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A TEXT value (3.3.11): separators escaped, line breaks as `\n`, other control characters left out. */
function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- they are what has to go
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll('\n', '\\n')
  );
}

/** Folds a line after at most 75 octets, never inside a character; what follows begins with a blank. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // The blank that begins a following piece counts too.
    if (octets + size > (pieces.length === 0 ? LINE_OCTETS : LINE_OCTETS - 1)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
