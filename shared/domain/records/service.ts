import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { optionalId, optionalText, placeSchema, textList, textSchema } from '../primitives.ts';

export const serviceKinds = ['website', 'webApp', 'mobileApp', 'api', 'saas', 'shop', 'other'] as const;

/** Something that people use and a policy covers: a website, an app, an API. */
export const service = defineRecord({
  type: 'service',
  area: 'services',
  fields: {
    name: textSchema,
    kinds: z.array(z.enum(serviceKinds)),
    /** Address as printed, for example `proecommerce.com`. */
    url: optionalText,
    organisationId: optionalId,
    /** What it does, as a noun phrase: `a software platform for repair shops`. */
    description: optionalText,
    /** What its users do with it, as verb phrases without "to": `manage daily operations`. */
    usedTo: textList,
    /** Parts of use that count as the service, as noun phrases: `the sign-up`. */
    includes: textList,
    /** Groups of people, as noun phrases: `visitors of the website`. */
    audience: textList,
    intendedFor: z.enum(['businesses', 'consumers', 'both']).nullable(),
    hosting: z.array(placeSchema),
    /** Where hosting cannot be named by country: `Europe or other regions`. */
    hostingDescription: optionalText,
    /** True where it can be hosted there but need not. */
    isHostingConditional: z.boolean(),
    status: z.enum(['planned', 'active', 'retired']),
    notes: optionalText,
  },
  defaults: {
    kinds: [],
    url: null,
    organisationId: null,
    description: null,
    usedTo: [],
    includes: [],
    audience: [],
    intendedFor: null,
    hosting: [],
    hostingDescription: null,
    isHostingConditional: false,
    status: 'active',
    notes: null,
  },
  references: { organisationId: { to: 'organisation', onRemove: 'clearField' } },
});
