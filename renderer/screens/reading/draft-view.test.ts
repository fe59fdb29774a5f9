import { describe, expect, it } from 'vitest';
import {
  groupDrafts,
  isHarmless,
  madeTypes,
  nextWaiting,
  readFields,
  sayBriefly,
  standingOf,
  titleOf,
} from './draft-view.ts';
import type { Draft } from './draft-view.ts';

function aDraft(fields: Partial<Draft> & Pick<Draft, 'key'>): Draft {
  return {
    kind: 'vendor',
    subject: fields.key,
    state: 'new',
    confidence: 'high',
    places: [{ span: { start: 10, end: 20 }, quote: 'We use it.' }],
    says: fields.key,
    has: null,
    record: null,
    steps: [],
    decision: null,
    ...fields,
  };
}

const accepted: Draft['decision'] = { id: 'd', decision: 'accepted', decidedOn: '2026-11-21', recordIds: [] };

describe('groupDrafts', () => {
  it('puts kinds together, in the order of the text, and counts what needs no decision', () => {
    const late = aDraft({ key: 'Late', places: [{ span: { start: 90, end: 95 }, quote: '' }] });
    const early = aDraft({ key: 'Early', decision: accepted });
    const age = aDraft({ key: 'age', kind: 'minimumAge', state: 'alreadyThere' });
    expect(groupDrafts([late, age, early])).toEqual([
      { id: 'vendor', drafts: [early, late], settled: 1 },
      { id: 'promises', drafts: [age], settled: 1 },
    ]);
  });
});

describe('a draft', () => {
  it('is listed with a capital, save for names, which stay as they are written', () => {
    expect(titleOf(aDraft({ key: 'sale of personal data', kind: 'sale' }))).toBe('Sale of personal data');
    expect(titleOf(aDraft({ key: 'netcup', kind: 'vendor' }))).toBe('netcup');
    expect(titleOf(aDraft({ key: 'privacy@harbour.example', kind: 'contact' }))).toBe('privacy@harbour.example');
  });

  it('stands where it was decided, else what it would do', () => {
    expect(standingOf(aDraft({ key: 'a', state: 'adds' }))).toBe('adds');
    expect(standingOf(aDraft({ key: 'a', state: 'adds', decision: accepted }))).toBe('accepted');
  });

  it('is accepted unseen only where it replaces nothing', () => {
    expect(
      ['new', 'adds', 'differs', 'alreadyThere'].map((state) =>
        isHarmless(aDraft({ key: 'a', state: state as Draft['state'] })),
      ),
    ).toEqual([true, true, false, false]);
  });

  it('says no name twice', () => {
    expect(sayBriefly('Stripe', 'Stripe, payments')).toBe('payments');
    expect(sayBriefly('invoices', '10 years')).toBe('10 years');
    expect(sayBriefly('Stripe', 'Stripe')).toBe('');
  });

  it('tells the fields that it fills and the records that it makes', () => {
    const draft = aDraft({
      key: 'a',
      steps: [
        { do: 'create', as: 'new:vendor', isShared: false, type: 'vendor', values: { name: 'Stripe', aliases: [] } },
        {
          do: 'create',
          as: 'new:engagement',
          isShared: false,
          type: 'engagement',
          values: { vendorId: 'new:vendor', purposes: ['payments'] },
        },
        { do: 'append', type: 'engagement', record: 'known', field: 'dataDescriptions', items: ['card number'] },
      ],
    });
    expect(
      readFields(draft).map(({ step, spec, recordId, value, isChangeable }) => [
        step,
        spec.path,
        recordId,
        value,
        isChangeable,
      ]),
    ).toEqual([
      [0, 'vendor.name', null, 'Stripe', true],
      [1, 'engagement.purposes', null, ['payments'], true],
      [2, 'engagement.dataDescriptions', 'known', ['card number'], false],
    ]);
    expect(madeTypes(draft)).toEqual(['vendor', 'engagement']);
  });
});

describe('nextWaiting', () => {
  const [first, done, last] = [
    aDraft({ key: 'first' }),
    aDraft({ key: 'done', decision: accepted }),
    aDraft({ key: 'last' }),
  ];
  it('goes on below, and begins again at the top', () => {
    expect(nextWaiting([first, done, last], 'first')).toBe('last');
    expect(nextWaiting([first, done, last], 'last')).toBe('first');
    expect(nextWaiting([done], 'done')).toBe(null);
  });
});
