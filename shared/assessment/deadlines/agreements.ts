// Ends of agreements, documents and certifications, and what runs after the notice of a new sub-processor.
import { frameworkMechanisms } from '../../domain/codes.ts';
import { addDays } from '../../domain/calendar-days.ts';
import type { SubProcessing, Vendor } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { basisOf, byRule, forPeriod, onDay, sourceOfField } from './basis.ts';
import type { DatedFact } from './dated-fact.ts';

export function listAgreementEnds(index: RegisterIndex): DatedFact[] {
  const { vendors, documents } = index.register.records;
  const told = new Set<string>();
  const ofVendors = vendors.flatMap((vendor): DatedFact[] => {
    if (vendor.status === 'ended' || vendor.dpaValidUntil === null) return [];
    // The document of the agreement says the same once more.
    if (vendor.dpaDocumentId !== null) told.add(`${vendor.dpaDocumentId} ${vendor.dpaValidUntil}`);
    return [
      {
        id: `agreementEnd:${vendor.id}`,
        kind: 'agreementEnd',
        day: vendor.dpaValidUntil,
        start: null,
        title: `Agreement with ${vendor.name} ends`,
        recordType: 'vendor',
        recordId: vendor.id,
        field: 'dpaValidUntil',
        article: 'Art. 28(3)',
        basis: basisOf(
          byRule('last day of the data processing agreement'),
          vendor.dpaSignedOn === null ? null : onDay('signed on', vendor.dpaSignedOn),
        ),
        source: sourceOfField(index, 'vendor', vendor.id, 'dpaValidUntil'),
      },
    ];
  });
  const ofDocuments = documents.flatMap((document): DatedFact[] => {
    if (document.validUntil === null || told.has(`${document.id} ${document.validUntil}`)) return [];
    return [
      {
        id: `documentEnd:${document.id}`,
        kind: 'documentEnd',
        day: document.validUntil,
        start: null,
        title: `Document ends: ${document.name}`,
        recordType: 'document',
        recordId: document.id,
        field: 'validUntil',
        article: null,
        basis: basisOf(
          byRule('last day of the document'),
          document.date === null ? null : onDay('dated', document.date),
        ),
        source: sourceOfField(index, 'document', document.id, 'validUntil'),
      },
    ];
  });
  return [...ofVendors, ...ofDocuments, ...vendors.flatMap((vendor) => certificationEnds(index, vendor))];
}

/** Certification is yearly; without it the decision no longer covers the vendor (Art. 45, Decision (EU) 2023/1795 Art. 1). */
function certificationEnds(index: RegisterIndex, vendor: Vendor): DatedFact[] {
  if (vendor.status === 'ended') return [];
  return vendor.frameworkCertifications.flatMap((certification): DatedFact[] => {
    const { framework, state, validUntil, checkedOn } = certification;
    if (state !== 'listed' || validUntil === null) return [];
    return [
      {
        id: `certificationEnd:${vendor.id}:${framework}`,
        kind: 'certificationEnd',
        day: validUntil,
        start: null,
        title: `Certification of ${vendor.name} ends: ${frameworkMechanisms[framework].label}`,
        recordType: 'vendor',
        recordId: vendor.id,
        field: 'frameworkCertifications',
        article: framework === 'eu-us-dpf' ? 'Art. 45' : null,
        basis: basisOf(
          byRule('next certification due'),
          checkedOn === null ? null : onDay('list looked at on', checkedOn),
        ),
        source: sourceOfField(index, 'vendor', vendor.id, 'frameworkCertifications'),
      },
    ];
  });
}

/**
 * From the day on which a vendor announced a sub-processor: until when to object, and from when it may be engaged.
 * The lengths are those of the vendor's agreement; without a length there is no day. Where only the notice has a length,
 * that is also how long there is to object.
 */
export function listSubProcessorNotices(index: RegisterIndex): DatedFact[] {
  return index.register.records.subProcessings.flatMap((subProcessing) => {
    const vendor = index.get('vendor', subProcessing.vendorId);
    const announcedOn = subProcessing.announcedOn;
    if (vendor === undefined || vendor.status === 'ended' || announcedOn === null) return [];
    return noticesOf(index, subProcessing, vendor, announcedOn);
  });
}

function noticesOf(
  index: RegisterIndex,
  subProcessing: SubProcessing,
  vendor: Vendor,
  announcedOn: string,
): DatedFact[] {
  const { subProcessorNoticeDays: notice, subProcessorObjectionDays: objection } = vendor;
  const newcomer = index.get('vendor', subProcessing.subVendorId)?.name ?? 'a new sub-processor';
  const common = {
    start: announcedOn,
    recordType: 'subProcessing',
    recordId: subProcessing.id,
    field: 'announcedOn',
    article: 'Art. 28(2)',
    source: sourceOfField(index, 'subProcessing', subProcessing.id, 'announcedOn'),
  } as const;
  const announced = onDay('announced on', announcedOn);
  const facts: DatedFact[] = [];
  const toObject = objection ?? notice;
  if (toObject !== null && subProcessing.decision === null)
    facts.push({
      ...common,
      id: `subProcessorObjection:${subProcessing.id}`,
      kind: 'subProcessorObjection',
      day: addDays(announcedOn, toObject),
      title: `Objection to ${newcomer} as sub-processor of ${vendor.name}`,
      basis: basisOf(
        announced,
        forPeriod('plus', `P${toObject}D`),
        byRule(objection === null ? 'the notice period of the agreement' : 'the objection period of the agreement'),
      ),
    });
  if (notice !== null && (objection !== null || subProcessing.decision !== null))
    facts.push({
      ...common,
      id: `subProcessorNotice:${subProcessing.id}`,
      kind: 'subProcessorNotice',
      day: addDays(announcedOn, notice),
      title: `Notice of ${newcomer} as sub-processor of ${vendor.name} ends`,
      basis: basisOf(announced, forPeriod('plus', `P${notice}D`), byRule('the notice period of the agreement')),
      passes: true,
    });
  return facts;
}
