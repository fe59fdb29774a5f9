import type { App, Session } from 'electron';
import type { Log } from '../log-file.ts';

/** What a rule may act on. */
export type Guarded = {
  readonly app: App;
  readonly session: Session;
  readonly log: Log;
  /** True in a checkout: developer tools are allowed. */
  readonly isDevelopment: boolean;
};

/** One rule, switched on once the app is ready and before the first window. */
export type SecurityRule = (guarded: Guarded) => void;
