// Reviewing what was read: opening a text, accepting, merging and rejecting its drafts.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import type { readingOperations } from '../../shared/contract/readings.ts';
import { mergeableKinds } from '../../shared/domain/drift.ts';
import { isPolicyLanguage } from '../../shared/domain/languages.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { Reading, ReadingDecision, RecordType } from '../../shared/domain/record-types.ts';
import { registerSettings } from '../../shared/domain/records/upkeep.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { Draft } from '../../shared/drift/draft.ts';
import type { UncheckedStep } from '../../shared/drift/steps.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';
import { applySteps } from './apply-steps.ts';
import { today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import {
  countDrafts,
  decisionsOf,
  draftsOf,
  hashText,
  layoutOf,
  placeInWords,
  readFileText,
  readPastedText,
  requireReading,
} from './readings.ts';

type Operations = keyof typeof readingOperations;

export const readingHandlers: Pick<Handlers, Operations> = {
  'readings.open': async (input, context) => {
    const { store } = context;
    const read = await readInput(input, context);
    const { located } = read;
    const sha256 = hashText(located.text);
    const policyId = input.policyId ?? null;
    const known = store
      .index()
      .register.records.readings.find((reading) => reading.sha256 === sha256 && reading.policyId === policyId);
    const reading =
      known ??
      store.write('readings.open', (unit) =>
        unit.create('reading', {
          title: input.title ?? read.title,
          fileName: read.fileName,
          sha256,
          readOn: today(context.clock),
          language: located.reading.language,
          text: located.text,
          content: { reading: located.reading, places: located.places, layout: read.layout },
          policyId,
        }),
      ).value;
    return { id: reading.id, isNew: known === undefined, counts: countsOf(store.index(), reading) };
  },

  'readings.summaries': (_input, { store }) => {
    const index = store.index();
    return index.register.records.readings
      .map((reading) => ({ ...headOf(reading), counts: countsOf(index, reading) }))
      .toReversed();
  },

  'readings.review': ({ id }, { store }) => {
    const index = store.index();
    const reading = requireReading(index, id);
    const decisions = decisionsOf(index, reading);
    const drafts = draftsOf(index, reading);
    return {
      ...headOf(reading),
      drafts: drafts.map((draft) => ({ ...draft, decision: showDecision(decisions.get(draft.key)) })),
      counts: countDrafts(drafts, decisions),
    };
  },

  'readings.text': ({ id }, { store }) => {
    const reading = requireReading(store.index(), id);
    return { text: reading.text, layout: layoutOf(reading) };
  },

  'readings.accept': ({ id, keys, kind, changes }, context) => {
    const index = context.store.index();
    const reading = requireReading(index, id);
    const decisions = decisionsOf(index, reading);
    const drafts = draftsOf(index, reading);
    if (keys !== undefined) requireDrafts(drafts, keys);
    const accepted = drafts.filter((draft) => {
      const decision = decisions.get(draft.key)?.decision;
      if (keys !== undefined) return keys.includes(draft.key) && decision !== 'accepted' && decision !== 'merged';
      return decision === undefined && draft.state !== 'alreadyThere' && (kind === undefined || draft.kind === kind);
    });
    requireDrafts(
      accepted,
      changes.map(({ key }) => key),
    );
    const recordIds = accept({ reading, drafts: accepted, changes, decision: 'accepted', index, decisions }, context);
    return { accepted: accepted.length, recordIds, counts: countsOf(context.store.index(), reading) };
  },

  'readings.merge': ({ id, key, recordId, changes }, context) => {
    const index = context.store.index();
    const reading = requireReading(index, id);
    const [draft] = requireDrafts(draftsOf(index, reading, { key, recordId }), [key]);
    if (draft === undefined || !mergeableKinds.some((kind) => kind === draft.kind))
      throw new RegistryError('rule_broken', 'A draft of this kind has one place in the register. Accept it instead.', {
        problem: 'notMergeable',
      });
    if (draft.record?.id !== recordId)
      throw new RegistryError(
        'not_found',
        'The chosen record is not in the register, or of another kind than the draft.',
      );
    const decisions = decisionsOf(index, reading);
    const recordIds = accept({ reading, drafts: [draft], changes, decision: 'merged', index, decisions }, context);
    return { recordIds, counts: countsOf(context.store.index(), reading) };
  },

  'readings.reject': ({ id, keys }, context) => {
    const { store } = context;
    const index = store.index();
    const reading = requireReading(index, id);
    const drafts = requireDrafts(draftsOf(index, reading), keys);
    const decisions = decisionsOf(index, reading);
    store.write('readings.reject', (unit) => {
      for (const { key } of drafts)
        decide(unit, { reading, key, decision: 'rejected', recordIds: [] }, decisions, context);
    });
    return { rejected: drafts.length, counts: countsOf(store.index(), reading) };
  },

  'readings.reopen': ({ id, keys }, { store }) => {
    const index = store.index();
    const reading = requireReading(index, id);
    const decided = [...decisionsOf(index, reading).values()].filter(({ draftKey }) => keys.includes(draftKey));
    if (decided.length > 0)
      store.write('readings.reopen', (unit) => {
        for (const { id: decisionId } of decided) unit.remove('readingDecision', decisionId);
      });
    return { reopened: decided.length, counts: countsOf(store.index(), reading) };
  },
};

async function readInput({ grant, pasted }: ParsedInputOf<'readings.open'>, context: Context) {
  if (grant !== undefined && pasted === undefined) return readFileText(resolveGrant(context, grant).path);
  if (grant === undefined && pasted !== undefined) return readPastedText(pasted.text, pasted.form);
  throw new RegistryError('invalid_input', 'Name a file or give a text, one of the two.', {
    fields: { grant: 'A file or a text' },
  });
}

function headOf({ id, title, fileName, readOn, language, policyId }: Reading) {
  return { id, title, fileName, readOn, language, policyId };
}

function countsOf(index: RegisterIndex, reading: Reading) {
  return countDrafts(draftsOf(index, reading), decisionsOf(index, reading));
}

function showDecision(decision: ReadingDecision | undefined) {
  if (decision === undefined) return null;
  const { id, decision: made, decidedOn, recordIds } = decision;
  return { id, decision: made, decidedOn, recordIds };
}

function requireDrafts(drafts: readonly Draft[], keys: readonly string[]): Draft[] {
  const missing = keys.find((key) => drafts.every((draft) => draft.key !== key));
  if (missing !== undefined)
    throw new RegistryError('not_found', `There is no draft “${missing}” to decide on in this reading.`, {
      fields: { keys: `No draft ${missing}` },
    });
  return drafts.filter(({ key }) => keys.includes(key));
}

type Change = ParsedInputOf<'readings.accept'>['changes'][number];

type Acceptance = {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly changes: readonly Change[];
  readonly decision: 'accepted' | 'merged';
  readonly index: RegisterIndex;
  readonly decisions: ReadonlyMap<string, ReadingDecision>;
};

/** Applies the drafts and notes the decisions, all in one change set. */
function accept({ reading, drafts, changes, decision, index, decisions }: Acceptance, context: Context): string[] {
  if (drafts.length === 0) return [];
  const { value } = context.store.write(decision === 'merged' ? 'readings.merge' : 'readings.accept', (unit) => {
    adoptLanguage(unit, reading, index);
    const shared = new Map<string, string>();
    const all = new Set<string>();
    for (const draft of drafts) {
      const steps = changeSteps(draft, changes);
      const made = applySteps(
        steps,
        { unit, index, shared },
        {
          reference: placeInWords(reading.fileName ?? reading.title, draft),
          quote: draft.places.map(({ quote }) => quote).join(' … ') || null,
          capturedOn: reading.readOn,
        },
      );
      const recordIds = made.length > 0 || draft.record === null ? made : [draft.record.id];
      for (const recordId of recordIds) all.add(recordId);
      decide(unit, { reading, key: draft.key, decision, recordIds }, decisions, context);
    }
    return [...all];
  });
  return value;
}

/** Types of records that hold no texts which a policy would print. */
const withoutTexts: ReadonlySet<RecordType> = new Set(['reading', 'readingDecision', 'organisation', 'factSource']);

/** A register that begins with a policy is typed in the policy's language, unless somebody has set one. */
function adoptLanguage(unit: UnitOfWork, { language }: Reading, { register: { records } }: RegisterIndex): void {
  const hasTexts = recordTypeNames.some(
    (type) => !withoutTexts.has(type) && records[recordTypes[type].area].length > 0,
  );
  if (hasTexts || language === null || language === registerSettings.defaults.textLanguage) return;
  if (isPolicyLanguage(language)) unit.create('registerSettings', { textLanguage: language });
}

/** The steps of a draft with the user's own values in place of what was read. */
function changeSteps({ key, steps }: Draft, changes: readonly Change[]): UncheckedStep[] {
  const own = changes.filter((change) => change.key === key);
  for (const { step } of own)
    if (steps[step]?.do !== 'create' && steps[step]?.do !== 'set')
      throw new RegistryError('invalid_input', `Step ${step} of the draft “${key}” has no fields to change.`, {
        fields: { changes: `No fields in step ${step}` },
      });
  return steps.map((step, place): UncheckedStep => {
    const values: object = Object.fromEntries(
      own.filter((change) => change.step === place).flatMap((change) => Object.entries(change.values)),
    );
    if (step.do === 'create') return { ...step, values: { ...step.values, ...values } };
    return step.do === 'set' ? { ...step, patch: { ...step.patch, ...values } } : step;
  });
}

type NewDecision = {
  readonly reading: Reading;
  readonly key: string;
  readonly decision: ReadingDecision['decision'];
  readonly recordIds: readonly string[];
};

function decide(
  unit: UnitOfWork,
  { reading, key, decision, recordIds }: NewDecision,
  decisions: ReadonlyMap<string, ReadingDecision>,
  { store, clock }: Context,
): void {
  const fields = { decision, decidedOn: today(clock), decidedBy: store.actor, recordIds: [...recordIds] };
  const former = decisions.get(key);
  if (former === undefined) unit.create('readingDecision', { readingId: reading.id, draftKey: key, ...fields });
  else unit.update('readingDecision', former.id, former.revision, fields);
}
