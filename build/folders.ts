import path from 'node:path';

/** The checkout. */
export const rootFolder = path.resolve(import.meta.dirname, '..');

/** What a build writes; ignored by git. Its layout is described in build/README.md. */
export const outFolder = path.join(rootFolder, 'build', '.out');

/** What can be fetched or made again: runtimes, reports, generated types; ignored by git. */
export const cacheFolder = path.join(rootFolder, 'build', '.cache');
