import { z } from 'zod';
import { activityRoles, codesOf, dpiaCriteria, lawfulBases, specialCategoryConditions } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import {
  answerSchema,
  idList,
  optionalDay,
  optionalId,
  optionalText,
  recordIdSchema,
  textList,
  textSchema,
  yesNoSchema,
} from '../primitives.ts';

/** A purpose with its lawful basis (GDPR Art. 30(1)(b), Art. 13(1)(c) and (d)). */
export const purposeSchema = z.strictObject({
  id: recordIdSchema,
  /** Verb phrase without "to", so that it fits a list and a sentence: `answer support requests`. */
  text: textSchema,
  /** Parts or examples, worded to follow a colon: `subscription changes`, `payment failures`. */
  details: textList.default([]),
  lawfulBasis: z.enum(codesOf(lawfulBases)).nullable().default(null),
  /** The statute, contract or consent text that the basis rests on. */
  basisSource: optionalText.default(null),
  /** What the basis covers in plain words where narrower than the purpose: `security logging`. */
  basisScope: optionalText.default(null),
  /** The interest pursued and the balancing note (Art. 6(1)(f), Art. 13(1)(d)). */
  legitimateInterest: optionalText.default(null),
  specialCategoryCondition: z.enum(codesOf(specialCategoryConditions)).nullable().default(null),
  /** Authority or law that permits criminal data (Art. 10). */
  criminalDataCondition: optionalText.default(null),
});
export type Purpose = z.infer<typeof purposeSchema>;

export const dataSourceKinds = [
  'dataSubject',
  'customer',
  'vendor',
  'thirdParty',
  'publicSource',
  'automatic',
] as const;

/** Where data come from (Art. 14(2)(f)). */
export const dataSourceSchema = z.strictObject({
  kind: z.enum(dataSourceKinds),
  description: optionalText.default(null),
});

/** One record of processing (GDPR Art. 30(1) as controller, 30(2) as processor). */
export const processingActivity = defineRecord({
  type: 'processingActivity',
  area: 'activities',
  fields: {
    reference: optionalText,
    name: textSchema,
    role: z.enum(codesOf(activityRoles)),
    organisationId: optionalId,
    jointControllersAnswer: answerSchema,
    jointControllerIds: idList,
    /** Whether the joint controllers have an arrangement on who does what (Art. 26(1)). */
    hasJointArrangement: yesNoSchema,
    /** Controllers on whose behalf the organisation processes (Art. 30(2)(a)). */
    controllersAnswer: answerSchema,
    controllerIds: idList,
    department: optionalText,
    owner: optionalText,
    description: optionalText,
    purposes: z.array(purposeSchema),
    /** Categories of processing done for each controller (Art. 30(2)(b)), as noun phrases. */
    processingCategories: textList,
    dataSubjectCategoryIds: idList,
    dataCategoryIds: idList,
    specialCategoriesAnswer: answerSchema,
    dataSourcesAnswer: answerSchema,
    dataSources: z.array(dataSourceSchema),
    /** Engagements and recipients are records of their own; this says whether the list of them is the answer. */
    recipientsAnswer: answerSchema,
    transfersAnswer: answerSchema,
    retentionAnswer: answerSchema,
    retentionRuleIds: idList,
    securityAnswer: answerSchema,
    securityMeasureIds: idList,
    serviceIds: idList,
    systems: textList,
    automatedDecisionsAnswer: answerSchema,
    /** Logic, significance and consequences (Art. 13(2)(f)). */
    automatedDecisions: optionalText,
    dpiaState: z.enum(['notAssessed', 'notNeeded', 'needed', 'inProgress', 'done']),
    dpiaDate: optionalDay,
    dpiaReason: optionalText,
    /** Whether the nine criteria of WP 248 rev.01 were gone through. */
    dpiaCriteriaAnswer: answerSchema,
    /** Those that are met. */
    dpiaCriteria: z.array(z.enum(codesOf(dpiaCriteria))),
    dpiaDocumentId: optionalId,
    /** Contract with the controllers acted for (Art. 28(3)). */
    controllerContractDocumentId: optionalId,
    /** Proof of consent (Art. 7(1)). */
    consentDocumentId: optionalId,
    /** Legitimate interests assessment behind Art. 6(1)(f). */
    interestsAssessmentDocumentId: optionalId,
    /** Whether a personal data breach has occurred in this activity (Art. 33(5)), and its record. */
    breachOccurred: yesNoSchema,
    breachDocumentId: optionalId,
    /** UK: the condition of Schedule 1 to the Data Protection Act 2018 that is relied on. */
    schedule1Condition: optionalText,
    /** UK: the policy document on retention and erasure, whether it is followed, and if not why (Sch. 1 Part 4). */
    retentionPolicyDocumentId: optionalId,
    retentionPolicyFollowed: yesNoSchema,
    retentionPolicyReasons: optionalText,
    status: z.enum(['draft', 'active', 'retired']),
    reviewDate: optionalDay,
    /** When it was last reviewed. */
    reviewedOn: optionalDay,
    notes: optionalText,
  },
  defaults: {
    reference: null,
    role: 'controller',
    organisationId: null,
    jointControllersAnswer: 'notAnswered',
    jointControllerIds: [],
    hasJointArrangement: 'unknown',
    controllersAnswer: 'notAnswered',
    controllerIds: [],
    department: null,
    owner: null,
    description: null,
    purposes: [],
    processingCategories: [],
    dataSubjectCategoryIds: [],
    dataCategoryIds: [],
    specialCategoriesAnswer: 'notAnswered',
    dataSourcesAnswer: 'notAnswered',
    dataSources: [],
    recipientsAnswer: 'notAnswered',
    transfersAnswer: 'notAnswered',
    retentionAnswer: 'notAnswered',
    retentionRuleIds: [],
    securityAnswer: 'notAnswered',
    securityMeasureIds: [],
    serviceIds: [],
    systems: [],
    automatedDecisionsAnswer: 'notAnswered',
    automatedDecisions: null,
    dpiaState: 'notAssessed',
    dpiaDate: null,
    dpiaReason: null,
    dpiaCriteriaAnswer: 'notAnswered',
    dpiaCriteria: [],
    dpiaDocumentId: null,
    controllerContractDocumentId: null,
    consentDocumentId: null,
    interestsAssessmentDocumentId: null,
    breachOccurred: 'unknown',
    breachDocumentId: null,
    schedule1Condition: null,
    retentionPolicyDocumentId: null,
    retentionPolicyFollowed: 'unknown',
    retentionPolicyReasons: null,
    status: 'draft',
    reviewDate: null,
    reviewedOn: null,
    notes: null,
  },
  references: {
    organisationId: { to: 'organisation', onRemove: 'clearField' },
    dpiaDocumentId: { to: 'document', onRemove: 'clearField' },
    controllerContractDocumentId: { to: 'document', onRemove: 'clearField' },
    consentDocumentId: { to: 'document', onRemove: 'clearField' },
    interestsAssessmentDocumentId: { to: 'document', onRemove: 'clearField' },
    breachDocumentId: { to: 'document', onRemove: 'clearField' },
    retentionPolicyDocumentId: { to: 'document', onRemove: 'clearField' },
  },
  links: {
    jointControllerIds: 'organisation',
    controllerIds: 'organisation',
    dataSubjectCategoryIds: 'dataSubjectCategory',
    dataCategoryIds: 'dataCategory',
    retentionRuleIds: 'retentionRule',
    securityMeasureIds: 'securityMeasure',
    serviceIds: 'service',
  },
});
