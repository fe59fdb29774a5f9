import type { ReactNode } from 'react';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { loadingText } from '../../text/loading.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Banner, Button, SkeletonRows } from '../../ui/index.ts';
import sheet from './loaded.module.css';
import { NothingYet } from './nothing-yet.tsx';

const classes = bindClasses(sheet);

/** The part of a query's state that drawing needs. */
type Read<Value> = {
  readonly data: Value | undefined;
  readonly error: RpcError | null;
  readonly refetch: () => Promise<unknown>;
};

type LoadedProps<Value> = {
  read: Read<Value>;
  children: (value: Value) => ReactNode;
  /** Lines of the skeleton while the answer is on its way. */
  rows?: number | undefined;
};

/** Draws an answer of the service; until it comes, still rows, and where it failed, why and a way to try again. */
export function Loaded<Value>({ read, children, rows = 4 }: LoadedProps<Value>) {
  if (read.data !== undefined) return children(read.data);
  if (read.error === null) return <SkeletonRows count={rows} />;
  // A day before the first change is no failure: there is nothing to show of it.
  if (read.error.wire.problem === 'beforeHistory') return <NothingYet>{read.error.message}</NothingYet>;
  return (
    <div className={classes('failure')}>
      <Banner
        tone="error"
        shape="box"
        title={loadingText.failed}
        actions={
          <Button size="small" onPress={() => void read.refetch()}>
            {loadingText.tryAgain}
          </Button>
        }
      >
        {read.error.message}
      </Banner>
    </div>
  );
}
