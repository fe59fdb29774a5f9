// Rows finer than an activity: one for each contact, purpose, group of people, category of data, recipient, transfer or measure.
import { recordRoleOf } from '../../../domain/coverage.ts';
import { findContactGaps, importerName, isReachable, organisationOfActivity } from '../../../domain/letter-strip.ts';
import type { ContactDetails } from '../../../domain/primitives.ts';
import type { DataCategory, Engagement, FactSource, Transfer } from '../../../domain/record-types.ts';
import type { ActivityReader, RowUnit, UnitReader } from '../../../reference/layouts/readers.ts';
import { noneCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeRecipient } from '../describe-engagement.ts';
import { describeDestinations, describeMechanisms } from '../describe-transfer.ts';
import { capitalise, formatName, nameCountry } from '../format.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { CellContent, RecordContext, RecordRow } from '../record-context.ts';
import { describeMeasure, describeRules } from './keeping.ts';
import { describeElement, describePeople, nameDataCategory } from './people-and-data.ts';
import { describeBasis, describePurpose } from './purposes.ts';
import { findDestinationGaps, findMechanismGaps, isProcessor, pendingOfEngagements } from './recipients.ts';

/** The cells of one row, by reader. */
export type UnitRow<Unit extends RowUnit> = Readonly<Record<UnitReader<Unit>, Cell>>;

type ListRows<Unit extends RowUnit> = (row: RecordRow, context: RecordContext) => UnitRow<Unit>[];

type Contact = Pick<ContactDetails, 'name' | 'address' | 'country' | 'email' | 'phone'>;

/** `Hafenstr. 1, 24103 Kiel` in its parts; the whole as address where it does not read so. */
function splitAddress(address: string | null): { street: string | null; postcode: string | null; town: string | null } {
  const match = /^(.+), ?(?:[A-Z]{1,2}-)?(\d{4,5}) ([^,\d]+?)(?:, [^,\d]+)?$/u.exec(address ?? '');
  const [, street = address, postcode = null, town = null] = match ?? [];
  return { street, postcode, town };
}

function listContacts({ activity }: RecordRow, { index, words }: RecordContext): UnitRow<'contact'>[] {
  const { contacts, gaps: phrases, language } = words;
  const role = recordRoleOf(activity);
  const organisation = organisationOfActivity(activity, index);
  const known = new Set(organisation ? findContactGaps(organisation, role, phrases) : [phrases[role]]);
  const line = (
    label: string,
    contact: Contact | null,
    isNone: boolean,
    gaps: readonly string[],
  ): UnitRow<'contact'> => {
    const missing = gaps.filter((gap) => known.has(gap));
    const { street, postcode, town } = splitAddress(contact?.address ?? null);
    return {
      contactRole: { ...textCell(label), role: 'label' },
      contactName: composeCell(words, {
        entries: contact?.name ? [contact.name] : [],
        gaps: missing,
        isNone: isNone && contact === null,
        pending: organisation ? pendingSources(index, organisation.id) : [],
      }),
      contactAddress: textCell(street),
      contactPostcode: textCell(postcode),
      contactTown: textCell(town),
      contactCountry: textCell(contact?.country ? nameCountry(contact.country, language) : null),
      contactPhone: textCell(contact?.phone),
      contactEmail: textCell(contact?.email),
    };
  };
  const own = organisation && {
    name: formatName(organisation),
    address: organisation.address ?? organisation.privacyContact?.address ?? null,
    country: organisation.country,
    email: organisation.email ?? organisation.privacyContact?.email ?? organisation.privacyContact?.url ?? null,
    phone: organisation.phone ?? organisation.privacyContact?.phone ?? null,
  };
  const { dpo = null, euRepresentative = null, ukRepresentative = null } = organisation ?? {};
  const representatives = [euRepresentative, ukRepresentative].filter((contact) => contact !== null);
  const hasNoRepresentative = organisation?.euRepresentativeAnswer === 'none';
  const gapsOf = (gap: string): string[] => [gap, phrases.contactsOf(gap)];
  const joint = index.getAll('organisation', activity.jointControllerIds);
  const isJoint = activity.role === 'jointController' || activity.jointControllersAnswer === 'listed';
  if (isJoint && joint.length === 0) known.add(phrases.jointControllers);
  return [
    line(contacts[role], own ?? null, false, [phrases[role], phrases.contactsOf(role)]),
    line(contacts.dpo, dpo, organisation?.dpoAnswer === 'none', gapsOf(phrases.dataProtectionOfficer)),
    ...(representatives.length > 0 ? representatives : [null]).map((contact) =>
      line(contacts.representative, contact, hasNoRepresentative, [
        ...gapsOf(phrases.euRepresentative),
        ...gapsOf(phrases.ukRepresentative),
      ]),
    ),
    ...(joint.length === 0
      ? [line(contacts.jointController, null, !isJoint, [phrases.jointControllers])]
      : joint.map((other) => {
          const gap = phrases.contactsOfNamed('joint controller', other.name);
          if (!isReachable(other) && !isReachable(other.privacyContact)) known.add(gap);
          return line(contacts.jointController, { ...other, name: formatName(other) }, false, [gap]);
        })),
  ];
}

