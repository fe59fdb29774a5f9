// The main process: what has to happen before the app is ready, and the life cycle. The app itself is put together in app.ts.
import { app } from 'electron';
import { startApp } from './app.ts';
import type { RunningApp } from './app.ts';
import { findRegisterArgument } from './register-files.ts';
import { registerScheme } from './renderer-scheme.ts';
import { applySwitches } from './security/switches.ts';

applySwitches(app);
registerScheme();

// A second start hands its register to the first and ends.
if (app.requestSingleInstanceLock()) run();
else app.exit();

function run(): void {
  let named = findRegisterArgument(process.argv.slice(1), process.cwd());
  let openLater: ((file: string) => void) | undefined;

  // macOS hands over a file this way, before or after the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (openLater === undefined) named = file;
    else openLater(file);
  });

  app.once('ready', () => {
    const running = startApp(named);
    openLater = running.openRegister;
    app.on('second-instance', (_, words, folder) => {
      const file = findRegisterArgument(words.slice(1), folder);
      if (file !== undefined) running.openRegister(file);
      running.showWindow();
    });
    app.on('activate', running.showWindow);
    quitWhenClosed(running);
  });
}

/** On macOS an app outlives its window; elsewhere it ends with it. Either way the register is closed before the end. */
function quitWhenClosed(running: RunningApp): void {
  let isQuitting = false;
  let isClosed = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    // The window saves before it closes, which calls off a quit on the way.
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void running.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
