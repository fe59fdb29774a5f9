import { provideElectron, type ElectronRuntime } from './electron/runtime.ts';
import { stages, type Count, type Stage } from './stages.ts';
import { provideSystemPackages } from './system-packages.ts';

// `npm test` runs every stage; `node build/test.ts STAGE...` the named ones.
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  say(`No such stage: ${unknown.join(', ')}. There are: ${stages.map((stage) => stage.name).join(', ')}.`);
  process.exit(2);
}
const chosen = stages.filter((stage) => wanted.length === 0 || wanted.includes(stage.name));

const runtime = chosen.some((stage) => stage.needsElectron) ? await tryProvideElectron() : undefined;
provideSystemPackages({ electron: runtime?.executable, forTests: chosen.some((stage) => stage.name === 'unit') }, say);

const results: { name: string; count: Count }[] = [];
for (const stage of chosen) results.push({ name: stage.name, count: await runStage(stage) });
say('');
// What failed stands with the totals: the end of a long log is what is kept of it.
for (const { name, count } of results) for (const failure of count.failures) say(`${name} failed: ${failure}`);
for (const { name, count } of results) say(`${name.padEnd(10)} ${describe(count)}`);
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function tryProvideElectron(): Promise<ElectronRuntime | undefined> {
  try {
    return await provideElectron(say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function runStage(stage: Stage): Promise<Count> {
  say(`\n== ${stage.name} ==`);
  const startedAt = performance.now();
  const count = await tryRun(stage);
  say(`${stage.name}: ${describe(count)} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return count;
}

/** A stage that throws is one failure, so that the later ones still run. */
async function tryRun(stage: Stage): Promise<Count> {
  try {
    return await stage.run(() => {
      if (runtime === undefined) throw new Error('There is no Electron to run this stage with.');
      return runtime;
    });
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1, skipped: 0, failures: [error instanceof Error ? error.message : String(error)] };
  }
}

function describe({ passed: good, failed: bad, skipped }: Count): string {
  return `${good} passed, ${bad} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
