// The operations that main itself answers: files, recent registers, preferences.
import path from 'node:path';
import { appOperations } from '../../shared/contract/app.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { answerTo } from './app-answers.ts';
import type { AppAnswers } from './app-answers.ts';
import type { Dialogs } from './dialogs.ts';
import type { FileGrants } from './file-grants.ts';
import { newFolderPath } from './new-folder-path.ts';
import type { Preferences, PreferenceStore } from './preferences.ts';
import type { RegisterSession } from './register-session.ts';
import { errorText } from './text.ts';

export type AppOperationsOptions = {
  readonly version: string;
  readonly session: RegisterSession;
  readonly preferences: PreferenceStore;
  readonly grants: FileGrants;
  readonly dialogs: Dialogs;
  readonly newId: () => string;
  readonly setPreferences: (some: Partial<Pick<Preferences, 'theme' | 'density'>>) => void;
  readonly showMenu: (point: { x: number; y: number }) => void;
  readonly reveal: (file: string) => void;
  /** The page is there and listens. */
  readonly noticeListening: () => void;
  /** Calls off a call of the window that is under way. */
  readonly cancelCall: (callId: string) => void;
};

/** Makes the answers; the menu uses some of them too. */
export function createAppOperations(options: AppOperationsOptions): AppAnswers {
  const { session, preferences, grants, dialogs } = options;

  const openChosen = async (file: string | undefined, origin: 'existing' | 'empty'): Promise<{ opened: boolean }> => {
    if (file === undefined) return { opened: false };
    await session.open(file, origin);
    return { opened: true };
  };

  return {
    'app.state': answerTo(appOperations['app.state'], async () => {
      options.noticeListening();
      await session.whenStarted();
      const { theme, density, recent } = preferences.current();
      const openPath = session.openPath();
      return {
        version: options.version,
        platform: process.platform,
        theme,
        density,
        fileName: openPath === undefined ? null : path.basename(openPath),
        failure: session.failure() ?? null,
        recent: recent.map(({ id, path: file, openedAt }) => ({
          id,
          fileName: path.basename(file),
          folderName: path.basename(path.dirname(file)),
          openedAt,
          isOpen: file === openPath,
        })),
      };
    }),
    'app.newRegister': answerTo(appOperations['app.newRegister'], async () =>
      openChosen(await dialogs.askForNewRegister(), 'empty'),
    ),
    'app.openRegister': answerTo(appOperations['app.openRegister'], async () =>
      openChosen(await dialogs.askForRegister(), 'existing'),
    ),
    'app.openRecent': answerTo(appOperations['app.openRecent'], async ({ id }) => {
      await session.openRecent(id);
      return { opened: true };
    }),
    'app.openSample': answerTo(appOperations['app.openSample'], async () => {
      await session.openSample();
      return { opened: true };
    }),
    'app.saveCopy': answerTo(appOperations['app.saveCopy'], async () => {
      await session.whenStarted();
      const openPath = session.openPath();
      const target = openPath === undefined ? undefined : await dialogs.askForCopyTarget(openPath);
      if (target === undefined) return { saved: false };
      if (target === openPath) throw new RegistryError('rule_broken', errorText.copyOntoItself);
      const grant = options.newId();
      const reply = await session.service.call(
        'register.saveCopy',
        { grant },
        { [grant]: { path: target, mayOverwrite: true } },
      );
      if (!reply.ok) throw new RegistryError(reply.error.code, reply.error.message, reply.error);
      return { saved: true };
    }),
    'app.chooseTarget': answerTo(appOperations['app.chooseTarget'], async ({ suggestedName, format }) => {
      const file = await dialogs.askForTarget(suggestedName, format);
      return file === undefined ? null : { grant: grants.give(file, 'write'), fileName: path.basename(file) };
    }),
    'app.chooseSource': answerTo(appOperations['app.chooseSource'], async ({ format }) => {
      const file = await dialogs.askForSource(format);
      return file === undefined ? null : { grant: grants.give(file, 'read'), fileName: path.basename(file) };
    }),
    'app.chooseFolder': answerTo(appOperations['app.chooseFolder'], async ({ suggestedName }) => {
      const place = await dialogs.askForFolder();
      if (place === undefined) return null;
      const folder = newFolderPath(place, suggestedName);
      return { grant: grants.give(folder, 'write'), folderName: path.basename(folder) };
    }),
    'app.reveal': answerTo(appOperations['app.reveal'], async ({ grant }) => {
      const file = grants.findWritten(grant);
      if (file === undefined) throw new RegistryError('not_found', errorText.notWritten, { problem: 'noGrant' });
      options.reveal(file);
      return {};
    }),
    'app.cancelCall': answerTo(appOperations['app.cancelCall'], async ({ callId }) => {
      options.cancelCall(callId);
      return {};
    }),
    'app.showMenu': answerTo(appOperations['app.showMenu'], async (point) => {
      options.showMenu(point);
      return {};
    }),
    'app.setPreferences': answerTo(appOperations['app.setPreferences'], async ({ theme, density }) => {
      options.setPreferences({ ...(theme && { theme }), ...(density && { density }) });
      return {};
    }),
  };
}
