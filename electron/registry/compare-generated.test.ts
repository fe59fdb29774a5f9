// A policy that the register itself makes differs from it in nothing; nor does a published text from a register made by hand from it.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import type { RegisterIndex, RegisterRecords } from '../../shared/domain/register.ts';
import { comparePolicy } from '../../shared/drift/compare-policy.ts';
import { locateReading } from '../../shared/drift/located-reading.ts';
import { readPolicy } from '../../shared/reading/read-policy.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { idOf } from '../../test/fixtures/builders.ts';
import { seedPolicies } from '../../test/fixtures/policy-texts.ts';
import { readFixtureRecords } from '../../test/fixtures/read-register.ts';
import { writeHtml } from '../exchange/write-html.ts';
import { writeMarkdown } from '../exchange/write-markdown.ts';
import { createRegister } from './create-register.ts';
import { readBlocks } from './read-policy-file.ts';
import type { TextForm } from './read-policy-file.ts';
import { openRegistry } from './registry.ts';

/** The registers in the order of the published policies that they were made from. */
const registers = ['proecommerce', 'pro4soft-p4p', 'tracksera', 'sitecarepluspro', 'ceppro'] as const;

const indexOf = (records: RegisterRecords): RegisterIndex => indexRegister({ id: idOf(1), records });

const generate = (index: RegisterIndex) =>
  buildPolicy(index, { generatedAt: '2026-11-21T09:00:00.000Z', asAt: '2026-11-21', language: 'en' });

function compare(text: string, form: TextForm, index: RegisterIndex): string[] {
  const document = readBlocks(text, form);
  const located = locateReading(text, document, readPolicy(document));
  return comparePolicy(located, index, factsOfRegister(index.register), generate(index)).differences.map(
    ({ kind, subject, policy, register }) => `${kind}, ${subject}: ${policy} / ${register}`,
  );
}

describe('a generated policy', () => {
  it.each(registers)('of %s says what its register says', (name) => {
    const index = indexOf(readFixtureRecords(name));
    expect(compare(writeMarkdown(generate(index)), 'markdown', index)).toEqual([]);
  });

  it('of the sample says what its register says, as Markdown and as HTML', () => {
    const index = indexOf(sampleRegisterDocument().records);
    expect(compare(writeMarkdown(generate(index)), 'markdown', index)).toEqual([]);
    expect(compare(writeHtml(generate(index)), 'html', index)).toEqual([]);
  });
});

describe('a policy in another language', () => {
  // The sample is translated into German; in the other languages much of it prints as not translated.
  it.each(['de', 'fr', 'es'] as const)('in %s says what the English register says', (language) => {
    const index = indexOf(sampleRegisterDocument().records);
    const document = buildPolicy(index, { generatedAt: '2026-11-21T09:00:00.000Z', asAt: '2026-11-21', language });
    expect(compare(writeMarkdown(document), 'markdown', index)).toEqual([]);
  });
});

describe('an exported policy', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recital-generated-'));
  const file = path.join(folder, 'sample.recital');
  beforeAll(() =>
    createRegister(
      { path: file, mayOverwrite: false },
      { actor: 'Ada', content: { document: sampleRegisterDocument(), file } },
    ),
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['docx', 'txt'] as const)('as %s says what the register says', async (format) => {
    const registry = openRegistry({ path: file, actor: 'Ada' });
    try {
      const grant = randomUUID();
      const grants = { [grant]: { path: path.join(folder, `policy.${format}`), mayOverwrite: true } };
      await registry.call('policy.export', { format, grant }, { grants });
      expect((await registry.call('drift.compare', { grant }, { grants })).differences).toEqual([]);
    } finally {
      registry.close();
    }
  });
});

describe('a published policy', () => {
  const seeds = seedPolicies();
  it.skipIf(seeds.length === 0).each(registers.map((register, place) => ({ register, seed: seeds[place] })))(
    '$seed.name says what the register $register made from it by hand says (skipped where ../shared/seeds is absent)',
    ({ seed, register }) => {
      expect(seed && compare(seed.text, seed.form, indexOf(readFixtureRecords(register)))).toEqual([]);
    },
  );
});
