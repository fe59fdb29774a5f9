// Annexes of standard contractual clauses with a vendor: parties, description, measures, sub-processors.
import { activityRoles } from '../../domain/codes.ts';
import type { DataCategory, Engagement, Organisation, ProcessingActivity, Vendor } from '../../domain/record-types.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { fitWorkbook } from '../fit-workbook.ts';
import { blockRow, column, emptySheet, labelRow, wrapSheets } from '../plain-workbook.ts';
import type { DocumentFacts } from '../plain-workbook.ts';
import { describeEngagementPurposes } from '../record/describe-engagement.ts';
import { describeRetention } from '../record/describe-retention.ts';
import { capitalise, contactLines, formatAddress, formatPlace, sayDate } from '../record/format.ts';
import { composeCell, pendingSources } from '../record/record-context.ts';
import { wordsOf } from '../record/words/words.ts';
import { textCell } from '../workbook.ts';
import type { Cell, Sheet, Workbook } from '../workbook.ts';
import { annexKinds } from './annex-kinds.ts';
import type { AnnexKind, AnnexKindId } from './annex-kinds.ts';

export type AnnexOptions = {
  readonly kind: AnnexKindId;
  readonly vendorId: string;
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
  /** `YYYY-MM-DD` */
  readonly asAt: string;
};

const words = wordsOf('en');

/**
 * The annexes that the clauses leave to the parties, filled with what the register holds; what it does not hold is a marked
 * gap, and places for signatures stay empty. Texts are as typed, headings in English.
 * @throws RangeError where there is no such vendor.
 */
export function buildAnnexes(index: RegisterIndex, { kind, vendorId, ...when }: AnnexOptions): Workbook {
  const annex: AnnexKind = annexKinds[kind];
  const vendor = index.get('vendor', vendorId);
  if (vendor === undefined) throw new RangeError('This vendor is not in the register');
  const organisation = ownOrganisation(index.register);
  const facts: DocumentFacts = { ...when, organisation };
  const scope = findScope(index, vendor);
  const parties = buildParties(annex, organisation, vendor, scope, index);
  const workbook = wrapSheets(
    facts,
    kind,
    form('parties', 'Annex I', 'Annex I: parties and description', [
      ...parties,
      ...buildDescription(annex, scope, index),
      ...(annex.isTransfer
        ? [
            blockRow('C. Competent supervisory authority'),
            labelRow('Authority under Clause 13', cell(organisation?.leadAuthority ?? null, 'lead authority')),
          ]
        : []),
    ]),
    buildMeasures(annex, vendor, scope, index),
    ...(annex.hasSubProcessors ? [buildSubProcessors(annex, vendor, index)] : []),
  );
  return fitWorkbook({
    ...workbook,
    title: annex.title,
    properties: {
      ...workbook.properties,
      subject: `With ${vendor.legalEntity ?? vendor.name}, as at ${sayDate(when.asAt, 'en')}`,
      description: `${annex.source}. What is marked as not recorded has to be filled in before signing.`,
    },
  });
}

/** What the vendor takes part in. */
type Scope = {
  readonly engagements: readonly Engagement[];
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
};

function findScope(index: RegisterIndex, vendor: Vendor): Scope {
  const engagements = index.engagementsOfVendor(vendor.id).filter(({ status }) => status !== 'ended');
  const transfers = index.transfersToVendor(vendor.id).filter(({ status }) => status !== 'ended');
  const activityIds = new Set([...engagements, ...transfers].flatMap((link) => link.activityIds));
  const activities = index.getAll('processingActivity', [...activityIds]).filter(({ status }) => status !== 'retired');
  const named = [...engagements, ...transfers].flatMap((link) => link.dataCategoryIds);
  // Where nobody said which data the vendor gets, it may get all of its activities.
  const categoryIds = new Set(named.length > 0 ? named : activities.flatMap((activity) => activity.dataCategoryIds));
  return { engagements, activities, categories: index.getAll('dataCategory', [...categoryIds]) };
}

