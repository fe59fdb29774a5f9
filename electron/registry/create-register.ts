// Makes a register file, empty or from a register document: whole or not at all.
import { writeFileWhole } from '../exchange/write-whole.ts';
import type { WriteTarget } from '../exchange/write-whole.ts';
import { openRegisterStore } from '../storage/register-store.ts';
import { v7 as newRecordId } from 'uuid';
import type { RegisterDocument } from '../../shared/domain/register-document.ts';
import { importRegisterDocument } from './register-document-exchange.ts';

/**
 * Makes a register file at `target`. With a document, the register begins as that document says (a baseline, which
 * cannot be undone); `file` names where the document came from in messages.
 * @throws RegistryError that names the file and the mend; nothing is left behind.
 */
export async function createRegister(
  target: WriteTarget,
  options: {
    readonly actor: string;
    readonly content?: { readonly document: RegisterDocument; readonly file: string };
    readonly clock?: () => Date;
  },
): Promise<void> {
  await writeFileWhole(target, (temporary) => {
    const store = openRegisterStore({
      path: temporary,
      create: true,
      actor: options.actor,
      clock: options.clock ?? (() => new Date()),
      newId: () => newRecordId(),
    });
    try {
      if (options.content)
        importRegisterDocument(store, options.content.document, { file: options.content.file, dryRun: false });
    } finally {
      // Closing moves everything from the write-ahead log into the file, so that the one file is the register.
      store.close();
    }
  });
}
