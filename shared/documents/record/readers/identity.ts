// GDPR Art. 30(1)(a) and 30(2)(a): whose activity it is.
import { eeaCountries } from '../../../domain/eea-countries.ts';
import { recordRoleOf } from '../../../domain/coverage.ts';
import { findContactGaps, isReachable, organisationOfActivity } from '../../../domain/letter-strip.ts';
import type { ContactDetails } from '../../../domain/primitives.ts';
import type { FactSource, Organisation } from '../../../domain/record-types.ts';
import { noneCell, textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeContacts, organisationEntry, organisationLines } from '../describe-organisation.ts';
import { contactLines, formatAddress, formatName } from '../format.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import type { RecordWords } from '../words/words.ts';

/** The controller or processor of the row; with its contacts where the block above the table names another one. */
function readOwner(role: 'controller' | 'processor', { activity }: RecordRow, context: RecordContext): Cell {
  const { index, words } = context;
  const organisation = organisationOfActivity(activity, index);
  const pending = pendingSources(index, activity.id, ['organisationId']);
  if (!organisation) return composeCell(words, { entries: [], gaps: [words.gaps[role]] });
  if (organisation.id === context.organisation?.id)
    return composeCell(words, { entries: [organisation.name], pending });
  const contacts = describeContacts(organisation, role, index, words);
  return composeCell(words, { ...contacts, pending: [...pending, ...(contacts.pending ?? [])] });
}

/** What Art. 30 asks of the activity's organisation, once; empty gaps where there is no organisation to ask about. */
function readOrganisation(
  { activity }: RecordRow,
  { index, words }: RecordContext,
  read: (organisation: Organisation, gaps: ReadonlySet<string>) => Cell,
): Cell {
  const organisation = organisationOfActivity(activity, index);
  const role = recordRoleOf(activity);
  if (!organisation) return composeCell(words, { entries: [], gaps: [words.gaps[role]] });
  return read(organisation, new Set(findContactGaps(organisation, role, words.gaps)));
}

/** One detail of the organisation, else of its privacy contact; `gap` stands where it cannot be reached at all. */
function readDetail(
  row: RecordRow,
  context: RecordContext,
  read: (contact: Organisation | ContactDetails) => string | null,
  isGapPlace = false,
): Cell {
  return readOrganisation(row, context, (organisation, gaps) => {
    const gap = context.words.gaps.contactsOf(recordRoleOf(row.activity));
    const text = read(organisation) ?? (organisation.privacyContact && read(organisation.privacyContact));
    return composeCell(context.words, {
      entries: text ? [text] : [],
      gaps: isGapPlace && gaps.has(gap) ? [gap] : [],
      pending: pendingSources(context.index, organisation.id, ['name', 'address', 'country', 'email', 'phone']),
    });
  });
}

type Person = 'dpo' | 'euRepresentative' | 'ukRepresentative';

/** Contacts of the organisation by kind: entries of those recorded, gaps of those asked for, none where that is the answer. */
function readPeople(
  people: readonly Person[],
  row: RecordRow,
  context: RecordContext,
  read: (contact: ContactDetails) => string | null,
  isGapPlace = true,
): Cell {
  const { words, index } = context;
  return readOrganisation(row, context, (organisation, known) => {
    const named = people.flatMap((person) => organisation[person] ?? []);
    const gaps = people.flatMap((person) => {
      const gap = words.gaps[person === 'dpo' ? 'dataProtectionOfficer' : person];
      return organisation[person] === null ? gap : words.gaps.contactsOf(gap);
    });
    return composeCell(words, {
      entries: named.flatMap((contact) => read(contact) ?? []),
      gaps: isGapPlace ? gaps.filter((gap) => known.has(gap)) : [],
      isNone: named.length === 0 && people.some((person) => organisation[`${person}Answer`] === 'none'),
      pending: pendingSources(
        index,
        organisation.id,
        people.flatMap((person) => [person, `${person}Answer`]),
      ),
    });
  });
}

const representatives: readonly Person[] = ['euRepresentative', 'ukRepresentative'];

