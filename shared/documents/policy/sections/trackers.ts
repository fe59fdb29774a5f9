// Cookies and similar technologies (ePrivacy Directive Art. 5(3)).
import type { Statement, Tracker } from '../../../domain/record-types.ts';
import type { StatementKind } from '../../../domain/records/statement.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Gap, Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf, missing, statementFacts, statementsOf } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { bulletList, factsIn, gapBlocks, paragraph, sentence } from '../nodes.ts';
import type { Block } from '../nodes.ts';

const categories = [null, 'strictlyNecessary', 'functional', 'analytics', 'advertising', 'other'] as const;

export const buildTrackers: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const answers = [
    ...sayWhatIsUsed(context),
    ...sayOptional(context),
    ...sayAnswers(context, 'yes'),
    ...sayAnswers(context, 'no'),
  ];
  if (scope.trackers.length === 0 && answers.length === 0) {
    const isWeb = scope.services.some(({ kinds }) => kinds.some((kind) => kind !== 'api' && kind !== 'other'));
    return isWeb ? gapBlocks([missing(context, { text: messages.trackers.missingAll })]) : [];
  }
  return [
    ...listCategories(context),
    ...paragraph(...sayAnswers(context, 'yes'), ...sayAnswers(context, 'no')),
    ...paragraph(...sayOptional(context), ...sayRefusal(context)),
  ];
};

function sayWhatIsUsed(context: PolicyContext): Sentence[] {
  return statementsOf(context, 'usesOnlyNecessaryCookies', 'yes').map((statement) =>
    sentence(statementFacts(statement), context.messages.trackers.onlyNecessary),
  );
}

function sayOptional(context: PolicyContext): Sentence[] {
  return statementsOf(context, 'usesOptionalCookies', 'yes').map((statement) =>
    sentence(statementFacts(statement, 'items'), context.messages.trackers.optional(statement.items)),
  );
}

/** The statement that only necessary ones are used opens their list, where there is no other. */
function listCategories(context: PolicyContext): Block[] {
  const opening = sayWhatIsUsed(context);
  const { trackers } = context.scope;
  const isOnlyNecessary =
    statementsOf(context, 'usesOnlyNecessaryCookies', 'yes').length > 0 &&
    trackers.length > 0 &&
    trackers.every(({ category }) => category === 'strictlyNecessary');
  return isOnlyNecessary
    ? listCategory(context, 'strictlyNecessary', opening)
    : [...paragraph(...opening), ...categories.flatMap((category) => listCategory(context, category, []))];
}

function listCategory(context: PolicyContext, category: Tracker['category'], opening: readonly Sentence[]): Block[] {
  const { scope, messages } = context;
  const trackers = scope.trackers.filter((tracker) => tracker.category === category);
  if (trackers.length === 0) return [];
  const groups = Map.groupBy(trackers, (tracker) =>
    JSON.stringify([
      tracker.isNamed,
      tracker.kind,
      tracker.description,
      tracker.purpose,
      tracker.providerVendorId,
      tracker.lifetimeKind,
      tracker.lifetime,
      tracker.attributes,
      tracker.needsConsent,
    ]),
  );
  const items = [...groups.values()].map((group) => sayGroup(context, group));
  const leadIn =
    opening.length > 0
      ? messages.trackers.leadInOnlyNecessary
      : messages.trackers.leadIn(
          category,
          trackers.map(({ kind }) => kind),
        );
  return [...paragraph(...opening, sentence(factsIn(items.flat()), leadIn, 'leadIn')), ...bulletList(items)];
}

