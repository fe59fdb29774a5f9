// The policy as JSON: its shape, which other programs may rely on. A later version only adds.
import { z } from 'zod';
import { recordTypeNames } from '../../shared/domain/record-types.ts';

const recordType = z.enum(recordTypeNames);

const fact = z
  .strictObject({ recordType, recordId: z.string(), field: z.string() })
  .describe('A field of a record of the register');

const sentence = z.strictObject({
  kind: z.literal('sentence'),
  text: z.string().describe('As read, without marks'),
  markdown: z.string().describe('The same with its links and emphasis'),
  form: z
    .enum(['sentence', 'item', 'cell', 'leadIn', 'own'])
    .describe('What it is in its text; a lead-in has the facts of the list that it leads into'),
  facts: z.array(fact).min(1).describe('Every fact that it states'),
});

const gap = z.strictObject({
  kind: z.literal('gap'),
  text: z.string().describe('As printed, brackets included'),
  missing: z
    .strictObject({
      kind: z.literal('notTranslated').optional().describe('Absent where nobody has recorded it'),
      text: z.string().describe('What is missing, as a noun phrase; the original of what is not translated'),
      recordType: recordType.optional(),
      recordId: z.string().optional(),
      field: z.string().optional(),
    })
    .describe('What nobody has recorded, and where it would be entered if its record exists'),
});

const words = z
  .strictObject({ kind: z.literal('words'), text: z.string(), markdown: z.string() })
  .describe('Words that state no fact of the register: headings of columns, paragraphs added by hand');

const span = z.discriminatedUnion('kind', [sentence, gap, words]);

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), spans: z.array(span) }),
  z.strictObject({ kind: z.literal('heading'), depth: z.int().min(3).max(6), spans: z.array(span) }),
  z.strictObject({ kind: z.literal('list'), isOrdered: z.boolean(), items: z.array(z.array(span)) }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.array(span))).describe('Rows of cells, a cell for each column'),
  }),
]);

export const policyJsonSchema = z.strictObject({
  format: z.literal('recital-policy'),
  version: z.literal(1),
  title: z.string(),
  language: z.string().describe('BCP 47'),
  generatedAt: z.string().describe('Instant, ISO 8601'),
  asAt: z.string().describe('Day on which the register stood so, YYYY-MM-DD'),
  opening: z.array(block).describe('What stands between title and first section: the dates of the policy'),
  sections: z.array(z.strictObject({ id: z.string(), heading: z.string(), blocks: z.array(block) })),
  gaps: z.int().describe('How many facts that the law asks for are missing'),
});

export type PolicyJson = z.infer<typeof policyJsonSchema>;
export type PolicyJsonBlock = z.infer<typeof block>;
export type PolicyJsonSpan = z.infer<typeof span>;
