// Permissions that main hands to the window instead of paths. Each stands for one file that the user chose in a dialog.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { GrantedFile } from '../../shared/contract/service-messages.ts';

type Grant = { readonly path: string; readonly mode: 'read' | 'write'; isUsed: boolean };

export type FileGrants = {
  readonly give: (path: string, mode: 'read' | 'write') => string;
  /** Uses a grant for one call; a grant to write serves one call only. @throws RegistryError where it does not hold. */
  readonly use: (id: string, mode: 'read' | 'write') => GrantedFile;
  /** Nothing was written after all: the user may try again without choosing anew. */
  readonly giveBack: (id: string) => void;
  /** The file that was written under a grant; undefined if none was. */
  readonly findWritten: (id: string) => string | undefined;
};

/** Makes an empty set of grants; they last as long as the app runs. */
export function createFileGrants(newId: () => string): FileGrants {
  const grants = new Map<string, Grant>();
  return {
    give: (path, mode) => {
      const id = newId();
      grants.set(id, { path, mode, isUsed: false });
      return id;
    },
    use: (id, mode) => {
      const grant = grants.get(id);
      if (grant?.mode !== mode || (mode === 'write' && grant.isUsed))
        throw new RegistryError(
          'file_failed',
          'The permission for this file is no longer valid. Choose the file again.',
          { problem: 'noGrant' },
        );
      grant.isUsed = true;
      // The system's save dialog has asked before it let the user pick a file that is there.
      return { path: grant.path, mayOverwrite: mode === 'write' };
    },
    giveBack: (id) => {
      const grant = grants.get(id);
      if (grant !== undefined) grant.isUsed = false;
    },
    findWritten: (id) => {
      const grant = grants.get(id);
      return grant?.mode === 'write' && grant.isUsed ? grant.path : undefined;
    },
  };
}
