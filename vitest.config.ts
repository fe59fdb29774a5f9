import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'build/.out/**', 'build/.cache/**', 'test/e2e/**'],
    environment: 'node',
    setupFiles: ['test/fixtures/property-seed.ts'],
    pool: 'forks',
    // Modules are evaluated once a worker and not once a file: nothing of ours keeps state in a module, and it halves the work.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    cache: false,
    testTimeout: 20_000,
    // What is polled for is often another process starting, on a machine that is busy with the other tests.
    expect: { poll: { timeout: 10_000 } },
  },
});
