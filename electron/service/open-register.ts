// Opens a register file for the service, making it first where it is to be new.
import type { WireError } from '../../shared/contract/errors.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { RegisterOrigin, ServiceRequest } from '../../shared/contract/service-messages.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from '../registry/create-register.ts';
import { openRegistry } from '../registry/registry.ts';
import type { Registry, RegistryOptions } from '../registry/registry.ts';

type OpenRequest = Extract<ServiceRequest, { kind: 'open' }>;

/**
 * Opens the register that `request` names. A new one is written whole or not at all and replaces no file.
 * @throws RegistryError that says what is wrong with the file and what to do.
 */
export async function openRegister(
  { path, origin, actor }: OpenRequest,
  options: Pick<RegistryOptions, 'onUnexpected' | 'printPdf'>,
): Promise<Registry> {
  if (origin !== 'existing') await createRegister({ path, mayOverwrite: false }, { actor, ...contentOf(origin) });
  return openRegistry({ path, actor, ...options });
}

type Content = Pick<Parameters<typeof createRegister>[1], 'content'>;

function contentOf(origin: Exclude<RegisterOrigin, 'existing'>): Content {
  return origin === 'sample' ? { content: { document: sampleRegisterDocument(), file: 'the sample register' } } : {};
}

/** Any failure to open as a wire error; what nobody foresaw goes to the log under the reference that the user sees. */
export function explainFailure(error: unknown, onUnexpected: NonNullable<RegistryOptions['onUnexpected']>): WireError {
  if (error instanceof RegistryError) return error.wire;
  const reference = crypto.randomUUID().slice(-12);
  onUnexpected(reference, error);
  return {
    code: 'storage_unavailable',
    problem: 'unexpected',
    message: `The register could not be opened, for a reason that Recital did not foresee. The file was not changed. The log has the details under ${reference}.`,
    reference,
  };
}
