import { utilityProcess } from 'electron';
import type { ServicePort } from './service-port.ts';

/**
 * Starts the service file as an Electron utility process.
 * @param file Path of the service's bundle.
 */
export function startUtilityService(file: string): ServicePort {
  const child = utilityProcess.fork(file, [], { serviceName: 'Recital registry', stdio: 'inherit' });
  return {
    post: (request) => child.postMessage(request),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => void child.kill(),
  };
}