function listPurposes({ activity }: RecordRow, { index, words }: RecordContext): UnitRow<'purpose'>[] {
  const pending = pendingSources(index, activity.id, ['purposes']);
  return activity.purposes.map((purpose) => {
    const basis = describeBasis(purpose, words);
    const { lawfulBasis, legitimateInterest } = purpose;
    return {
      purposeText: composeCell(words, { entries: [describePurpose(purpose)], pending }),
      purposeBasis: composeCell(words, {
        entries: basis === null ? [] : [basis],
        gaps: basis === null ? [words.questions.lawfulBasis] : [],
      }),
      purposeInterest: lawfulBasis === 'eu-6-1-f' ? textCell(legitimateInterest) : textCell(null),
    };
  });
}

function listPeople({ activity }: RecordRow, { index, words }: RecordContext): UnitRow<'dataSubject'>[] {
  const pending = pendingSources(index, activity.id, ['dataSubjectCategoryIds']);
  return index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds).map((people) => ({
    peopleName: composeCell(words, {
      entries: [describePeople(people, words)],
      pending: [...pending, ...pendingSources(index, people.id)],
    }),
    peopleDetails: textCell(people.description),
  }));
}

/** The rules of an activity that are about a category of data, as a cell; a gap where there is none. */
function readRulesOf(category: DataCategory, { activity }: RecordRow, { index, words }: RecordContext): Cell {
  const rules = index
    .getAll('retentionRule', activity.retentionRuleIds)
    .filter(({ dataCategoryIds }) => dataCategoryIds.includes(category.id));
  const isNone = rules.length === 0 && activity.retentionRuleIds.length === 0 && activity.retentionAnswer === 'none';
  if (isNone) return noneCell(words.cell.none);
  const { entries, gaps } = describeRules(rules, words, rules.length > 1);
  if (rules.length === 0)
    gaps.push(
      index.getAll('retentionRule', activity.retentionRuleIds).length === 0
        ? words.gaps.retention
        : words.gaps.retentionOf(category.name),
    );
  return composeCell(words, { entries, gaps, pending: pendingSourcesOfAll(index, rules) });
}

/** A row for each category; then one for each rule that is about none of them. */
function listDataCategories(row: RecordRow, context: RecordContext): UnitRow<'dataCategory'>[] {
  const { activity } = row;
  const { index, words } = context;
  const categories = index.getAll('dataCategory', activity.dataCategoryIds);
  const pending = pendingSources(index, activity.id, ['dataCategoryIds']);
  const ids = new Set(categories.map(({ id }) => id));
  const rest = index
    .getAll('retentionRule', activity.retentionRuleIds)
    .filter(({ dataCategoryIds }) => !dataCategoryIds.some((id) => ids.has(id)));
  const rows = categories.map((category): UnitRow<'dataCategory'> => ({
    dataCategoryName: composeCell(words, {
      entries: [nameDataCategory(category, words)],
      pending: [...pending, ...pendingSources(index, category.id)],
    }),
    dataCategoryElements: textCell(category.elements.map((element) => describeElement(element, words)).join(', ')),
    dataCategoryRetention: readRulesOf(category, row, context),
  }));
  if (categories.length === 0) return rows;
  return [
    ...rows,
    ...rest.map((rule): UnitRow<'dataCategory'> => ({
      dataCategoryName: textCell(capitalise(rule.name)),
      dataCategoryElements: textCell(rule.place === null ? null : capitalise(rule.place)),
      dataCategoryRetention: composeCell(words, {
        ...describeRules([rule], words, false),
        pending: pendingSources(index, rule.id),
      }),
    })),
  ];
}

