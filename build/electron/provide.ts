import { provideElectron } from './runtime.ts';

// Prints the dist folder alone on stdout, for a developer's `ELECTRON_OVERRIDE_DIST_PATH=$(npm run -s electron)`.
const runtime = await provideElectron((line) => process.stderr.write(`${line}\n`));
process.stdout.write(`${runtime.dist}\n`);
