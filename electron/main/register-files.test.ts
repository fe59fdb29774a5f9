import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRegisterArgument, firstRegisterPath, freeSamplePath, withRegisterExtension } from './register-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [['/app', 'clients/a.recital'], path.resolve('/home/dpo/clients/a.recital')],
  [['--no-sandbox', '/srv/B.RECITAL'], path.resolve('/srv/B.RECITAL')],
  [['--file=a.recital', '.'], undefined],
  [['notes.txt'], undefined],
  [[], undefined],
])('the command line %j names %s', (words, expected) => {
  expect(findRegisterArgument(words, '/home/dpo')).toBe(expected);
});

test('a typed name gets the extension once', () => {
  expect([
    withRegisterExtension('/a/Client'),
    withRegisterExtension('/a/Client.recital'),
    withRegisterExtension('/a/v1.2'),
  ]).toEqual(['/a/Client.recital', '/a/Client.recital', '/a/v1.2.recital']);
});

test('the first register and the samples lie in a folder made for them; samples are numbered', () => {
  const registers = path.join(folder, 'registers');
  expect(firstRegisterPath(registers)).toBe(path.join(registers, 'My register.recital'));
  const first = freeSamplePath(registers);
  writeFileSync(first, '');
  const second = freeSamplePath(registers);
  writeFileSync(second, '');
  expect([first, second, freeSamplePath(registers)].map((file) => path.basename(file))).toEqual([
    'Northlight Bookings (sample).recital',
    'Northlight Bookings (sample) 2.recital',
    'Northlight Bookings (sample) 3.recital',
  ]);
});
