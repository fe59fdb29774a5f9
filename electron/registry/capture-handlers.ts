// Captured pages of vendors, and taking them into the chain of sub-processors.
import path from 'node:path';
import type { captureOperations } from '../../shared/contract/captures.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import { statementsOf } from '../../shared/documents/policy/statements.ts';
import { readSnapshot } from '../../shared/documents/publication/policy-snapshot.ts';
import { compareWords } from '../../shared/documents/publication/word-changes.ts';
import type { Capture, Vendor } from '../../shared/domain/record-types.ts';
import type { CaptureEntry } from '../../shared/domain/records/reading.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { draftChain } from '../../shared/drift/chain-drafts.ts';
import type { CaptureSides, ChainDraft } from '../../shared/drift/chain-drafts.ts';
import { compareReach } from '../../shared/drift/chain-effect.ts';
import type { CountryEffect } from '../../shared/drift/chain-effect.ts';
import { supposeChain } from '../../shared/drift/suppose-steps.ts';
import { compareVendorPages } from '../../shared/reading/vendor-page/compare-vendor-pages.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';
import { applySteps } from './apply-steps.ts';
import { builtPolicy } from './built-policies.ts';
import { today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { findPublication } from './publication-handlers.ts';
import { readVendorPageFile } from './read-vendor-page-file.ts';

export const captureHandlers: Pick<Handlers, keyof typeof captureOperations> = {
  'captures.take': async ({ vendorId, grant, capturedOn }, context) => {
    const { store } = context;
    const content = await readCapture(resolveGrant(context, grant).path);
    requireVendor(store.index(), vendorId);
    const day = capturedOn ?? today(context.clock);
    const known = findCapture(store.index(), vendorId, content.sha256, day);
    const capture =
      known ??
      store.write('captures.take', (unit) => unit.create('capture', { vendorId, capturedOn: day, ...content })).value;
    return { id: capture.id, isNew: known === undefined, entries: capture.entries.length };
  },

  'captures.review': ({ id, keys }, context) => {
    const index = context.store.index();
    return reviewSides(requireSides(index, id), keys, index, context);
  },

  'captures.preview': async ({ vendorId, grant, capturedOn }, context) => {
    const index = context.store.index();
    const vendor = requireVendor(index, vendorId);
    const content = await readCapture(resolveGrant(context, grant).path);
    const capture = { ...content, capturedOn: capturedOn ?? today(context.clock) };
    const earlier = capturesOf(index, vendorId)
      .filter((other) => other.sha256 !== capture.sha256 && other.capturedOn <= capture.capturedOn)
      .at(-1);
    return reviewSides({ capture, earlier, vendor }, undefined, index, context);
  },

  'captures.accept': ({ id, keys }, { store }) => {
    const index = store.index();
    const sides = requireSides(index, id);
    const drafts = draftChain(sides, index, factsOfRegister(index.register));
    const missing = keys?.find((key) => drafts.every((draft) => draft.key !== key));
    if (missing !== undefined)
      throw new RegistryError('not_found', `There is no entry “${missing}” in this capture.`, {
        fields: { keys: `No entry ${missing}` },
      });
    const accepted = drafts.filter(
      ({ key, change }) => change !== 'alreadyThere' && (keys === undefined || keys.includes(key)),
    );
    if (accepted.length === 0) return { accepted: 0, recordIds: [] };
    const { value: recordIds } = store.write('captures.accept', (unit) =>
      accepted.flatMap((draft) => acceptDraft(draft, sides, unit, index)),
    );
    return { accepted: accepted.length, recordIds };
  },
};

function reviewSides(
  sides: CaptureSides,
  keys: readonly string[] | undefined,
  index: RegisterIndex,
  context: Context,
): OutputOf<'captures.review'> {
  const { capture, earlier, vendor } = sides;
  const drafts = draftChain(sides, index, factsOfRegister(index.register));
  const supposed = supposeChain(
    drafts.filter(({ key }) => keys === undefined || keys.includes(key)),
    index,
  );
  const { newCountries, lostCountries } = compareReach(index, supposed);
  const nameActivities = ({ country, activityIds }: CountryEffect) => ({
    country,
    activities: index
      .getAll('processingActivity', activityIds)
      .map(({ id: activityId, name }) => ({ id: activityId, title: name })),
  });
  return {
    vendorId: vendor.id,
    vendor: vendor.name,
    capturedOn: capture.capturedOn,
    pageDate: capture.pageDate,
    fileName: capture.fileName,
    sha256: capture.sha256,
    since: earlier === undefined ? null : { captureId: earlier.id, capturedOn: earlier.capturedOn },
    changes: earlier === undefined ? [] : pageChanges(earlier.entries, capture.entries),
    objectionDays: vendor.subProcessorObjectionDays ?? vendor.subProcessorNoticeDays,
    drafts: drafts.map(({ steps: _steps, removes: _removes, ...shown }) => shown),
    newCountries: newCountries.map(nameActivities),
    lostCountries: lostCountries.map(nameActivities),
    language: settingsOf(index.register).textLanguage,
    words: findWordChanges(index, supposed, context),
  };
}

/** What a capture keeps of a page. */
async function readCapture(file: string) {
  const { reading, sha256 } = await readVendorPageFile(file);
  const entries = reading.entries.map(({ name, purpose, data, countries }) => ({
    name,
    purpose,
    data,
    countries: [...countries],
  }));
  return { fileName: path.basename(file), sha256, pageDate: reading.pageDate, entries };
}

/** The capture of the same page, unless the vendor had another one up between its day and this one. */
function findCapture(index: RegisterIndex, vendorId: string, sha256: string, day: string): Capture | undefined {
  const all = capturesOf(index, vendorId);
  return all.findLast(
    (capture) =>
      capture.sha256 === sha256 &&
      !all.some((other) => other.sha256 !== sha256 && other.capturedOn > capture.capturedOn && other.capturedOn < day),
  );
}

function requireVendor(index: RegisterIndex, id: string): Vendor {
  const vendor = index.get('vendor', id);
  if (vendor === undefined)
    throw new RegistryError('not_found', 'This vendor is no longer in the register. Undo brings it back.');
  return vendor;
}

/** Sentences of every policy that would read otherwise, and which of them are published. */
function findWordChanges(index: RegisterIndex, supposed: RegisterIndex, { clock }: Context) {
  const { policies } = index.register.records;
  const language = settingsOf(index.register).textLanguage;
  const ids = policies.length === 0 ? [null] : policies.map(({ id }) => id);
  return ids.flatMap((policyId) => {
    const options = {
      generatedAt: clock().toISOString(),
      asAt: today(clock),
      language,
      ...(policyId !== null && { policyId }),
    };
    const before = builtPolicy(index, options);
    const publication = findPublication(index, undefined, policyId, language);
    const published = new Set(
      publication === undefined
        ? []
        : statementsOf(readSnapshot(publication.snapshot).document).map((statement) => statement.text),
    );
    return compareWords(before, buildPolicy(supposed, options)).map((change) => ({
      policyId,
      policy: before.title,
      isPublished: change.before !== null && published.has(change.before),
      ...change,
    }));
  });
}

/** Captures of a vendor, the oldest first. */
const capturesOf = (index: RegisterIndex, vendorId: string): Capture[] =>
  index.register.records.captures
    .filter((capture) => capture.vendorId === vendorId)
    .toSorted((one, other) => (one.capturedOn < other.capturedOn ? -1 : one.capturedOn > other.capturedOn ? 1 : 0));

function requireSides(index: RegisterIndex, id: string): CaptureSides {
  const capture = index.get('capture', id);
  const vendor = index.get('vendor', capture?.vendorId ?? null);
  if (capture === undefined || vendor === undefined)
    throw new RegistryError('not_found', 'This capture is not in the register. Take it again.');
  const all = capturesOf(index, vendor.id);
  return { capture, vendor, earlier: all[all.indexOf(capture) - 1] };
}

function pageChanges(before: readonly CaptureEntry[], after: readonly CaptureEntry[]) {
  return compareVendorPages(before, after).map((change) => ({
    kind: change.kind,
    before: change.kind === 'added' ? null : change.before,
    after: change.kind === 'removed' ? null : change.after,
    fields: change.kind === 'changed' ? [...change.fields] : [],
  }));
}

function acceptDraft(
  draft: ChainDraft,
  { capture, vendor }: CaptureSides,
  unit: UnitOfWork,
  index: RegisterIndex,
): string[] {
  const made = applySteps(
    draft.steps,
    { unit, index, shared: new Map() },
    {
      reference: `sub-processors of ${vendor.name}, page of ${capture.pageDate ?? capture.capturedOn}${capture.fileName === null ? '' : `, ${capture.fileName}`}`,
      quote: draft.says === null || draft.says === '' ? draft.name : `${draft.name}: ${draft.says}`,
      capturedOn: capture.capturedOn,
    },
  );
  for (const linkId of draft.removes) {
    // Sources and notes are nothing without their record.
    for (const { id } of index.sourcesOf(linkId)) unit.remove('factSource', id);
    for (const { id, recordId } of index.register.records.notes) if (recordId === linkId) unit.remove('note', id);
    unit.remove('subProcessing', linkId);
  }
  return [...made, ...draft.removes];
}
