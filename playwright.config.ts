import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'build/.cache/e2e/results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'build/.cache/e2e/report.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'app', testMatch: '**/*.spec.ts', testIgnore: '**/packaged*.spec.ts' },
    { name: 'packaged', testMatch: '**/packaged*.spec.ts' },
  ],
});
