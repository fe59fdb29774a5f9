import type { InlineConfig } from 'vite';
import { configureNodeBundle } from './node-bundle.ts';

// The oldest Electron that has to run the app is the test Electron, with Node 20.18.
const target = 'node20';

/** The main process. CommonJS, since that is what every Electron's default app and asar loader can start from. */
export const mainConfig: InlineConfig = configureNodeBundle({
  name: 'main',
  entry: 'electron/main/main.ts',
  format: 'cjs',
  target,
  external: ['electron'],
});

/** The preload script: one CommonJS file, since a sandboxed preload cannot require another. */
export const preloadConfig: InlineConfig = configureNodeBundle({
  name: 'preload',
  entry: 'electron/preload/preload.ts',
  format: 'cjs',
  target,
  external: ['electron'],
});

/** What Electron runs to print for the command line, which starts it without the app. */
export const printConfig: InlineConfig = configureNodeBundle({
  name: 'print',
  entry: 'electron/main/printing/print-process.ts',
  format: 'cjs',
  target,
  external: ['electron'],
});
