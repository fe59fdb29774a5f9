// Adequacy decisions as the fields of a place hold them, read for a form.
import { z } from 'zod';
import { readToday } from '../../ui/index.ts';

/** Only what the form shows is named; the rest goes back as it came. */
const decisionSchema = z.looseObject({
  decision: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable().default(null),
  scope: z.string().nullable().default(null),
  sources: z.array(z.unknown()),
  confidence: z.string(),
});

export type Decision = z.infer<typeof decisionSchema>;

export function readDecisions(value: unknown): readonly Decision[] {
  return z.array(decisionSchema).safeParse(value).data ?? [];
}

/** Its sources are named when the form is saved. */
export function newDecision(): Decision {
  return { decision: '', validFrom: readToday(), validUntil: null, scope: null, sources: [], confidence: 'fromMemory' };
}

/** Gives decisions without a source the one that was entered for the whole form. */
export function withSource(value: unknown, source: string): readonly Decision[] {
  return readDecisions(value).map((decision) =>
    decision.sources.length > 0 ? decision : { ...decision, sources: [{ name: source, url: null }] },
  );
}
