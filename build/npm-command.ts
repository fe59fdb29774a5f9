/** How to start npm without a shell: through the npm that runs this script, else the one on the path. */
export function npmCommand(): { file: string; leadingArguments: string[] } {
  const script = process.env['npm_execpath'];
  // npm needs the Node it came with, or any newer one; ours is newer than every npm's minimum.
  if (script?.endsWith('.js') === true) return { file: process.execPath, leadingArguments: [script] };
  return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', leadingArguments: [] };
}
