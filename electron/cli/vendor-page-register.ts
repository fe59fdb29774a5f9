// recital read-vendor-page FILE REGISTER --vendor NAME: a saved page held against the vendor's chain in a register.
import type { OutputOf } from '../../shared/contract/contract.ts';
import { countryName } from '../../shared/domain/country-words.ts';
import { dayOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { requireVendor } from './find-vendor.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';

type Review = OutputOf<'captures.review'>;
type ChainDraft = Review['drafts'][number];

/**
 * Looks only, unless `--keep` keeps the page as a capture or `--accept` takes it into the chain too.
 * Exit code 1 where the page and the chain differ, or it lists something else than the capture before.
 */
export async function compareVendorPage(
  args: Arguments,
  vendorName: string,
  files: { readonly page: string; readonly register: string },
): Promise<Outcome> {
  const { keep = false, accept = false } = args.options;
  const day = dayOf(args, 'on');
  const { grant, grants } = grantFile(files.page, false);
  return withRegister(files.register, async (registry) => {
    const { id: vendorId } = requireVendor(await registry.call('vendors.list', {}), vendorName);
    const input = { vendorId, grant, ...(day !== undefined && { capturedOn: day }) };
    const kept = keep || accept ? await registry.call('captures.take', input, { grants }) : null;
    const review =
      kept === null
        ? await registry.call('captures.preview', input, { grants })
        : await registry.call('captures.review', { id: kept.id });
    const accepted =
      kept !== null && accept ? (await registry.call('captures.accept', { id: kept.id })).accepted : null;
    const open = review.drafts.filter(({ change }) => change !== 'alreadyThere');
    return {
      exitCode: open.length === 0 && review.changes.length === 0 ? 0 : 1,
      text: describe(files.page, review, { isKept: kept !== null, accepted }),
      json: { ...review, captureId: kept?.id ?? null, accepted },
    };
  });
}

type Done = { readonly isKept: boolean; readonly accepted: number | null };

function describe(file: string, review: Review, { isKept, accepted }: Done): string {
  const open = review.drafts.filter(({ change }) => change !== 'alreadyThere');
  return [
    open.length === 0
      ? `${file} and the chain of ${review.vendor} say the same.`
      : `${file} against the chain of ${review.vendor}:`,
    ...open.map((draft) => `  ${describeDraft(draft, review.objectionDays)}`),
    ...(review.since === null ? [] : describeSince(review, review.since.capturedOn)),
    ...review.newCountries.map((effect) => `New country: ${describeCountry(effect)}`),
    ...review.lostCountries.map((effect) => `No longer reached: ${describeCountry(effect)}`),
    ...review.words.map(
      ({ policy, before, after, isPublished }) =>
        `${policy}: ${before === null ? 'new' : isPublished ? `published “${before}”, then` : `“${before}”, then`} ${after === null ? 'nothing' : `“${after}”`}`,
    ),
    accepted !== null
      ? `Took ${accepted} into the chain.`
      : isKept
        ? 'Kept the page; the chain was not changed.'
        : 'The register was not changed.',
  ].join('\n');
}

function describeSince({ changes }: Review, day: string): string[] {
  if (changes.length === 0) return [`Lists the same as on ${day}.`];
  return [
    `Since ${day}:`,
    ...changes.map(({ kind, before, after, fields }) => {
      const name = (after ?? before)?.name ?? '';
      return `  ${kind}: ${name}${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`;
    }),
  ];
}

function describeDraft(
  { change, name, says, has, announcedOn, objectUntil }: ChainDraft,
  objectionDays: number | null,
): string {
  const sides = [says, has === null ? null : `register: ${has}`].filter((side) => side !== null && side !== '');
  const notice =
    objectUntil !== null
      ? `, object until ${objectUntil}`
      : announcedOn !== null && objectionDays === null
        ? ', days to object not recorded'
        : '';
  return `${change}: ${[name, ...sides].join('; ')}${notice}`;
}

const describeCountry = ({ country, activities }: Review['newCountries'][number]): string =>
  `${countryName(country)} (${activities.map(({ title }) => title).join(', ')})`;
