// The application menu as data; main hands it to Electron anew whenever what it shows has changed.
import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { AppEvent } from '../../shared/contract/app.ts';
import type { Preferences } from './preferences.ts';
import { menuText } from './text.ts';

type Item = MenuItemConstructorOptions;
type WindowCommand = Extract<AppEvent, { kind: 'menu' }>['command'];

export type MenuState = Pick<Preferences, 'theme' | 'density' | 'recent'> & {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  readonly isRegisterOpen: boolean;
};

export type MenuActions = {
  readonly newRegister: () => void;
  readonly openRegister: () => void;
  readonly openRecent: (id: string) => void;
  readonly saveCopy: () => void;
  readonly setPreferences: (some: Partial<Pick<Preferences, 'theme' | 'density'>>) => void;
  /** Leaves a command to the window. */
  readonly tellWindow: (command: WindowCommand) => void;
  readonly showAbout: () => void;
};

/** The menu for `state`, every entry with the action it stands for. */
export function buildMenu(state: MenuState, actions: MenuActions): Item[] {
  return [
    ...(state.isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    fileMenu(state, actions),
    editMenu(state, actions),
    viewMenu(state, actions),
    goMenu(state, actions),
    ...(state.isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    { label: menuText.help, submenu: [{ id: 'about', label: menuText.about, click: actions.showAbout }] },
  ];
}

function fileMenu(state: MenuState, actions: MenuActions): Item {
  const { isRegisterOpen } = state;
  const tell = (command: WindowCommand, label: string, accelerator?: string): Item => ({
    ...windowItem(actions, command, label, accelerator),
    enabled: isRegisterOpen,
  });
  return {
    label: menuText.file,
    submenu: [
      {
        id: 'newRegister',
        label: menuText.newRegister,
        accelerator: 'CmdOrCtrl+Shift+N',
        click: actions.newRegister,
      },
      { id: 'openRegister', label: menuText.open, accelerator: 'CmdOrCtrl+O', click: actions.openRegister },
      { id: 'openRecent', label: menuText.openRecent, submenu: recentItems(state, actions) },
      { type: 'separator' },
      {
        id: 'saveCopy',
        label: menuText.saveCopy,
        accelerator: 'CmdOrCtrl+Shift+S',
        click: actions.saveCopy,
        enabled: isRegisterOpen,
      },
      { type: 'separator' },
      tell('exportRecord', menuText.exportRecord, 'CmdOrCtrl+E'),
      tell('exportPolicy', menuText.exportPolicy, 'CmdOrCtrl+Shift+E'),
      { type: 'separator' },
      { role: 'close', label: menuText.close },
      ...(state.isMac ? [] : [{ role: 'quit', label: menuText.quit } satisfies Item]),
    ],
  };
}

function recentItems({ recent }: MenuState, actions: MenuActions): Item[] {
  if (recent.length === 0) return [{ label: menuText.noRecent, enabled: false }];
  return recent.map(({ id, path: file }) => ({
    id: `recent-${id}`,
    // In a label of the menu an ampersand would mark a letter.
    label: `${path.basename(file)} – ${path.basename(path.dirname(file))}`.replaceAll('&', '&&'),
    click: () => actions.openRecent(id),
  }));
}

function editMenu({ isMac }: MenuState, actions: MenuActions): Item {
  return {
    label: menuText.edit,
    submenu: [
      windowItem(actions, 'undo', menuText.undo, 'CmdOrCtrl+Z'),
      windowItem(actions, 'redo', menuText.redo, isMac ? 'Cmd+Shift+Z' : 'Ctrl+Shift+Z'),
      { type: 'separator' },
      { role: 'cut', label: menuText.cut },
      { role: 'copy', label: menuText.copy },
      { role: 'paste', label: menuText.paste },
      { role: 'selectAll', label: menuText.selectAll },
      { type: 'separator' },
      windowItem(actions, 'find', menuText.find, 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu({ theme, density, isDevelopment }: MenuState, actions: MenuActions): Item {
  const themes = [
    ['system', menuText.themeSystem],
    ['light', menuText.themeLight],
    ['dark', menuText.themeDark],
  ] as const;
  const densities = [
    ['comfortable', menuText.comfortable],
    ['compact', menuText.compact],
  ] as const;
  return {
    label: menuText.view,
    submenu: [
      {
        label: menuText.theme,
        submenu: themes.map(([value, label]) => ({
          id: `theme-${value}`,
          label,
          type: 'radio',
          checked: theme === value,
          click: () => actions.setPreferences({ theme: value }),
        })),
      },
      {
        label: menuText.density,
        submenu: densities.map(([value, label]) => ({
          id: `density-${value}`,
          label,
          type: 'radio',
          checked: density === value,
          click: () => actions.setPreferences({ density: value }),
        })),
      },
      { type: 'separator' },
      { role: 'resetZoom', label: menuText.actualSize },
      { role: 'zoomIn', label: menuText.zoomIn },
      { role: 'zoomOut', label: menuText.zoomOut },
      { role: 'togglefullscreen', label: menuText.fullScreen },
      ...(isDevelopment ? developmentItems() : []),
    ],
  };
}

function developmentItems(): Item[] {
  return [
    { type: 'separator' },
    { id: 'reload', role: 'reload', label: menuText.reload },
    { id: 'developerTools', role: 'toggleDevTools', label: menuText.developerTools },
  ];
}

function goMenu({ isMac }: MenuState, actions: MenuActions): Item {
  return {
    label: menuText.go,
    submenu: [
      windowItem(actions, 'back', menuText.back, isMac ? 'Cmd+[' : 'Alt+Left'),
      windowItem(actions, 'forward', menuText.forward, isMac ? 'Cmd+]' : 'Alt+Right'),
      { type: 'separator' },
      windowItem(actions, 'settings', menuText.settings, 'CmdOrCtrl+,'),
    ],
  };
}

function windowItem(actions: MenuActions, command: WindowCommand, label: string, accelerator?: string): Item {
  return {
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.tellWindow(command),
  };
}
