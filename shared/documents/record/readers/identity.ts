// GDPR Art. 30(1)(a) and 30(2)(a): whose activity it is.
import { gapPhrases } from '../../../domain/gap-phrases.ts';
import { isReachable, organisationOfActivity } from '../../../domain/letter-strip.ts';
import type { Organisation } from '../../../domain/record-types.ts';
import { textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { describeContacts, organisationEntry } from '../describe-organisation.ts';
import { composeCell, pendingSources, pendingSourcesOfAll } from '../record-context.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

/** The controller or processor of the row; with its contacts where the block above the table names another one. */
function readOwner(role: 'controller' | 'processor', { activity }: RecordRow, context: RecordContext): Cell {
  const organisation = organisationOfActivity(activity, context.index);
  const pending = pendingSources(context.index, activity.id, ['organisationId']);
  if (!organisation) return composeCell({ entries: [], gaps: [gapPhrases[role]] });
  if (organisation.id === context.organisation?.id) return composeCell({ entries: [organisation.name], pending });
  const contacts = describeContacts(organisation, role, context.index);
  return composeCell({ ...contacts, pending: [...pending, ...(contacts.pending ?? [])] });
}

function describeOthers(organisations: readonly Organisation[], role: string): { entries: string[]; gaps: string[] } {
  return {
    entries: organisations.map(organisationEntry),
    gaps: organisations
      .filter((organisation) => !isReachable(organisation) && !isReachable(organisation.privacyContact))
      .map(({ name }) => gapPhrases.contactsOfNamed(role, name)),
  };
}

function readJointControllers({ activity }: RecordRow, { index }: RecordContext): Cell {
  const organisations = index.getAll('organisation', activity.jointControllerIds);
  const { entries, gaps } = describeOthers(organisations, 'joint controller');
  const isJoint = activity.role === 'jointController' || activity.jointControllersAnswer === 'listed';
  if (isJoint && organisations.length === 0) gaps.push(gapPhrases.jointControllers);
  return composeCell({
    entries,
    gaps,
    // An activity recorded as a controller's, not a joint controller's, has none.
    isNone: true,
    pending: [
      ...pendingSources(index, activity.id, ['jointControllersAnswer', 'jointControllerIds']),
      ...pendingSourcesOfAll(index, organisations),
    ],
  });
}

function readControllersActedFor({ activity }: RecordRow, { index }: RecordContext): Cell {
  const organisations = index.getAll('organisation', activity.controllerIds);
  const { entries, gaps } = describeOthers(organisations, 'controller');
  const isNone = activity.controllersAnswer === 'none';
  if (organisations.length === 0 && !isNone) gaps.push(gapPhrases.controllersActedFor);
  return composeCell({
    entries,
    gaps,
    isNone,
    pending: [
      ...pendingSources(index, activity.id, ['controllersAnswer', 'controllerIds']),
      ...pendingSourcesOfAll(index, organisations),
    ],
  });
}

export const identityReaders = {
  reference: ({ activity }: RecordRow) => textCell(activity.reference),
  name: ({ activity }: RecordRow) => textCell(activity.name),
  controller: (row: RecordRow, context: RecordContext) => readOwner('controller', row, context),
  processor: (row: RecordRow, context: RecordContext) => readOwner('processor', row, context),
  jointControllers: readJointControllers,
  controllersActedFor: readControllersActedFor,
};
