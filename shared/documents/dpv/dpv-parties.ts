// Organisations, vendors and people as entities of the vocabulary.
import { letterStrip } from '../../domain/letter-strip.ts';
import type { ContactDetails } from '../../domain/primitives.ts';
import type {
  DataCategory,
  DataSubjectCategory,
  Organisation,
  ProcessingActivity,
  Vendor,
} from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { countryTerm, dpvNode, recordNodeId, referTo, words } from './dpv-node.ts';
import type { DpvNode } from './dpv-node.ts';
import type { DpvClass } from './dpv-terms.ts';

export function organisationNode(organisation: Organisation): DpvNode {
  return dpvNode(['LegalEntity'], {
    id: recordNodeId(organisation.id),
    title: organisation.name,
    properties: {
      hasName: organisation.legalName ?? organisation.name,
      hasIdentifier: organisation.registrationNumber,
      hasAddress: organisation.address,
      hasCountry: countryTerm(organisation.country),
      hasContact: [organisation.email, organisation.phone, organisation.website].filter((text) => text !== null),
      hasDataProtectionOfficer: contactNode('DataProtectionOfficer', organisation.dpo),
      hasRepresentative: [organisation.euRepresentative, organisation.ukRepresentative].flatMap(
        (contact): DpvNode[] => {
          const node = contactNode('Representative', contact);
          return node === null ? [] : [node];
        },
      ),
    },
  });
}

function contactNode(kind: DpvClass, contact: ContactDetails | null): DpvNode | null {
  if (contact === null) return null;
  return dpvNode([kind], {
    properties: {
      hasName: contact.name,
      hasAddress: contact.address,
      hasCountry: countryTerm(contact.country),
      hasContact: [contact.email, contact.phone, contact.url].filter((text) => text !== null),
    },
  });
}

/** A vendor with the roles that its engagements give it. */
export function vendorNode(vendor: Vendor, index: RegisterIndex): DpvNode {
  const roles = new Set(index.engagementsOfVendor(vendor.id).map(({ role }) => role));
  const classes: DpvClass[] = [];
  if (roles.has('processor')) classes.push('DataProcessor');
  if (roles.has('subProcessor')) classes.push('DataSubProcessor');
  if (roles.has('independentController') || roles.has('jointController')) classes.push('DataController');
  return dpvNode(classes.length > 0 ? classes : ['Recipient'], {
    id: recordNodeId(vendor.id),
    title: vendor.name,
    properties: {
      hasName: vendor.legalEntity,
      hasAddress: vendor.address,
      hasCountry: countryTerm(vendor.country),
      hasLocation: vendor.processingLocations.flatMap(({ country, place }) => countryTerm(country) ?? place ?? []),
      hasContact: vendor.website,
    },
  });
}

export function peopleNode(category: DataSubjectCategory): DpvNode {
  return dpvNode(category.areChildren === 'yes' ? ['DataSubject', 'Child'] : ['DataSubject'], {
    id: recordNodeId(category.id),
    title: category.name,
    description: category.description,
  });
}

/** A data category with its elements; one with an element of Art. 9 is of a special category. */
export function dataNode(category: DataCategory): DpvNode {
  const isSpecial = category.elements.some(({ specialCategory }) => isArticle9(specialCategory));
  const elements = category.elements.map((element) =>
    dpvNode([isArticle9(element.specialCategory) ? 'SpecialCategoryPersonalData' : 'PersonalData'], {
      title: element.name,
      description: words(element.details),
    }),
  );
  return {
    ...dpvNode([isSpecial ? 'SpecialCategoryPersonalData' : 'PersonalData'], {
      id: recordNodeId(category.id),
      title: category.name,
      description: category.description,
      properties: { hasDataSubject: referTo(category.dataSubjectCategoryIds.map((id) => ({ id }))) },
    }),
    ...(elements.length > 0 && { 'dct:hasPart': elements }),
  };
}

/** Criminal data (Art. 10) are no special category of Art. 9(1). */
function isArticle9(specialCategory: DataCategory['elements'][number]['specialCategory']): boolean {
  return specialCategory !== null && specialCategory !== 'criminalConvictions';
}

/** Letters of Art. 30 that are answered with none, or not recorded. */
export function applicabilityNodes(activity: ProcessingActivity, index: RegisterIndex): DpvNode[] {
  return letterStrip(activity, index).flatMap((cell): DpvNode[] => {
    const title = `${cell.article} ${cell.topic}`;
    if (cell.state === 'gap')
      return [dpvNode(['NotAvailable'], { title, description: `Not recorded: ${cell.gaps.join(', ')}` })];
    return cell.state === 'none' ? [dpvNode(['NotApplicable'], { title, description: 'None' })] : [];
  });
}
