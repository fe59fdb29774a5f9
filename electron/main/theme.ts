import { nativeTheme } from 'electron';
import type { BrowserWindow, TitleBarOverlayOptions } from 'electron';
import type { Preferences } from './preferences.ts';

// From renderer/styles/tokens.css, for what the system draws: the ground before the page is there, the window buttons.
const grounds = {
  light: { canvas: '#f3f5f3', symbols: '#4a5550' },
  dark: { canvas: '#111514', symbols: '#adb7b1' },
} as const;

/** Height of our own title bar, in which the system draws its window buttons. */
export const titleBarHeight = 40;

/** Follows the user's choice, or the system where the user leaves it to the system. */
export function applyTheme(theme: Preferences['theme']): void {
  nativeTheme.themeSource = theme;
}

export function backgroundColor(): string {
  return currentGround().canvas;
}

export function titleBarOverlay(): TitleBarOverlayOptions {
  // One pixel of the bar is left to the line below it.
  return { color: currentGround().canvas, symbolColor: currentGround().symbols, height: titleBarHeight - 1 };
}

/** Keeps what the system draws of `window` in the colours of the theme, whoever changes it. */
export function followTheme(window: BrowserWindow): void {
  const paint = (): void => {
    window.setBackgroundColor(backgroundColor());
    if (process.platform !== 'darwin') window.setTitleBarOverlay(titleBarOverlay());
  };
  nativeTheme.on('updated', paint);
  window.on('closed', () => nativeTheme.off('updated', paint));
}

function currentGround(): (typeof grounds)[keyof typeof grounds] {
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}
