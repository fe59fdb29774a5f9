import path from 'node:path';
import { forkService } from './fork-service.ts';
import type { ServicePort } from './service-port.ts';
import { startUtilityService } from './utility-service.ts';

// better-sqlite3 is built against this Node-API; on an older one it crashes instead of failing.
const neededNodeApi = 10;

// The service and its database library lie outside the archive of a packaged app.
const serviceFile = path.join(import.meta.dirname, '../service/service.mjs').replace('app.asar', 'app.asar.unpacked');

/**
 * Starts the registry service: as a utility process, or where this Electron is too old for the database, under the Node
 * that RECITAL_SERVICE_NODE names.
 * @throws Error where there is no Node that could run it.
 */
export function startService(): ServicePort {
  if (Number(process.versions['napi']) >= neededNodeApi) return startUtilityService(serviceFile);
  const node = process.env['RECITAL_SERVICE_NODE'];
  if (node === undefined || node === '')
    throw new Error('This Electron is too old to run the registry service. Start the app with npm start.');
  return forkService(node, serviceFile);
}
