// What the policy covers, and whom.
import type { AudienceCode } from '../../../domain/codes.ts';
import type { Service } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Gap, Sentence } from '../policy-document.ts';
import { missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { gapBlocks, paragraph, sentence } from '../nodes.ts';

export const buildScope: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const { services, policy } = scope;
  const said: (Sentence | Gap)[] = saySubject(context);
  said.push(...sayPeople(context));
  if (policy !== undefined && (policy.acceptance === 'acknowledgement' || policy.acceptance === 'agreement')) {
    const say = policy.acceptance === 'agreement' ? messages.scope.agreed : messages.scope.acknowledged;
    said.push(sentence(factsOf('policy', policy, 'acceptance'), say(messages.serviceWord(services.length))));
  }
  return said.length === 0
    ? gapBlocks([missing(context, { text: messages.scope.missingServices })])
    : paragraph(...said);
};

function saySubject({ scope, messages, audience }: PolicyContext): Sentence[] {
  const { services } = scope;
  const isTold = audience === null && isAudienceTold(services);
  const [first, ...others] = services;
  if (first === undefined) return [];
  const facts = services.flatMap((service) => factsOf('service', service, 'name', 'url', 'description', 'includes'));
  const said = [
    others.length === 0
      ? sentence(
          isTold ? [...facts, ...factsOf('service', first, 'audience')] : facts,
          messages.scope.coversOne(first, audience === null ? first.audience : []),
        )
      : sentence(facts, messages.scope.covers(services)),
  ];
  for (const service of services)
    if (service.usedTo.length > 0)
      said.push(
        sentence(
          factsOf('service', service, 'usedTo', 'intendedFor'),
          messages.scope.helps(others.length === 0 ? null : service.name, service.intendedFor, service.usedTo),
        ),
      );
  return said;
}

/** A single service is described with the people whom it is for. */
function isAudienceTold(services: readonly Service[]): boolean {
  return (
    services.length === 1 && services.every(({ description, audience }) => description !== null && audience.length > 0)
  );
}

/**
 * Whom the policy is for: its one audience with the people who belong to it, else the audiences that the policy and its
 * services name, else the people whose data the activities process.
 */
function sayPeople(context: PolicyContext): (Sentence | Gap)[] {
  const { scope, messages, index, audience } = context;
  if (audience !== null) return [sayAudience(context, audience)];
  const { services, policy, activities } = scope;
  const ofServices = isAudienceTold(services) ? [] : services.flatMap((service) => service.audience);
  const named = new Set([...ofServices, ...(policy?.audience ?? [])]);
  if (named.size > 0) {
    const facts: FactRef[] = services
      .filter((service) => ofServices.length > 0 && service.audience.length > 0)
      .flatMap((service) => factsOf('service', service, 'audience'));
    if (policy !== undefined && policy.audience.length > 0) facts.push(...factsOf('policy', policy, 'audience'));
    return [sentence(facts, messages.scope.appliesTo([...named]))];
  }
  const subjects = new Set(
    activities.flatMap((activity) => index.getAll('dataSubjectCategory', activity.dataSubjectCategoryIds)),
  );
  if (subjects.size === 0) return [];
  return [
    sentence(
      [...subjects].flatMap((subject) => factsOf('dataSubjectCategory', subject, 'name')),
      messages.scope.concerns([...subjects].map(({ name }) => name)),
    ),
  ];
}

/** One group of people is mostly called like its audience, so it is named only where it says more. */
function sayAudience(context: PolicyContext, audience: AudienceCode): Sentence | Gap {
  const { messages, index } = context;
  const people = index.register.records.dataSubjectCategories;
  if (people.length === 0) return missing(context, { text: messages.audience.missingPeople(audience) });
  const isNamed = people.length > 1 || audience === 'endUsers';
  return sentence(
    people.flatMap((each) => factsOf('dataSubjectCategory', each, 'audience', ...(isNamed ? (['name'] as const) : []))),
    messages.audience.isFor(audience, isNamed ? people.map(({ name }) => messages.insideSentence(name)) : []),
  );
}
