// The policy, as preview and as file.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { documentOperations } from '../../shared/contract/documents.ts';
import type { AudienceCode } from '../../shared/domain/codes.ts';
import type { PolicyLanguage } from '../../shared/domain/languages.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import type { BuildPolicyOptions } from '../../shared/documents/policy/build-policy.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { listNoticeItems } from '../../shared/documents/policy/notice-items.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { isPolicySectionId, policySectionIds } from '../../shared/documents/policy/section-ids.ts';
import { writePolicy } from '../exchange/write-policy.ts';
import { checkTarget, writeFileWhole } from '../exchange/write-whole.ts';
import { builtPolicy } from './built-policies.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { sentencesAbout } from './sentences-about.ts';

export const documentHandlers: Pick<Handlers, keyof typeof documentOperations> = {
  'policy.preview': (input, context) => ({
    ...previewPolicy(input, context),
  }),

  'policy.gaps': (input, context) => {
    const { sections, gaps } = previewPolicy(input, context);
    return { total: gaps.length, sections, gaps: gaps.slice(0, input.limit) };
  },

  'policy.sentences': ({ recordId, asAt }, context) => sentencesAbout(recordId, asAt, context),

  'policy.items': ({ policyId, asAt }, context) => {
    const index = indexFor(context, asAt);
    const document = previewPolicy({ policyId, asAt }, context);
    return listNoticeItems(document, index, factsOfRegister(index.register), policyId ?? null);
  },

  'policy.export': async (input, context) => {
    const target = resolveGrant(context, input.grant);
    await checkTarget(target);
    const document = previewPolicy(input, context);
    const content = await writePolicy(document, input.format, {
      withStyle: input.withStyle,
      printPdf: context.printPdf,
      signal: context.signal,
    });
    return { bytes: await writeFileWhole(target, content), gaps: document.gaps.length };
  },
};

type PolicyInput = {
  readonly policyId?: string | undefined;
  readonly sections?: readonly string[] | undefined;
  readonly asAt?: string | undefined;
  readonly language?: PolicyLanguage | undefined;
  readonly tone?: BuildPolicyOptions['tone'] | undefined;
  readonly audience?: AudienceCode | undefined;
  readonly serviceIds?: readonly string[] | undefined;
};

function previewPolicy(
  { policyId, sections, asAt, language, tone, audience, serviceIds }: PolicyInput,
  context: Context,
): PolicyDocument {
  const unknown = sections?.find((section) => !isPolicySectionId(section));
  if (unknown !== undefined)
    throw new RegistryError(
      'invalid_input',
      `There is no policy section “${unknown}”. Known: ${policySectionIds.join(', ')}.`,
      {
        fields: { sections: 'Not a known section' },
      },
    );
  const index = indexFor(context, asAt);
  if (serviceIds?.some((id) => index.get('service', id) === undefined) === true)
    throw new RegistryError('not_found', 'A service that was asked for is not in the register.');
  return builtPolicy(index, {
    generatedAt: context.clock().toISOString(),
    asAt: asAt ?? today(context.clock),
    language: language ?? settingsOf(index.register).textLanguage,
    ...(policyId !== undefined && { policyId }),
    ...(sections && { sections: sections.filter(isPolicySectionId) }),
    ...(tone !== undefined && { tone }),
    ...(audience !== undefined && { audience }),
    ...(serviceIds !== undefined && { serviceIds }),
  });
}
