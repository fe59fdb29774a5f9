// Vendors: who the text says receives data, against the engagements of the register.
import type { DraftOf, Engagement, Vendor } from '../../domain/record-types.ts';
import type { ReadVendor } from '../../reading/policy-reading.ts';
import { foldName } from '../../domain/fold-name.ts';
import { foldVendorName, withoutLegalForm } from '../../reference/vendor-names.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import { spellings } from '../known-vendors.ts';
import { linkToActivity } from '../policy-activity.ts';
import { lowerFirst } from '../lower-first.ts';
import { likeness } from '../same-words.ts';
import type { ListStep, Step } from '../steps.ts';
import { isSaid } from '../told.ts';
import { placesOfCodes } from './places.ts';
import { functionsOf, tellFunctions } from './vendor-functions.ts';

export function draftVendors(context: DriftContext): Draft[] {
  const groups: ReadVendor[][] = [];
  for (const read of context.reading.vendors) {
    const group = groups.find(([first]) => first !== undefined && isSameNaming(first, read));
    if (group) group.push(read);
    else groups.push([read]);
  }
  return groups.flatMap((group) => draftVendor(group, context));
}

/** One vendor under two names is one draft: `Stripe` and `Stripe, Inc.` */
function isSameNaming(one: ReadVendor, other: ReadVendor): boolean {
  const namesOf = ({ name, canonical }: ReadVendor): string[] =>
    [...spellings(name), canonical ?? ''].map((text) => withoutLegalForm(foldVendorName(text))).filter(Boolean);
  const names = namesOf(one);
  return one.named === other.named && namesOf(other).some((name) => names.includes(name));
}

function draftVendor(group: readonly ReadVendor[], context: DriftContext): Draft[] {
  const [read] = group;
  if (read === undefined) return [];
  const key = keyOf(read);
  const chosen = context.chosenFor('vendor', key);
  const found = chosen ?? findVendor(read, context);
  const steps = found === undefined ? stepsOfNew(read, context) : stepsOfKnown(read, found, context);
  const isEnded = found !== undefined && !isInUse(found, context);
  return [
    {
      key,
      kind: 'vendor',
      subject: nameOf(read, context),
      state: found === undefined ? 'new' : isEnded ? 'differs' : steps.length > 0 ? 'adds' : 'alreadyThere',
      confidence: read.confidence,
      places: group.map(({ span }) => context.at(span)),
      says: [nameOf(read, context), purposeOf(read.purpose, context), read.dataShared].filter(Boolean).join(', '),
      has: found === undefined ? null : `${found.name}${isEnded ? ', ended' : ''}`,
      record: found === undefined ? null : { type: 'vendor', id: found.id },
      steps,
    },
  ];
}

const keyOf = ({ canonical, name }: ReadVendor): string => `vendor:${foldName(canonical ?? name)}`;

/** The vendor of the register that a named one is, or what a kind of vendor stands for. Vendors in use come first. */
function findVendor(read: ReadVendor, context: DriftContext): Vendor | undefined {
  const all = context.index.register.records.vendors
    .filter(({ kind }) => kind !== 'authority' && kind !== 'successor')
    .toSorted((one, other) => Number(isInUse(other, context)) - Number(isInUse(one, context)));
  if (read.named) {
    const named = all.filter((vendor) => context.vendors.isSame(read, vendor));
    const exact = named.find((vendor) => spellings(read.name).some((name) => foldName(name) === foldName(vendor.name)));
    return exact ?? named[0];
  }
  const unnamed = all.filter(({ isNamed }) => !isNamed);
  const alike = unnamed
    .map((vendor) => ({ vendor, score: likeness(read.name, vendor.name) }))
    .filter(({ score }) => score > 0.4)
    .toSorted((one, other) => other.score - one.score)[0];
  if (alike !== undefined) return alike.vendor;
  const wanted = functionsOf(`${read.name} ${read.purpose ?? ''}`);
  return all.find((vendor) => isInUse(vendor, context) && tellFunctions(wanted, functionsOfVendor(vendor, context)));
}

/** Whether a vendor counts: it is active, and engaged for something or for nothing recorded yet. */
function isInUse(vendor: Vendor, { index }: DriftContext): boolean {
  const engagements = index.engagementsOfVendor(vendor.id);
  return (
    vendor.status === 'active' && (engagements.length === 0 || engagements.some(({ status }) => status === 'active'))
  );
}

