// Which file of the renderer's bundle an app: address stands for.
import path from 'node:path';

export const appOrigin = 'app://recital';
export const startPage = `${appOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type BundleFile = { readonly path: string; readonly contentType: string };

/**
 * The file below `folder` that `address` names; undefined for any other origin, a place outside the folder, or a kind of
 * file that no bundle has.
 */
export function findBundleFile(address: string, folder: string): BundleFile | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== appOrigin) return undefined;
  const name = decodePath(url.pathname);
  if (name === undefined || name.includes('\0')) return undefined;
  const file = path.join(folder, name);
  const contentType = contentTypes[path.extname(file)];
  const isInside = file.startsWith(path.join(folder, path.sep));
  return isInside && contentType !== undefined ? { path: file, contentType } : undefined;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A half-written escape names no file.
    return undefined;
  }
}
