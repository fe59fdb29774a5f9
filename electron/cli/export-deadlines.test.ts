import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';
import type { Deadline } from '../../shared/domain/deadlines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-deadlines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recital = async (...args: string[]) => await runRecitalHere(folder, args);

beforeAll(async () => {
  const { code, err } = await recital('new', 's.recital', '--sample');
  if (code !== 0) throw new Error(err);
});

it('writes the same deadlines as calendar, table and document', async () => {
  const write = async (format: string) =>
    await recital('export', 'deadlines', 's.recital', '--format', format, '--out', `d.${format}`, '--json');
  const counts: number[] = [];
  for (const format of ['ics', 'csv', 'json']) {
    const { code, out } = await write(format);
    expect(code).toBe(0);
    counts.push((JSON.parse(out) as { deadlines: number }).deadlines);
  }
  const { deadlines } = JSON.parse(readFileSync(path.join(folder, 'd.json'), 'utf8')) as { deadlines: Deadline[] };
  expect(deadlines.length).toBeGreaterThan(30);
  expect(counts).toEqual([deadlines.length, deadlines.length, deadlines.length]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path.join(folder, 'd.ics'), 'utf8')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(events.map((event) => [event.startDate.toString(), event.summary])).toEqual(
    deadlines.map(({ day, title }) => [day, title]),
  );
});

it('stops at a day, and refuses a day or a format that it does not know', async () => {
  const args = ['export', 'deadlines', 's.recital', '--out', 'u.json', '--format', 'json'];
  expect((await recital(...args, '--until', '2026-12-31')).code).toBe(0);
  const { deadlines, until } = JSON.parse(readFileSync(path.join(folder, 'u.json'), 'utf8')) as {
    deadlines: Deadline[];
    until: string;
  };
  expect(until).toBe('2026-12-31');
  expect(deadlines.every(({ day }) => day <= '2026-12-31')).toBe(true);
  expect(await recital(...args, '--force', '--until', 'soon')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--until'),
  });
  const other = ['export', 'deadlines', 's.recital', '--out', 'x.xml', '--format', 'xml'];
  expect(await recital(...other)).toMatchObject({ code: 2, err: expect.stringContaining('ics, csv, json') });
  expect(readdirSync(folder)).not.toContain('x.xml');
});
