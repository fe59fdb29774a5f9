import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-check-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recital = async (...args: string[]) => await runRecitalHere(folder, args);

const policy = (days: number): string =>
  `Tidewater Ltd is the data controller. Write to privacy@tidewater.example.\n\n## How long we keep data\n\n- Server logs: ${days} days.\n`;

it('fills a register from a policy, then tells by its exit code when the text differs from it', async () => {
  writeFileSync(path.join(folder, 'privacy.md'), policy(30));
  writeFileSync(path.join(folder, 'edited.md'), policy(90));
  expect(await recital('new', 'a.recital', '--from-policy', 'none.md')).toMatchObject({ code: 3 });
  expect(readdirSync(folder)).toEqual(['edited.md', 'privacy.md']);
  expect(await recital('new', 'a.recital', '--from-policy', 'privacy.md')).toMatchObject({ code: 0, err: '' });

  const same = await recital('check-policy', 'privacy.md', 'a.recital', '--json');
  expect({ ...same, out: JSON.parse(same.out) as unknown }).toEqual({
    code: 0,
    out: { differences: [], setAside: [], leftOut: [] },
    err: '',
  });
  const edited = await recital('check-policy', 'edited.md', 'a.recital', '--json');
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
  const told = await recital('check-policy', 'edited.md', 'a.recital');
  expect(told.out).toContain('line 5: retention-changed: Server logs: the policy says 90 days, the register 30 days');
});
