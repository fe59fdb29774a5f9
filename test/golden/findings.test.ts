import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../shared/assessment/findings/finding-set.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import type { RegisterRecords } from '../../shared/domain/register.ts';
import { createReferenceFacts } from '../../shared/reference/reference-facts.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { FIXED_DAY, idOf } from '../fixtures/builders.ts';
import { findingCases } from '../fixtures/finding-cases/finding-cases.ts';
import { readFixtureRecords } from '../fixtures/read-register.ts';

const facts = createReferenceFacts();

function findingsOf(records: RegisterRecords): readonly Finding[] {
  const register = { id: idOf(1), records };
  return checkRegister(indexRegister(register), facts, { on: FIXED_DAY, settings: settingsOf(register) }).findings;
}

const fixtures = ['ceppro', 'pro4soft-p4p', 'proecommerce', 'sitecarepluspro', 'tracksera'];
const registers = [
  ...fixtures.map((name) => ({ name, records: readFixtureRecords(name) })),
  { name: 'sample', records: sampleRegisterDocument().records },
];

const caseOf = new Map(findingCases.map((example) => [example.rule, example]));

/** What fixing one named thing in a copy took away and what it brought, as rules; the finding itself left out. */
function fixIn(records: RegisterRecords, finding: Finding, before: readonly Finding[]) {
  const after = findingsOf(caseOf.get(finding.rule)?.fix(records, finding) ?? records);
  const keptKeys = new Set(after.map(({ key }) => key));
  const formerKeys = new Set(before.map(({ key }) => key));
  return {
    isSettled: !keptKeys.has(finding.key),
    settled: before.filter(({ key }) => !keptKeys.has(key) && key !== finding.key).map(({ rule }) => rule),
    raised: after.filter(({ key }) => !formerKeys.has(key)).map(({ rule }) => rule),
  };
}

describe.each(registers)('the register $name', ({ name, records }) => {
  const findings = findingsOf(records);

  it('has these findings', async () => {
    await expect(`${JSON.stringify({ findings }, null, 2)}\n`).toMatchFileSnapshot(`findings/${name}.json`);
  });

  it('loses exactly the finding whose cause is fixed', () => {
    const left = findings.flatMap((finding) => {
      const { rule, message } = finding;
      const { settlesToo = {}, raises = {} } = caseOf.get(rule) ?? {};
      const { isSettled, settled, raised } = fixIn(records, finding, findings);
      const astray = [
        ...settled.filter((other) => !(other in settlesToo)).map((other) => `settled ${other}`),
        ...raised.filter((other) => !(other in raises)).map((other) => `raised ${other}`),
      ];
      return isSettled && astray.length === 0 ? [] : [{ rule, message, isSettled, astray }];
    });
    expect(left).toEqual([]);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });
});
