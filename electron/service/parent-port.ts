// The way to the main process, whichever kind of process this is. Nothing else here knows which.
import type { ServiceMessage } from '../../shared/contract/service-messages.ts';

export type ParentPort = {
  readonly post: (message: ServiceMessage) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Main is gone without having said so: nobody is left to answer. */
  readonly onLost: (listener: () => void) => void;
};

/**
 * The port that this process was started with: Electron's for a utility process, Node's channel for a forked one.
 * @throws Error where the process was started by hand.
 */
export function connectToParent(): ParentPort {
  // Only an Electron utility process has one, whatever the types say.
  const electronPort: Electron.ParentPort | undefined = process.parentPort;
  if (electronPort !== undefined) return fromElectron(electronPort);
  if (process.send !== undefined) return fromNode();
  throw new Error('The registry service is started by the app, not by hand. From a terminal use the recital command.');
}

function fromElectron(port: Electron.ParentPort): ParentPort {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (event) => listener(event.data)),
    // Electron ends a utility process together with its app.
    onLost: () => undefined,
  };
}

function fromNode(): ParentPort {
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
    onLost: (listener) => process.on('disconnect', listener),
  };
}
