import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeCssModuleTypes } from './css-module-types.ts';
import { rooms } from './rooms.ts';

const root = path.resolve(import.meta.dirname, '..');
const tsc = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'tsc.cmd' : 'tsc');

writeCssModuleTypes(root);
let failedRooms = 0;
for (const room of rooms) {
  const result = spawnSync(tsc, ['--project', path.join(root, room)], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) {
    failedRooms += 1;
    process.stdout.write(`typecheck: errors in ${room}\n`);
  }
}
process.exitCode = failedRooms === 0 ? 0 : 1;
