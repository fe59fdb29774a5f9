// Who the controller is and how to reach it (GDPR Art. 13(1)(a), 26(2)).
import type { Organisation } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Gap, Sentence } from '../policy-document.ts';
import { missing, privacyContact } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';

export const buildIdentity: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const { organisation } = scope;
  const { identity } = messages;
  if (organisation === undefined)
    return paragraph(
      missing(context, { text: identity.missingName }),
      missing(context, { text: identity.missingContact }),
    );

  const parties: (Sentence | Gap)[] = [
    sentence(
      [...factsOf('organisation', organisation, 'name'), ...known(organisation, 'legalName', 'description', 'country')],
      identity.weMeans(organisation.name, organisation.legalName, organisation.description, organisation.country),
    ),
    ...sayRole(context),
  ];
  if (organisation.website !== null)
    parties.push(sentence(factsOf('organisation', organisation, 'website'), identity.website(organisation.website)));
  if (organisation.address !== null)
    parties.push(sentence(factsOf('organisation', organisation, 'address'), identity.address(organisation.address)));
  if (organisation.registrationNumber !== null)
    parties.push(
      sentence(
        factsOf('organisation', organisation, 'registrationNumber'),
        identity.registered(organisation.registrationNumber),
      ),
    );

  const contact = privacyContact(context);
  return [
    ...paragraph(...parties),
    ...paragraph(
      contact === null
        ? missing(context, {
            text: identity.missingContact,
            recordType: 'organisation',
            recordId: organisation.id,
            field: 'privacyContact',
          })
        : sentence(contact.facts, identity.privacyContact(contact.reach)),
    ),
  ];
};

/** Facts of the fields that have a value. */
function known(organisation: Organisation, ...fields: readonly (keyof Organisation & string)[]): FactRef[] {
  return fields.flatMap((field) => (organisation[field] === null ? [] : factsOf('organisation', organisation, field)));
}

function sayRole(context: PolicyContext): (Sentence | Gap)[] {
  const { scope, messages, index } = context;
  const { organisation, activities, services } = scope;
  if (organisation === undefined) return [];
  const said: (Sentence | Gap)[] = [];
  const asController = activities.filter(({ role }) => role === 'controller');
  const facts: FactRef[] = organisation.roles.includes('controller')
    ? factsOf('organisation', organisation, 'roles')
    : asController.flatMap((activity) => factsOf('processingActivity', activity, 'role'));
  if (facts.length > 0) said.push(sentence(facts, messages.identity.controller(messages.serviceWord(services.length))));

  for (const activity of activities.filter(({ role }) => role === 'jointController')) {
    const partners = index.getAll('organisation', activity.jointControllerIds);
    said.push(
      partners.length === 0
        ? missing(context, {
            text: messages.identity.missingJointControllers(activity.name),
            recordType: 'processingActivity',
            recordId: activity.id,
            field: 'jointControllerIds',
          })
        : sentence(
            [
              ...factsOf('processingActivity', activity, 'role', 'jointControllerIds', 'name'),
              ...partners.flatMap((partner) => factsOf('organisation', partner, 'name')),
            ],
            messages.identity.jointControllers(
              partners.map(({ name }) => name),
              activity.name,
            ),
          ),
    );
  }
  if (said.length === 0 && !organisation.roles.includes('processor') && activities.length === 0)
    said.push(
      missing(context, {
        text: messages.identity.missingRole,
        recordType: 'organisation',
        recordId: organisation.id,
        field: 'roles',
      }),
    );
  return said;
}
