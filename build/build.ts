import { build } from 'vite';
import { rendererConfig } from './vite/renderer.ts';
import { serviceConfig } from './vite/service.ts';
import { mainConfig, preloadConfig } from './vite/shell.ts';

// In turn, not together: on a small machine four bundlers at once only wait for each other.
for (const config of [mainConfig, preloadConfig, serviceConfig, rendererConfig]) await build(config);
