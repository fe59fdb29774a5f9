import { expect, test } from 'vitest';
import type { MechanismOptionRow } from '../../../shared/contract/transfers.ts';
import { aTransfer } from '../../../test/fixtures/builders.ts';
import { nameOfOption, putFirst, reasonOfOption, splitOptions } from './mechanism-choices.ts';

function anOption(fields: Partial<MechanismOptionRow>): MechanismOptionRow {
  return {
    code: 'eu-scc',
    name: 'Standard contractual clauses',
    article: 'Art. 46(2)(c)',
    fits: 'needsSomething',
    reason: 'Module 2: the exporter is a controller.',
    needs: [{ kind: 'signature', text: 'A signed instrument.' }],
    covers: ['US'],
    variants: ['module-2'],
    lapsesOn: null,
    doubt: null,
    isRecorded: false,
    origin: {
      source: 'Decision (EU) 2021/914',
      sources: [],
      asOf: '2026-11-21',
      confidence: 'verified',
      isOverride: false,
      overriddenFields: [],
      reason: null,
      shipped: null,
    },
    ...fields,
  };
}

test('what fits, what is recorded and the exceptions come first, the rest stands behind', () => {
  const options = [
    anOption({ code: 'eu-adequacy', fits: 'doesNotFit' }),
    anOption({}),
    anOption({ code: 'eu-code' }),
    anOption({ code: 'eu-certification', isRecorded: true }),
    anOption({ code: 'eu-derogation', fits: 'doesNotFit' }),
  ];
  const { shown, others } = splitOptions({ options });
  expect(shown.map(({ code }) => code)).toEqual(['eu-scc', 'eu-certification', 'eu-derogation']);
  expect(others.map(({ code }) => code)).toEqual(['eu-adequacy', 'eu-code']);
});

test('a choice names the module that the roles leave, and says why and what is missing', () => {
  expect(nameOfOption(anOption({}))).toBe('Standard contractual clauses, module 2');
  expect(nameOfOption(anOption({ variants: ['module-1', 'module-2'] }))).toBe('Standard contractual clauses');
  expect(reasonOfOption(anOption({}))).toBe(
    'Art. 46(2)(c). Module 2: the exporter is a controller. A signed instrument.',
  );
});

test('choosing one puts it first and keeps the others standing by', () => {
  const transfer = aTransfer({ mechanisms: [{ code: 'eu-us-dpf', reference: 'list entry' }] });
  const added = putFirst(transfer, anOption({}));
  expect(added).toMatchObject([
    { code: 'eu-scc', variant: 'module-2' },
    { code: 'eu-us-dpf', reference: 'list entry' },
  ]);
  const back = putFirst({ ...transfer, mechanisms: added }, anOption({ code: 'eu-us-dpf', variants: [] }));
  expect(back).toMatchObject([{ code: 'eu-us-dpf', reference: 'list entry' }, { code: 'eu-scc' }]);
});
