// `recital shock`: what would break if a mechanism fell, a decision ended, or a vendor moved or engaged another.
import type { OutputOf } from '../../shared/contract/contract.ts';
import type { ShockScenarioInput } from '../../shared/contract/shock.ts';
import { codesOf, transferMechanisms } from '../../shared/domain/codes.ts';
import { countryName } from '../../shared/domain/country-words.ts';
import { countryCodeSchema } from '../../shared/domain/primitives.ts';
import { transferRegimes } from '../../shared/domain/transfer-states.ts';
import type { Registry } from '../registry/registry.ts';
import { allowOnly, dayOf, oneOf, refuseFurtherWords, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { findVendor, requireVendor } from './find-vendor.ts';
import { withRegister } from './session.ts';
import type { Outcome } from './session.ts';
import { UsageError } from './usage.ts';

/** Exit code 1 where something is affected. The register is read, never written. */
export async function shockCommand(args: Arguments): Promise<Outcome> {
  allowOnly(args, ['mechanism', 'adequacy', 'law', 'vendor', 'moves-to', 'engages', 'in', 'on']);
  const register = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  const on = dayOf(args, 'on');
  if (on === undefined) throw new UsageError('--on is missing: the day from which to suppose it (YYYY-MM-DD).');
  const question = readQuestion(args);
  return withRegister(register, async (registry) => {
    const scenario = 'kind' in question ? question : await withVendors(question, registry);
    const result = await registry.call('register.shock', { scenario, on });
    return { exitCode: result.isAffected ? 1 : 0, text: describe(result), json: result };
  });
}

type VendorQuestion = { readonly vendor: string } & (
  { readonly movesTo: string } | { readonly engages: string; readonly country: string | null }
);

/** What is asked, with vendors still as names. */
function readQuestion(args: Arguments): ShockScenarioInput | VendorQuestion {
  const { mechanism, adequacy, law, vendor, 'moves-to': movesTo, engages, in: place } = args.options;
  const asked = [mechanism, adequacy, vendor].filter((value) => value !== undefined);
  if (asked.length !== 1) throw new UsageError('Use one of --mechanism, --adequacy and --vendor.');
  if (law !== undefined && adequacy === undefined) throw new UsageError('--law belongs to --adequacy.');
  if (vendor === undefined && (movesTo ?? engages ?? place) !== undefined)
    throw new UsageError('--moves-to, --engages and --in belong to --vendor.');
  if (mechanism !== undefined)
    return {
      kind: 'mechanismFalls',
      mechanism: oneOf(mechanism, codesOf(transferMechanisms), 'The mechanism'),
    };
  if (adequacy !== undefined)
    return {
      kind: 'adequacyEnds',
      jurisdiction: adequacy,
      law: oneOf(law ?? 'eu-gdpr', transferRegimes, 'The law'),
    };
  if (vendor === undefined || (movesTo === undefined) === (engages === undefined))
    throw new UsageError('--vendor needs one of --moves-to and --engages.');
  if (movesTo !== undefined) {
    if (place !== undefined) throw new UsageError('--in belongs to --engages.');
    return { vendor, movesTo: countryOf(movesTo, 'moves-to') };
  }
  return { vendor, engages: engages ?? '', country: place === undefined ? null : countryOf(place, 'in') };
}

function countryOf(text: string, option: string): string {
  if (!countryCodeSchema.safeParse(text).success)
    throw new UsageError(`--${option} needs a two-letter country code such as IN, not “${text}”.`);
  return text;
}

async function withVendors(question: VendorQuestion, registry: Registry): Promise<ShockScenarioInput> {
  const vendors = await registry.call('vendors.list', {});
  const vendor = requireVendor(vendors, question.vendor);
  if ('movesTo' in question) return { kind: 'vendorMoves', vendorId: vendor.id, country: question.movesTo };
  const sub = findVendor(vendors, question.engages);
  return {
    kind: 'vendorEngages',
    vendorId: vendor.id,
    subVendorId: sub?.id ?? null,
    subName: sub?.name ?? question.engages,
    country: question.country ?? sub?.country ?? null,
  };
}

type Result = OutputOf<'register.shock'>;

function describe(result: Result): string {
  if (!result.isAffected) return `Nothing in the register would be affected on ${result.on}.`;
  return [
    ...list('Transfers affected', result.transfers.flatMap(transferLines)),
    ...list('Could have turned to it', titles(result.losingOption)),
    ...list('Activities', titles(result.activities)),
    ...list('Data', titles(result.dataCategories)),
    ...list('Vendors', titles(result.vendors)),
    ...list('New countries for activities', result.activityCountries.map(shiftLine)),
    ...list(
      'Policy sentences',
      result.sentences.map(({ policy, heading, text }) => `${policy}, ${heading}: ${text}`),
    ),
    'The register was not changed.',
  ].join('\n');
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function titles(records: readonly { readonly title: string }[]): string[] {
  return records.map(({ title }) => title);
}

function transferLines(transfer: Result['transfers'][number]): string[] {
  const { exporter, importer, activities, after, falling, remaining, possible } = transfer;
  const names = (mechanisms: readonly { readonly name: string }[]) => mechanisms.map(({ name }) => name).join(', ');
  return [
    `${exporter} to ${importer} (${titles(activities).join(', ') || 'no activity recorded'}): ${after.reason}`,
    ...(falling.length > 0 ? [`  no longer holds: ${names(falling)}`] : []),
    `  recorded and left: ${remaining.map(({ name, state }) => `${name} (${state})`).join(', ') || 'none'}`,
    ...(possible.length > 0 ? [`  possible: ${names(possible)}`] : []),
  ];
}

function shiftLine({ title, gains, loses }: Result['activityCountries'][number]): string {
  const parts = [
    ...(gains.length > 0 ? [`reaches ${gains.map(countryName).join(', ')}`] : []),
    ...(loses.length > 0 ? [`no longer ${loses.map(countryName).join(', ')}`] : []),
  ];
  return `${title}: ${parts.join('; ')}`;
}
