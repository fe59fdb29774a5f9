// Schedules and the regulator pack, from the register to files.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { packOperations } from '../../shared/contract/pack.ts';
import { ownOrganisation } from '../../shared/domain/register.ts';
import type { RecordLanguage } from '../../shared/domain/record-languages.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import { buildAnnexes } from '../../shared/documents/annexes/build-annexes.ts';
import { buildPackChanges, buildPackCover, buildPackFindings } from '../../shared/documents/pack/build-pack-sheets.ts';
import type { PackChange, PackEntry, PackFacts, PackFinding } from '../../shared/documents/pack/build-pack-sheets.ts';
import { wordsOfCode } from '../../shared/domain/record-title.ts';
import { buildRecordWorkbook } from '../../shared/documents/record/build-record.ts';
import { findLayout, listLayouts } from '../../shared/documents/record/layouts.ts';
import { buildSchedule } from '../../shared/documents/schedules/build-schedule.ts';
import { countGapCells } from '../../shared/documents/workbook.ts';
import type { Workbook } from '../../shared/documents/workbook.ts';
import type { FoundFile } from '../exchange/pack/read-zip.ts';
import { writePack } from '../exchange/pack/write-pack.ts';
import { proveExport } from '../exchange/prove-export.ts';
import { exportWorkbook, writeWorkbook } from '../exchange/write-workbook.ts';
import { checkTarget, writeFileWhole } from '../exchange/write-whole.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { findingsFor } from './finding-sets.ts';
import { summariseChangeSet } from './history.ts';

export const packHandlers: Pick<Handlers, keyof typeof packOperations> = {
  'schedule.export': async ({ scheduleId, format, language, grant, asAt }, context) => {
    const workbook = buildSchedule(indexFor(context, asAt), scheduleId, {
      generatedAt: context.clock().toISOString(),
      asAt: asAt ?? today(context.clock),
      language,
    });
    const { bytes } = await exportWorkbook(resolveGrant(context, grant), workbook, format, context);
    return { bytes, rows: workbook.sheets[0]?.rowCount ?? 0, gaps: countGapCells(workbook) };
  },

  'annexes.export': async ({ kind, vendorId, format, grant, asAt }, context) => {
    const index = indexFor(context, asAt);
    if (index.get('vendor', vendorId) === undefined)
      throw new RegistryError('not_found', 'This vendor is not in the register.');
    const generatedAt = context.clock().toISOString();
    const workbook = buildAnnexes(index, { kind, vendorId, generatedAt, asAt: asAt ?? today(context.clock) });
    const { bytes } = await exportWorkbook(resolveGrant(context, grant), workbook, format, context);
    return { bytes, gaps: countGapCells(workbook) };
  },

  'pack.export': async (input, context) => {
    const target = resolveGrant(context, input.grant);
    // Before the work, so that a wrong folder is told at once.
    await checkTarget(target);
    if (input.isNoted && input.asAt !== undefined && input.asAt < today(context.clock))
      throw new RegistryError('invalid_input', 'A pack of a past day cannot be noted as the last one.', {
        fields: { isNoted: 'Not for a past day' },
      });
    const index = indexFor(context, input.asAt);
    const facts = packFacts(index, input, context);
    const { since, changes } = changesSinceLastPack(index, context);
    const documents = packDocuments(index, input, context, facts, { since, changes });

    const entries: PackEntry[] = documents.flatMap(({ name, what, formats }) =>
      formats.map((format) => ({ name: `${name}.${format}`, what })),
    );
    const cover = {
      name: 'cover',
      what: 'This page',
      formats: pageFormats(input.withoutPdf),
      workbook: buildPackCover(facts, entries),
    };
    const files: FoundFile[] = [];
    for (const { name, workbook, formats } of [cover, ...documents]) {
      const fitted = fitWorkbook(workbook);
      for (const format of formats) {
        const bytes = await writeWorkbook(fitted, format, context);
        await proveExport(bytes, format, fitted);
        files.push({ name: `${name}.${format}`, bytes });
      }
    }
    const {
      bytes,
      files: listed,
      manifestSha256,
    } = await writePack(
      files,
      {
        title: cover.workbook.title,
        organisation: cover.workbook.properties.organisation,
        asAt: facts.asAt,
        generatedAt: facts.generatedAt,
        layoutId: input.layoutId,
        journalHash: context.store.journal.head()?.hash ?? null,
      },
      context.signal,
    );
    const size = await writeFileWhole(target, bytes);
    if (input.isNoted) notePack(context, facts, manifestSha256);
    return {
      bytes: size,
      files: listed,
      manifestSha256,
      asAt: facts.asAt,
      changesSince: since,
      changes: changes.length,
    };
  },
};

type PackInput = {
  readonly layoutId: string;
  readonly language?: RecordLanguage | undefined;
  readonly withFindings: boolean;
  readonly withoutPdf: boolean;
  readonly asAt?: string | undefined;
};