function readWhole(language: RecordWords['language']): (contact: ContactDetails) => string | null {
  return (contact) => contactLines(contact, language).join('\n') || null;
}

function describeOthers(
  organisations: readonly Organisation[],
  role: 'controller' | 'joint controller',
  words: RecordWords,
): { entries: string[]; gaps: string[] } {
  return {
    entries: organisations.map((organisation) => organisationEntry(organisation, words)),
    gaps: organisations
      .filter((organisation) => !isReachable(organisation) && !isReachable(organisation.privacyContact))
      .map(({ name }) => words.gaps.contactsOfNamed(role, name)),
  };
}

/** Joint controllers of an activity as entries and gaps; both empty where it has none. */
export function describeJointControllers(
  { activity }: RecordRow,
  { index, words }: RecordContext,
): { entries: string[]; gaps: string[]; pending: FactSource[] } {
  const organisations = index.getAll('organisation', activity.jointControllerIds);
  const { entries, gaps } = describeOthers(organisations, 'joint controller', words);
  const isJoint = activity.role === 'jointController' || activity.jointControllersAnswer === 'listed';
  if (isJoint && organisations.length === 0) gaps.push(words.gaps.jointControllers);
  const pending = [
    ...pendingSources(index, activity.id, ['jointControllersAnswer', 'jointControllerIds']),
    ...pendingSourcesOfAll(index, organisations),
  ];
  return { entries, gaps, pending };
}

/** Whether there are joint controllers; the neighbouring columns say who. */
function readIsJoint({ activity }: RecordRow, { words }: RecordContext): Cell {
  const isJoint =
    activity.role === 'jointController' ||
    activity.jointControllersAnswer === 'listed' ||
    activity.jointControllerIds.length > 0;
  return isJoint ? textCell(words.cell.yes) : noneCell(words.cell.no);
}

