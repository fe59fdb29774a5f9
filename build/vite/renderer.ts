import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { outFolder, rootFolder } from '../folders.ts';

/** The window. Everything is a file of its own under `app:`, so that the content security policy needs no exception. */
export const rendererConfig: InlineConfig = {
  configFile: false,
  root: path.join(rootFolder, 'renderer'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: path.join(outFolder, 'renderer'),
    emptyOutDir: true,
    // The test Electron's Chromium.
    target: 'chrome130',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
};
