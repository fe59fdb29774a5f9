import ICAL from 'ical.js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listDeadlines } from '../../shared/assessment/deadlines/list-deadlines.ts';
import { deadlineKindLabels } from '../../shared/domain/deadlines.ts';
import type { Deadline } from '../../shared/domain/deadlines.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import { createReferenceFacts } from '../../shared/reference/reference-facts.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { anActivity, anIndex, idOf } from '../../test/fixtures/builders.ts';
import { writeDeadlinesCsv } from './write-deadlines.ts';
import { writeIcs } from './write-ics.ts';

const options = { name: 'Deadlines of Northlight', registerId: idOf(1), generatedAt: '2026-11-20T09:00:00.000Z' };
const sample = listDeadlines(
  indexRegister({ id: idOf(1), records: sampleRegisterDocument().records }),
  createReferenceFacts(),
  { on: '2026-11-20' },
);

/** What a calendar program sees, read by a package that did not write it. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        isWholeDay: event.startDate.isDate,
        summary: event.summary,
        description: event.description,
        categories: component.getFirstPropertyValue('categories'),
        stamp: String(component.getFirstPropertyValue('dtstamp')),
      };
    }),
  };
}

/** An activity called like that, due for review. */
const aDeadline = (name: string): Deadline => {
  const activity = anActivity({ id: idOf(9), name, reviewDate: '2026-12-31' });
  const [deadline] = listDeadlines(anIndex({ activities: [activity] }), createReferenceFacts(), { on: '2026-11-20' });
  if (deadline === undefined) throw new Error('An activity with a review day is due');
  return deadline;
};

describe('the calendar', () => {
  it('has every deadline of the sample, as another package reads it', () => {
    const { name, events } = readCalendar(writeIcs(sample, options));
    expect(name).toBe('Deadlines of Northlight');
    expect(sample.length).toBeGreaterThan(30);
    expect(
      events.map(({ start, isWholeDay, summary, categories, stamp }) => [
        start,
        isWholeDay,
        summary,
        categories,
        stamp,
      ]),
    ).toEqual(
      sample.map(({ day, title, kind }) => [day, true, title, deadlineKindLabels[kind], '2026-11-20T09:00:00Z']),
    );
    for (const [place, { description }] of events.entries()) expect(description).toContain(sample[place]?.basis.text);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(sample.length);
  });

  it('ends an event on the day after, also over the end of a year', () => {
    expect(readCalendar(writeIcs([aDeadline('Payroll')], options)).events).toMatchObject([
      { start: '2026-12-31', end: '2027-01-01', isWholeDay: true },
    ]);
  });

  it('keeps the UID of a deadline when it is written again or has moved, and gives another register others', () => {
    const deadline = aDeadline('Payroll');
    const uidOf = (one: Deadline, registerId = idOf(1)) =>
      readCalendar(writeIcs([one], { ...options, registerId })).events[0]?.uid;
    expect(uidOf({ ...deadline, day: '2027-01-31', title: 'Review: Pay' })).toBe(uidOf(deadline));
    expect(uidOf(deadline, idOf(2))).not.toBe(uidOf(deadline));
  });

  it('folds and escapes so that any name reads back, in lines of 75 octets at most', () => {
    const names = fc.oneof(
      fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
      fc.constantFrom(
        'a;b,c\\n d',
        'Straße, “Ünïcode”; and more '.repeat(9),
        '🦉'.repeat(60),
        'two\nlines',
        'BEGIN:VEVENT',
      ),
    );
    fc.assert(
      fc.property(names, (name) => {
        const text = writeIcs([{ ...aDeadline('x'), title: name }], options);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        // oxlint-disable-next-line no-control-regex -- what a calendar cannot hold is left out
        const readable = name.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
        expect(readCalendar(text).events[0]?.summary).toBe(readable);
      }),
    );
  });

  it('is a calendar without deadlines too', () => {
    const text = writeIcs([], options);
    expect(readCalendar(text).events).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents()).toHaveLength(1);
  });
});

describe('the table', () => {
  it('has a row for every deadline, as another package reads it', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(writeDeadlinesCsv(sample), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => [row['Day'], row['What'], row['Id']])).toEqual(
      sample.map(({ day, title, id }) => [day, title, id]),
    );
  });

  it('keeps a name that begins like a formula as text', () => {
    const deadline = { ...aDeadline('x'), title: '=HYPERLINK("https://owl.example","open")' };
    const { data } = Papa.parse<string[]>(writeDeadlinesCsv([deadline]));
    expect(data[1]?.[4]).toBe(`'=HYPERLINK("https://owl.example","open")`);
  });
});
