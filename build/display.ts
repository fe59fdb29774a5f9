/** Whether a window can be shown here: always on macOS and Windows, elsewhere where X11 or Wayland says so. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

/** A command line that has a display: as it is where there is one, else under a virtual X server of its own. */
export function withDisplay(command: readonly string[]): string[] {
  if (hasDisplay()) return [...command];
  return ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1000x24', ...command];
}
