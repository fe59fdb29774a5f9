// A file that the user dropped on the window. Preload tells its path; the window gets a permission to read it, as after a dialog.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { DroppedFile } from '../../shared/contract/app.ts';
import type { FileGrants } from './file-grants.ts';

/** A permission to read the file; null for a folder, a piece of text, or anything else that is no file on this machine. */
export function grantDroppedFile(file: unknown, grants: Pick<FileGrants, 'give'>): DroppedFile | null {
  if (typeof file !== 'string' || !path.isAbsolute(file)) return null;
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return { grant: grants.give(file, 'read'), fileName: path.basename(file) };
}