function sayGroup(context: PolicyContext, group: readonly Tracker[]): (Sentence | Gap)[] {
  const { messages, index } = context;
  const [first] = group;
  if (first === undefined) return [];
  const provider = index.get('vendor', first.providerVendorId);
  const facts: FactRef[] = group.flatMap((tracker) =>
    factsOf('tracker', tracker, 'name', 'category', 'purpose', 'description', 'attributes', 'lifetime', 'lifetimeKind'),
  );
  if (provider !== undefined) facts.push(...factsOf('vendor', provider, 'name'));
  const lifetime =
    first.lifetimeKind === 'session'
      ? messages.trackers.session
      : first.lifetime === null
        ? null
        : messages.trackers.lifetime(first.lifetime);
  const said: (Sentence | Gap)[] = [
    sentence(
      facts,
      messages.trackers.group({
        names: group.flatMap(({ name, otherNames, isNamed }) => [
          { name, isNamed },
          ...otherNames.map((other) => ({ name: other, isNamed })),
        ]),
        kind: first.kind,
        description: first.description,
        provider: provider?.name ?? null,
        purpose: first.purpose,
        lifetime,
        attributes: first.attributes,
        needsConsent: first.needsConsent === 'yes',
      }),
      'item',
    ),
  ];
  const names = group.map(({ name }) => name);
  const ask = (text: string, field: keyof Tracker & string): Gap =>
    missing(context, { text, recordType: 'tracker', recordId: first.id, field });
  if (first.purpose === null) said.push(ask(messages.trackers.missingPurpose(names), 'purpose'));
  // Information before consent includes how long a cookie lasts (CJEU C-673/17, Planet49).
  if (lifetime === null && first.category !== 'strictlyNecessary' && first.category !== null)
    said.push(ask(messages.trackers.missingLifetime(names), 'lifetime'));
  return said;
}

/** What statements say of tools, networks and kinds of cookies; those with the same answer share a sentence. */
function sayAnswers(context: PolicyContext, answer: 'yes' | 'no'): Sentence[] {
  const { trackers } = context.messages;
  const named: readonly (readonly [StatementKind, (statement: Statement) => readonly string[]])[] = [
    ['usesAdvertisingCookies', () => [trackers.advertisingCookies]],
    ['usesAnalyticsCookies', () => [trackers.analyticsCookies]],
    ['usesOptionalCookies', () => (answer === 'no' ? [trackers.optionalCookies] : [])],
    ['usesTool', ({ items }) => items],
    ['usesAdvertisingNetworks', ({ scope }) => [trackers.advertisingNetwork(scope, answer === 'yes')]],
    ['usesAdvertisingTechnology', ({ scope }) => [trackers.advertisingTechnology(scope)]],
    ['usesThirdPartyTrackers', ({ scope }) => [trackers.thirdPartyTrackers(scope)]],
  ];
  const said = named.flatMap(([kind, name]) =>
    statementsOf(context, kind, answer).map((statement) => ({ statement, items: name(statement) })),
  );
  const items = [...new Set(said.flatMap((entry) => entry.items))];
  if (items.length === 0) return [];
  return [
    sentence(
      said.flatMap(({ statement }) => statementFacts(statement, 'items', 'scope')),
      answer === 'yes' ? trackers.used(items) : trackers.notUsed(items),
    ),
  ];
}

function sayRefusal(context: PolicyContext): Sentence[] {
  const { trackers } = context.messages;
  const isOptionalOnly = statementsOf(context, 'usesOptionalCookies', 'yes').length > 0;
  const said = commitmentsOf(context, 'cookieRefusal').flatMap((commitment) => [
    sentence(commitmentFacts(commitment, 'channels'), trackers.refusal(isOptionalOnly, commitment.channels)),
    ...(commitment.items.length === 0
      ? []
      : [sentence(commitmentFacts(commitment, 'items'), trackers.consequences(commitment.items))]),
  ]);
  const liability = statementsOf(context, 'acceptsLiability')
    .filter(({ answer, items }) => answer !== 'unknown' && items.length > 0)
    .map((statement) =>
      sentence(
        statementFacts(statement, 'items', 'scope'),
        trackers.liability(statement.answer === 'yes', statement.items, statement.scope),
      ),
    );
  return [...said, ...liability];
}
