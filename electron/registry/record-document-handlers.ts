// The record (ROPA), as preview and as file.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { recordDocumentOperations } from '../../shared/contract/record-documents.ts';
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { buildRecordWorkbook } from '../../shared/documents/record/build-record.ts';
import { coveragesOf, listLayouts } from '../../shared/documents/record/layouts.ts';
import type { RecordFilter } from '../../shared/documents/record/layouts.ts';
import type { Workbook } from '../../shared/documents/workbook.ts';
import { exportWorkbook } from '../exchange/write-workbook.ts';
import { checkTarget } from '../exchange/write-whole.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { arrangeOwnLayout, createOwnLayout, showOwnLayout } from './own-layouts.ts';

export const recordDocumentHandlers: Pick<Handlers, keyof typeof recordDocumentOperations> = {
  'record.layouts': ({ language }, context) =>
    listLayouts(language, context.store.index().register.records.recordLayouts),

  'record.coverage': (input, context) => {
    const index = indexFor(context, input.asAt);
    checkLayout(index, input.layoutId);
    const coverages = coveragesOf(index, input.layoutId, input.statuses, filterOf(input));
    const coverage = input.role === undefined ? coverages[0] : coverages.find(({ role }) => role === input.role);
    if (coverage === undefined)
      throw new RegistryError('invalid_input', `This layout has no sheet as ${input.role ?? 'controller'}.`, {
        fields: { role: 'Not in this layout' },
      });
    const { activities, letters } = coverage;
    return { activities, letters };
  },

  'record.preview': ({ limit, ...choice }, context) => ({ ...buildWorkbook(choice, context, limit) }),

  'record.export': async ({ format, separator, grant, ...choice }, context) => {
    const target = resolveGrant(context, grant);
    // Before the work, so that a wrong folder is told at once.
    await checkTarget(target);
    const index = indexFor(context, choice.asAt);
    const { printPdf, signal, onProgress } = context;
    const report = await exportWorkbook(target, buildWorkbook(choice, context), format, {
      printPdf,
      separator,
      signal,
      onProgress,
    });
    return {
      ...report,
      gaps: coveragesOf(index, choice.layoutId, choice.statuses, filterOf(choice)).reduce(
        (sum, coverage) => sum + coverage.gaps,
        0,
      ),
    };
  },

  'record.ownLayout': ({ id }, context) => showOwnLayout(id, context),

  'record.copyLayout': (input, context) => {
    checkLayout(context.store.index(), input.layoutId);
    return { id: createOwnLayout(input, context) };
  },

  'record.arrangeLayout': (input, context) => arrangeOwnLayout(input, context),
};

type Choice = Omit<ParsedInputOf<'record.preview'>, 'limit'>;

function filterOf({ organisationIds, roles, departments }: Partial<Choice>): RecordFilter {
  return {
    ...(organisationIds && { organisationIds }),
    ...(roles && { roles }),
    ...(departments && { departments }),
  };
}

function buildWorkbook(choice: Choice, context: Context, rowLimit?: number): Workbook {
  const { layoutId, language, statuses, columns, sheets, supplements, asAt } = choice;
  const index = indexFor(context, asAt);
  checkLayout(index, layoutId, columns);
  return buildRecordWorkbook(index, {
    layoutId,
    generatedAt: context.clock().toISOString(),
    asAt: asAt ?? today(context.clock),
    filter: filterOf(choice),
    ...(language && { language }),
    ...(statuses && { statuses }),
    ...(columns && { columns }),
    ...(sheets && { sheets }),
    ...(supplements && { supplements }),
    ...(rowLimit !== undefined && { rowLimit }),
  });
}

/** Refuses a layout, or columns of one, that there is not. */
function checkLayout(index: RegisterIndex, layoutId: string, columns: readonly string[] = []): void {
  const { recordLayouts } = index.register.records;
  const layouts = listLayouts('en', recordLayouts);
  const layout = layouts.find(({ id }) => id === layoutId);
  if (layout === undefined) {
    const known = layouts.map(({ id }) => id).join(', ');
    throw new RegistryError('invalid_input', `There is no layout “${layoutId}”. Known: ${known}.`, {
      fields: { layoutId: 'Not a known layout' },
    });
  }
  const unknown = columns.find((column) => !layout.columns.some(({ id }) => id === column));
  if (unknown === undefined) return;
  const known = layout.columns.map(({ id }) => id).join(', ');
  throw new RegistryError(
    'invalid_input',
    known === ''
      ? `The layout “${layoutId}” has no columns to choose from.`
      : `The layout “${layoutId}” has no column “${unknown}”. Known: ${known}.`,
    { fields: { columns: 'Not a known column' } },
  );
}
