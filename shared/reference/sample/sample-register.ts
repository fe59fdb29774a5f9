// The sample register that ships with the app: a fictional company with a full record and some open questions.
import { registerDocumentSchema } from '../../domain/register-document.ts';
import type { RegisterDocument } from '../../domain/register-document.ts';
import document from './sample-register.json' with { type: 'json' };

/**
 * The sample as a register document, checked and with its defaults.
 * Companies that bear real names state only what is published about them; everything else is made up.
 */
export function sampleRegisterDocument(): RegisterDocument {
  return registerDocumentSchema.parse(document);
}
