// Readings as the register keeps them, and texts that are read without being kept.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { RegistryError } from '../../shared/contract/errors.ts';
import { readingContentSchema, readingLayoutSchema } from '../../shared/contract/readings.ts';
import type { Reading, ReadingDecision } from '../../shared/domain/record-types.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { Draft } from '../../shared/drift/draft.ts';
import { draftRecords } from '../../shared/drift/draft-records.ts';
import { locateReading } from '../../shared/drift/located-reading.ts';
import type { LocatedReading } from '../../shared/drift/located-reading.ts';
import { layOutLines, layOutText } from '../../shared/drift/text-layout.ts';
import type { LaidOutBlock } from '../../shared/drift/text-layout.ts';
import { readPolicy } from '../../shared/reading/read-policy.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { readBlocks, readPolicyFile } from './read-policy-file.ts';
import type { TextForm } from './read-policy-file.ts';

/** A text that was read, before or without keeping it. */
export type ReadText = {
  readonly title: string;
  readonly fileName: string | null;
  readonly located: LocatedReading;
  readonly layout: readonly LaidOutBlock[];
};

/** @throws RegistryError `file_failed` where the file cannot be read or holds no text. */
export async function readFileText(file: string): Promise<ReadText> {
  const { reading, text, document } = await readPolicyFile(file);
  const fileName = path.basename(file);
  return {
    title: document.title ?? fileName,
    fileName,
    located: locateReading(text, document, reading),
    layout: layOutText(document),
  };
}

export function readPastedText(text: string, form: TextForm): ReadText {
  const document = readBlocks(text, form);
  const reading = readPolicy(document);
  return {
    title: document.title ?? reading.organisation ?? 'Pasted text',
    fileName: null,
    located: locateReading(text, document, reading),
    layout: layOutText(document),
  };
}

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

export function requireReading(index: RegisterIndex, id: string): Reading {
  const reading = index.get('reading', id);
  if (reading === undefined)
    throw new RegistryError('not_found', 'This reading is not in the register. Read the text again.');
  return reading;
}

/** What was read in a text that the register keeps. */
export function locatedOf({ text, content }: Reading): LocatedReading {
  const parsed = readingContentSchema.safeParse(content);
  if (!parsed.success)
    throw new RegistryError(
      'rule_broken',
      'What was read in this text cannot be shown any more. Read the text again.',
      {
        problem: 'unreadableContent',
      },
    );
  return { text, ...parsed.data };
}

/** How the text of a reading is laid out; by its lines where that was not kept. */
export function layoutOf({ text, content }: Reading): LaidOutBlock[] {
  const parsed = readingLayoutSchema.safeParse(content);
  return parsed.success ? parsed.data.layout : layOutLines(text);
}

export const decisionsOf = (index: RegisterIndex, { id }: Reading): ReadonlyMap<string, ReadingDecision> =>
  new Map(
    index.register.records.readingDecisions
      .filter(({ readingId }) => readingId === id)
      .map((decision) => [decision.draftKey, decision]),
  );

/**
 * Records that users have chosen for drafts of this policy's texts, or made from them, by the draft's key. Later decisions
 * go before earlier ones.
 */
export function chosenRecords(index: RegisterIndex, policyId: string | null): ReadonlyMap<string, readonly string[]> {
  const ofPolicy = new Set(
    index.register.records.readings.filter((reading) => reading.policyId === policyId).map(({ id }) => id),
  );
  const chosen = new Map<string, readonly string[]>();
  for (const { readingId, draftKey, decision, recordIds } of index.register.records.readingDecisions)
    if (decision !== 'rejected' && ofPolicy.has(readingId)) chosen.set(draftKey, recordIds);
  return chosen;
}

/** The drafts of a reading. `merge` has the record that one of them is to be merged with. */
export function draftsOf(
  index: RegisterIndex,
  reading: Reading,
  merge?: { readonly key: string; readonly recordId: string },
): Draft[] {
  const chosen = chosenRecords(index, reading.policyId);
  return draftRecords(locatedOf(reading), index, factsOfRegister(index.register), {
    policyId: reading.policyId ?? undefined,
    chosen: merge === undefined ? chosen : new Map([...chosen, [merge.key, [merge.recordId]]]),
  });
}

/** How far the review of a reading is. */
export function countDrafts(drafts: readonly Draft[], decisions: ReadonlyMap<string, ReadingDecision>) {
  const count = (isCounted: (draft: Draft, decision: ReadingDecision['decision'] | undefined) => boolean): number =>
    drafts.reduce((sum, draft) => sum + (isCounted(draft, decisions.get(draft.key)?.decision) ? 1 : 0), 0);
  return {
    waiting: count(({ state }, decision) => decision === undefined && state !== 'alreadyThere'),
    alreadyThere: count(({ state }, decision) => decision === undefined && state === 'alreadyThere'),
    accepted: count((_draft, decision) => decision === 'accepted'),
    merged: count((_draft, decision) => decision === 'merged'),
    rejected: count((_draft, decision) => decision === 'rejected'),
  };
}

/** Where a quote stands, as its source names it: `privacy.html, characters 120 to 180`. */
export function placeInWords(title: string, { places }: Pick<Draft, 'places'>): string {
  const [first] = places;
  return first === undefined ? title : `${title}, characters ${first.span.start} to ${first.span.end}`;
}
