import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { withDisplay } from './display.ts';
import { electronEnvironment, type ElectronRuntime } from './electron/runtime.ts';
import { cacheFolder, rootFolder } from './folders.ts';
import { runCommand } from './run-command.ts';

/** What one stage of `npm test` came to. A stage that is one check counts as one. */
export type Count = {
  passed: number;
  failed: number;
  skipped: number;
  /** Each test that failed, with the first line of what it says. A stage that is one check has none. */
  failures: readonly string[];
};

export type Stage = {
  name: string;
  needsElectron: boolean;
  run: (provideRuntime: () => ElectronRuntime) => Promise<Count>;
};

const node = process.execPath;
const bin = (name: string, file: string): string => path.join(rootFolder, 'node_modules', name, file);
const playwright = bin('@playwright/test', 'cli.js');

/** The stages of `npm test`, in their order. Each runs whatever became of those before it. */
export const stages: readonly Stage[] = [
  check('format', [node, bin('prettier', 'bin/prettier.cjs'), '--check', '.']),
  // Before lint, since it also writes the CSS modules' types, which type-aware rules read.
  check('types', [node, path.join('build', 'typecheck.ts')]),
  check('lint', [node, bin('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings']),
  // Its tests of PDF find the Electron that is provided for the later stages.
  { name: 'unit', needsElectron: true, run: runUnitTests },
  check('build', [node, path.join('build', 'build.ts')]),
  { name: 'e2e', needsElectron: true, run: (provideRuntime) => runPlaywright('app', provideRuntime()) },
  { name: 'packaged', needsElectron: true, run: (provideRuntime) => runPackaged(provideRuntime()) },
];

function check(name: string, command: readonly string[]): Stage {
  return { name, needsElectron: false, run: async () => countCheck(await runCommand(command)) };
}

function countCheck(isPassed: boolean): Count {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0, failures: [] };
}

const unitReportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullable() }),
      ),
    }),
  ),
});

async function runUnitTests(): Promise<Count> {
  const report = path.join(cacheFolder, 'unit', 'report.json');
  rmSync(report, { force: true });
  const vitest = bin('vitest', 'vitest.mjs');
  const isPassed = await runCommand([
    node,
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  if (!existsSync(report)) return countCheck(false);
  const parsed = unitReportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const failures = parsed.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(rootFolder, name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    // A file that cannot be loaded has no tests.
    if (failed.length === 0) return status === 'failed' ? [describeFailure(file, message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      describeFailure(`${file}: ${fullName}`, failureMessages?.[0] ?? ''),
    );
  });
  return settle(isPassed && parsed.success, {
    passed: parsed.numPassedTests,
    failed: failures.length,
    skipped: parsed.numPendingTests,
    failures,
  });
}

const describeFailure = (place: string, message: string): string => {
  const [line = ''] = stripVTControlCharacters(message).trim().split('\n');
  return line === '' ? place : `${place}: ${line}`;
};

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({ results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })) }),
  ),
});

type Suite = { specs: z.infer<typeof specSchema>[]; suites?: Suite[] | undefined };

const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema), suites: z.array(suiteSchema).optional() }),
);

const failuresIn = ({ specs, suites }: Suite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, tests }) =>
      describeFailure(
        `${file}: ${title}`,
        tests.flatMap(({ results }) => results).find(({ error }) => error !== undefined)?.error?.message ?? '',
      ),
    ),
  ...(suites ?? []).flatMap((suite) => failuresIn(suite)),
];

const endToEndReportSchema = z.object({
  suites: z.array(suiteSchema),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

async function runPlaywright(project: 'app' | 'packaged', runtime: ElectronRuntime): Promise<Count> {
  const report = path.join(cacheFolder, 'e2e', `${project}.json`);
  rmSync(report, { force: true });
  const isPassed = await runCommand(withDisplay([node, playwright, 'test', `--project=${project}`]), {
    ...electronEnvironment(runtime),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  if (!existsSync(report)) return countCheck(false);
  const { stats, suites } = endToEndReportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return settle(isPassed, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => failuresIn(suite)),
  });
}

/** A run that failed outside its tests, or that ran none, is a failure that the tests' own numbers do not show. */
function settle(isPassed: boolean, count: Count): Count {
  const isSilentFailure = count.failed === 0 && (!isPassed || count.passed === 0);
  return isSilentFailure ? { ...count, failed: 1 } : count;
}

async function runPackaged(runtime: ElectronRuntime): Promise<Count> {
  const command = [node, path.join('build', 'package.ts'), '--for-test'];
  if (!(await runCommand(command, electronEnvironment(runtime)))) return countCheck(false);
  const count = await runPlaywright('packaged', runtime);
  return { ...count, passed: count.passed + 1 };
}
