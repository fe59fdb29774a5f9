import { describe, expect, it } from 'vitest';
import { exportInput, filterOf, recallChoice } from './export-choice.ts';
import type { Layout } from './export-choice.ts';

const layout: Layout = {
  id: 'cnil',
  title: 'CNIL',
  role: 'controller',
  roles: ['controller'],
  language: 'fr',
  authority: 'CNIL',
  verification: 'copies',
  note: 'Seen in copies.',
  supplements: ['vendors', 'coverage'],
  columns: [],
  hasForms: false,
  isOwn: false,
};

describe('what the export dialog asks for', () => {
  const choice = recallChoice(undefined);

  it('leaves language and arrangement to the layout, and retired activities out', () => {
    expect(exportInput(choice, layout, '2999-01-01')).toEqual({
      layoutId: 'cnil',
      format: 'xlsx',
      supplements: ['vendors', 'coverage'],
      statuses: ['draft', 'active'],
    });
  });

  it('names what was chosen', () => {
    const chosen = {
      ...choice,
      language: 'de',
      hasCoverage: false,
      hasRetired: true,
      hasDrafts: false,
      hasForms: true,
      department: 'HR',
    } as const;
    expect(exportInput(chosen, layout, '2026-01-31')).toEqual({
      layoutId: 'cnil',
      format: 'xlsx',
      language: 'de',
      supplements: ['vendors'],
      sheets: 'perActivity',
      statuses: ['active', 'retired'],
      departments: ['HR'],
      asAt: '2026-01-31',
    });
    expect(exportInput(chosen, { ...layout, hasForms: true }, '2026-01-31')).not.toHaveProperty('sheets');
  });

  it('narrows coverage and file alike', () => {
    expect(filterOf({ ...choice, organisation: 'an-id' }, '2999-01-01')).toEqual({
      statuses: ['draft', 'active'],
      organisationIds: ['an-id'],
    });
  });
});
