import path from 'node:path';
import type { InlineConfig } from 'vite';
import { outFolder, rootFolder } from '../folders.ts';

type NodeBundle = {
  /** Folder and base name of the result: `main` becomes build/.out/main/main.cjs. */
  name: string;
  /** Path of the entry from the checkout's root. */
  entry: string;
  format: 'cjs' | 'es';
  /** The oldest engine that runs the result. */
  target: string;
  /** Packages that stay imports, found in node_modules at run time. */
  external: readonly string[];
};

/** A Vite configuration that bundles one file for a Node-like process, everything but `external` inlined. */
export function configureNodeBundle({ name, entry, format, target, external }: NodeBundle): InlineConfig {
  return {
    configFile: false,
    root: rootFolder,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: [...external], target: 'node' },
    build: {
      ssr: path.join(rootFolder, entry),
      outDir: path.join(outFolder, name),
      emptyOutDir: true,
      target,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: [...external, /^node:/],
        output: {
          format,
          entryFileNames: `${name}.${format === 'cjs' ? 'cjs' : 'mjs'}`,
          chunkFileNames: `[name]-[hash].${format === 'cjs' ? 'cjs' : 'mjs'}`,
          codeSplitting: false,
        },
      },
    },
  };
}
