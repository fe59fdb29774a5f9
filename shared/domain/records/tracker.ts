import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { idList, optionalId, optionalText, textList, textSchema, yesNoSchema } from '../primitives.ts';
import { timeLimitSchema } from '../periods.ts';

/** A cookie, pixel or similar technology (ePrivacy Directive Art. 5(3)). */
export const tracker = defineRecord({
  type: 'tracker',
  area: 'trackers',
  fields: {
    /** Name or pattern (`_ga_*`), or for an unnamed one what it is: `CSRF token`. */
    name: textSchema,
    isNamed: z.boolean(),
    /** Further names of the same tracker. */
    otherNames: textList,
    kind: z.enum(['cookie', 'pixel', 'localStorage', 'script', 'sdk', 'other']),
    /** What it is, as a singular noun phrase: `session cookie`. */
    description: optionalText,
    /** Verb phrase without "to": `keep you signed in`. */
    purpose: optionalText,
    category: z.enum(['strictlyNecessary', 'functional', 'analytics', 'advertising', 'other']).nullable(),
    providerVendorId: optionalId,
    serviceIds: idList,
    lifetimeKind: z.enum(['session', 'period']).nullable(),
    lifetime: timeLimitSchema.nullable(),
    /** Attributes as set, for example `HttpOnly`, `SameSite=Strict`. */
    attributes: textList,
    needsConsent: yesNoSchema,
    status: z.enum(['planned', 'active', 'ended']),
    notes: optionalText,
  },
  defaults: {
    isNamed: true,
    otherNames: [],
    kind: 'cookie',
    description: null,
    purpose: null,
    category: null,
    providerVendorId: null,
    serviceIds: [],
    lifetimeKind: null,
    lifetime: null,
    attributes: [],
    needsConsent: 'unknown',
    status: 'active',
    notes: null,
  },
  references: { providerVendorId: { to: 'vendor', onRemove: 'clearField' } },
  links: { serviceIds: 'service' },
});
