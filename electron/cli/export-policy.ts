// `recital export policy`: the policy, or sections of it, for everybody or for one audience, in any format.
import path from 'node:path';
import { policyFormats } from '../../shared/contract/policy-formats.ts';
import { audiences, codesOf } from '../../shared/domain/codes.ts';
import { policyLanguages } from '../../shared/domain/languages.ts';
import { titleOfPolicy } from '../../shared/domain/record-title.ts';
import type { Registry } from '../registry/registry.ts';
import { allowOnly, asAtOf, oneOf, requireOption } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';
import { UsageError } from './usage.ts';

/** @throws UsageError, or RegistryError from the operation. */
export function exportPolicy(args: Arguments, register: string): Promise<Outcome> {
  allowOnly(args, [
    'policy',
    'audience',
    'service',
    'section',
    'format',
    'no-style',
    'out',
    'force',
    'as-of',
    'lang',
    'tone',
  ]);
  const { section, lang, tone, audience, 'no-style': isBare = false } = args.options;
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const input = {
    format: oneOf(requireOption(args, 'format'), policyFormats, 'The format'),
    withStyle: !isBare,
    grant,
    ...(section && { sections: section }),
    ...(audience !== undefined && { audience: oneOf(audience, codesOf(audiences), 'The audience') }),
    ...(lang !== undefined && { language: oneOf(lang, policyLanguages, 'The language') }),
    ...(tone !== undefined && { tone: oneOf(tone, ['plain', 'formal'], 'The tone') }),
    ...asAtOf(args),
  };
  return withRegister(register, async (registry) => {
    const policyId = await findPolicy(registry, args.options.policy);
    const serviceIds = await findServices(registry, args.options.service);
    const written = await registry.call(
      'policy.export',
      { ...input, ...(policyId !== undefined && { policyId }), ...(serviceIds && { serviceIds }) },
      { grants },
    );
    return {
      exitCode: 0,
      text: `Wrote ${file} (${written.bytes} bytes, ${written.gaps} not recorded).`,
      json: { file, ...written },
    };
  });
}

/** Id of the policy of a title, which names the audience of one that has one; undefined where none is named, so that the first one is taken. */
export async function findPolicy(registry: Registry, title: string | undefined): Promise<string | undefined> {
  if (title === undefined) return undefined;
  const policies = await registry.call('policies.list', {});
  const policy = policies.find((candidate) => titleOfPolicy(candidate) === title || candidate.id === title);
  if (policy === undefined)
    throw new UsageError(`There is no policy “${title}”. Known: ${policies.map(titleOfPolicy).join(', ')}.`);
  return policy.id;
}

/** Ids of services by their names or addresses. */
async function findServices(registry: Registry, names: readonly string[] | undefined): Promise<string[] | undefined> {
  if (names === undefined) return undefined;
  const services = await registry.call('services.list', {});
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const found = services.find((service) => service.name.toLowerCase() === wanted || service.url === wanted);
    if (found) return found.id;
    throw new UsageError(
      `There is no service “${name}”. Known: ${services.map((service) => service.name).join(', ')}.`,
    );
  });
}
