// The Art. 30 record as a workbook.
import type { RecordLanguage } from '../../domain/record-languages.ts';
import { organisationOfActivity, controllerTopics, processorTopics } from '../../domain/letter-strip.ts';
import type { Letter } from '../../domain/letter-strip.ts';
import type { RecordRole } from '../../domain/coverage.ts';
import type { Organisation } from '../../domain/record-types.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { keysOf } from '../../domain/typed-keys.ts';
import { asksRetentionByCategory, cellsOfSheet, layoutText, rolesOf } from '../../reference/layouts/layout.ts';
import type { RecordLayout, SheetLayout, SupplementId } from '../../reference/layouts/layout.ts';
import { fitWorkbook } from '../fit-workbook.ts';
import type { LinkTarget, Sheet, Workbook } from '../workbook.ts';
import {
  arrangePerActivity,
  chooseColumns,
  findColumnsLeftOut,
  namesJointControllers,
  namesOwner,
} from './arrange-layout.ts';
import { chooseRelated, chooseRows } from './choose-activities.ts';
import type { Choice } from './choose-activities.ts';
import { buildContactBlock } from './contact-block.ts';
import { formatName, sayDate } from './format.ts';
import { requireLayout } from './layouts.ts';
import type { RecordContext, RecordRow } from './record-context.ts';
import { buildCoverageSheet } from './sheets/coverage-sheet.ts';
import { buildEverythingSheets } from './sheets/everything-sheets.ts';
import { buildFormSheet, buildStackedForms, formSheetId } from './sheets/form-sheet.ts';
import { buildRecordSheet, sayHeading, sayText } from './sheets/record-sheet.ts';
import type { LayoutVoice } from './sheets/record-sheet.ts';
import { buildRetentionSheet } from './sheets/retention-sheet.ts';
import type { TableHead } from './sheets/table.ts';
import { buildTransfersSheet } from './sheets/transfers-sheet.ts';
import { buildVendorsSheet } from './sheets/vendors-sheet.ts';
import { fill } from './words/fill.ts';
import { wordsOf } from './words/words.ts';

export type RecordOptions = Choice & {
  /** A shipped layout, or one of the register's own. */
  readonly layoutId: string;
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  /** Absent: the layout's own. */
  readonly language?: RecordLanguage;
  /** Ids of the columns of the record's tables, in the order wanted; absent: all. */
  readonly columns?: readonly string[];
  /** Activities on one sheet, or a form on a sheet for each; absent: as the layout has it. */
  readonly sheets?: 'one' | 'perActivity';
  /** Lists that go with the record; absent: those of the layout. */
  readonly supplements?: readonly SupplementId[];
  /** For a preview: how many rows of each sheet, and how many forms, are built. Sums and counts are of the whole. */
  readonly rowLimit?: number;
};

/**
 * The record in a layout: its tables and forms, and the lists that go with it.
 * @throws RangeError where there is no such layout.
 */
export function buildRecordWorkbook(index: RegisterIndex, options: RecordOptions): Workbook {
  const layout = requireLayout(options.layoutId, index.register.records.recordLayouts);
  const language = options.language ?? layout.language;
  const words = wordsOf(language);
  const voice: LayoutVoice = { language, ownLanguage: layout.language, hasLetters: layout.hasLetters };
  const organisation = ownOrganisation(index.register);
  const name = organisation ? formatName(organisation) : '';
  const asAt = fill(words.sheet.asAt, { date: sayDate(options.asAt, language) });
  const context: RecordContext = { index, asAt: options.asAt, organisation, words };
  const { rowLimit } = options;
  const head: TableHead = { lines: [[name, asAt].filter(Boolean).join(', ')], rowLimit };

  const strip = { phrases: words.gaps, asksRetentionByCategory: asksRetentionByCategory(layout) };
  const roles = rolesOf(layout).map((role) => ({ role, ...chooseRows(role, index, options, words, strip) }));
  const rowsOf = (role: RecordRole): RecordRow[] => roles.find((chosen) => chosen.role === role)?.rows ?? [];
  const related = chooseRelated(
    roles.flatMap(({ rows }) => rows),
    index,
    options.filter,
  );

  const whole = options.sheets === 'perActivity' ? arrangePerActivity(layout) : layout.sheets;
  const chosen = whole.map((sheet) => chooseColumns(sheet, options.columns));
  const links = new Map<string, LinkTarget>();
  const parts = { layout, context, head, voice, options, links };
  const sheets = chosen.flatMap((sheet, position) => {
    const notes = roles.find(({ role }) => role === sheet.role)?.notes ?? [];
    const leftOut = findColumnsLeftOut(whole[position] ?? sheet, sheet).map((column) => sayHeading(column, voice));
    const columns = leftOut.length > 0 ? [fill(words.sheet.columnsLeftOut, { columns: leftOut.join(', ') })] : [];
    return buildSheets(sheet, rowsOf(sheet.role), [...head.lines, ...notes, ...columns], parts, chosen);
  });

  const supplements = options.supplements ?? layout.supplements;
  const lists = supplements.flatMap((supplement): Sheet[] => {
    switch (supplement) {
      case 'vendors':
        return [buildVendorsSheet(related.vendors, context, head)];
      case 'transfers':
        return [buildTransfersSheet(related.transfers, context, head)];
      case 'retention':
        return [buildRetentionSheet(related.rules, context, head)];
      case 'everything':
        return buildEverythingSheets(context, head);
      case 'coverage':
        return roles.map(({ role, rows }, position) =>
          buildCoverageSheet(
            rows,
            {
              ...head,
              id: position === 0 ? 'coverage' : `coverage-${role}`,
              role,
              linkOf: ({ activity }) => links.get(activity.id),
              lettersWithoutPlace: findLettersWithoutPlace(role, chosen),
            },
            words,
          ),
        );
    }
  });

  const title = sayText(chosen[0]?.title ?? layout.title, voice);
  return fitWorkbook({
    title: name ? fill(words.sheet.recordOf, { title, name }) : title,
    language,
    properties: {
      subject: fill(words.sheet.recordOf, { title, name: asAt }),
      organisation: name,
      asAt: options.asAt,
      generatedAt: options.generatedAt,
      layoutId: layout.id,
      description: [layoutText(layout.verification.note, language), ...roles.flatMap(({ notes }) => notes)].join(' '),
    },
    words: words.writers,
    sheets: [...sheets, ...lists],
  });
}

