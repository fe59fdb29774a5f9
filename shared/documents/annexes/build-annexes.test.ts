import { describe, expect, it } from 'vitest';
import {
  aDataCategory,
  aRegister,
  aRetentionRule,
  aSecurityMeasure,
  aSubProcessing,
  aVendor,
  anActivity,
  anEngagement,
  anOrganisation,
  idOf,
} from '../../../test/fixtures/builders.ts';
import { indexRegister } from '../../domain/register.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import type { Workbook } from '../workbook.ts';
import { annexKinds } from './annex-kinds.ts';
import { buildAnnexes } from './build-annexes.ts';

const when = { generatedAt: '2026-11-21T09:00:00.000Z', asAt: '2026-11-21' };
const own = anOrganisation({
  name: 'Alder Bookings',
  legalName: 'Alder Bookings GmbH',
  leadAuthority: 'Landesbeauftragte',
});
const cloud = aVendor({
  name: 'Cloudhaus',
  legalEntity: 'Cloudhaus Inc.',
  country: 'US',
  certifications: ['ISO 27001'],
});
const edge = aVendor({ name: 'Edgeline', country: 'IE' });
const mail = aVendor({ name: 'Fernmail' });
const names = aDataCategory({
  name: 'Contact data',
  elements: [{ name: 'name' }, { name: 'diet', specialCategory: 'healthData' }],
});
const tls = aSecurityMeasure({ name: 'TLS for all traffic', takenBy: 'vendor' });
const desks = aSecurityMeasure({ name: 'Clean desks', takenBy: 'organisation' });
const bookings = anActivity({
  name: 'Bookings',
  purposes: [{ id: idOf(900), text: 'take bookings' }],
  dataCategoryIds: [names.id],
  securityMeasureIds: [tls.id, desks.id],
});
const register = aRegister({
  organisations: [own],
  vendors: [cloud, edge, mail],
  dataCategories: [names],
  securityMeasures: [tls, desks],
  activities: [bookings],
  engagements: [anEngagement({ vendorId: cloud.id, activityIds: [bookings.id], purposes: ['hosting'] })],
  subProcessings: [aSubProcessing({ vendorId: cloud.id, subVendorId: edge.id, purpose: 'caching' })],
  retentionRules: [
    aRetentionRule({ name: 'contact data', dataCategoryIds: [names.id], periodKind: 'exact', period: 'P2Y' }),
  ],
});
const index = indexRegister(register);

/** Labels with their values, over all forms. */
function pairs(workbook: Workbook): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [label, value] of workbook.sheets.filter(({ kind }) => kind === 'form').flatMap(({ rows }) => rows))
    if (label?.role === 'label')
      found.set(String(label.value), [...(found.get(String(label.value)) ?? []), String(value?.value)]);
  return found;
}

describe('annexes of module two with a vendor', () => {
  const workbook = buildAnnexes(index, { kind: 'scc-module-2', vendorId: cloud.id, ...when });
  const said = pairs(workbook);

  it('name the parties in their roles, and leave signatures empty', () => {
    expect(said.get('Name')).toEqual(['Alder Bookings GmbH', 'Cloudhaus Inc.']);
    expect(said.get('Role')).toEqual(['Controller', 'Processor']);
    expect(said.get('Signature and date')).toEqual(['', '']);
    expect(said.get('Authority under Clause 13')).toEqual(['Landesbeauftragte']);
  });

  it('describe the transfer, and mark what the register does not hold', () => {
    expect(said.get('Categories of personal data')).toEqual(['Contact data: name, diet']);
    expect(said.get('Sensitive data, and restrictions or safeguards')).toEqual(['Contact data: diet']);
    expect(said.get('Purposes')).toEqual(['Take bookings']);
    expect(said.get('Nature of the processing')).toEqual(['Hosting']);
    expect(said.get('Retention, or the criteria for it')).toEqual(['contact data: 2 years']);
    expect(said.get('Frequency of the transfer (one-off or continuous)')).toEqual([
      '[Not recorded: frequency of the transfer]',
    ]);
    expect(said.get('Categories of data subjects')).toEqual(['[Not recorded: categories of data subjects]']);
  });

  it('list the importer’s measures alone, and its sub-processors', () => {
    expect(said.get('Measures')).toEqual(['• TLS for all traffic\n• Certified: ISO 27001']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Annex I', 'Annex II', 'Annex III']);
    expect(workbook.sheets[2]?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['Edgeline', 'Ireland', '[Not recorded: contact]', 'caching'],
    ]);
  });
});

it('has for a processor that exports its own measures, and no sub-processors', () => {
  const workbook = buildAnnexes(index, { kind: 'scc-module-4', vendorId: cloud.id, ...when });
  expect(pairs(workbook).get('Measures')).toEqual(['Clean desks']);
  expect(pairs(workbook).get('Role')).toEqual(['Processor', 'Controller']);
  expect(workbook.sheets).toHaveLength(2);
});

it('numbers the annexes of Art. 28 clauses as these do, without a transfer', () => {
  const workbook = buildAnnexes(index, { kind: 'article-28', vendorId: cloud.id, ...when });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Annex I', 'Annex III', 'Annex IV']);
  expect(pairs(workbook).has('Authority under Clause 13')).toBe(false);
});

it('says of a vendor that is used nowhere that nothing is recorded', () => {
  const said = pairs(buildAnnexes(index, { kind: 'scc-module-1', vendorId: mail.id, ...when }));
  expect(said.get('Purposes')).toEqual(['[Not recorded: purposes]']);
});

it('is built for every vendor of the sample, under every kind of clauses', () => {
  const { records } = sampleRegisterDocument();
  const sample = indexRegister({ id: '00000000-0000-7000-8000-000000000099', records });
  for (const kind of Object.keys(annexKinds) as (keyof typeof annexKinds)[])
    for (const { id } of records.vendors) {
      const { sheets } = buildAnnexes(sample, { kind, vendorId: id, ...when });
      expect(sheets.every(({ rows, columns }) => rows.every((row) => row.length === columns.length))).toBe(true);
    }
});
