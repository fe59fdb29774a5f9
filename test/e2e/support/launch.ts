// Starts the real app on a fresh user-data folder and ends it again.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

export const rootFolder = path.resolve(import.meta.dirname, '../../..');

/** A virtual display has no graphics card; without this every start waits for the process that looks for one to fail. */
export const displayWords: readonly string[] = process.platform === 'linux' ? ['--disable-gpu'] : [];

export type LaunchOptions = {
  /** User data to start from; a fresh folder by default. */
  readonly userData?: string;
  /** More words for the command line, such as a register to open. */
  readonly words?: readonly string[];
};

export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What the page wrote to its console as warning or error. */
  readonly consoleMessages: string[];
  /** Closes the window as the user does, and waits until the app has ended. */
  readonly close: () => Promise<void>;
};

export function makeUserData(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'recital-e2e-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Starts the app and waits until its first screen is drawn. */
export async function launchApp({ userData = makeUserData(), words = [] }: LaunchOptions = {}): Promise<RunningApp> {
  const app = await _electron.launch({
    args: [...displayWords, `--user-data-dir=${userData}`, rootFolder, ...words],
    cwd: rootFolder,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    // The app chooses its theme; Playwright would pretend a light one.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  const consoleMessages: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') consoleMessages.push(message.text());
  });
  page.on('pageerror', (error) => consoleMessages.push(String(error)));
  // What is asked of the page before it has loaded can be lost with the empty document that it replaces.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return {
    app,
    page,
    userData,
    consoleMessages,
    close: async () => {
      const ended = app.waitForEvent('close');
      await app
        .evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.close();
        })
        // The answer may be lost in the end of the app, which is what is waited for.
        .catch(() => undefined);
      await ended;
    },
  };
}
