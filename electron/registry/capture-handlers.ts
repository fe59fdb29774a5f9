// Captured pages of vendors, and taking them into the chain of sub-processors.
import path from 'node:path';
import type { captureOperations } from '../../shared/contract/captures.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import type { Capture } from '../../shared/domain/record-types.ts';
import type { CaptureEntry } from '../../shared/domain/records/reading.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { draftChain } from '../../shared/drift/chain-drafts.ts';
import type { CaptureSides, ChainDraft } from '../../shared/drift/chain-drafts.ts';
import { chainEffect } from '../../shared/drift/chain-effect.ts';
import type { CountryEffect } from '../../shared/drift/chain-effect.ts';
import { supposeChain } from '../../shared/drift/suppose-steps.ts';
import { compareVendorPages } from '../../shared/reading/vendor-page/compare-vendor-pages.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';
import { applySteps } from './apply-steps.ts';
import { today } from './context.ts';
import type { Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { readVendorPageFile } from './read-vendor-page-file.ts';
import { hashText } from './readings.ts';

export const captureHandlers: Pick<Handlers, keyof typeof captureOperations> = {
  'captures.take': async ({ vendorId, grant, capturedOn }, context) => {
    const { store } = context;
    const file = resolveGrant(context, grant).path;
    const { reading, text } = await readVendorPageFile(file);
    if (store.index().get('vendor', vendorId) === undefined)
      throw new RegistryError('not_found', 'This vendor is no longer in the register. Undo brings it back.');
    const sha256 = hashText(text);
    const known = capturesOf(store.index(), vendorId).find((capture) => capture.sha256 === sha256);
    const capture =
      known ??
      store.write('captures.take', (unit) =>
        unit.create('capture', {
          vendorId,
          capturedOn: capturedOn ?? today(context.clock),
          fileName: path.basename(file),
          sha256,
          pageDate: reading.pageDate,
          entries: reading.entries.map(({ name, purpose, data, countries }) => ({
            name,
            purpose,
            data,
            countries: [...countries],
          })),
        }),
      ).value;
    return { id: capture.id, isNew: known === undefined, entries: capture.entries.length };
  },

  'captures.review': ({ id }, { store, clock }) => {
    const index = store.index();
    const sides = requireSides(index, id);
    const { capture, earlier, vendor } = sides;
    const drafts = draftChain(sides, index, factsOfRegister(index.register));
    const { newCountries, lostCountries, words } = chainEffect(index, supposeChain(drafts, index), (either) =>
      buildPolicy(either, { generatedAt: clock().toISOString(), asAt: today(clock), language: 'en' }),
    );
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
      drafts: drafts.map(({ steps: _steps, removes: _removes, ...shown }) => shown),
      newCountries: newCountries.map(nameActivities),
      lostCountries: lostCountries.map(nameActivities),
      words,
    };
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
