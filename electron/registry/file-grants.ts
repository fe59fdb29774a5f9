// Turns a grant that came with a call into the path it stands for.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { Context, FileGrant } from './context.ts';

export function resolveGrant(context: Context, grant: string): FileGrant {
  const file = context.grants[grant];
  if (file === undefined)
    throw new RegistryError('file_failed', 'The permission for this file is no longer valid. Choose the file again.', {
      problem: 'noGrant',
    });
  return file;
}
