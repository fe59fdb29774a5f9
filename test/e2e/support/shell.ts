// The parts of the app that are no page: menu, dialogs, service process.
import { readFileSync, readdirSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Clicks an entry of the application menu by its id. */
export async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    if (!item) throw new Error(`The menu has no entry ${itemId}`);
    // Electron's type of it is any function at all.
    const click = item.click as () => void;
    click.call(item);
  }, id);
}

/** Answers the system's next save dialogs with a file, or cancels them. */
export async function answerSaveDialogs(app: ElectronApplication, file: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
  }, file);
}

/** Answers the system's next open dialogs with a file, or cancels them. */
export async function answerOpenDialogs(app: ElectronApplication, file: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === undefined,
      filePaths: filePath === undefined ? [] : [filePath],
    });
  }, file);
}

/** Process id of the forked registry service of `app` (Linux). */
export function findServiceProcess(app: ElectronApplication): number {
  const main = app.process().pid;
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => parentOf(pid) === main && commandOf(pid).includes('service.mjs'));
  if (found === undefined) throw new Error('There is no service process');
  return found;
}

function parentOf(pid: number): number | undefined {
  const line = readProcessFile(pid, 'stat');
  // The command stands in brackets and may hold spaces; the parent is the second word after it.
  const parent = line.slice(line.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function commandOf(pid: number): string {
  return readProcessFile(pid, 'cmdline');
}

function readProcessFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return '';
  }
}
