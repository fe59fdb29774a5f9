// What laws ask for item by item: in the record, in a notice, in a Californian policy. Not overridden: an item is the law's.
import { z } from 'zod';
import { optionalDay, optionalText, textSchema } from '../domain/primitives.ts';
import ccpaFile from './facts/ccpa.json' with { type: 'json' };
import noticeFile from './facts/notice-items.json' with { type: 'json' };
import recordFile from './facts/record-items.json' with { type: 'json' };
import { shippedFactShape, shippedOrigin } from './fact-origin.ts';
import type { FactReference, ShippedConfidence, Sourced } from './fact-origin.ts';
import { shippedFacts } from './fact-table.ts';
import type { ShippedFacts } from './fact-table.ts';

const requiredSchema = z.enum(['always', 'whereApplicable', 'wherePossible']);

export const recordItemSchema = z.strictObject({
  ...shippedFactShape,
  law: z.enum(['eu-gdpr', 'swiss-fadp']),
  role: z.enum(['controller', 'processor']),
  /** Name of the item, the same for both roles: `purposes`. */
  item: textSchema,
  article: textSchema,
  name: textSchema,
  required: requiredSchema,
  note: optionalText.default(null),
});
export type RecordItem = z.infer<typeof recordItemSchema>;

export const noticeItemSchema = z.strictObject({
  ...shippedFactShape,
  law: z.enum(['eu-gdpr', 'swiss-fadp', 'pipeda', 'lgpd']),
  item: textSchema,
  name: textSchema,
  /** In which cases, in words: `always`, `where consent is the basis`. */
  when: textSchema,
  /** Where the data come from the person (GDPR Art. 13); null: not asked for then. */
  article: optionalText.default(null),
  /** Where they come from somebody else (GDPR Art. 14). */
  articleIfNotFromPerson: optionalText.default(null),
});
export type NoticeItem = z.infer<typeof noticeItemSchema>;

export const ccpaItemSchema = z.strictObject({
  ...shippedFactShape,
  /** `category`: of personal information. `sensitive`: kind of sensitive information. Else what a text must tell. */
  kind: z.enum(['category', 'sensitive', 'noticeAtCollection', 'privacyPolicy']),
  /** Letter of a category, `A` to `L`. */
  letter: optionalText.default(null),
  article: textSchema,
  name: textSchema,
  required: requiredSchema.nullable().default(null),
  validFrom: optionalDay.default(null),
  note: optionalText.default(null),
});
export type CcpaItem = z.infer<typeof ccpaItemSchema>;

export const shippedRecordItems = shippedFacts(recordItemSchema, recordFile);
export const shippedNoticeItems = shippedFacts(noticeItemSchema, noticeFile);
export const shippedCcpaItems = shippedFacts(ccpaItemSchema, ccpaFile);

/** Items of a file with their origin, in its order. */
export function sourcedItems<
  Item extends { readonly id: string; readonly sources: FactReference[]; readonly confidence: ShippedConfidence },
>({ asOf, byId }: ShippedFacts<Item>): Sourced<Item>[] {
  return [...byId.values()].map((item) => ({ ...item, origin: shippedOrigin(asOf, item.sources, item.confidence) }));
}
