import { z } from 'zod';
import { applicableLaws, codesOf, rights } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import { optionalDay, optionalText, textList, textSchema } from '../primitives.ts';
import { timeLimitSchema } from '../periods.ts';

/**
 * What is promised:
 * `rightsOffered` (`rights`, per `law`), `rightsResponse` (`period` per `law`, from `startsAfter`), `requestChannel` (`address`, `subjectLine`),
 * `identityCheck` (`items`: how), `breachNotice` (`recipients`, `channels`, `period`), `breachHandling` (`items`: steps),
 * `policyUpdate` (`channels`), `lastUpdatedDate` (the date on the policy shows the latest change), `latestVersion` (always at `channels`),
 * `changeNotice` (`channels`, `period` before, `items`: what counts as such a change), each of these for changes of `changeDegree`;
 * `minimumAge` (`age`), `childDataDeletion` (`condition`: when, `channels`: how to ask, `items`: what is deleted where not the data alone),
 * `complaintRoute` (`address`: authority), `consentWithdrawal` (`channels`, `items`: uses it covers),
 * `cookieRefusal` (`channels`, `items`: consequences), `deletionOnRequest` (`exceptions`),
 * `customerResponsibility` (`obligedParty`, `items`: duties), `contactQuestions` (`address`).
 * Several `channels` of one commitment are alternatives (email or notice); promises that add up are records of their own.
 */
export const commitmentKinds = [
  'rightsOffered',
  'rightsResponse',
  'requestChannel',
  'identityCheck',
  'breachNotice',
  'breachHandling',
  'policyUpdate',
  'lastUpdatedDate',
  'latestVersion',
  'changeNotice',
  'minimumAge',
  'childDataDeletion',
  'complaintRoute',
  'consentWithdrawal',
  'cookieRefusal',
  'deletionOnRequest',
  'customerResponsibility',
  'contactQuestions',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const commitmentChannels = [
  'email',
  'inProduct',
  'publicNotice',
  'policyPage',
  'form',
  'browserSettings',
  'accountSettings',
  'post',
  'phone',
] as const;

export const commitmentRecipients = ['dataSubjects', 'customers', 'authorities', 'controllers'] as const;

/** An exception to a right or promise: `billing records that are still active`. */
export const commitmentExceptionSchema = z.strictObject({
  right: z.enum(codesOf(rights)).nullable().default(null),
  text: textSchema,
});

/** What a right covers beyond its name: `know` with `sources` and `purposes`. */
export const rightDetailSchema = z.strictObject({ right: z.enum(codesOf(rights)), items: textList });

/** A promise with its limits (GDPR Art. 12(3), 13(2), 33, 34; Cal. Civ. Code 1798.130 for the Californian ones). */
export const commitment = defineRecord({
  type: 'commitment',
  area: 'commitments',
  fields: {
    kind: z.enum(commitmentKinds),
    /** Law it is made under; null: made to everybody. */
    law: z.enum(codesOf(applicableLaws)).nullable(),
    /** Names the law where `law` is `other`: `similar regulations`. */
    lawName: optionalText,
    rights: z.array(z.enum(codesOf(rights))),
    rightDetails: z.array(rightDetailSchema),
    /** True where the promise is hedged: rights that people may have, changes that may be told. */
    isConditional: z.boolean(),
    /** True where people can make use of it at any time. */
    isAtAnyTime: z.boolean(),
    periodKind: z.enum(['within', 'upTo', 'atLeast', 'withoutUndueDelay']).nullable(),
    period: timeLimitSchema.nullable(),
    /** What the period starts after: `identityCheck`. Null: receipt or discovery. */
    startsAfter: z.enum(['identityCheck']).nullable(),
    recipients: z.array(z.enum(commitmentRecipients)),
    channels: z.array(z.enum(commitmentChannels)),
    /** Email address, page or authority. */
    address: optionalText,
    subjectLine: optionalText,
    /** Whether a request has to come from the address on file. */
    mustComeFromAddressOnFile: z.boolean(),
    age: z.int().min(0).max(30).nullable(),
    /** Which changes of the policy it is about, in the words of the promise. Null: any change. */
    changeDegree: z.enum(['material', 'substantial']).nullable(),
    /** Whose duty it is where not the organisation's, as a plural noun phrase: `shop owners`. */
    obligedParty: optionalText,
    /** When it holds: `as required by law`. */
    condition: optionalText,
    items: textList,
    exceptions: z.array(commitmentExceptionSchema),
    /** Day by which it next has to be kept, where there is one. */
    dueOn: optionalDay,
    notes: optionalText,
  },
  defaults: {
    law: null,
    lawName: null,
    rights: [],
    rightDetails: [],
    isConditional: false,
    isAtAnyTime: false,
    periodKind: null,
    period: null,
    startsAfter: null,
    recipients: [],
    channels: [],
    address: null,
    subjectLine: null,
    mustComeFromAddressOnFile: false,
    age: null,
    changeDegree: null,
    obligedParty: null,
    condition: null,
    items: [],
    exceptions: [],
    dueOn: null,
    notes: null,
  },
});
