// Questions that the operating system asks for us. Each answers an absolute path, or undefined when the user cancels.
import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow, FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { withRegisterExtension } from './register-files.ts';
import { aboutText, dialogText } from './text.ts';

export type FileFormat = keyof typeof dialogText.formats;
/** What a file is read for. */
export type SourceKind = keyof typeof sourceFilters;

const registerFilter: FileFilter = { name: dialogText.registers, extensions: ['recital'] };
const allFiles: FileFilter = { name: dialogText.allFiles, extensions: ['*'] };
const sourceFilters = {
  json: [{ name: dialogText.formats.json, extensions: ['json'] }],
  policy: [
    { name: dialogText.policies, extensions: ['html', 'htm', 'xhtml', 'docx', 'pdf', 'md', 'markdown', 'txt'] },
    allFiles,
  ],
  vendorPage: [
    {
      name: dialogText.vendorPages,
      extensions: ['html', 'htm', 'xhtml', 'pdf', 'md', 'markdown', 'csv', 'tsv', 'json', 'docx', 'txt'],
    },
    allFiles,
  ],
} satisfies Readonly<Record<string, FileFilter[]>>;

export type Dialogs = {
  readonly askForNewRegister: () => Promise<string | undefined>;
  readonly askForRegister: () => Promise<string | undefined>;
  readonly askForCopyTarget: (openFile: string) => Promise<string | undefined>;
  readonly askForTarget: (suggestedName: string, format: FileFormat) => Promise<string | undefined>;
  readonly askForSource: (kind: SourceKind) => Promise<string | undefined>;
  /** An existing folder. */
  readonly askForFolder: () => Promise<string | undefined>;
  readonly showAbout: () => Promise<void>;
};

/** Makes the dialogs of the window that `getWindow` gives; without a window they stand alone. */
export function createDialogs(getWindow: () => BrowserWindow | undefined): Dialogs {
  const save = async (options: SaveDialogOptions): Promise<string | undefined> => {
    const window = getWindow();
    const { canceled, filePath } = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return canceled || filePath === '' ? undefined : filePath;
  };
  const open = async (options: OpenDialogOptions): Promise<string | undefined> => {
    const window = getWindow();
    const { canceled, filePaths } = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return canceled ? undefined : filePaths[0];
  };
  const documents = (): string => app.getPath('documents');

  return {
    askForNewRegister: async () => {
      const file = await save({
        title: dialogText.newRegister,
        buttonLabel: dialogText.create,
        defaultPath: path.join(documents(), withRegisterExtension(dialogText.newRegisterName)),
        filters: [registerFilter],
      });
      return file === undefined ? undefined : withRegisterExtension(file);
    },
    askForRegister: () =>
      open({ title: dialogText.openRegister, properties: ['openFile'], filters: [registerFilter, allFiles] }),
    askForCopyTarget: async (openFile) => {
      const { dir, name } = path.parse(openFile);
      const file = await save({
        title: dialogText.saveCopy,
        defaultPath: path.join(dir, withRegisterExtension(dialogText.copyOf(name))),
        filters: [registerFilter],
      });
      return file === undefined ? undefined : withRegisterExtension(file);
    },
    askForTarget: async (suggestedName, format) => {
      const file = await save({
        title: dialogText.saveFile,
        // The window suggests a name, never a place.
        defaultPath: path.join(documents(), path.basename(suggestedName)),
        filters: [{ name: dialogText.formats[format], extensions: [format] }],
      });
      if (file === undefined) return undefined;
      return path.extname(file) === '' ? `${file}.${format}` : file;
    },
    askForSource: (kind) =>
      open({
        title: dialogText.chooseFile,
        properties: ['openFile'],
        filters: sourceFilters[kind],
      }),
    askForFolder: () => open({ title: dialogText.chooseFolder, properties: ['openDirectory', 'createDirectory'] }),
    showAbout: async () => {
      const options = {
        type: 'info' as const,
        title: aboutText.title,
        message: aboutText.message(app.getVersion()),
        detail: aboutText.detail(process.versions),
        buttons: [dialogText.ok],
      };
      const window = getWindow();
      await (window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options));
    },
  };
}