type PageFormat = 'html' | 'pdf' | 'xlsx';
type PackDocument = PackEntry & { readonly workbook: Workbook; readonly formats: readonly PageFormat[] };

function pageFormats(withoutPdf: boolean): readonly PageFormat[] {
  return withoutPdf ? ['html'] : ['html', 'pdf'];
}

function packFacts(index: RegisterIndex, { layoutId, asAt }: PackInput, context: Context): PackFacts {
  const { recordLayouts } = index.register.records;
  const layout = listLayouts('en', recordLayouts).find(({ id }) => id === layoutId);
  if (layout === undefined || findLayout(layoutId, recordLayouts) === undefined)
    throw new RegistryError(
      'invalid_input',
      `There is no layout “${layoutId}”. Known: ${listLayouts('en', recordLayouts)
        .map(({ id }) => id)
        .join(', ')}.`,
      { fields: { layoutId: 'Not a known layout' } },
    );
  return {
    generatedAt: context.clock().toISOString(),
    asAt: asAt ?? today(context.clock),
    organisation: ownOrganisation(index.register),
    layoutTitle: layout.title,
    layoutNote: layout.note,
  };
}

function packDocuments(
  index: RegisterIndex,
  { layoutId, language, withFindings, withoutPdf, asAt }: PackInput,
  context: Context,
  facts: PackFacts,
  { since, changes }: { readonly since: string | null; readonly changes: readonly PackChange[] },
): PackDocument[] {
  const { generatedAt } = facts;
  const record = buildRecordWorkbook(index, {
    layoutId,
    generatedAt,
    asAt: facts.asAt,
    ...(language && { language }),
  });
  const schedule = (id: 'vendors' | 'transfers' | 'retention'): Workbook =>
    buildSchedule(index, id, { generatedAt, asAt: facts.asAt, language: language ?? 'en' });
  return [
    {
      name: 'record',
      what: 'Record of processing activities (Art. 30)',
      workbook: record,
      formats: withoutPdf ? ['xlsx'] : ['xlsx', 'pdf'],
    },
    {
      name: 'vendors',
      what: 'Vendors and their agreements (Art. 28)',
      workbook: schedule('vendors'),
      formats: ['xlsx'],
    },
    { name: 'transfers', what: 'Transfers (Art. 44 to 49)', workbook: schedule('transfers'), formats: ['xlsx'] },
    {
      name: 'retention',
      what: 'Retention schedule (Art. 30(1)(f))',
      workbook: schedule('retention'),
      formats: ['xlsx'],
    },
    {
      name: 'changes',
      what: since === null ? 'Changes of the register' : `Changes since the pack of ${since}`,
      workbook: buildPackChanges(facts, changes, since),
      formats: ['html'],
    },
    ...(withFindings
      ? [
          {
            name: 'findings',
            what: 'Findings of the checks, open and set aside',
            workbook: buildPackFindings(facts, listFindings(context, asAt)),
            formats: ['html'] as const,
          },
        ]
      : []),
  ];
}

function listFindings(context: Context, asAt: string | undefined): PackFinding[] {
  const { result } = findingsFor(context, asAt);
  return [
    ...result.findings.map(({ severity, article, subject, message }) => ({
      severity,
      article,
      subject,
      message,
      dismissed: null,
    })),
    ...result.dismissed.map(({ finding: { severity, article, subject, message }, reason, dismissedOn }) => ({
      severity,
      article,
      subject,
      message,
      dismissed: `${dismissedOn}: ${reason}`,
    })),
  ];
}

/** Changes since the last pack that was noted, newest first; all that the journal has where there is none. */
function changesSinceLastPack(
  index: RegisterIndex,
  { store }: Context,
): { since: string | null; changes: readonly PackChange[] } {
  const last = index.register.records.publications.filter(({ kind }) => kind === 'record').at(-1);
  const changes: PackChange[] = [];
  for (const set of store.journal.since(last?.createdAt ?? '')) {
    // A baseline is the register as it was taken over, not a change of it; the pack's own note is none either.
    if (set.kind === 'baseline' || set.operation === 'pack.export') continue;
    const summary = summariseChangeSet(set, store.journal.changesOf(set.sequence), 0, index);
    for (const { recordType, title, action, fields } of summary.changes)
      changes.push({
        at: set.at,
        actor: set.actor,
        recordType: wordsOfCode(recordType),
        title,
        action,
        fields: fields.map((field) => wordsOfCode(field)),
      });
  }
  return { since: last?.publishedOn ?? null, changes };
}

function notePack({ store, clock }: Context, facts: PackFacts, manifestSha256: string): void {
  store.write('pack.export', (unit) =>
    unit.create('publication', {
      kind: 'record',
      title: `Regulator pack, ${facts.layoutTitle}`,
      publishedOn: today(clock),
      publishedBy: store.actor,
      sha256: manifestSha256,
    }),
  );
}
