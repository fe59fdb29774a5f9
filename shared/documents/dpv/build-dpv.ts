// The record of processing in terms of the W3C Data Privacy Vocabulary, as JSON-LD.
import type { Engagement, ProcessingActivity, Transfer } from '../../domain/record-types.ts';
import { organisationOfActivity } from '../../domain/letter-strip.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { defaultStatuses } from '../record/layouts.ts';
import type { ActivityStatus } from '../record/layouts.ts';
import { basesOfPurpose, basisOfMechanism } from './dpv-bases.ts';
import { countryTerm, dpvDocument, dpvNode, recordNodeId, referTo, typedValue, words } from './dpv-node.ts';
import type { DpvNode } from './dpv-node.ts';
import { applicabilityNodes, dataNode, organisationNode, peopleNode, vendorNode } from './dpv-parties.ts';
import { storageCondition } from './dpv-storage.ts';

export type DpvOptions = {
  /** ISO instant at which the file is made. */
  readonly generatedAt: string;
  /** Day that it is true for, `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly statuses?: readonly ActivityStatus[];
};

/**
 * The record of processing activities (GDPR Art. 30) as a JSON-LD graph: one `dpv:DataProcessingRecord` that has a
 * `dpv:PersonalDataProcess` per activity; purposes, bases, people, data, recipients, storage, transfers and measures hang on it.
 * Records of the register keep their id as `urn:uuid:`. What is not recorded is a `dpv:NotAvailable`, none a `dpv:NotApplicable`.
 */
export function buildDpv(index: RegisterIndex, options: DpvOptions): ReturnType<typeof dpvDocument> {
  const { records } = index.register;
  const statuses = options.statuses ?? defaultStatuses;
  const activities = records.activities.filter(({ status }) => statuses.includes(status));
  const own = ownOrganisation(index.register);
  const record: DpvNode = {
    ...dpvNode(['DataProcessingRecord'], {
      id: recordNodeId(index.register.id),
      title: own ? `Record of processing activities of ${own.name}` : 'Record of processing activities',
      properties: { hasProcess: referTo(activities) },
    }),
    'dct:created': typedValue(options.generatedAt, 'dateTime'),
    'dct:valid': typedValue(options.asAt, 'date'),
  };
  return dpvDocument([
    record,
    ...activities.map((activity) => activityNode(activity, index)),
    ...records.organisations.map(organisationNode),
    ...records.dataSubjectCategories.map(peopleNode),
    ...records.dataCategories.map(dataNode),
    ...records.vendors.map((vendor) => vendorNode(vendor, index)),
    ...records.retentionRules.map(storageCondition),
    ...records.securityMeasures.map((measure) =>
      dpvNode([measureTerms[measure.kind ?? 'either'].class], {
        id: recordNodeId(measure.id),
        title: measure.name,
        description: words([measure.description, measure.condition]),
      }),
    ),
    ...records.transfers.filter(({ status }) => status !== 'ended').map((transfer) => transferNode(transfer)),
  ]);
}

const measureTerms = {
  technical: { class: 'TechnicalMeasure', property: 'hasTechnicalMeasure' },
  organisational: { class: 'OrganisationalMeasure', property: 'hasOrganisationalMeasure' },
  either: { class: 'TechnicalOrganisationalMeasure', property: 'hasTechnicalOrganisationalMeasure' },
} as const;

function activityNode(activity: ProcessingActivity, index: RegisterIndex): DpvNode {
  const organisation = organisationOfActivity(activity, index);
  const isProcessor = activity.role === 'processor';
  const others = isProcessor ? activity.controllerIds : activity.jointControllerIds;
  const self = organisation ? referTo([organisation]) : [];
  const engagements = index.engagementsOfActivity(activity.id).filter(({ status }) => status !== 'ended');
  const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
  const transfers = index.transfersOfActivity(activity.id).filter(({ status }) => status !== 'ended');
  return dpvNode(['PersonalDataProcess'], {
    id: recordNodeId(activity.id),
    title: activity.name,
    description: words([activity.description, ...activity.processingCategories]),
    properties: {
      hasIdentifier: activity.reference,
      hasDataController: isProcessor ? referToIds(others) : self,
      hasJointDataControllers: isProcessor ? null : referToIds(others),
      hasPurpose: activity.purposes.map((purpose) =>
        dpvNode(['Purpose'], {
          id: recordNodeId(purpose.id),
          title: purpose.text,
          description: words(purpose.details),
          properties: { hasLegalBasis: basesOfPurpose(purpose) },
        }),
      ),
      hasLegalBasis: activity.purposes.flatMap(basesOfPurpose),
      hasDataSubject: referToIds(activity.dataSubjectCategoryIds),
      hasPersonalData: referToIds(activity.dataCategoryIds),
      hasDataSource: activity.dataSources.map(dataSourceNode),
      hasDataProcessor: [...(isProcessor ? self : []), ...referToVendors(engagements, ['processor', 'subProcessor'])],
      hasRecipientDataController: referToVendors(engagements, ['independentController', 'jointController']),
      hasRecipient: referToVendors(engagements, ['recipient', null]),
      hasStorageCondition: referToIds(activity.retentionRuleIds),
      hasProcess: referTo(transfers),
      hasTechnicalMeasure: referTo(measures.filter(({ kind }) => kind === 'technical')),
      hasOrganisationalMeasure: referTo(measures.filter(({ kind }) => kind === 'organisational')),
      hasTechnicalOrganisationalMeasure: referTo(measures.filter(({ kind }) => kind === null)),
      hasContext:
        activity.automatedDecisionsAnswer === 'listed'
          ? dpvNode(['AutomatedDecisionMaking'], { description: activity.automatedDecisions })
          : null,
      hasAssessment:
        activity.dpiaState === 'done'
          ? dpvNode(['Assessment'], {
              title: 'Data protection impact assessment (Art. 35)',
              description: activity.dpiaReason,
            })
          : null,
      hasApplicability: applicabilityNodes(activity, index),
    },
  });
}

function referToIds(ids: readonly string[]): ReturnType<typeof referTo> {
  return referTo(ids.map((id) => ({ id })));
}

function referToVendors(
  engagements: readonly Engagement[],
  roles: readonly Engagement['role'][],
): ReturnType<typeof referTo> {
  const ids = engagements.filter(({ role }) => roles.includes(role)).map(({ vendorId }) => vendorId);
  return referToIds([...new Set(ids)]);
}

function dataSourceNode({ kind, description }: ProcessingActivity['dataSources'][number]): DpvNode {
  switch (kind) {
    case 'dataSubject':
      return dpvNode(['DataSubjectDataSource'], { title: description });
    case 'vendor':
    case 'thirdParty':
      return dpvNode(['ThirdPartyDataSource'], { title: description });
    case 'publicSource':
      return dpvNode(['PublicDataSource'], { title: description });
    case 'customer':
    case 'automatic':
      return dpvNode(['DataSource'], { title: description ?? kind });
  }
}

/** A transfer as a process of its own, with its exporter, importer, destinations and legal bases (GDPR Ch. V). */
function transferNode(transfer: Transfer): DpvNode {
  const exporters = [transfer.exporterOrganisationId, transfer.exporterVendorId].filter((id) => id !== null);
  const importers = [transfer.importerVendorId, transfer.importerOrganisationId].filter((id) => id !== null);
  const hasMechanism = transfer.mechanisms.length > 0;
  return dpvNode(['Process'], {
    id: recordNodeId(transfer.id),
    title: transfer.destinationDescription,
    description: words([transfer.dataDescription, transfer.peopleDescription]),
    properties: {
      hasProcessing: { '@id': 'dpv:Transfer' },
      hasDataExporter: referToIds(exporters),
      hasDataImporter: referToIds(importers),
      hasThirdCountry: transfer.destinations.flatMap(({ country }) => countryTerm(country) ?? []),
      hasLocation: transfer.destinations.flatMap(({ place }) => place ?? []),
      hasPersonalData: referToIds(transfer.dataCategoryIds),
      hasLegalBasis: transfer.mechanisms.map(basisOfMechanism),
      hasApplicability:
        hasMechanism || transfer.mechanismAnswer === 'none'
          ? null
          : dpvNode(['NotAvailable'], { description: 'Not recorded: mechanism of the transfer' }),
    },
  });
}
