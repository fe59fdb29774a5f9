import { JsonLdParser } from 'jsonld-streaming-parser';
import { describe, expect, it } from 'vitest';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import {
  aDataCategory,
  aDataSubjectCategory,
  aRegister,
  aRetentionRule,
  aSecurityMeasure,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anOrganisation,
  idOf,
} from '../../../test/fixtures/builders.ts';
import { buildDpv } from './build-dpv.ts';
import { dpvClasses, dpvContext, dpvProperties, gdprTerms } from './dpv-terms.ts';
import { xsdDuration } from './dpv-storage.ts';

const options = { generatedAt: '2026-11-21T09:00:00.000Z', asAt: '2026-11-21' };

/** A quad as the RDF/JS data model has it. */
type Term = { termType: string; value: string; datatype?: { value: string } };
type Quad = { subject: Term; predicate: Term; object: Term };

type Triple = { subject: string; predicate: string; object: string };

/** What an independent RDF library reads in the JSON-LD; prefixes shortened, literals in quotes. */
async function readTriples(index: RegisterIndex): Promise<Triple[]> {
  const parser = new JsonLdParser();
  const triples: Triple[] = [];
  parser.on('data', ({ subject, predicate, object }: Quad) => {
    const { termType, value, datatype } = object;
    triples.push({
      subject: shorten(subject.value),
      predicate: shorten(predicate.value),
      object: termType === 'Literal' ? `"${value}"${suffix(datatype?.value ?? '#string')}` : shorten(value),
    });
  });
  const done = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  parser.write(JSON.stringify(buildDpv(index, options)));
  parser.end();
  await done;
  return triples;
}

function suffix(datatype: string): string {
  return datatype.endsWith('#string') ? '' : `^^${shorten(datatype)}`;
}

function shorten(iri: string): string {
  for (const [prefix, base] of Object.entries(dpvContext))
    if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  return iri.replace('urn:uuid:', ':');
}

/** Objects reached from a subject over predicates, through nodes without a name too. */
function follow(triples: readonly Triple[], subject: string, ...path: string[]): string[] {
  return path.reduce(
    (subjects, predicate) =>
      subjects.flatMap((from) =>
        triples
          .filter((triple) => triple.subject === from && triple.predicate === predicate)
          .map(({ object }) => object),
      ),
    [subject],
  );
}

const people = aDataSubjectCategory({ id: idOf(1), name: 'pupils', areChildren: 'yes' });
const data = aDataCategory({
  id: idOf(2),
  name: 'Health notes',
  elements: [{ name: 'allergies', specialCategory: 'healthData' }],
});
const rule = aRetentionRule({
  id: idOf(3),
  name: 'health notes',
  periodKind: 'upTo',
  period: 'P2Y',
  trigger: { event: 'contractEnd' },
  statute: 'School Act s. 12',
});
const measure = aSecurityMeasure({ id: idOf(4), name: 'Locked cabinets', kind: 'organisational' });
const vendor = aVendor({ id: idOf(5), name: 'Cloudhaus', country: 'US' });
const organisation = anOrganisation({ id: idOf(6), name: 'Alder School', country: 'IE', dpo: { name: 'Nuala Byrne' } });
const activity = anActivity({
  id: idOf(7),
  reference: 'A-1',
  name: 'School meals',
  organisationId: organisation.id,
  purposes: [
    {
      id: idOf(8),
      text: 'plan meals',
      lawfulBasis: 'eu-6-1-e',
      basisSource: 'School Act s. 3',
      specialCategoryCondition: 'eu-9-2-g',
    },
  ],
  dataSubjectCategoryIds: [people.id],
  dataCategoryIds: [data.id],
  retentionRuleIds: [rule.id],
  securityMeasureIds: [measure.id],
  transfersAnswer: 'listed',
});
const transfer = aTransfer({
  id: idOf(9),
  exporterOrganisationId: organisation.id,
  importerVendorId: vendor.id,
  activityIds: [activity.id],
  destinations: [{ country: 'US' }],
  mechanismAnswer: 'listed',
  mechanisms: [{ code: 'eu-scc', variant: 'module-2' }, { code: 'eu-us-dpf' }],
});
const parts = aRegister({
  organisations: [organisation],
  dataSubjectCategories: [people],
  dataCategories: [data],
  retentionRules: [rule],
  securityMeasures: [measure],
  vendors: [vendor],
  activities: [activity],
  engagements: [anEngagement({ vendorId: vendor.id, activityIds: [activity.id], role: 'processor' })],
  transfers: [transfer],
});
const register = { ...parts, id: idOf(98) };

