import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

const program = path.join(import.meta.dirname, 'recital.ts');

// Processes start slowly beside other work; the test starts several.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'recital-check-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real program in a process of its own. */
function recital(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const policy = (days: number): string =>
  `Tidewater Ltd is the data controller. Write to privacy@tidewater.example.\n\n## How long we keep data\n\n- Server logs: ${days} days.\n`;

it('fills a register from a policy, then tells by its exit code when the text differs from it', () => {
  writeFileSync(path.join(folder, 'privacy.md'), policy(30));
  writeFileSync(path.join(folder, 'edited.md'), policy(90));
  expect(recital('new', 'a.recital', '--from-policy', 'none.md')).toMatchObject({ code: 3 });
  expect(readdirSync(folder)).toEqual(['edited.md', 'privacy.md']);
  expect(recital('new', 'a.recital', '--from-policy', 'privacy.md')).toMatchObject({ code: 0, err: '' });

  const same = recital('check-policy', 'privacy.md', 'a.recital', '--json');
  expect({ ...same, out: JSON.parse(same.out) as unknown }).toEqual({
    code: 0,
    out: { differences: [], setAside: [], leftOut: [] },
    err: '',
  });
  const edited = recital('check-policy', 'edited.md', 'a.recital', '--json');
  expect({ ...edited, out: JSON.parse(edited.out) as unknown }).toMatchObject({
    code: 1,
    err: '',
    out: {
      differences: [
        {
          kind: 'retention-changed',
          subject: 'Server logs',
          policy: '90 days',
          register: '30 days',
          sentence: 'Server logs: 90 days.',
          correction: { action: 'replace', sectionId: 'retention', text: 'Server logs: for 30 days.' },
        },
      ],
      setAside: [],
    },
  });
  const told = recital('check-policy', 'edited.md', 'a.recital');
  expect(told.out).toContain('line 5: retention-changed: Server logs: the policy says 90 days, the register 30 days');
});
