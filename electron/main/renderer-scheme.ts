// The app: scheme, from which the window loads its bundle and nothing else.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { findBundleFile } from './bundle-file.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const rendererFolder = path.join(import.meta.dirname, '../renderer');

/** Makes `app:` a scheme with origins of its own. Has to run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the renderer's bundle under `app:`. */
export function serveRenderer(session: Session): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? findBundleFile(url, rendererFolder) : undefined;
    if (file === undefined) return notFound();
    try {
      return await respond(file.path, file.contentType);
    } catch {
      // The bundle is the app's own and complete; a file that is not in it does not exist.
      return notFound();
    }
  });
}

async function respond(file: string, contentType: string): Promise<Response> {
  return new Response(new Uint8Array(await readFile(file)), {
    headers: {
      'content-type': contentType,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}
