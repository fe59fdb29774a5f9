// The record (ROPA) as preview and as file.
import { z } from 'zod';
import { recordIdSchema } from '../domain/primitives.ts';
import { recordLanguages } from '../domain/record-languages.ts';
import { activityRoles, codesOf } from '../domain/codes.ts';
import { command, query } from './operation.ts';
import { asAtInput } from './records.ts';
import { grantSchema } from './register.ts';
import { csvSeparatorNames, workbookFormats } from './workbook-formats.ts';

const languages = z.enum(recordLanguages);
const supplements = z.enum(['vendors', 'transfers', 'retention', 'everything', 'coverage']);
const recordRoles = z.enum(['controller', 'processor']);

/** Which activities a record lists; an absent choice leaves none out but, of statuses, the retired ones. */
const filter = {
  organisationIds: z.array(recordIdSchema).optional(),
  roles: z.array(z.enum(codesOf(activityRoles))).optional(),
  departments: z.array(z.string()).optional(),
  statuses: z.array(z.enum(['draft', 'active', 'retired'])).optional(),
};

/** What is in a record and how it is arranged. */
const choice = {
  layoutId: z.string(),
  /** Absent: the layout's own. */
  language: languages.optional(),
  ...filter,
  /** Ids of columns of its tables, in the order wanted. */
  columns: z.array(z.string()).min(1).optional(),
  /** Activities on one sheet, or a form for each. */
  sheets: z.enum(['one', 'perActivity']).optional(),
  /** Lists that go with it. */
  supplements: z.array(supplements).optional(),
  ...asAtInput,
};

const letterCount = z.strictObject({
  letter: z.string(),
  topic: z.string(),
  stated: z.int(),
  none: z.int(),
  prefilled: z.int(),
  gap: z.int(),
});

const shortening = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('text'),
    sheet: z.string(),
    /** From 1 under the headings; 0 is the contact block. */
    row: z.int(),
    heading: z.string(),
    characters: z.int(),
  }),
  z.strictObject({ what: z.literal('links'), sheet: z.string(), count: z.int() }),
  z.strictObject({ what: z.literal('sheetName'), sheet: z.string(), was: z.string() }),
]);

const workbook = z.looseObject({ title: z.string(), sheets: z.array(z.looseObject({ name: z.string() })) });

const arrangedColumn = z.strictObject({ id: z.string(), heading: z.string(), article: z.string().nullable() });

const ownLayout = z.strictObject({
  id: recordIdSchema,
  revision: z.int(),
  title: z.string(),
  /** Title of the layout that it was copied from. */
  basedOn: z.string(),
  language: languages,
  sheets: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** False for a form, which stays as the authority has it. */
      isTable: z.boolean(),
      columns: z.array(arrangedColumn).readonly(),
      /** What else a row of this sheet can show. */
      addable: z.array(arrangedColumn).readonly(),
    }),
  ),
});

export const recordDocumentOperations = {
  /** The layouts that ship, then those of the register. */
  'record.layouts': query(
    z.strictObject({ language: languages.default('en') }),
    z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        /** Of its first sheet; `roles` has all. */
        role: recordRoles,
        roles: z.array(recordRoles),
        /** In which it is written unless another is chosen. */
        language: languages,
        /** Whose form it is; null where it follows the law alone. */
        authority: z.string().nullable(),
        verification: z.enum(['lawText', 'official', 'copies', 'unverified']),
        /** How far the layout is verified, or who it is for. */
        note: z.string(),
        supplements: z.array(supplements),
        columns: z.array(z.strictObject({ id: z.string(), heading: z.string(), article: z.string().nullable() })),
        /** Whether it has a form for each activity. */
        hasForms: z.boolean(),
        isOwn: z.boolean(),
      }),
    ),
  ),
  /** What a file in this layout would state, by letter. */
  'record.coverage': query(
    z.strictObject({
      layoutId: z.string(),
      /** For a layout of both roles; absent: of its first sheet. */
      role: recordRoles.optional(),
      ...filter,
      ...asAtInput,
    }),
    z.strictObject({ activities: z.int(), letters: z.array(letterCount) }),
  ),
  /** The workbook as it would be written, the first `limit` rows of each sheet. */
  'record.preview': query(z.strictObject({ ...choice, limit: z.int().min(1).max(500).default(100) }), workbook),
  /** Writes the file, reads it back, and gives it its name only once every cell was found in it again. */
  'record.export': query(
    z.strictObject({
      ...choice,
      format: z.enum(workbookFormats),
      /** Of CSV; absent: the one that spreadsheet programs use in the language. */
      separator: z.enum(csvSeparatorNames).optional(),
      grant: grantSchema,
    }),
    z.strictObject({
      bytes: z.int(),
      /** Facts that the file says are not recorded. */
      gaps: z.int(),
      /** What was found again in the file: cells, answers to items of Art. 30 among them, and of how many activities. */
      proof: z.strictObject({ cells: z.int(), items: z.int(), activities: z.int() }),
      /** What had to be shortened to the limits of spreadsheet programs. */
      shortenings: z.array(shortening),
      /** Sheets that the format has no room for. */
      sheetsLeftOut: z.array(z.string()),
    }),
  ),
  /** A layout of the register's own, as it is arranged. */
  'record.ownLayout': query(z.strictObject({ id: recordIdSchema }), ownLayout),
  /** Makes a layout of the register's own from any other. */
  'record.copyLayout': command(
    ['recordLayouts'],
    z.strictObject({ layoutId: z.string(), title: z.string().trim().min(1).max(200) }),
    z.strictObject({ id: recordIdSchema }),
  ),
  /** Sets title, language, and columns with their order and headings; sheets that are not named stay as they are. */
  'record.arrangeLayout': command(
    ['recordLayouts'],
    z.strictObject({
      id: recordIdSchema,
      revision: z.int(),
      title: z.string().trim().min(1).max(200),
      language: languages,
      sheets: z.array(
        z.strictObject({
          id: z.string(),
          columns: z
            .array(
              z.strictObject({
                id: z.string(),
                /** Absent: as it is, in every language. */
                heading: z.string().trim().min(1).max(500).optional(),
              }),
            )
            .min(1),
        }),
      ),
    }),
    ownLayout,
  ),
};