function functionsOfVendor(vendor: Vendor, { index }: DriftContext): ReadonlySet<string> {
  const engagements = index.engagementsOfVendor(vendor.id);
  return functionsOf(
    [
      vendor.isNamed ? '' : vendor.name,
      ...engagements.flatMap(({ functions, purposes }) => [...functions, ...purposes]),
    ].join(' '),
  );
}

function stepsOfNew(read: ReadVendor, context: DriftContext): Step[] {
  const name = nameOf(read, context);
  const aliases = aliasesOf(read, [name]);
  const vendor: DraftOf<'vendor'> = {
    name,
    ...(read.named ? {} : { isNamed: false }),
    ...(aliases.length > 0 && { aliases }),
  };
  return [
    { do: 'create', as: 'new:vendor', isShared: false, type: 'vendor', values: vendor },
    ...stepsOfEngagement('new:vendor', read, context),
  ];
}

function stepsOfEngagement(vendorId: string, read: ReadVendor, context: DriftContext): Step[] {
  const activity = linkToActivity(context);
  const values: DraftOf<'engagement'> = {
    vendorId,
    ...(activity !== null && { activityIds: [activity.record] }),
    ...engagementOf(read, context),
  };
  return [
    ...(activity?.steps ?? []),
    { do: 'create', as: 'new:engagement', isShared: false, type: 'engagement', values },
  ];
}

function stepsOfKnown(read: ReadVendor, vendor: Vendor, context: DriftContext): Step[] {
  const engagements = context.index.engagementsOfVendor(vendor.id);
  const steps: Step[] = [];
  if (vendor.status !== 'active')
    steps.push({ do: 'set', type: 'vendor', record: vendor.id, patch: { status: 'active' } });
  // A vendor that the user has chosen is known under this name from now on.
  if (read.named && !context.vendors.isSame(read, vendor))
    steps.push({ do: 'append', type: 'vendor', record: vendor.id, field: 'aliases', items: [nameOf(read, context)] });
  const active = engagements.filter(({ status }) => status === 'active');
  const [ended] = engagements;
  if (active.length > 0)
    return [...steps, ...active.slice(0, 1).flatMap((engagement) => additions(read, engagement, active, context))];
  if (ended !== undefined)
    return [...steps, { do: 'set', type: 'engagement', record: ended.id, patch: { status: 'active' } }];
  return [...steps, ...stepsOfEngagement(vendor.id, read, context)];
}

/** Answers that the engagements leave open and the text gives; what is recorded is left as it is. */
function additions(
  read: ReadVendor,
  engagement: Engagement,
  all: readonly Engagement[],
  context: DriftContext,
): ListStep[] {
  const { purposes = [], dataDescriptions = [], locations = [] } = engagementOf(read, context);
  const add = (field: 'purposes' | 'dataDescriptions' | 'locations', items: readonly unknown[]): ListStep[] =>
    items.length === 0 || all.some((one) => one[field].length > 0)
      ? []
      : [{ do: 'append', type: 'engagement', record: engagement.id, field, items }];
  const hasData = all.some(
    ({ dataCategoryIds, dataGivenDirectly }) => dataCategoryIds.length + dataGivenDirectly.length > 0,
  );
  const hasPurpose = all.some(({ products }) => products.length > 0);
  return [
    ...(hasPurpose ? [] : add('purposes', purposes)),
    ...(hasData ? [] : add('dataDescriptions', dataDescriptions)),
    ...add('locations', locations),
  ];
}

function engagementOf(read: ReadVendor, context: DriftContext): Omit<DraftOf<'engagement'>, 'vendorId'> {
  const purpose = purposeOf(read.purpose, context);
  const data = read.dataShared === null ? [] : splitList(read.dataShared, context);
  const functions = functionsOf(`${read.named ? '' : read.name} ${purpose ?? ''}`);
  const condition = conditionOf(read.purpose);
  const told = (['hosting', 'payment'] as const).filter((one) => functions.has(one));
  const locations = placesOfCodes(read.countries);
  return {
    ...(purpose !== null && { purposes: [purpose] }),
    ...(condition !== null && { condition }),
    ...(/\bmerchant of record\b/i.test(read.purpose ?? '') && { isMerchantOfRecord: true }),
    ...(data.length > 0 && { dataDescriptions: data }),
    ...(told.length > 0 && { functions: told }),
    ...(locations.length > 0 && { locations }),
  };
}

