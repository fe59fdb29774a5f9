// The one window: how it is made, where it is, and that what is typed is saved before it closes.
import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { Session } from 'electron';
import { startPage } from './bundle-file.ts';
import type { PreferenceStore } from './preferences.ts';
import { backgroundColor, followTheme, titleBarHeight, titleBarOverlay } from './theme.ts';
import { placeWindow, smallestWindow } from './window-state.ts';

const preloadFile = path.join(import.meta.dirname, '../preload/preload.cjs');
const trafficLights = { x: 14, y: titleBarHeight / 2 - 8 } as const;

const longestDrawingMs = 1_500;

export type WindowOptions = {
  readonly session: Session;
  readonly preferences: PreferenceStore;
  readonly isDevelopment: boolean;
  /** Resolves when the page has saved what was typed; the window closes after it. */
  readonly prepareToClose: () => Promise<void>;
  /** Opens the application menu, which has no bar where our title bar takes the place of the system's. */
  readonly showMenu: () => void;
};

/** Opens the window where it was left. It shows itself once the page has drawn. */
export function openWindow({
  session,
  preferences,
  isDevelopment,
  prepareToClose,
  showMenu,
}: WindowOptions): BrowserWindow {
  const place = placeWindow(preferences.current().window, listWorkAreas());
  const window = new BrowserWindow({
    x: place.x,
    y: place.y,
    width: place.width,
    height: place.height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Recital',
    backgroundColor: backgroundColor(),
    titleBarStyle: 'hidden',
    ...(process.platform === 'darwin'
      ? { trafficLightPosition: trafficLights }
      : { titleBarOverlay: titleBarOverlay() }),
    webPreferences: {
      preload: preloadFile,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: isDevelopment,
      spellcheck: process.platform === 'darwin',
    },
  });
  if (place.isMaximized) window.maximize();
  followTheme(window);
  keepPlace(window, preferences);
  closeWhenSaved(window, prepareToClose);
  if (process.platform !== 'darwin') openMenuByKey(window, showMenu);
  showWhenDrawn(window);
  void window.loadURL(startPage);
  return window;
}

/** A page that has loaded but never draws, as where graphics fail, is shown all the same. */
function showWhenDrawn(window: BrowserWindow): void {
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', () => setTimeout(show, longestDrawingMs));
}

function openMenuByKey(window: BrowserWindow, showMenu: () => void): void {
  window.webContents.on('before-input-event', (event, { type, key, shift, control, alt, meta }) => {
    if (type !== 'keyDown' || key !== 'F10' || shift || control || alt || meta) return;
    event.preventDefault();
    showMenu();
  });
}

function listWorkAreas(): Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

function keepPlace(window: BrowserWindow, preferences: PreferenceStore): void {
  window.on('close', () => {
    preferences.change({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  });
}

function closeWhenSaved(window: BrowserWindow, prepareToClose: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'saved' = 'open';
  window.on('close', (event) => {
    if (state === 'saved') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void prepareToClose().finally(() => {
      state = 'saved';
      if (!window.isDestroyed()) window.close();
    });
  });
}
