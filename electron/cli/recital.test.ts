import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';
import type { CommandResult } from '../../test/fixtures/run-recital-here.ts';
import { createRegister } from '../registry/create-register.ts';

const program = path.join(import.meta.dirname, 'recital.ts');
const fixtures = path.join(import.meta.dirname, '../../test/fixtures/registers');

// Processes start slowly beside other work; each test here starts several.
vi.setConfig({ testTimeout: 120_000 });

const shared = mkdtempSync(path.join(tmpdir(), 'recital-cli-shared-'));
const emptyRegister = path.join(shared, 'empty.recital');
beforeAll(() => createRegister({ path: emptyRegister, mayOverwrite: false }, { actor: 'Ada' }));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-cli-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const recital = async (...args: string[]): Promise<CommandResult> => await runRecitalHere(folder, args);

/** Runs the real program in a process of its own. */
function recitalAlone(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const fixture = (name: string): string => path.join(fixtures, `${name}.json`);
const inFolder = (name: string): string => path.join(folder, name);

describe('recital', () => {
  it('makes a register from a document, tells about it, writes record, policy and document, and proves itself whole', async () => {
    expect(recitalAlone('new', 'a.recital', '--from-json', fixture('proecommerce'))).toMatchObject({
      code: 0,
      err: '',
    });
    expect(readdirSync(folder)).toEqual(['a.recital']);
    expect(JSON.parse(recitalAlone('info', 'a.recital', '--json').out)).toMatchObject({
      organisationName: 'ProEcommerce',
      fileName: 'a.recital',
    });
    expect(
      recitalAlone('export', 'ropa', 'a.recital', '--layout', 'art30-controller', '--format', 'xlsx', '--out', 'x.xlsx')
        .code,
    ).toBe(0);
    expect((await recital('export', 'policy', 'a.recital', '--format', 'md', '--out', 'p.md')).code).toBe(0);
    expect(
      (await recital('export', 'policy', 'a.recital', '--format', 'html', '--section', 'recipients', '--out', 'p.html'))
        .code,
    ).toBe(0);
    expect((await recital('export', 'register', 'a.recital', '--format', 'json', '--out', 'r.json')).code).toBe(0);
    expect((await recital('history', 'a.recital')).out).toContain('register.import');
    expect(recitalAlone('verify', 'a.recital')).toMatchObject({ code: 0, out: expect.stringContaining('Whole') });
    expect(await recital('import', 'register', 'a.recital', 'r.json', '--json')).toMatchObject({ code: 0 });
    expect(
      await recital('export', 'policy', 'a.recital', '--as-of', '2000-01-01', '--format', 'md', '--out', 'q.md'),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('history of this register begins'),
    });
    expect(readdirSync(folder).toSorted()).toEqual(['a.recital', 'p.html', 'p.md', 'r.json', 'x.xlsx']);
  });

  it.each(['proecommerce', 'pro4soft-p4p', 'tracksera', 'sitecarepluspro', 'ceppro'])(
    'exports %s, imports it into a new register and exports the same document again',
    async (name) => {
      await recital('new', 'a.recital', '--from-json', fixture(name));
      await recital('export', 'register', 'a.recital', '--format', 'json', '--out', 'a.json');
      await recital('new', 'b.recital');
      expect((await recital('import', 'register', 'b.recital', 'a.json')).code).toBe(0);
      await recital('export', 'register', 'b.recital', '--format', 'json', '--out', 'b.json');
      expect(readFileSync(inFolder('b.json'), 'utf8')).toBe(readFileSync(inFolder('a.json'), 'utf8'));
      expect((await recital('verify', 'b.recital')).code).toBe(0);
    },
  );

  it('opens with --sample on a register that is rich enough to look at', async () => {
    expect((await recital('new', 's.recital', '--sample')).code).toBe(0);
    const { counts } = JSON.parse((await recital('info', 's.recital', '--json')).out) as {
      counts: Record<string, number>;
    };
    expect(counts['activities']).toBeGreaterThan(15);
    expect((await recital('verify', 's.recital')).code).toBe(0);
  });

  it('says when a register was changed outside, with exit code 1', async () => {
    await recital('new', 'a.recital', '--from-json', fixture('ceppro'));
    const db = new Database(inFolder('a.recital'));
    db.exec(`UPDATE vendor SET name = 'Somebody else' WHERE id = (SELECT id FROM vendor LIMIT 1)`);
    db.close();
    expect(await recital('verify', 'a.recital')).toMatchObject({
      code: 1,
      out: expect.stringContaining('not as the journal last wrote it'),
    });
  });

  it('never replaces a file without --force', async () => {
    writeFileSync(inFolder('p.md'), 'mine');
    copyFileSync(emptyRegister, inFolder('a.recital'));
    const args = ['export', 'policy', 'a.recital', '--format', 'md', '--out', 'p.md'];
    expect(await recital(...args)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(readFileSync(inFolder('p.md'), 'utf8')).toBe('mine');
    expect((await recital(...args, '--force')).code).toBe(0);
    expect(readFileSync(inFolder('p.md'), 'utf8')).not.toBe('mine');
    expect(await recital('new', 'a.recital')).toMatchObject({ code: 2, err: expect.stringContaining('a.recital') });
  });

  it('explains itself and refuses wrong use with exit code 2', async () => {
    expect(recitalAlone('fly')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('fly') });
    expect(await recital('--help')).toMatchObject({ code: 0, out: expect.stringContaining('recital export ropa') });
    for (const args of [
      [],
      ['fly'],
      ['new'],
      ['info', 'a', 'b'],
      ['export', 'ropa', 'a.recital'],
      ['new', 'a.recital', '--colour', 'red'],
      ['info', 'a.recital', '--force'],
    ])
      expect((await recital(...args)).code, args.join(' ')).toBe(2);
    copyFileSync(emptyRegister, inFolder('a.recital'));
    expect(
      await recital('export', 'ropa', 'a.recital', '--layout', 'nonsense', '--format', 'xlsx', '--out', 'x.xlsx'),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('art30-controller'),
    });
    expect(
      (await recital('export', 'policy', 'a.recital', '--as-of', 'May', '--format', 'md', '--out', 'x.md')).code,
    ).toBe(2);
    expect(existsSync(inFolder('x.xlsx'))).toBe(false);
  });
});

