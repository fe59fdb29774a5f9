import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { appOrigin } from './bundle-file.ts';

/** Whether a call comes from the page of our window itself: not from a frame in it, another window or another origin. */
export function isTrustedSender(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  const { senderFrame } = event;
  if (window === undefined || window.isDestroyed() || senderFrame === null) return false;
  return senderFrame === window.webContents.mainFrame && senderFrame.origin === appOrigin;
}