/** As written, without what stands in brackets: `Amazon Web Services (AWS)` is called `Amazon Web Services`. */
function nameOf({ name, named, span }: ReadVendor, { text, reading }: DriftContext): string {
  const bare = name.replaceAll(/\s*\([^()]*\)/g, '').trim();
  // The point of an abbreviated legal form is taken for the end of the sentence where the name is read.
  if (/\b(?:inc|corp|ltd|co)$/i.test(name) && text.charAt(span.end) === '.') return `${bare}.`;
  return bare === '' ? name : named ? bare : lowerFirst(bare, reading.language);
}

function aliasesOf({ name, canonical, named }: ReadVendor, known: readonly string[]): string[] {
  if (!named) return [];
  const folded = new Set(known.map(foldName));
  return [...spellings(name).slice(1), canonical ?? ''].filter((alias) => {
    const key = foldName(alias);
    if (key === '' || folded.has(key) || /\d|\b(?:inc|via|for|and|eu|us|uk|usa)\b/i.test(alias)) return false;
    folded.add(key);
    return true;
  });
}

/** `used to deliver messages` and `for hosting` as a cell of a table has them. What only says when the vendor takes part is no purpose. */
function purposeOf(purpose: string | null, { reading }: DriftContext): string | null {
  if (purpose === null || conditionOf(purpose) !== null) return null;
  const plain = purpose
    .replace(/^and\s+/i, '')
    .replace(/\s*\(merchant of record\)|^merchant of record for\s+/i, '')
    .replace(/^(?:(?:is |are )?used (?:to|for)|(?:in order )?to|for|as)\s+/i, '')
    .replace(/[\s.;,]+$/, '')
    .trim();
  return plain.length < 2 ? null : lowerFirst(plain, reading.language);
}

/** `where actually used` */
const conditionOf = (purpose: string | null): string | null =>
  purpose !== null &&
  /^(?:where|if|when|only (?:where|if|when)|sofern|lorsque|cuando)\b[^,;]{3,80}$/i.test(purpose.trim())
    ? purpose.trim()
    : null;

/** Parts between commas, brackets kept whole. */
function splitList(text: string, { reading }: DriftContext): string[] {
  return text
    .split(/[,;\n]\s*(?![^()]*\))/)
    .map((part) =>
      lowerFirst(
        part
          .replace(/^(?:and|or)\s+/i, '')
          .replace(/[\s.]+$/, '')
          .trim(),
        reading.language,
      ),
    )
    .filter((part) => part !== '');
}

/** Vendors that the register engages and the text does not name. */
export function missVendors(context: DriftContext): FoundDifference[] {
  const { reading, scope } = context;
  const unnamed = functionsOf(
    reading.vendors.flatMap(({ named, name, purpose }) => (named ? [] : [name, purpose ?? ''])).join(' '),
  );
  const byVendor = Map.groupBy(scope.engagements, ({ vendor }) => vendor.id);
  return [...byVendor.values()].flatMap((group): FoundDifference[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { vendor } = first;
    if (vendor.kind === 'authority' || vendor.kind === 'successor') return [];
    const names = [vendor.name, ...vendor.aliases, ...(vendor.legalEntity === null ? [] : [vendor.legalEntity])];
    const isChosen = reading.vendors.some((read) => context.chosenFor('vendor', keyOf(read)) === vendor);
    const isTold = vendor.isNamed
      ? reading.vendors.some((read) => read.named && context.vendors.isSame(read, vendor)) ||
        isSaid(context.text, names)
      : isKindTold(vendor, context);
    if (isChosen || isTold || tellFunctions(functionsOfVendor(vendor, context), unnamed)) return [];
    const purposes = group.flatMap(({ engagement }) => engagement.purposes);
    return [
      {
        kind: 'vendor-not-in-policy',
        subject: vendor.name,
        policy: null,
        register: [...new Set([vendor.name, ...purposes])].join(', '),
        span: null,
        records: [
          { type: 'vendor', id: vendor.id },
          ...group.map(({ engagement: { id } }) => ({ type: 'engagement' as const, id })),
        ],
        section: 'recipients',
        steps: group.map(({ engagement: { id } }) => ({
          do: 'set',
          type: 'engagement',
          record: id,
          patch: { status: 'ended' },
        })),
      },
    ];
  });
}

/** A kind of vendor is told by a like kind, or by a vendor of that kind with its name. */
function isKindTold(vendor: Vendor, context: DriftContext): boolean {
  const wanted = functionsOfVendor(vendor, context);
  return context.reading.vendors.some(
    ({ named, name, purpose }) =>
      (!named && likeness(name, vendor.name) > 0.4) ||
      tellFunctions(wanted, functionsOf(`${named ? '' : name} ${purpose ?? ''}`)),
  );
}
