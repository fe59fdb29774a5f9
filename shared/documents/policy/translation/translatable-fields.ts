// Which texts of a register a policy prints as the user typed them, and in which form a translation fits its sentence.
import type { RecordOf, RecordType } from '../../../domain/record-types.ts';

/**
 * How a text stands in its sentence:
 * `noun` a noun phrase in the nominative, `purpose` what something is for, `clause` a condition with its conjunction or
 * preposition, `sentence` running text, `name` a proper name, which only needs a translation where it is none.
 */
export type TextForm = 'noun' | 'purpose' | 'clause' | 'sentence' | 'name';

type Declaration = readonly (readonly [path: string, form: TextForm])[];

const places = (field: string): Declaration[number] => [`${field}.*.place`, 'name'];

const declarations: Readonly<Partial<Record<RecordType, Declaration>>> = {
  organisation: [
    ['description', 'noun'],
    ['leadAuthority', 'noun'],
    ['applicableLaws.*.people', 'noun'],
    ['applicableLaws.*.citation', 'name'],
  ],
  service: [
    ['name', 'name'],
    ['description', 'noun'],
    ['usedTo.*', 'purpose'],
    ['includes.*', 'noun'],
    ['audience.*', 'noun'],
    ['hostingDescription', 'noun'],
    places('hosting'),
  ],
  policy: [
    ['title', 'noun'],
    ['audience.*', 'noun'],
  ],
  dataSubjectCategory: [['name', 'noun']],
  dataCategory: [
    ['name', 'noun'],
    ['description', 'sentence'],
    ['elements.*.name', 'noun'],
    ['elements.*.condition', 'clause'],
    ['elements.*.details.*', 'noun'],
    ['collectedWhen', 'clause'],
    ['handling.*.text', 'noun'],
    ['handling.*.element', 'noun'],
    ['usedTo.*', 'purpose'],
  ],
  vendor: [['name', 'noun'], ['dpaTitle', 'name'], places('processingLocations')],
  securityMeasure: [
    ['name', 'noun'],
    ['description', 'noun'],
    ['condition', 'clause'],
  ],
  retentionRule: [
    ['name', 'noun'],
    ['place', 'noun'],
    ['during.text', 'clause'],
    ['trigger.text', 'clause'],
    ['periodLabel', 'noun'],
    ['reasons.*', 'noun'],
    ['legalGround', 'noun'],
    ['statute', 'name'],
    ['phases.*.description', 'noun'],
    ['disposalMethod', 'noun'],
    ['exceptions.*', 'noun'],
  ],
  processingActivity: [
    ['name', 'noun'],
    ['purposes.*.text', 'purpose'],
    ['purposes.*.details.*', 'noun'],
    ['purposes.*.basisSource', 'name'],
    ['purposes.*.basisScope', 'noun'],
    ['purposes.*.legitimateInterest', 'noun'],
    ['purposes.*.criminalDataCondition', 'noun'],
    ['processingCategories.*', 'noun'],
    ['dataSources.*.description', 'noun'],
    ['automatedDecisions', 'sentence'],
  ],
  engagement: [
    ['purposes.*', 'noun'],
    ['products.*.name', 'name'],
    ['products.*.purpose', 'noun'],
    ['dataDescriptions.*', 'noun'],
    ['dataWithheld.*', 'noun'],
    ['limits.*', 'noun'],
    ['condition', 'clause'],
    ['dataReceived.*', 'noun'],
    ['dataGivenDirectly.*', 'noun'],
    places('locations'),
  ],
  subProcessing: [
    ['purpose', 'noun'],
    ['place', 'name'],
  ],
  transfer: [
    ['dataDescription', 'noun'],
    ['peopleDescription', 'noun'],
    ['destinationDescription', 'noun'],
    ['mechanisms.*.description', 'noun'],
    ['mechanisms.*.condition', 'clause'],
    places('destinations'),
  ],
  tracker: [
    ['name', 'noun'],
    ['otherNames.*', 'noun'],
    ['description', 'noun'],
    ['purpose', 'purpose'],
    ['attributes.*', 'name'],
  ],
  statement: [
    ['items.*', 'noun'],
    ['scope', 'noun'],
    ['exceptions.*', 'noun'],
  ],
  commitment: [
    ['lawName', 'noun'],
    ['rightDetails.*.items.*', 'noun'],
    ['address', 'noun'],
    ['subjectLine', 'noun'],
    ['obligedParty', 'noun'],
    ['condition', 'clause'],
    ['items.*', 'noun'],
    ['exceptions.*.text', 'noun'],
  ],
  ownParagraph: [['text', 'sentence']],
};

/** Fields of a record type that hold texts to translate, as dotted paths with `*` for each entry of a list. */
export function translatableFieldsOf(type: RecordType): Declaration {
  return declarations[type] ?? [];
}

/** In which form a text stands: `elements.2.name` of a data category is a noun. */
export function formOfText(type: RecordType, path: string): TextForm {
  const pattern = path.replaceAll(/\.\d+(?=\.|$)/gu, '.*');
  return translatableFieldsOf(type).find(([declared]) => declared === pattern)?.[1] ?? 'noun';
}

/** Whether a record's own name is a proper name, which is the same in every language. */
export function hasProperName<Type extends RecordType>(record: RecordOf<Type>): boolean {
  return 'isNamed' in record && record.isNamed;
}
