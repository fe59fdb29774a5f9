import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

/** What a user sees: every record without what counts its writes. */
async function stateOf(registry: Registry): Promise<string> {
  const lists: unknown[] = [];
  for (const type of recordTypeNames) {
    const reply = await registry.dispatch(`${recordTypes[type].area}.list`, {});
    lists.push(reply.ok ? reply.value : reply.error);
  }
  return JSON.stringify(lists, (key, value: unknown) =>
    key === 'revision' || key === 'updatedAt' ? undefined : value,
  );
}

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      name: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('engage' as const), vendor: fc.nat(9) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      vendor: fc.nat(9),
      name: fc.stringMatching(/^[a-z]{1,8}$/),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), vendor: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

it('undo and redo walk through exactly the states that there were, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const registry = openRegistry({ path: ':memory:', create: true, actor: 'Ada' });
      try {
        const past = [await stateOf(registry)];
        let future: string[] = [];
        for (const action of steps) {
          const vendors = await registry.call('vendors.list', {});
          const vendor = 'vendor' in action ? vendors[action.vendor] : undefined;
          if (action.kind === 'undo') {
            await registry.call('register.undo', {});
            const [undone] = past.length > 1 ? past.splice(-1) : [];
            if (undone !== undefined) future.push(undone);
          } else if (action.kind === 'redo') {
            await registry.call('register.redo', {});
            const [redone] = future.splice(-1);
            if (redone !== undefined) past.push(redone);
          } else {
            if (action.kind === 'create') await registry.call('vendors.create', { name: action.name });
            else if (vendor === undefined) continue;
            else if (action.kind === 'engage') await registry.call('engagements.create', { vendorId: vendor.id });
            else if (action.kind === 'rename')
              await registry.call('vendors.update', {
                id: vendor.id,
                revision: vendor.revision,
                patch: { name: action.name },
              });
            else
              await registry.call('vendors.remove', { id: vendor.id, revision: vendor.revision, withDependents: true });
            past.push(await stateOf(registry));
            future = [];
          }
          expect(await stateOf(registry)).toBe(past.at(-1));
        }
        expect((await registry.call('register.verify', {})).problems).toEqual([]);
      } finally {
        registry.close();
      }
    }),
    {
      numRuns: 25,
      // What is gone with its vendor comes back from the file and not from memory.
      examples: [
        [
          [
            { kind: 'create', name: 'Lumen' },
            { kind: 'engage', vendor: 0 },
            { kind: 'remove', vendor: 0 },
            { kind: 'undo' },
          ],
        ],
      ],
    },
  );
}, 60_000);