/** A row for each category of data that holds special data. */
function listSpecialData(row: RecordRow, context: RecordContext): UnitRow<'specialData'>[] {
  const { index, words } = context;
  return index.getAll('dataCategory', row.activity.dataCategoryIds).flatMap((category) => {
    const special = category.elements.filter(({ specialCategory }) => specialCategory !== null);
    const kinds = special.flatMap(({ specialCategory }) =>
      specialCategory === null ? [] : words.codes.specialCategories[specialCategory],
    );
    if (kinds.length === 0) return [];
    return {
      specialDataKind: composeCell(words, {
        entries: [[...new Set(kinds)].join(', ')],
        pending: pendingSources(index, category.id),
      }),
      specialDataElements: textCell(special.map((element) => describeElement(element, words)).join(', ')),
      specialDataRetention: readRulesOf(category, row, context),
    };
  });
}

function kindOfRecipient(engagement: Engagement, { activity }: RecordRow, { index, words }: RecordContext): string {
  const { recipientKinds } = words;
  const isAbroad = index
    .transfersOfActivity(activity.id)
    .some(({ importerVendorId }) => importerVendorId === engagement.vendorId);
  if (isProcessor(engagement)) return recipientKinds.processors;
  if (isAbroad) return recipientKinds.thirdCountry;
  return engagement.role === 'independentController' || engagement.role === 'jointController'
    ? recipientKinds.partners
    : recipientKinds.other;
}

function listRecipients(row: RecordRow, context: RecordContext): UnitRow<'recipient'>[] {
  const { activity } = row;
  const { index, words } = context;
  const engagements = index.engagementsOfActivity(activity.id);
  if (engagements.length === 0) return [];
  const internal =
    activity.department === null
      ? []
      : [{ recipientKind: textCell(words.recipientKinds.internal), recipientDetails: textCell(activity.department) }];
  return [
    ...internal,
    ...engagements.map((engagement) => ({
      recipientKind: textCell(kindOfRecipient(engagement, row, context)),
      recipientDetails: composeCell(words, {
        entries: [describeRecipient(engagement, index, words)],
        pending: pendingOfEngagements(activity.id, [engagement], index),
      }),
    })),
  ];
}

/** Transfers with what each of them leaves open. */
function listTransfers(row: RecordRow, context: RecordContext): UnitRow<'transfer'>[] {
  const { index, words } = context;
  const answer = pendingSources(index, row.activity.id, ['transfersAnswer']);
  const compose = (transfer: Transfer, text: string, gaps: string[], more: readonly FactSource[] = []): Cell => {
    const content: CellContent = {
      entries: text ? [text] : [],
      gaps,
      pending: [...more, ...pendingSources(index, transfer.id)],
    };
    return composeCell(words, content);
  };
  return index.transfersOfActivity(row.activity.id).map((transfer) => ({
    transferImporter: compose(transfer, importerName(transfer, index) ?? '', [], answer),
    transferCountry: compose(
      transfer,
      capitalise(describeDestinations(transfer, words)),
      findDestinationGaps([transfer], context),
    ),
    transferMechanism: compose(transfer, describeMechanisms(transfer, context), findMechanismGaps([transfer], context)),
    transferDocument: textCell(transfer.mechanisms.flatMap(({ reference }) => reference ?? []).join('; ')),
  }));
}

function listMeasures({ activity }: RecordRow, { index, words }: RecordContext): UnitRow<'measure'>[] {
  const pending = pendingSources(index, activity.id, ['securityAnswer', 'securityMeasureIds']);
  return index.getAll('securityMeasure', activity.securityMeasureIds).map((measure) => ({
    measureKind: textCell(words.codes.measureKinds[measure.kind ?? 'unsorted']),
    measureDetails: composeCell(words, {
      entries: [describeMeasure(measure, words)],
      pending: [...pending, ...pendingSources(index, measure.id)],
    }),
  }));
}

/** The rows of each unit. */
export const unitLists: { readonly [Unit in RowUnit]: ListRows<Unit> } = {
  contact: listContacts,
  purpose: listPurposes,
  dataSubject: listPeople,
  dataCategory: listDataCategories,
  specialData: listSpecialData,
  recipient: listRecipients,
  transfer: listTransfers,
  measure: listMeasures,
};

/** What stands in the one row of a unit that an activity has none of: whether that is the answer, or nobody has answered. */
export const emptyRowReaders: Readonly<Partial<Record<UnitReader, ActivityReader>>> = {
  purposeText: 'purposes',
  purposeBasis: 'lawfulBases',
  peopleName: 'dataSubjects',
  dataCategoryName: 'dataCategories',
  dataCategoryRetention: 'retention',
  specialDataKind: 'specialCategories',
  recipientKind: 'recipients',
  transferImporter: 'transfers',
  measureKind: 'securityMeasures',
};
