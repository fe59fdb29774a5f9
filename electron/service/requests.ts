import { z } from 'zod';
import { wireErrorSchema } from '../../shared/contract/errors.ts';
import type { MainMessage } from '../../shared/contract/service-messages.ts';

const id = z.int();

const messageSchema: z.ZodType<MainMessage> = z.discriminatedUnion('kind', [
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
  z.strictObject({ kind: z.literal('cancel'), id }),
  z.strictObject({
    kind: z.literal('printed'),
    printId: id,
    reply: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: z.string() }),
      z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
    ]),
  }),
]);

/** A message as main sends it. Main and service are built together, so anything else is a fault of ours and thrown. */
export function parseMessage(message: unknown): MainMessage {
  return messageSchema.parse(message);
}