describe('bad input', () => {
  const leavesNothing = async (work: () => Promise<CommandResult>): Promise<CommandResult> => {
    const before = readdirSync(folder).toSorted();
    const result = await work();
    expect(readdirSync(folder).toSorted()).toEqual(before);
    return result;
  };

  it('names a register that is missing', async () => {
    const { code, err } = await leavesNothing(() => recital('info', 'none.recital'));
    expect([code, err]).toEqual([4, expect.stringMatching(/none\.recital.*no such file.*Check the path/)]);
  });

  it('names a text file that is called .recital, and leaves it alone', async () => {
    writeFileSync(inFolder('text.recital'), 'Dear diary, this is not a database.\n');
    const { code, err } = await leavesNothing(() => recital('info', 'text.recital'));
    expect([code, err]).toEqual([4, expect.stringMatching(/text\.recital.*not a Recital register.*Choose a file/)]);
  });

  it('names a register from a newer version', async () => {
    copyFileSync(emptyRegister, inFolder('a.recital'));
    const db = new Database(inFolder('a.recital'));
    db.pragma('user_version = 9999');
    db.close();
    const { code, err } = await leavesNothing(() => recital('info', 'a.recital'));
    expect([code, err]).toEqual([4, expect.stringMatching(/a\.recital.*newer Recital.*Update Recital/)]);
  });

  it('names a truncated register', async () => {
    await recital('new', 'a.recital', '--from-json', fixture('pro4soft-p4p'));
    truncateSync(inFolder('a.recital'), 50_000);
    const { code, err } = await leavesNothing(() => recital('info', 'a.recital'));
    expect([code, err]).toEqual([4, expect.stringMatching(/a\.recital.*damaged.*Restore/)]);
  });

  it.each([
    ['text', 'no JSON at all', /bad\.json is not JSON/],
    ['another document', '{"format":"other"}', /bad\.json is JSON, but not a register document/],
    [
      'a newer document',
      '{"format":"recital-register","version":99,"records":{}}',
      /bad\.json was written by a newer Recital/,
    ],
    [
      'an unknown field',
      documentWith({ vendors: [{ ...base(1), name: 'A', colour: 'red' }] }),
      /bad\.json.*records\.vendors\[0\].*colour/,
    ],
    [
      'a wrong value',
      documentWith({ vendors: [{ ...base(1), name: 'A', country: 'Germany' }] }),
      /bad\.json.*records\.vendors\[0\]\.country.*DE/,
    ],
    [
      'a dangling link',
      documentWith({ engagements: [{ ...base(1), vendorId: base(2).id }] }),
      /bad\.json.*engagements.*vendorId links to.*Add that record/,
    ],
    [
      'an id twice',
      documentWith({
        vendors: [
          { ...base(1), name: 'A' },
          { ...base(1), name: 'B' },
        ],
      }),
      /bad\.json has the id .* twice.*vendors\[1\]/,
    ],
  ])(
    'names file, place and mend of JSON with %s, for a new register and for an import',
    async (_case, text, message) => {
      writeFileSync(inFolder('bad.json'), text);
      const made = await leavesNothing(() => recital('new', 'a.recital', '--from-json', 'bad.json'));
      expect([made.code, made.err]).toEqual([3, expect.stringMatching(message)]);
      copyFileSync(emptyRegister, inFolder('b.recital'));
      const imported = await leavesNothing(() => recital('import', 'register', 'b.recital', 'bad.json'));
      expect([imported.code, imported.err]).toEqual([3, expect.stringMatching(message)]);
      expect(readFileSync(inFolder('b.recital')).equals(readFileSync(emptyRegister))).toBe(true);
    },
  );

  it('names a JSON file that is missing', async () => {
    const { code, err } = await leavesNothing(() => recital('new', 'a.recital', '--from-json', 'none.json'));
    expect([code, err]).toEqual([3, expect.stringMatching(/none\.json could not be read.*no such file/)]);
  });

  it('names a target folder that is missing or read-only', async () => {
    copyFileSync(emptyRegister, inFolder('a.recital'));
    const exportTo = async (out: string) =>
      await recital('export', 'policy', 'a.recital', '--format', 'md', '--out', out);
    const missing = await leavesNothing(() => exportTo('no/such/p.md'));
    expect([missing.code, missing.err]).toEqual([4, expect.stringMatching(/no folder .*no\/such.*Make it first/)]);

    // Root may write to any folder of a disk, so root tries it as the ordinary user that owns nothing here.
    const readOnly = inFolder('locked');
    mkdirSync(readOnly);
    chmodSync(readOnly, 0o555);
    const result =
      process.getuid?.() === 0 ? asNobody(exportArguments(readOnly)) : await exportTo(path.join(readOnly, 'p.md'));
    expect([result.code, result.err]).toEqual([4, expect.stringMatching(/locked.*cannot be written.*Choose another/)]);
    expect(readdirSync(readOnly)).toEqual([]);
    chmodSync(readOnly, 0o755);
  });

  /** Runs the program as `nobody` on a copy of the register that `nobody` owns. */
  function asNobody(args: string[]): { code: number | null; err: string } {
    const own = inFolder('own');
    mkdirSync(own);
    cpSync(inFolder('a.recital'), path.join(own, 'a.recital'));
    chmodSync(folder, 0o755);
    const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
    execFileSync('chown', ['-R', String(nobody), own]);
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: own,
      encoding: 'utf8',
      uid: nobody,
      gid: nobody,
    });
    return { code: status, err: stderr };
  }

  const exportArguments = (target: string): string[] => [
    'export',
    'policy',
    'a.recital',
    '--format',
    'md',
    '--out',
    path.join(target, 'p.md'),
  ];
});

function base(number: number) {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    id: `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
}

function documentWith(records: object): string {
  return JSON.stringify({ format: 'recital-register', version: 1, records });
}