function buildParties(
  annex: AnnexKind,
  organisation: Organisation | undefined,
  vendor: Vendor,
  scope: Scope,
  index: RegisterIndex,
): Cell[][] {
  const relevant = lines(
    scope.activities.map(({ name }) => name),
    'activities that use this vendor',
  );
  const contact = organisation?.privacyContact ?? organisation?.dpo ?? null;
  const vendorCell = (field: keyof Vendor, text: string | null, what: string): Cell =>
    composeCell(words, {
      entries: text === null ? [] : [text],
      gaps: text === null ? [what] : [],
      pending: pendingSources(index, vendor.id, [field]),
    });
  return [
    blockRow(`A. List of parties: ${annex.own.label.toLowerCase()}`),
    labelRow('Name', cell(organisation?.legalName ?? organisation?.name ?? null, 'organisation')),
    labelRow('Address', cell(addressOf(organisation), 'address')),
    labelRow('Contact person', cell(contact ? contactLines(contact, 'en').join('\n') : null, 'privacy contact')),
    labelRow('Activities relevant to the data', relevant),
    labelRow('Role', textCell(activityRoles[annex.own.role].label)),
    labelRow('Signature and date', textCell(null)),
    blockRow(`A. List of parties: ${annex.other.label.toLowerCase()}`),
    labelRow('Name', vendorCell('legalEntity', vendor.legalEntity ?? vendor.name, 'legal entity')),
    labelRow('Address', vendorCell('address', addressOf(vendor), 'address')),
    labelRow(
      'Contact person',
      vendorCell(
        'privacyContact',
        vendor.privacyContact ? contactLines(vendor.privacyContact, 'en').join('\n') : null,
        'privacy contact',
      ),
    ),
    labelRow('Activities relevant to the data', servicesOf(scope)),
    labelRow('Role', textCell(activityRoles[annex.other.role].label)),
    labelRow('Signature and date', textCell(null)),
  ];
}

function buildDescription(annex: AnnexKind, scope: Scope, index: RegisterIndex): Cell[][] {
  const { activities, categories } = scope;
  const people = index.getAll('dataSubjectCategory', [
    ...new Set(activities.flatMap(({ dataSubjectCategoryIds }) => dataSubjectCategoryIds)),
  ]);
  const special = categories.flatMap(({ name, elements }) =>
    elements.filter(({ specialCategory }) => specialCategory !== null).map((element) => `${name}: ${element.name}`),
  );
  const mayHaveNone = activities.length > 0 && activities.every((each) => each.specialCategoriesAnswer === 'none');
  const rules = [
    ...new Set([
      ...categories.flatMap(({ id }) => index.rulesOfCategory(id)),
      ...index.getAll(
        'retentionRule',
        activities.flatMap(({ retentionRuleIds }) => retentionRuleIds),
      ),
    ]),
  ];
  const kept = rules.flatMap((rule) => {
    const phrase = describeRetention(rule, words);
    return phrase === null ? [] : [`${rule.name}: ${phrase}`];
  });
  const purposes = [
    ...new Set(activities.flatMap((activity) => activity.purposes.map(({ text }) => capitalise(text)))),
  ];
  const nature = [...new Set(activities.flatMap(({ processingCategories }) => processingCategories.map(capitalise)))];
  return [
    blockRow(annex.isTransfer ? 'B. Description of transfer' : 'B. Description of the processing'),
    labelRow(
      'Categories of data subjects',
      lines(
        people.map(({ name }) => name),
        'categories of data subjects',
      ),
    ),
    labelRow('Categories of personal data', lines(categories.map(describeCategory), 'categories of personal data')),
    labelRow(
      'Sensitive data, and restrictions or safeguards',
      composeCell(words, {
        entries: special,
        isNone: special.length === 0 && mayHaveNone,
        gaps: special.length === 0 && !mayHaveNone ? ['special categories of data'] : [],
      }),
    ),
    ...(annex.isTransfer
      ? [labelRow('Frequency of the transfer (one-off or continuous)', cell(null, 'frequency of the transfer'))]
      : []),
    labelRow('Nature of the processing', nature.length > 0 ? lines(nature, '') : servicesOf(scope)),
    labelRow('Purposes', lines(purposes, 'purposes')),
    labelRow('Retention, or the criteria for it', lines(kept, 'retention')),
  ];
}

