import type { InlineConfig } from 'vite';
import { configureNodeBundle } from './node-bundle.ts';

/** The registry service. Only better-sqlite3 stays outside, since it loads a binary that lies beside it. */
export const serviceConfig: InlineConfig = configureNodeBundle({
  name: 'service',
  entry: 'electron/service/service.ts',
  format: 'es',
  target: 'node22',
  external: ['better-sqlite3'],
});