type Parts = {
  readonly layout: RecordLayout;
  readonly context: RecordContext;
  readonly head: TableHead;
  readonly voice: LayoutVoice;
  readonly options: RecordOptions;
  /** Where the record of an activity is; filled as sheets are built, forms before tables. */
  readonly links: Map<string, LinkTarget>;
};

/** The sheets that one sheet of the layout becomes. */
function buildSheets(
  sheet: SheetLayout,
  rows: readonly RecordRow[],
  lines: readonly string[],
  { context, voice, options, links, head }: Parts,
  all: readonly SheetLayout[],
): Sheet[] {
  const { rowLimit } = options;
  if (sheet.kind === 'form') {
    // A form says itself who answers for its activity.
    const formContext: RecordContext = { ...context, organisation: undefined };
    if (options.sheets === 'one')
      return [buildStackedForms(sheet, rows.slice(0, rowLimit), formContext, { voice, lines })];
    for (const row of rows) links.set(row.activity.id, { kind: 'sheet', sheetId: formSheetId(sheet, row) });
    return rows.slice(0, rowLimit).map((row) => buildFormSheet(sheet, row, formContext, { voice, lines: head.lines }));
  }
  const form =
    options.sheets === 'one' ? undefined : all.find(({ kind, role }) => kind === 'form' && role === sheet.role);
  const linkOf = (row: RecordRow): LinkTarget | undefined =>
    form?.kind === 'form' ? { kind: 'sheet', sheetId: formSheetId(form, row) } : undefined;
  const day = options.generatedAt.slice(0, 10);
  return splitByOrganisation(sheet, rows, context).map(({ organisation, rows: own, suffix }) => {
    const id = `${sheet.id}${suffix}`;
    if (sheet.per === 'activity' && !form)
      for (const [row, { activity }] of own.entries())
        if (!links.has(activity.id)) links.set(activity.id, { kind: 'row', sheetId: id, row });
    const tableContext: RecordContext = { ...context, organisation };
    const built = buildRecordSheet(sheet, own, tableContext, {
      voice,
      lines,
      rowLimit,
      facts: sheet.hasContactBlock
        ? buildContactBlock(sheet.role, tableContext, day, namesJointControllers(all, sheet.role) ? [] : own)
        : [],
      linkOf,
    });
    return suffix === '' ? built : { ...built, id, name: `${built.name} ${organisation?.name ?? ''}` };
  });
}

/** A table that leaves the contacts to the block above it has one organisation; a register with several has a table for each. */
function splitByOrganisation(
  sheet: SheetLayout,
  rows: readonly RecordRow[],
  { index, organisation }: RecordContext,
): { organisation: Organisation | undefined; rows: readonly RecordRow[]; suffix: string }[] {
  const groups = new Map<string, { organisation: Organisation | undefined; rows: RecordRow[] }>();
  if (sheet.kind === 'table' && sheet.hasContactBlock && !namesOwner(sheet)) {
    for (const row of rows) {
      const owner = organisationOfActivity(row.activity, index);
      const group = groups.get(owner?.id ?? '') ?? { organisation: owner, rows: [] };
      group.rows.push(row);
      groups.set(owner?.id ?? '', group);
    }
  }
  if (groups.size === 0) return [{ organisation, rows, suffix: '' }];
  return [...groups].map(([id, group], position) => ({ ...group, suffix: position === 0 ? '' : `-${id}` }));
}

/** Letters that no cell of a role's sheets answers and no contact block either. */
function findLettersWithoutPlace(role: RecordRole, sheets: readonly SheetLayout[]): Letter[] {
  const ofRole = sheets.filter((sheet) => sheet.role === role);
  const shown = new Set(
    ofRole.flatMap((sheet) =>
      cellsOfSheet(sheet).map(({ article }) => article?.slice(article.lastIndexOf('(') + 1, -1)),
    ),
  );
  if (ofRole.some((sheet) => sheet.kind === 'table' && sheet.hasContactBlock)) shown.add('a');
  const letters: readonly Letter[] = role === 'processor' ? keysOf(processorTopics) : keysOf(controllerTopics);
  return letters.filter((letter) => !shown.has(letter));
}
