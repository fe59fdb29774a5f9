// Whom to write to, and who represents us (GDPR Art. 13(1)(a) and (b), 27).
import type { Organisation } from '../../../domain/record-types.ts';
import type { ContactDetails } from '../../../domain/primitives.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef, Gap, Sentence } from '../policy-document.ts';
import {
  applicableLawsOf,
  commitmentFacts,
  commitmentsOf,
  hasAddress,
  missing,
  privacyContact,
  statementFacts,
  statementsOf,
} from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';
import { isOutsideEea } from './eea-countries.ts';

export const buildContact: SectionBuilder = (context) => [
  ...paragraph(...sayQuestions(context), ...sayPersonalAnswers(context)),
  ...paragraph(...sayOfficer(context), ...sayRepresentatives(context)),
];

function sayQuestions(context: PolicyContext): (Sentence | Gap)[] {
  const { messages, scope } = context;
  const promises = commitmentsOf(context, 'contactQuestions');
  const known = privacyContact(context);
  const own = scope.organisation?.privacyContact?.email ?? null;
  // The organisation's own contact says more (a form's address, a name) than the promise about the same address.
  const isSame = promises.every(({ address }) => address === null || address === own);
  if (known !== null && isSame)
    return [
      sentence(
        [...known.facts, ...promises.flatMap((promise) => commitmentFacts(promise, 'address', 'channels'))],
        messages.contact.questions(known.reach),
      ),
    ];
  const addresses = [...new Set(promises.flatMap(({ address }) => address ?? []))];
  if (addresses.length > 0)
    return [
      sentence(
        promises.flatMap((promise) => commitmentFacts(promise, 'address', 'channels')),
        messages.contact.questionsTo(
          addresses,
          promises.flatMap(({ channels }) => channels),
        ),
      ),
    ];
  return [
    missing(context, {
      text: messages.contact.missingContact,
      ...(scope.organisation === undefined
        ? {}
        : { recordType: 'organisation', recordId: scope.organisation.id, field: 'privacyContact' }),
    }),
  ];
}

function sayPersonalAnswers(context: PolicyContext): Sentence[] {
  const personally = statementsOf(context, 'answersRequestsPersonally', 'yes');
  if (personally.length === 0) return [];
  const tickets = statementsOf(context, 'usesTicketSystem', 'no');
  const letters = statementsOf(context, 'usesFormLetters', 'no');
  return [
    sentence(
      [...personally, ...tickets, ...letters].flatMap((statement) => statementFacts(statement, 'kind')),
      context.messages.contact.answeredPersonally([
        ...(tickets.length > 0 ? (['ticketSystem'] as const) : []),
        ...(letters.length > 0 ? (['formLetters'] as const) : []),
      ]),
    ),
  ];
}

function sayOfficer(context: PolicyContext): (Sentence | Gap)[] {
  const { messages, scope } = context;
  const { organisation } = scope;
  if (organisation === undefined) return [];
  const { contact } = messages;
  if (organisation.dpo !== null && hasAddress(organisation.dpo))
    return [
      sentence(
        factsOf('organisation', organisation, 'dpo'),
        contact.dataProtectionOfficer(messages.reach(organisation.dpo)),
      ),
    ];
  if (organisation.dpoAnswer === 'none')
    return [sentence(factsOf('organisation', organisation, 'dpoAnswer'), contact.noDataProtectionOfficer)];
  const isAsked = applicableLawsOf(context, ['eu-gdpr', 'uk-gdpr']).length > 0 || organisation.dpoAnswer === 'listed';
  return isAsked ? [organisationGap(context, organisation, contact.missingDataProtectionOfficer, 'dpo')] : [];
}

/** Art. 27 asks for a representative where the law applies and the organisation is established elsewhere. */
function sayRepresentatives(context: PolicyContext): (Sentence | Gap)[] {
  const { messages, scope } = context;
  const { organisation } = scope;
  if (organisation === undefined) return [];
  const { country } = organisation;
  const say = (
    details: ContactDetails | null,
    field: 'euRepresentative' | 'ukRepresentative',
    isAsked: boolean,
  ): (Sentence | Gap)[] => {
    const isEu = field === 'euRepresentative';
    const text = isEu ? messages.contact.euRepresentative : messages.contact.ukRepresentative;
    const facts: FactRef[] = factsOf('organisation', organisation, field);
    if (details !== null && hasAddress(details)) return [sentence(facts, text(messages.reach(details)))];
    const answer = isEu ? organisation.euRepresentativeAnswer : organisation.ukRepresentativeAnswer;
    if (isAsked && answer === 'none') {
      const none = isEu ? messages.contact.noEuRepresentative : messages.contact.noUkRepresentative;
      return [
        sentence(
          factsOf('organisation', organisation, isEu ? 'euRepresentativeAnswer' : 'ukRepresentativeAnswer'),
          none,
        ),
      ];
    }
    const gapText = isEu ? messages.contact.missingEuRepresentative : messages.contact.missingUkRepresentative;
    return answer === 'listed' || (isAsked && answer === 'notAnswered')
      ? [organisationGap(context, organisation, gapText, field)]
      : [];
  };
  const applies = (law: 'eu-gdpr' | 'uk-gdpr'): boolean => applicableLawsOf(context, [law]).length > 0;
  return [
    ...say(organisation.euRepresentative, 'euRepresentative', applies('eu-gdpr') && isOutsideEea(country)),
    ...say(
      organisation.ukRepresentative,
      'ukRepresentative',
      applies('uk-gdpr') && country !== null && country !== 'GB',
    ),
  ];
}

function organisationGap(
  context: PolicyContext,
  organisation: Organisation,
  text: string,
  field: keyof Organisation & string,
): Gap {
  return missing(context, { text, recordType: 'organisation', recordId: organisation.id, field });
}
