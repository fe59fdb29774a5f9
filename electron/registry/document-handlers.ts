// Record and policy, as preview and as file.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { documentOperations } from '../../shared/contract/documents.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import { isPolicySectionId, policySectionIds } from '../../shared/documents/policy/section-ids.ts';
import { buildRecordWorkbook } from '../../shared/documents/record/build-record.ts';
import { coverageOf, findLayout, listLayouts } from '../../shared/documents/record/layouts.ts';
import type { Workbook } from '../../shared/documents/workbook.ts';
import { writePolicy } from '../exchange/write-policy.ts';
import { checkTarget, writeFileWhole } from '../exchange/write-whole.ts';
import { writeXlsx } from '../exchange/write-xlsx.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';

export const documentHandlers: Pick<Handlers, keyof typeof documentOperations> = {
  'record.layouts': () => listLayouts().map(({ id, title, role, note }) => ({ id, title, role, note })),

  'record.coverage': ({ layoutId, asAt }, context) => {
    const { activities, letters } = coverageOf(indexFor(context, asAt), knownLayout(layoutId));
    return { activities, letters };
  },

  'record.preview': ({ layoutId, limit, asAt }, context) => ({ ...buildWorkbook(layoutId, asAt, context, limit) }),

  'record.export': async ({ layoutId, grant, asAt }, context) => {
    const target = resolveGrant(context, grant);
    // Before the work, so that a wrong folder is told at once.
    await checkTarget(target);
    const workbook = buildWorkbook(layoutId, asAt, context);
    const bytes = await writeFileWhole(target, await writeXlsx(workbook));
    return { bytes, gaps: coverageOf(indexFor(context, asAt), layoutId).gaps };
  },

  'policy.preview': (input, context) => ({
    ...buildPolicy(indexFor(context, input.asAt), policyOptions(input, context)),
  }),

  'policy.gaps': (input, context) => {
    const { sections, gaps } = buildPolicy(indexFor(context, input.asAt), policyOptions(input, context));
    return { total: gaps.length, sections, gaps: gaps.slice(0, input.limit) };
  },

  'policy.export': async (input, context) => {
    const target = resolveGrant(context, input.grant);
    await checkTarget(target);
    const document = buildPolicy(indexFor(context, input.asAt), policyOptions(input, context));
    const { printPdf } = context;
    const content = await writePolicy(document, input.format, { printPdf, withStyle: input.withStyle });
    return { bytes: await writeFileWhole(target, content), gaps: document.gaps.length };
  },
};

function buildWorkbook(layoutId: string, asAt: string | undefined, context: Context, rowLimit?: number): Workbook {
  return buildRecordWorkbook(indexFor(context, asAt), {
    layoutId: knownLayout(layoutId),
    generatedAt: context.clock().toISOString(),
    asAt: asAt ?? today(context.clock),
    language: 'en',
    ...(rowLimit !== undefined && { rowLimit }),
  });
}

function knownLayout(layoutId: string): string {
  if (findLayout(layoutId)) return layoutId;
  const known = listLayouts().map(({ id }) => id);
  throw new RegistryError('invalid_input', `There is no layout “${layoutId}”. Known: ${known.join(', ')}.`, {
    fields: { layoutId: 'Not a known layout' },
  });
}

type PolicyInput = {
  readonly policyId?: string | undefined;
  readonly sections?: readonly string[] | undefined;
  readonly asAt?: string | undefined;
};

function policyOptions({ policyId, sections, asAt }: PolicyInput, context: Context): Parameters<typeof buildPolicy>[1] {
  const unknown = sections?.find((section) => !isPolicySectionId(section));
  if (unknown !== undefined)
    throw new RegistryError(
      'invalid_input',
      `There is no policy section “${unknown}”. Known: ${policySectionIds.join(', ')}.`,
      {
        fields: { sections: 'Not a known section' },
      },
    );
  return {
    generatedAt: context.clock().toISOString(),
    asAt: asAt ?? today(context.clock),
    language: 'en',
    ...(policyId !== undefined && { policyId }),
    ...(sections && { sections: sections.filter(isPolicySectionId) }),
  };
}
