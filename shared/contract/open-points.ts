// What nobody has answered yet, as one counted list by kind.
import { z } from 'zod';
import { openPointKinds } from '../domain/open-points.ts';
import { recordIdSchema } from '../domain/primitives.ts';
import { recordTypeNames } from '../domain/record-types.ts';
import { query } from './operation.ts';
import { asAtInput } from './records.ts';

const openPoint = z.strictObject({
  kind: z.enum(openPointKinds),
  recordType: z.enum(recordTypeNames),
  recordId: recordIdSchema,
  title: z.string(),
  field: z.string().nullable(),
  /** `Art. 30(1)(f)`; null where the point is not one of Art. 30. */
  article: z.string().nullable(),
  letter: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']).nullable(),
  /** What is missing, as noun phrases. */
  missing: z.array(z.string()),
  /** The source to confirm, for a pre-filled fact. */
  factSourceId: recordIdSchema.nullable(),
});

export const openPointOperations = {
  /** Open points by kind; `limit` caps what is listed of each kind, not what is counted. */
  'register.openPoints': query(
    z.strictObject({ limit: z.int().min(0).max(5000).default(200), ...asAtInput }),
    z.strictObject({
      total: z.int(),
      /** Letters of all activities that are stated or answered with none. */
      answeredLetters: z.int(),
      /** Every kind in order, also those without a point. */
      groups: z.array(
        z.strictObject({
          kind: z.enum(openPointKinds),
          count: z.int(),
          records: z.int(),
          points: z.array(openPoint),
        }),
      ),
    }),
  ),
};
