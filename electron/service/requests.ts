import { z } from 'zod';
import type { ServiceRequest } from '../../shared/contract/service-messages.ts';

const id = z.int();

const requestSchema: z.ZodType<ServiceRequest> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    id,
    path: z.string(),
    origin: z.enum(['existing', 'empty', 'sample']),
    actor: z.string(),
  }),
  z.strictObject({
    kind: z.literal('call'),
    id,
    name: z.string(),
    input: z.unknown(),
    grants: z.record(z.string(), z.strictObject({ path: z.string(), mayOverwrite: z.boolean() })),
  }),
  z.strictObject({ kind: z.literal('close'), id }),
]);

/** A request as main sends it. Main and service are built together, so anything else is a fault of ours and thrown. */
export function parseRequest(message: unknown): ServiceRequest {
  return requestSchema.parse(message);
}
