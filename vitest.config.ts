import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that bound how long something takes: beside others they would measure those as well. */
const timed = '{shared,electron,renderer,build,test}/**/*.timed.test.ts';

export default defineConfig({
  test: {
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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,build,test}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, timed, 'build/.out/**', 'build/.cache/**', 'test/e2e/**'],
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: [timed], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
