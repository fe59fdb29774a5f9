import { useState } from 'react';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { formTexts } from '../../text/forms.ts';
import { useToast } from '../../ui/index.ts';
import { useRecordWriter } from '../records/record-data.ts';
import type { CatalogueHit } from './name-decision.ts';

type Entry = Pick<CatalogueHit, 'catalogueId' | 'name'>;

/** Adds vendors, from the catalogue or by name alone. Each is a step of its own; the toast takes back what one call added. */
export function useAddVendors() {
  const addOne = useCommand('vendors.addFromCatalogue');
  const undo = useCommand('register.undo');
  const writer = useRecordWriter();
  const showToast = useToast();
  const [isPending, setPending] = useState(false);
  const [count, setCount] = useState(0);

  const tell = (added: number, text: string): void => {
    setCount((before) => before + added);
    showToast({
      text,
      actionLabel: formTexts.undo,
      onAction: () => {
        void (async () => {
          for (let step = 0; step < added; step += 1) await undo.mutateAsync({});
          setCount((before) => before - added);
        })();
      },
    });
  };
  /** Runs the writes one after the other, so that a refusal keeps those that went well. Gives how many did. */
  const run = async (writes: readonly (() => Promise<unknown>)[], text: (done: number) => string): Promise<number> => {
    setPending(true);
    let done = 0;
    const problems: string[] = [];
    for (const write of writes)
      try {
        await write();
        done += 1;
      } catch (error) {
        problems.push(error instanceof RpcError ? error.message : formTexts.notSaved);
      }
    setPending(false);
    const [problem] = problems;
    if (problem !== undefined)
      showToast({
        text: problems.length === 1 ? problem : catalogueTexts.notAdded(problems.length),
        tone: 'error',
      });
    if (done > 0) tell(done, text(done));
    return done;
  };
  return {
    isPending,
    /** How many were added since this list was opened. */
    count,
    /** `entityName`: the contracting company where the user has picked it. */
    add: (entry: Entry, entityName?: string): Promise<number> =>
      run(
        [
          () =>
            addOne.mutateAsync({ catalogueId: entry.catalogueId, ...(entityName === undefined ? {} : { entityName }) }),
        ],
        () => catalogueTexts.added(entry.name),
      ),
    addMany: (catalogueIds: readonly string[]): Promise<number> =>
      run(
        catalogueIds.map((catalogueId) => () => addOne.mutateAsync({ catalogueId })),
        catalogueTexts.addedMany,
      ),
    addByName: (name: string): Promise<number> =>
      run([() => writer.create('vendor', { name })], () => catalogueTexts.added(name)),
  };
}
