import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutMessage, openLog } from './log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a line says when, what and the facts', () => {
  const log = openLog(path.join(folder, 'logs'), () => new Date('2026-11-21T09:00:00Z'));
  log('slow', { operation: 'vendors.list', milliseconds: 57 });
  log('service stopped');
  expect(readFileSync(path.join(folder, 'logs', 'recital.log'), 'utf8')).toBe(
    '2026-11-21T09:00:00.000Z slow operation="vendors.list" milliseconds=57\n2026-11-21T09:00:00.000Z service stopped\n',
  );
});

test('full files are numbered and the oldest goes', () => {
  const log = openLog(folder);
  for (const content of ['first', 'second', 'third', 'fourth', 'fifth']) {
    writeFileSync(path.join(folder, 'recital.log'), content.padEnd(600 * 1024, '.'));
    log('next');
  }
  expect(readdirSync(folder)).toEqual(['recital.1.log', 'recital.2.log', 'recital.3.log', 'recital.log']);
  expect(
    [1, 2, 3].map((number) => readFileSync(path.join(folder, `recital.${number}.log`), 'utf8').split('.')[0]),
  ).toEqual(['fifth', 'fourth', 'third']);
});

test('of a stack the kind and the frames are kept; the message, which may quote a record, is not', () => {
  const failure = new TypeError('Maria Mustermann\n    was mentioned');
  const { error, frames } = withoutMessage(failure.stack ?? '');
  expect(error).toBe('TypeError');
  expect(frames).toMatch(/^at .*log-file\.test\.ts/);
  expect(frames).not.toContain('Mustermann');
  expect(frames).not.toContain('mentioned');
});