function readControllersActedFor({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const organisations = index.getAll('organisation', activity.controllerIds);
  const { entries, gaps } = describeOthers(organisations, 'controller', words);
  const isNone = activity.controllersAnswer === 'none';
  if (organisations.length === 0 && !isNone) gaps.push(words.gaps.controllersActedFor);
  return composeCell(words, {
    entries,
    gaps,
    isNone,
    pending: [
      ...pendingSources(index, activity.id, ['controllersAnswer', 'controllerIds']),
      ...pendingSourcesOfAll(index, organisations),
    ],
  });
}

/** Representatives of the controllers acted for (Art. 30(2)(a)). */
function readControllerRepresentatives({ activity }: RecordRow, { index, words }: RecordContext): Cell {
  const organisations = index.getAll('organisation', activity.controllerIds);
  const isNone =
    organisations.length > 0 &&
    organisations.every(
      ({ euRepresentativeAnswer, ukRepresentativeAnswer }) =>
        euRepresentativeAnswer === 'none' && ukRepresentativeAnswer !== 'listed',
    );
  return composeCell(words, {
    entries: organisations.flatMap(({ name, euRepresentative, ukRepresentative }) =>
      [euRepresentative, ukRepresentative].flatMap((contact) =>
        contact === null ? [] : [`${name}: ${contactLines(contact, words.language).join(', ')}`],
      ),
    ),
    isNone,
  });
}

export const identityReaders = {
  reference: ({ activity }: RecordRow) => textCell(activity.reference),
  name: ({ activity }: RecordRow) => textCell(activity.name),
  description: ({ activity }: RecordRow) => textCell(activity.description),
  role: ({ activity }: RecordRow, { words }: RecordContext) => textCell(words.codes.activityRoles[activity.role]),
  controller: (row: RecordRow, context: RecordContext) => readOwner('controller', row, context),
  processor: (row: RecordRow, context: RecordContext) => readOwner('processor', row, context),
  jointControllers: (row: RecordRow, context: RecordContext) =>
    // An activity recorded as a controller's, not a joint controller's, has none.
    composeCell(context.words, { ...describeJointControllers(row, context), isNone: true }),
  controllersActedFor: readControllersActedFor,
  controllerRepresentatives: readControllerRepresentatives,
  ownerContacts: (row: RecordRow, context: RecordContext) =>
    readOrganisation(row, context, (organisation, gaps) => {
      const gap = context.words.gaps.contactsOf(recordRoleOf(row.activity));
      return composeCell(context.words, {
        entries: [organisationLines(organisation, context.words).join('\n')],
        gaps: gaps.has(gap) ? [gap] : [],
        pending: pendingSources(context.index, organisation.id, ['name', 'address', 'country', 'email', 'phone']),
      });
    }),
  representatives: (row: RecordRow, context: RecordContext) =>
    readPeople(representatives, row, context, readWhole(context.words.language)),
  dataProtectionOfficer: (row: RecordRow, context: RecordContext) =>
    readPeople(['dpo'], row, context, readWhole(context.words.language)),
  ownerName: (row: RecordRow, context: RecordContext) =>
    readOrganisation(row, context, (organisation) => textCell(formatName(organisation))),
  ownerRegistration: (row: RecordRow, context: RecordContext) =>
    readOrganisation(row, context, ({ registrationNumber }) => textCell(registrationNumber)),
  ownerPrivacyContact: (row: RecordRow, context: RecordContext) =>
    readOrganisation(row, context, ({ privacyContact }) => textCell(privacyContact?.name)),
  ownerAddress: (row: RecordRow, context: RecordContext) =>
    readDetail(row, context, ({ address, country }) => formatAddress(address, country, context.words.language), true),
  ownerEmail: (row: RecordRow, context: RecordContext) =>
    readDetail(row, context, (contact) => contact.email ?? ('url' in contact ? contact.url : null)),
  ownerPhone: (row: RecordRow, context: RecordContext) => readDetail(row, context, ({ phone }) => phone),
  isOutsideEea: (row: RecordRow, context: RecordContext) =>
    readOrganisation(row, context, ({ country }) => {
      const { yes, no } = context.words.cell;
      return country === null ? textCell(null) : eeaCountries.has(country) ? noneCell(no) : textCell(yes);
    }),
  representativeName: (row: RecordRow, context: RecordContext) =>
    readPeople(representatives, row, context, ({ name }) => name),
  representativeAddress: (row: RecordRow, context: RecordContext) =>
    readPeople(representatives, row, context, ({ address }) => address, false),
  representativeEmail: (row: RecordRow, context: RecordContext) =>
    readPeople(representatives, row, context, ({ email }) => email, false),
  representativePhone: (row: RecordRow, context: RecordContext) =>
    readPeople(representatives, row, context, ({ phone }) => phone, false),
  dpoName: (row: RecordRow, context: RecordContext) => readPeople(['dpo'], row, context, ({ name }) => name),
  dpoAddress: (row: RecordRow, context: RecordContext) =>
    readPeople(['dpo'], row, context, ({ address }) => address, false),
  dpoEmail: (row: RecordRow, context: RecordContext) => readPeople(['dpo'], row, context, ({ email }) => email, false),
  dpoPhone: (row: RecordRow, context: RecordContext) => readPeople(['dpo'], row, context, ({ phone }) => phone, false),
  isJoint: readIsJoint,
  jointControllerNames: ({ activity }: RecordRow, { index, words }: RecordContext) => {
    const organisations = index.getAll('organisation', activity.jointControllerIds);
    const isJoint = activity.role === 'jointController' || activity.jointControllersAnswer === 'listed';
    return composeCell(words, {
      entries: organisations.map(formatName),
      gaps: isJoint && organisations.length === 0 ? [words.gaps.jointControllers] : [],
      isNone: true,
    });
  },
  jointControllerContacts: ({ activity }: RecordRow, { index, words }: RecordContext) => {
    const organisations = index.getAll('organisation', activity.jointControllerIds);
    const lines = organisations.map((organisation) => organisationLines(organisation, words).slice(1).join(', '));
    return composeCell(words, {
      entries: lines.filter(Boolean),
      gaps: describeOthers(organisations, 'joint controller', words).gaps,
      pending: pendingSourcesOfAll(index, organisations),
    });
  },
};
