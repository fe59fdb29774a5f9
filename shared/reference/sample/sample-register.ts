// PLACEHOLDER by the lead so that the app starts; the fixtures engineer overwrites this file. Never commit it.
import { registerDocumentSchema } from '../../domain/register-document.ts';
import type { RegisterDocument } from '../../domain/register-document.ts';
export function sampleRegisterDocument(): RegisterDocument {
  return registerDocumentSchema.parse({ format: 'recital-register', version: 1, records: {} });
}
