// One running service process, seen from main.
import type { ServiceRequest } from '../../../shared/contract/service-messages.ts';

export type ServicePort = {
  readonly post: (request: ServiceRequest) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, when the process has ended, for whatever reason. */
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

/** Starts a service process. */
export type StartService = () => ServicePort;
