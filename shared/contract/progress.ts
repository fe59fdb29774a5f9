// How far a long operation is, as it crosses a boundary.
import { z } from 'zod';

export const progressSchema = z.strictObject({
  /** What is being done now; steps of one operation follow each other. */
  step: z.enum(['reading', 'writing', 'checking', 'printing']),
  /** Parts that are done, of `total`, which is null while nobody knows it. */
  done: z.int().min(0),
  total: z.int().min(0).nullable(),
});
export type Progress = z.infer<typeof progressSchema>;