function buildMeasures(annex: AnnexKind, vendor: Vendor, scope: Scope, index: RegisterIndex): Sheet {
  const owner = annex.measuresOf === 'own' ? 'organisation' : 'vendor';
  const ids = new Set(scope.activities.flatMap(({ securityMeasureIds }) => securityMeasureIds));
  const measures = index
    .getAll('securityMeasure', [...ids])
    .filter(({ takenBy, status }) => takenBy === owner && status === 'active')
    .map(({ name, description, condition }) => [name, description, condition].filter(Boolean).join('\n'));
  const certified = annex.measuresOf === 'other' ? vendor.certifications.map((name) => `Certified: ${name}`) : [];
  const title = annex.isTransfer
    ? 'Annex II: technical and organisational measures'
    : 'Annex III: technical and organisational measures';
  const who = annex.measuresOf === 'own' ? annex.own.label : annex.other.label;
  return form('measures', annex.isTransfer ? 'Annex II' : 'Annex III', title, [
    blockRow(`Measures of the ${who.toLowerCase()}`),
    labelRow('Measures', lines([...measures, ...certified], `measures of the ${who.toLowerCase()}`)),
  ]);
}

function buildSubProcessors(annex: AnnexKind, vendor: Vendor, index: RegisterIndex): Sheet {
  const number = annex.isTransfer ? 'Annex III' : 'Annex IV';
  const links = index.subProcessingsOf(vendor.id);
  const rows = links.flatMap((link): Cell[][] => {
    const sub = index.get('vendor', link.subVendorId);
    if (sub === undefined) return [];
    const contact = sub.privacyContact ? contactLines(sub.privacyContact, 'en').join('\n') : null;
    return [
      [
        textCell(sub.legalEntity ?? sub.name),
        cell(addressOf(sub) ?? (formatPlace({ country: link.country, place: link.place }, 'en') || null), 'address'),
        cell(contact, 'contact'),
        cell(link.purpose, 'description of processing'),
      ],
    ];
  });
  return {
    ...emptySheet('subProcessors', number, `${number}: list of sub-processors`),
    kind: 'table',
    lines: rows.length === 0 ? [`The register has no sub-processors of ${vendor.name}.`] : [],
    columns: [
      column('name', 'Name', 30),
      column('address', 'Address', 36),
      column('contact', 'Contact person', 30),
      column('description', 'Description of processing', 44),
    ],
    rows,
    rowCount: rows.length,
    hasFilter: true,
    hasPrintTitles: true,
    frozenColumns: 1,
  };
}

function servicesOf({ engagements }: Scope): Cell {
  const services = engagements.map((engagement) => capitalise(describeEngagementPurposes(engagement, words)));
  return lines(
    services.filter((text) => text !== ''),
    'what the vendor is engaged for',
  );
}

function describeCategory({ name, elements }: DataCategory): string {
  return elements.length === 0 ? name : `${name}: ${elements.map((element) => element.name).join(', ')}`;
}

function addressOf(party: Pick<Organisation | Vendor, 'address' | 'country'> | undefined): string | null {
  return party === undefined ? null : formatAddress(party.address, party.country, 'en');
}

/** A text, or the gap that says what is missing. */
function cell(text: string | null, what: string): Cell {
  return composeCell(words, { entries: text === null || text === '' ? [] : [text], gaps: text ? [] : [what] });
}

function lines(entries: readonly string[], what: string): Cell {
  return composeCell(words, { entries: [...new Set(entries)], gaps: entries.length === 0 ? [what] : [] });
}

function form(id: string, name: string, title: string, rows: Cell[][]): Sheet {
  return {
    ...emptySheet(id, name, title),
    kind: 'form',
    columns: [column('label', '', 34), column('value', '', 90)],
    rows,
    rowCount: rows.length,
    orientation: 'portrait',
  };
}
