// Labels of the parts of structured fields: a purpose, a place, a contact.
import type { FieldText } from './field-labels.ts';

type PartTexts = Readonly<Record<string, FieldText>>;

const contact: PartTexts = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  address: 'Address',
  country: 'Country',
  url: { label: 'Page or form', hint: 'As printed: “/contact”' },
};
const place: PartTexts = { country: 'Country', place: { label: 'Place', hint: 'Town, region or data centre' } };
const event: PartTexts = { event: 'Event', text: 'In words' };

/** By `recordType.field`. */
export const partLabels: Readonly<Record<string, PartTexts>> = {
  'organisation.privacyContact': contact,
  'organisation.dpo': contact,
  'organisation.safeguardsCopy': contact,
  'organisation.euRepresentative': contact,
  'organisation.ukRepresentative': contact,
  'organisation.applicableLaws': {
    law: 'Law',
    citation: { label: 'Citation', hint: 'As printed; names the law where it is another one' },
    relation: 'It',
    people: { label: 'Whom it protects', hint: '“people in the EEA”' },
  },
  'service.hosting': place,
  'vendor.frameworkCertifications': {
    framework: 'Framework',
    state: 'The list says',
    coversHrData: 'Covers human-resources data',
    checkedOn: 'Looked up on',
    validUntil: 'Next certification due',
  },
  'retentionRule.occurrences': {
    label: { label: 'Case', hint: '“Project Alder ended”' },
    on: 'Day of the event',
    disposedOn: 'Disposed of on',
  },
  'dataCategory.elements': {
    name: { label: 'Element', hint: '“email address”' },
    requirement: 'Required or optional',
    specialCategory: { label: 'Special category', article: 'Art. 9, 10' },
    protection: 'Protection',
    condition: { label: 'Where limited', hint: '“where supported”' },
    details: 'Parts or examples',
  },
  'dataCategory.handling': {
    kind: 'The data are',
    text: 'What',
    element: { label: 'Element', hint: 'Leave empty for the whole category' },
  },
  'vendor.processingLocations': place,
  'vendor.privacyContact': contact,
  'engagement.products': { name: 'Part of its offer', purpose: 'What for' },
  'engagement.locations': place,
  'transfer.destinations': place,
  'transfer.mechanisms': {
    code: 'Mechanism',
    variant: 'Variant',
    description: { label: 'Description', hint: 'Says what it is where it is another mechanism' },
    condition: { label: 'Relied on', hint: 'Leave empty for always; else: “where applicable”' },
    isExample: 'Named as one example',
    reliedOnBy: 'Whose instrument',
    reference: 'Reference',
    signedOn: 'Signed',
    validUntil: 'Valid until',
  },
  'retentionRule.during': event,
  'retentionRule.trigger': event,
  'retentionRule.phases': {
    name: 'Phase',
    period: { label: 'Period', hint: 'In words: “two years”' },
    description: 'Description',
  },
  'processingActivity.purposes': {
    id: 'Id',
    text: 'What for',
    details: 'Parts or examples',
    lawfulBasis: { label: 'Lawful basis', article: 'Art. 13(1)(c)' },
    basisSource: { label: 'Statute, contract or consent it rests on' },
    basisScope: { label: 'What the basis covers', hint: 'Where narrower than the purpose' },
    legitimateInterest: { label: 'Interest and balancing', article: 'Art. 13(1)(d)' },
    specialCategoryCondition: { label: 'Condition for special categories', article: 'Art. 9(2)' },
    criminalDataCondition: { label: 'Law that permits criminal data', article: 'Art. 10' },
  },
  'processingActivity.dataSources': { kind: 'Source', description: 'In words' },
  'capture.entries': {
    name: 'Name',
    purpose: 'What for',
    data: 'Data',
    countries: { label: 'Countries', hint: 'Codes such as DE, or EU' },
  },
  'commitment.rightDetails': { right: 'Right', items: 'What it covers' },
  'commitment.exceptions': { right: 'Right', text: 'Exception' },
};
