import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { optionalDay, optionalText, textSchema } from '../primitives.ts';

export const securityCategories = [
  'encryptionInTransit',
  'encryptionAtRest',
  'accessControl',
  'authentication',
  'passwordStorage',
  'isolation',
  'logging',
  'availability',
  'organisational',
  'other',
] as const;

/** A technical or organisational measure (GDPR Art. 32(1), 30(1)(g)). */
export const securityMeasure = defineRecord({
  type: 'securityMeasure',
  area: 'securityMeasures',
  fields: {
    /** Noun phrase: `HTTPS (TLS) for all traffic`. */
    name: textSchema,
    description: optionalText,
    category: z.enum(securityCategories).nullable(),
    kind: z.enum(['technical', 'organisational']).nullable(),
    /** Null where it always holds; else when it does: `where the deployment platform provides it`. */
    condition: optionalText,
    /** Who takes the measure. `users`: a duty of the people who use the service. */
    takenBy: z.enum(['organisation', 'vendor', 'users']),
    reviewDate: optionalDay,
    /** When it was last reviewed. */
    reviewedOn: optionalDay,
    status: z.enum(['planned', 'active', 'ended']),
    notes: optionalText,
  },
  defaults: {
    description: null,
    category: null,
    kind: null,
    condition: null,
    takenBy: 'organisation',
    reviewDate: null,
    reviewedOn: null,
    status: 'active',
    notes: null,
  },
});
