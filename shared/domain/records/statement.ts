import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { answerSchema, optionalId, optionalText, textList, yesNoSchema } from '../primitives.ts';

/**
 * What a statement is about. `answer: 'no'` makes it a negative statement: `sellsData` + `no` is "we do not sell personal data".
 * `items` names things where the kind needs them (the tools not used, the data never stored or not trained on, what is not answered for).
 * `scope` narrows it: for `trainsModels` the models, for `acceptsLiability` the cause.
 */
export const statementKinds = [
  'sellsData',
  'sharesForCrossContextAdvertising',
  'trainsModels',
  'usesAdvertisingNetworks',
  'usesAdvertisingTechnology',
  'usesTool',
  'usesThirdPartyTrackers',
  'usesOnlyNecessaryCookies',
  'usesAdvertisingCookies',
  'usesAnalyticsCookies',
  'usesOptionalCookies',
  'collectsData',
  'storesData',
  'isDirectedToChildren',
  'collectsFromChildren',
  'deletesChildrensData',
  'sharesOnlyWhatIsNeeded',
  'sharesOnlyWithListed',
  'disclosesWhenRequiredByLaw',
  'bindsProvidersByAgreement',
  'answersRequestsPersonally',
  'usesTicketSystem',
  'usesFormLetters',
  'acceptsLiability',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Something the organisation says that it does or does not do. */
export const statement = defineRecord({
  type: 'statement',
  area: 'statements',
  fields: {
    kind: z.enum(statementKinds),
    answer: yesNoSchema,
    /** For kinds that need a list: whether the list is known. */
    itemsAnswer: answerSchema,
    /** Noun phrases: `Google Analytics`, `full card number`. */
    items: textList,
    /** What it covers where not everything: `on the dashboard`, `third-party AI models`. */
    scope: optionalText,
    exceptions: textList,
    vendorId: optionalId,
    notes: optionalText,
  },
  defaults: {
    answer: 'unknown',
    itemsAnswer: 'none',
    items: [],
    scope: null,
    exceptions: [],
    vendorId: null,
    notes: null,
  },
  references: { vendorId: { to: 'vendor', onRemove: 'clearField' } },
});
