// How the fields of each record type stand in its form. A test holds that every field stands somewhere, once.
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { fieldSpecs } from './field-spec.ts';
import type { FormItem, FormLayout } from './form-layout.ts';
import { upkeepLayouts } from './upkeep-layouts.ts';

export const formLayouts: Readonly<Record<RecordType, FormLayout>> = {
  organisation: {
    sections: [
      {
        id: 'name',
        title: 'Organisation',
        items: ['name', 'legalName', 'kind', 'country', 'address', 'email', 'phone', 'website', 'registrationNumber'],
      },
      {
        id: 'contacts',
        title: 'Privacy contacts',
        items: ['privacyContact', { answer: 'dpoAnswer', of: 'dpo' }, 'safeguardsCopy'],
      },
      {
        id: 'representatives',
        title: 'Representatives',
        items: [
          { answer: 'euRepresentativeAnswer', of: 'euRepresentative' },
          { answer: 'ukRepresentativeAnswer', of: 'ukRepresentative' },
        ],
      },
      { id: 'laws', title: 'Laws', items: ['applicableLaws', 'leadAuthority'] },
    ],
    more: ['description', 'aliases', 'roles', 'isPublicAuthority', 'headcount', 'notes'],
  },
  service: {
    sections: [
      { id: 'name', title: 'Service', items: ['name', 'kinds', 'url', 'organisationId', 'description', 'status'] },
      { id: 'use', title: 'Use', items: ['intendedFor', 'audience', 'usedTo', 'includes'] },
      { id: 'hosting', title: 'Hosting', items: ['hosting', 'hostingDescription', 'isHostingConditional'] },
    ],
    more: ['notes'],
  },
  policy: {
    sections: [
      {
        id: 'name',
        title: 'Policy',
        items: ['title', 'organisationId', 'serviceIds', 'forAudience', 'audience', 'url'],
      },
      { id: 'dates', title: 'Dates and acceptance', items: ['effectiveFrom', 'lastUpdated', 'acceptance'] },
    ],
    more: ['tone', 'sectionsOff', 'sectionOrder', 'sectionsAsTables', 'sectionsAsLists', 'notes'],
  },
  dataSubjectCategory: {
    sections: [{ id: 'name', title: 'People', items: ['name', 'description', 'audience', 'areChildren'] }],
    more: ['notes'],
  },
  dataCategory: {
    sections: [
      { id: 'name', title: 'Category', items: ['name', 'description', 'dataSubjectCategoryIds'] },
      { id: 'elements', title: 'Elements', items: [{ answer: 'elementsAnswer', of: 'elements' }] },
      {
        id: 'collection',
        title: 'Collection',
        items: ['requirement', 'ownedBy', 'collectedWhen', 'sources', 'isEnteredByCustomer'],
      },
      { id: 'use', title: 'Use and handling', items: ['usedTo', 'handling'] },
    ],
    more: ['notes'],
  },
  document: {
    sections: [{ id: 'name', title: 'Document', items: ['name', 'kind', 'date', 'validUntil', 'reference'] }],
    more: ['fileName', 'mediaType', 'size', 'sha256', 'notes'],
  },
  vendor: {
    sections: [
      {
        id: 'name',
        title: 'Vendor',
        items: ['name', 'isNamed', 'kind', 'status', 'legalEntity', 'country', 'address', 'website', 'reviewDate'],
      },
      {
        id: 'processing',
        title: 'Processing',
        items: [
          'processingLocations',
          'certifications',
          { answer: 'frameworkCertificationsAnswer', of: 'frameworkCertifications' },
          'subProcessorListUrl',
          'privacyContact',
        ],
      },
      {
        id: 'dpa',
        title: 'Data processing agreement',
        items: [
          'dpaState',
          'dpaTitle',
          'dpaSignedOn',
          'dpaValidUntil',
          'subProcessorNoticeDays',
          'subProcessorObjectionDays',
          'dpaDocumentId',
          'isBoundByConfidentiality',
          'hasOwnTerms',
        ],
      },
    ],
    more: ['aliases', 'reviewedOn', 'catalogueId', 'notes'],
  },
  securityMeasure: {
    sections: [
      {
        id: 'name',
        title: 'Measure',
        items: ['name', 'category', 'kind', 'takenBy', 'condition', 'description', 'status', 'reviewDate'],
      },
    ],
    more: ['reviewedOn', 'notes'],
  },
  retentionRule: {
    sections: [
      { id: 'name', title: 'Data', items: ['name', 'dataCategoryIds', 'place', 'status'] },
      {
        id: 'period',
        title: 'Period',
        items: [
          'during',
          'periodKind',
          'period',
          'periodMax',
          'trigger',
          'isTypical',
          'isConditional',
          'periodLabel',
          'phases',
        ],
      },
      {
        id: 'disposal',
        title: 'Disposal',
        items: ['disposal', 'disposalMode', 'disposalMethod', 'exceptions', 'occurrences'],
      },
      { id: 'ground', title: 'Why', items: ['reasons', 'legalGround', 'statute', 'statuteCountry'] },
    ],
    more: ['isBackup', 'isRolling', 'isEncrypted', 'notes'],
  },
  processingActivity: {
    sections: [
      {
        id: 'name',
        title: 'Activity',
        items: ['name', 'reference', 'role', 'status', 'department', 'owner', 'description', 'organisationId'],
      },
      {
        id: 'controllers',
        title: 'Controllers',
        items: [
          { answer: 'jointControllersAnswer', of: 'jointControllerIds' },
          { answer: 'controllersAnswer', of: 'controllerIds' },
        ],
      },
      { id: 'purposes', title: 'Purposes', items: ['purposes', 'processingCategories'] },
      {
        id: 'data',
        title: 'People and data',
        items: [
          'dataSubjectCategoryIds',
          'dataCategoryIds',
          { answer: 'specialCategoriesAnswer', of: null },
          { answer: 'dataSourcesAnswer', of: 'dataSources' },
        ],
      },
      {
        id: 'answers',
        title: 'Recipients, transfers, erasure, security',
        items: [
          { answer: 'recipientsAnswer', of: null },
          { answer: 'transfersAnswer', of: null },
          { answer: 'retentionAnswer', of: 'retentionRuleIds' },
          { answer: 'securityAnswer', of: 'securityMeasureIds' },
        ],
      },
    ],
    more: [
      'serviceIds',
      'systems',
      { answer: 'automatedDecisionsAnswer', of: 'automatedDecisions' },
      'dpiaState',
      'dpiaDate',
      'dpiaReason',
      { answer: 'dpiaCriteriaAnswer', of: 'dpiaCriteria' },
      'dpiaDocumentId',
      'controllerContractDocumentId',
      'consentDocumentId',
      'interestsAssessmentDocumentId',
      'breachOccurred',
      'breachDocumentId',
      'schedule1Condition',
      'retentionPolicyDocumentId',
      'retentionPolicyFollowed',
      'retentionPolicyReasons',
      'reviewDate',
      'reviewedOn',
      'notes',
    ],
  },
  engagement: {
    sections: [
      {
        id: 'vendor',
        title: 'Engagement',
        items: ['vendorId', 'role', 'activityIds', 'serviceIds', 'status', 'since'],
      },
      { id: 'purposes', title: 'What for', items: ['purposes', 'products', 'functions', 'isMerchantOfRecord'] },
      {
        id: 'data',
        title: 'Data',
        items: [
          'dataCategoryIds',
          'dataDescriptions',
          'isLimitedToListedData',
          'dataWithheld',
          'dataGivenDirectly',
          'dataReceived',
          'isAnonymised',
        ],
      },
      {
        id: 'limits',
        title: 'Limits and places',
        items: ['limits', 'condition', 'isConditional', 'isExample', 'locations'],
      },
    ],
    more: ['notes'],
  },
  subProcessing: {
    sections: [
      {
        id: 'vendor',
        title: 'Sub-processor',
        items: [
          'vendorId',
          'subVendorId',
          'purpose',
          'country',
          'place',
          'since',
          'isNotified',
          'announcedOn',
          'decision',
        ],
      },
    ],
    more: ['notes'],
  },
  transfer: {
    sections: [
      {
        id: 'parties',
        title: 'Parties',
        items: ['importerVendorId', 'importerOrganisationId', 'exporterOrganisationId', 'exporterVendorId'],
      },
      {
        id: 'destination',
        title: 'Destination',
        items: ['destinations', 'destinationDescription', 'isConditional', 'status'],
      },
      { id: 'mechanism', title: 'Mechanism', items: [{ answer: 'mechanismAnswer', of: 'mechanisms' }] },
      {
        id: 'data',
        title: 'Data',
        items: ['activityIds', 'dataCategoryIds', 'dataDescription', 'peopleDescription', 'concernsHrData'],
      },
      {
        id: 'assessment',
        title: 'Assessment',
        items: [
          'assessmentState',
          'assessmentDate',
          'supplementaryMeasures',
          'isWithinAdequacyScope',
          'reviewDate',
          'reviewedOn',
        ],
      },
    ],
    more: ['notes'],
  },
  tracker: {
    sections: [
      {
        id: 'name',
        title: 'Tracker',
        items: ['name', 'isNamed', 'kind', 'category', 'description', 'purpose', 'status'],
      },
      { id: 'lifetime', title: 'Lifetime and consent', items: ['lifetimeKind', 'lifetime', 'needsConsent'] },
      { id: 'provider', title: 'Who sets it', items: ['providerVendorId', 'serviceIds'] },
    ],
    more: ['otherNames', 'attributes', 'notes'],
  },
  statement: {
    sections: [
      {
        id: 'kind',
        title: 'Statement',
        items: ['kind', 'answer', { answer: 'itemsAnswer', of: 'items' }, 'scope', 'exceptions', 'vendorId'],
      },
    ],
    more: ['notes'],
  },
  commitment: {
    sections: [
      { id: 'kind', title: 'Commitment', items: ['kind', 'law', 'lawName'] },
      { id: 'limit', title: 'Time limit', items: ['periodKind', 'period', 'startsAfter', 'age', 'dueOn'] },
      {
        id: 'channel',
        title: 'To whom and how',
        items: ['recipients', 'channels', 'address', 'subjectLine', 'mustComeFromAddressOnFile'],
      },
      {
        id: 'scope',
        title: 'What it covers',
        items: [
          'rights',
          'rightDetails',
          'items',
          'condition',
          'changeDegree',
          'obligedParty',
          'isConditional',
          'isAtAnyTime',
          'exceptions',
        ],
      },
    ],
    more: ['notes'],
  },
  publication: {
    sections: [
      {
        id: 'name',
        title: 'Publication',
        items: ['title', 'kind', 'version', 'publishedOn', 'publishedBy', 'language', 'url'],
      },
    ],
    more: ['policyId', 'text', 'sha256', 'snapshot', 'notes'],
  },
  note: {
    sections: [{ id: 'text', title: 'Note', items: ['text', 'author', 'recordType', 'recordId'] }],
    more: [],
  },
  factSource: {
    sections: [
      { id: 'record', title: 'Fact', items: ['recordType', 'recordId', 'field'] },
      { id: 'source', title: 'Source', items: ['kind', 'reference', 'quote', 'capturedOn', 'state'] },
    ],
    more: [],
  },
  ...upkeepLayouts,
};

/** Names of the fields that an item stands for. */
export function fieldsOfItem(item: FormItem): readonly string[] {
  if (typeof item === 'string') return [item];
  return item.of === null ? [item.answer] : [item.answer, item.of];
}

/** The layout of a type; fields that it does not name stand under "More", so that a new field can be reached at once. */
export function layoutOf(type: RecordType): FormLayout {
  const layout = formLayouts[type];
  const named = new Set([...layout.sections.flatMap(({ items }) => items), ...layout.more].flatMap(fieldsOfItem));
  const rest = fieldSpecs(type).flatMap(({ name }) => (named.has(name) ? [] : [name]));
  return { sections: layout.sections, more: [...layout.more, ...rest] };
}
