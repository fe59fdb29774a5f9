// Schedules as files of their own, and the regulator pack.
import { z } from 'zod';
import { daySchema, optionalDay, recordIdSchema } from '../domain/primitives.ts';
import { recordLanguages } from '../domain/record-languages.ts';
import { command, query } from './operation.ts';
import { asAtInput } from './records.ts';
import { grantSchema } from './register.ts';
import { workbookFormats } from './workbook-formats.ts';

export const scheduleIds = ['sub-processors', 'retention', 'vendors', 'transfers', 'trackers'] as const;
export type ScheduleId = (typeof scheduleIds)[number];

const recordLanguage = z.enum(recordLanguages);

/** Clauses whose annexes can be filled: modules of Implementing Decision (EU) 2021/914, and (EU) 2021/915 for Art. 28. */
export const annexKindIds = ['scc-module-1', 'scc-module-2', 'scc-module-3', 'scc-module-4', 'article-28'] as const;

export const packOperations = {
  /** The annexes of standard contractual clauses with a vendor, as a file. */
  'annexes.export': query(
    z.strictObject({
      kind: z.enum(annexKindIds),
      vendorId: recordIdSchema,
      format: z.enum(workbookFormats),
      grant: grantSchema,
      ...asAtInput,
    }),
    z.strictObject({
      bytes: z.int(),
      /** Cells that print a gap. */
      gaps: z.int(),
    }),
  ),
  /** One list of the register as a file. */
  'schedule.export': query(
    z.strictObject({
      scheduleId: z.enum(scheduleIds),
      format: z.enum(workbookFormats),
      language: recordLanguage.default('en'),
      grant: grantSchema,
      ...asAtInput,
    }),
    z.strictObject({
      bytes: z.int(),
      rows: z.int(),
      /** Cells that print a gap. */
      gaps: z.int(),
    }),
  ),
  /**
   * One ZIP for an authority: cover, record as XLSX and PDF, vendors, transfers, retention schedule, changes since the last
   * pack, findings on request, a manifest with the SHA-256 of every file, and a page that checks them offline.
   */
  'pack.export': command(
    ['publications'],
    z.strictObject({
      layoutId: z.string(),
      language: recordLanguage.optional(),
      withFindings: z.boolean().default(false),
      /** Without PDF where nothing can print it; else that is refused. */
      withoutPdf: z.boolean().default(false),
      /** Notes the pack as a publication, from which the next pack counts its changes. Not for a past day. */
      isNoted: z.boolean().default(false),
      grant: grantSchema,
      ...asAtInput,
    }),
    z.strictObject({
      bytes: z.int(),
      files: z.array(z.strictObject({ name: z.string(), size: z.int(), sha256: z.string() })).readonly(),
      /** To be given to the authority by another way. */
      manifestSha256: z.string(),
      asAt: daySchema,
      /** Day of the pack that the changes are counted from; null where there is none. */
      changesSince: optionalDay,
      changes: z.int(),
    }),
  ),
};
