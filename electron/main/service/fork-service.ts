import { fork } from 'node:child_process';
import type { ServicePort } from './service-port.ts';

/**
 * Starts the service file under a Node of its own, where Electron's Node-API is too old for the database.
 * @param node Path of the Node executable.
 * @param file Path of the service's bundle or source.
 */
export function forkService(node: string, file: string): ServicePort {
  const child = fork(file, [], {
    execPath: node,
    // Options meant for Electron's own Node must not reach this one.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
    // Its errors belong to the terminal that the app was started from; answers go over the channel.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    // A message that cannot be sent any more is answered when the exit is noticed, like all that wait.
    post: (request) => void child.send(request, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      let isOver = false;
      const end = (): void => {
        if (isOver) return;
        isOver = true;
        listener();
      };
      child.on('exit', end);
      // A Node that does not start at all reports an error instead of an exit.
      child.on('error', () => {
        if (child.pid === undefined) end();
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