describe('the record in DPV terms', () => {
  it('has the triples of activity, purpose, basis, data, recipient, storage and transfer', async () => {
    const triples = await readTriples(indexRegister(register));
    const from = (subject: string, ...path: string[]) => follow(triples, subject, ...path);
    const self = `:${activity.id}`;
    expect(from(`:${register.id}`, 'rdf:type')).toEqual(['dpv:DataProcessingRecord']);
    expect(from(`:${register.id}`, 'dpv:hasProcess')).toEqual([self]);
    expect(from(`:${register.id}`, 'dct:valid')).toEqual(['"2026-11-21"^^xsd:date']);
    expect(from(self, 'rdf:type')).toEqual(['dpv:PersonalDataProcess']);
    expect(from(self, 'dpv:hasIdentifier')).toEqual(['"A-1"']);
    expect(from(self, 'dpv:hasDataController')).toEqual([`:${organisation.id}`]);
    expect(from(`:${organisation.id}`, 'dpv:hasCountry')).toEqual(['loc:IE']);
    expect(from(`:${organisation.id}`, 'dpv:hasDataProtectionOfficer', 'dpv:hasName')).toEqual(['"Nuala Byrne"']);
    expect(from(self, 'dpv:hasPurpose')).toEqual([`:${idOf(8)}`]);
    expect(from(`:${idOf(8)}`, 'dct:title')).toEqual(['"plan meals"']);
    expect(from(self, 'dpv:hasLegalBasis', 'rdf:type')).toEqual([
      'dpv:LegalBasis',
      'eu-gdpr:A6-1-e',
      'dpv:LegalBasis',
      'eu-gdpr:A9-2-g',
    ]);
    expect(from(self, 'dpv:hasPurpose', 'dpv:hasLegalBasis', 'dct:source')).toEqual(['"School Act s. 3"']);
    expect(from(self, 'dpv:hasDataSubject', 'rdf:type').toSorted()).toEqual(['dpv:Child', 'dpv:DataSubject']);
    expect(from(self, 'dpv:hasPersonalData', 'rdf:type')).toEqual(['dpv:SpecialCategoryPersonalData']);
    expect(from(self, 'dpv:hasPersonalData', 'dct:hasPart', 'dct:title')).toEqual(['"allergies"']);
    expect(from(self, 'dpv:hasDataProcessor')).toEqual([`:${vendor.id}`]);
    expect(from(`:${vendor.id}`, 'rdf:type')).toEqual(['dpv:DataProcessor']);
    expect(from(self, 'dpv:hasStorageCondition', 'dpv:hasDuration', 'rdf:value')).toEqual(['"P2Y"^^xsd:duration']);
    expect(from(self, 'dpv:hasStorageCondition', 'dpv:hasDuration', 'dct:title')).toEqual(['"at most"']);
    expect(from(self, 'dpv:hasStorageCondition', 'dct:source')).toEqual(['"School Act s. 12"']);
    expect(from(self, 'dpv:hasOrganisationalMeasure', 'dct:title')).toEqual(['"Locked cabinets"']);
    const move = from(self, 'dpv:hasProcess');
    expect(move).toEqual([`:${transfer.id}`]);
    expect(from(self, 'dpv:hasProcess', 'dpv:hasProcessing')).toEqual(['dpv:Transfer']);
    expect(from(self, 'dpv:hasProcess', 'dpv:hasThirdCountry')).toEqual(['loc:US']);
    expect(from(self, 'dpv:hasProcess', 'dpv:hasDataExporter')).toEqual([`:${organisation.id}`]);
    expect(from(self, 'dpv:hasProcess', 'dpv:hasDataImporter')).toEqual([`:${vendor.id}`]);
    expect(
      from(self, 'dpv:hasProcess', 'dpv:hasLegalBasis', 'rdf:type').filter((type) => type.startsWith('eu-')),
    ).toEqual(['eu-gdpr:A46-2-c', 'eu-gdpr:A45-3']);
  });

  it('tells what is not recorded from what is none', async () => {
    const open = anActivity({ id: idOf(20), name: 'Newsletter', transfersAnswer: 'none' });
    const triples = await readTriples(indexRegister(aRegister({ organisations: [organisation], activities: [open] })));
    const nodes = triples.filter(({ predicate }) => predicate === 'dpv:hasApplicability').map(({ object }) => object);
    const told = nodes.map((node) => [follow(triples, node, 'dct:title')[0], follow(triples, node, 'rdf:type')[0]]);
    expect(told).toContainEqual(['"Art. 30(1)(e) Transfers"', 'dpv:NotApplicable']);
    expect(told).toContainEqual(['"Art. 30(1)(b) Purposes"', 'dpv:NotAvailable']);
  });

  it('uses no term that the vocabulary does not have, for the whole sample', async () => {
    const { records } = sampleRegisterDocument();
    const triples = await readTriples(indexRegister({ id: idOf(99), records }));
    const known = new Set<string>([
      ...[...dpvClasses, ...dpvProperties].map((term) => `dpv:${term}`),
      ...gdprTerms.map((term) => `eu-gdpr:${term}`),
      'dct:title',
      'dct:description',
      'dct:source',
      'dct:hasPart',
      'dct:created',
      'dct:valid',
      'rdf:type',
      'rdf:value',
      'xsd:date',
      'xsd:dateTime',
      'xsd:duration',
    ]);
    const used = triples.flatMap(({ predicate, object }) =>
      [predicate, object].filter((term) => /^(dpv|eu-gdpr|dct|rdf):/.test(term)),
    );
    expect([...new Set(used)].filter((term) => !known.has(term))).toEqual([]);
    const countries = triples.map(({ object }) => object).filter((term) => term.startsWith('loc:'));
    expect(countries.filter((term) => !/^loc:[A-Z]{2}$/.test(term))).toEqual([]);
    // Nothing hangs in the air: whatever is named is described.
    const subjects = new Set(triples.map(({ subject }) => subject));
    const dangling = triples.filter(({ object }) => object.startsWith(':') && !subjects.has(object));
    expect(dangling).toEqual([]);
    expect(follow(triples, `:${idOf(99)}`, 'dpv:hasProcess').length).toBe(
      records.activities.filter(({ status }) => status !== 'retired').length,
    );
  });

  it('writes periods as xsd:duration, which has no weeks', () => {
    expect(['P2W', 'P1Y6M', 'PT72H', 'P0D', 'P1M1W2D'].map(xsdDuration)).toEqual([
      'P14D',
      'P1Y6M',
      'PT72H',
      'P0D',
      'P1M9D',
    ]);
  });
});
