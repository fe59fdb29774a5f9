// One running service process, seen from main.
import type { MainMessage } from '../../../shared/contract/service-messages.ts';

export type ServicePort = {
  readonly post: (message: MainMessage) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, when the process has ended, for whatever reason. */
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

/** Starts a service process. */
export type StartService = () => ServicePort;
