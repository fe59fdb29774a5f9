// The text of a reading as the window shows it: whole, in its blocks, with every place that a draft names.
import { afterAll, describe, expect, it } from 'vitest';
import { layOutLines, textOfRun } from '../../shared/drift/text-layout.ts';
import type { LaidOutBlock, LaidOutRun } from '../../shared/drift/text-layout.ts';
import { ownPolicies } from '../../test/fixtures/policy-texts.ts';
import { openEmptyRegister } from '../../test/fixtures/empty-register.ts';

const registry = openEmptyRegister();
afterAll(() => registry.close());

const runsOf = (block: LaidOutBlock): readonly LaidOutRun[] =>
  block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs;

describe('the text of a reading', () => {
  it.each(ownPolicies().map((policy) => [policy.name, policy] as const))(
    '%s has every place of its drafts in a block',
    async (_name, { text, form }) => {
      const { id } = await registry.call('readings.open', { pasted: { text, form } });
      const shown = await registry.call('readings.text', { id });
      expect(shown.text).toBe(text);
      const runs = shown.layout.flatMap(runsOf);
      expect(runs.length).toBeGreaterThan(10);
      const { drafts } = await registry.call('readings.review', { id });
      expect(drafts.length).toBeGreaterThan(5);
      const lost = drafts
        .flatMap(({ places }) => places)
        .filter(({ span }) => !runs.some(([start, end]) => start < span.end && end > span.start));
      expect(lost).toEqual([]);
    },
  );

  it('reads entities and marks, and keeps headings, items and cells apart', async () => {
    const text =
      '<h2>Who helps us</h2><p>Invoices go to <b>Mill &amp; Sons</b>,\n our “printer”.</p><ul><li>Kept 10&nbsp;years</li></ul>' +
      '<table><tr><th>Who</th><th>Why</th></tr><tr><td>Stripe</td><td>Payments</td></tr></table>';
    const { id } = await registry.call('readings.open', { pasted: { text, form: 'html' } });
    const shown = await registry.call('readings.text', { id });
    const words = (runs: readonly LaidOutRun[]): string => runs.map((run) => textOfRun(shown.text, run)).join('');
    expect(
      shown.layout.map((block) =>
        block.kind === 'table'
          ? block.rows.map(({ isHead, cells }) => [isHead, ...cells.map(words)])
          : [block.kind, words(block.runs)],
      ),
    ).toEqual([
      ['heading', 'Who helps us'],
      ['paragraph', 'Invoices go to Mill & Sons, our “printer”.'],
      ['item', 'Kept 10 years'],
      [
        [true, 'Who', 'Why'],
        [false, 'Stripe', 'Payments'],
      ],
    ]);
  });

  it('is laid out by its lines where its blocks are not known', () => {
    expect(layOutLines('One\r\n\n  \nTwo words\n')).toEqual([
      { kind: 'paragraph', runs: [[0, 3]] },
      { kind: 'paragraph', runs: [[9, 18]] },
    ]);
  });
});
