import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIXED_INSTANT,
  aDataCategory,
  aDataSubjectCategory,
  aFactSource,
  aRetentionRule,
  aSecurityMeasure,
  aSubProcessing,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
  idOf,
} from '../../../test/fixtures/builders.ts';
import { readFixtureRecords } from '../../../test/fixtures/read-register.ts';
import { countCoverage, recordRoleOf } from '../../domain/coverage.ts';
import { letterStrip } from '../../domain/letter-strip.ts';
import { dataElementSchema } from '../../domain/records/data.ts';
import { purposeSchema } from '../../domain/records/processing-activity.ts';
import { mechanismUseSchema } from '../../domain/records/transfer.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex, RegisterRecords } from '../../domain/register.ts';
import { asksRetentionByCategory, rolesOf } from '../../reference/layouts/layout.ts';
import { recordLayouts } from '../../reference/layouts/record-layouts.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { countGapCells } from '../workbook.ts';
import type { Cell, Sheet, Workbook } from '../workbook.ts';
import { buildRecordWorkbook } from './build-record.ts';
import type { RecordOptions } from './build-record.ts';
import { coverageOf, listLayouts, requireLayout } from './layouts.ts';
import { fill } from './words/fill.ts';
import { wordsOf } from './words/words.ts';
import { renderWorkbook } from '../../../test/golden/render-workbook.ts';

const options: RecordOptions = {
  layoutId: 'art30-controller',
  generatedAt: '2026-11-21T09:30:00.000Z',
  asAt: '2026-11-20',
  language: 'en',
};

function build(records: Partial<RegisterRecords>, fields: Partial<RecordOptions> = {}): Workbook {
  return buildRecordWorkbook(anIndex(records), { ...options, ...fields });
}

function sheetOf(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`No sheet ${id}`);
  return sheet;
}

/** What the cells of a row say, by column id; which question they answer and their parts are left out. */
function rowOf(sheet: Sheet, row = 0): Record<string, unknown> {
  return Object.fromEntries(
    sheet.columns.map(({ id }, position) => {
      const cell = sheet.rows[row]?.[position] ?? { kind: 'empty', value: '' };
      return [id, { ...cell, item: undefined, entries: undefined }];
    }),
  );
}

const text = (value: string) => ({ kind: 'text', value });
const gap = (...gaps: string[]) => ({ kind: 'gap', value: gaps.map((what) => `[Not recorded: ${what}]`).join('\n') });
const none = { kind: 'none', value: 'None' };
const empty = { kind: 'empty', value: '' };

const registers = ['ceppro', 'pro4soft-p4p', 'proecommerce', 'sitecarepluspro', 'tracksera', 'sample'];

function recordsOf(register: string): RegisterRecords {
  return register === 'sample' ? sampleRegisterDocument().records : readFixtureRecords(register);
}

/** Cells of a workbook that answer an item of Art. 30 for an activity, or for all of them. */
function cellsFor(workbook: Workbook, activityId: string, article: string): Cell[] {
  const cells = workbook.sheets.flatMap(({ facts, rows }) => [...facts.map(({ cell }) => cell), ...rows.flat()]);
  return cells.filter(
    ({ item }) => item?.article === article && (item.activityId === activityId || item.activityId === null),
  );
}

/** What the strip finds missing and the record does not print under that letter; empty if they agree. */
function findDisagreements(index: RegisterIndex, layoutId: string, fields: Partial<RecordOptions> = {}): string[] {
  const layout = requireLayout(layoutId);
  const words = wordsOf(fields.language ?? layout.language);
  const { language: _none, ...rest } = options;
  const workbook = buildRecordWorkbook(index, { ...rest, layoutId, ...fields });
  const roles = rolesOf(layout);
  const listed = index.register.records.activities.filter(
    (activity) => activity.status !== 'retired' && roles.includes(recordRoleOf(activity)),
  );
  const strip = { phrases: words.gaps, asksRetentionByCategory: asksRetentionByCategory(layout) };
  const disagreements: string[] = [];
  for (const activity of listed) {
    for (const { letter, article, gaps, state } of letterStrip(activity, index, strip)) {
      const cells = cellsFor(workbook, activity.id, article.replace('Art. ', ''));
      const printed = cells.map(({ value }) => String(value)).join('\n');
      const isNamed = (what: string): boolean => printed.includes(fill(words.cell.notRecorded, { what }));
      disagreements.push(
        ...gaps.filter((what) => !isNamed(what)).map((what) => `${activity.name} (${letter}): ${what}`),
      );
      const printsGap = cells.some(({ kind }) => kind === 'gap');
      // The block above the table speaks for all rows, so its gaps can be another activity's.
      if (letter !== 'a' && printsGap !== (state === 'gap'))
        disagreements.push(`${activity.name} (${letter}): ${state}, and the record prints ${printed}`);
      if (state === 'none' && !cells.some(({ kind }) => kind === 'none'))
        disagreements.push(`${activity.name} (${letter}): none is not printed`);
    }
  }
  return disagreements;
}

const layoutIds = recordLayouts.map(({ id }) => id);

describe.each(registers)('the record of %s', (register) => {
  const index = indexRegister({ id: register, records: recordsOf(register) });

  it.each(layoutIds)('as %s prints each gap that its letter strips find', (layoutId) => {
    expect(findDisagreements(index, layoutId)).toEqual([]);
  });

  const looked = register === 'sample' ? layoutIds : ['art30-controller', 'art30-processor'];
  it.each(looked)('as %s is as looked at', async (layoutId) => {
    const { language: _none, ...rest } = options;
    // The sheets of all fields grow with each field of the register; what they hold is compared with it instead.
    const supplements = requireLayout(layoutId).supplements.filter((supplement) => supplement !== 'everything');
    const workbook = buildRecordWorkbook(index, { ...rest, layoutId, supplements });
    await expect(renderWorkbook(workbook)).toMatchFileSnapshot(
      `../../../test/golden/record/${register}-${layoutId}.txt`,
    );
  });
});

it('agrees with the letter strip on any activity', () => {
  const own = anOrganisation({ email: 'office@northlight.example', dpoAnswer: 'none' });
  const client = anOrganisation({ kind: 'client', name: 'Fahrradhaus Nord', address: 'Markt 2, Kiel' });
  const silent = anOrganisation({ kind: 'client', name: 'Werkstatt Süd' });
  const people = aDataSubjectCategory();
  const plain = aDataCategory();
  const health = aDataCategory({
    elements: [dataElementSchema.parse({ name: 'sick note', specialCategory: 'healthData' })],
  });
  const vendor = aVendor();
  const rules = [
    aRetentionRule({ name: 'logs', periodKind: 'exact', period: 'P6M' }),
    aRetentionRule({ name: 'tickets' }),
    aRetentionRule({ name: 'invoices', periodKind: 'range' }),
    aRetentionRule({ name: 'accounts', periodKind: 'none', during: { event: 'accountLifetime', text: null } }),
  ];
  const measure = aSecurityMeasure();
  const purpose = purposeSchema.parse({ id: idOf(7), text: 'answer support requests' });
  const answer = fc.constantFrom('notAnswered', 'none', 'listed');
  const some = (...ids: string[]) => fc.subarray(ids);
  const anyActivity = fc.record({
    role: fc.constantFrom('controller', 'jointController', 'processor'),
    organisationId: fc.constantFrom(null, own.id, silent.id),
    jointControllersAnswer: answer,
    jointControllerIds: some(client.id, silent.id),
    controllersAnswer: answer,
    controllerIds: some(client.id, silent.id),
    purposes: fc.subarray([purpose]),
    processingCategories: fc.subarray(['hosting']),
    dataSubjectCategoryIds: some(people.id, idOf(99)),
    dataCategoryIds: some(plain.id, health.id),
    specialCategoriesAnswer: answer,
    recipientsAnswer: answer,
    transfersAnswer: answer,
    retentionAnswer: answer,
    retentionRuleIds: some(...rules.map(({ id }) => id)),
    securityAnswer: answer,
    securityMeasureIds: some(measure.id),
  });
  const anyTransfer = fc.record({
    importerVendorId: fc.constantFrom(null, vendor.id),
    destinations: fc.subarray([{ country: 'US', place: null }]),
    destinationDescription: fc.constantFrom(null, 'where our vendors are'),
    mechanismAnswer: answer,
    mechanisms: fc.subarray([mechanismUseSchema.parse({ code: 'eu-scc' })]),
  });
  fc.assert(
    fc.property(anyActivity, fc.array(anyTransfer, { maxLength: 2 }), fc.boolean(), (fields, transfers, isEngaged) => {
      const activity = anActivity(fields);
      const index = anIndex({
        organisations: [own, client, silent],
        dataSubjectCategories: [people],
        dataCategories: [plain, health],
        vendors: [vendor],
        retentionRules: rules,
        securityMeasures: [measure],
        activities: [activity],
        engagements: isEngaged ? [anEngagement({ vendorId: vendor.id, activityIds: [activity.id] })] : [],
        transfers: transfers.map((transfer) => aTransfer({ ...transfer, activityIds: [activity.id] })),
      });
      for (const layoutId of layoutIds) {
        expect([layoutId, findDisagreements(index, layoutId)]).toEqual([layoutId, []]);
        expect([layoutId, findDisagreements(index, layoutId, { sheets: 'perActivity' })]).toEqual([layoutId, []]);
      }
    }),
    { numRuns: 40 },
  );
});

describe('the record sheet', () => {
  const purpose = (fields: object) => purposeSchema.parse({ id: idOf(7), text: 'answer support requests', ...fields });

  it('says each item of an activity in its column', () => {
    const vendor = aVendor({ name: 'Mailgun', country: 'US' });
    const unnamed = aVendor({ name: 'email delivery provider', isNamed: false });
    const people = aDataSubjectCategory({ name: 'customers' });
    const account = aDataCategory({
      name: 'account data',
      elements: [
        dataElementSchema.parse({ name: 'email address' }),
        dataElementSchema.parse({ name: 'password', protection: 'hashed' }),
        dataElementSchema.parse({ name: 'sick note', specialCategory: 'healthData', requirement: 'optional' }),
      ],
    });
    const activity = anActivity({
      reference: 'C-01',
      name: 'Support',
      purposes: [
        purpose({ lawfulBasis: 'eu-6-1-b' }),
        purpose({ text: 'secure the service', details: ['logging', 'blocking'], lawfulBasis: 'eu-6-1-f' }),
      ],
      dataSubjectCategoryIds: [people.id],
      dataCategoryIds: [account.id],
      dataSourcesAnswer: 'listed',
      dataSources: [{ kind: 'publicSource', description: 'company register' }],
      automatedDecisionsAnswer: 'none',
      dpiaState: 'done',
      dpiaDate: '2026-03-01',
      reviewDate: '2027-01-31',
    });
    const workbook = build({
      organisations: [anOrganisation({ legalName: 'Northlight Bookings GmbH' })],
      activities: [activity],
      vendors: [vendor, unnamed],
      dataSubjectCategories: [people],
      dataCategories: [account],
      engagements: [
        anEngagement({ vendorId: vendor.id, activityIds: [activity.id], role: 'processor', purposes: ['email'] }),
        anEngagement({ vendorId: unnamed.id, activityIds: [activity.id], condition: 'where actually used' }),
      ],
    });
    expect(rowOf(sheetOf(workbook, 'record'))).toEqual({
      reference: text('C-01'),
      name: text('Support'),
      controller: text('Northlight Bookings'),
      jointControllers: none,
      purposes: text('• Answer support requests\n• Secure the service: logging, blocking'),
      dataSubjects: text('Customers'),
      dataCategories: text('Account data: email address, password (hashed), sick note (optional)'),
      specialCategories: text('Health data: sick note'),
      recipients: text('• Mailgun (processor, United States): email\n• Email delivery provider; where actually used'),
      transfers: gap('transfers'),
      transferSafeguards: empty,
      retention: gap('retention period'),
      securityMeasures: gap('security measures'),
      lawfulBases: text(
        '• Contract (Art. 6(1)(b)): answer support requests\n• Legitimate interests (Art. 6(1)(f)): secure the service',
      ),
      legitimateInterests: gap('legitimate interest behind “secure the service”'),
      specialConditions: gap('condition for special categories of personal data'),
      dataSources: text('Public sources: company register'),
      services: empty,
      systems: empty,
      automatedDecisions: none,
      dpiaState: text('Done'),
      dpiaDate: { kind: 'date', value: '2026-03-01' },
      department: empty,
      owner: empty,
      status: text('Active'),
      updatedOn: { kind: 'date', value: FIXED_INSTANT.slice(0, 10) },
      reviewDate: { kind: 'date', value: '2027-01-31' },
      factSources: text('Entered by hand'),
    });
  });

  it('says transfers with mechanism, whose it is, and whether it has run out on the as-at day', () => {
    const vendor = aVendor({ name: 'Mailgun' });
    const activity = anActivity();
    const transfer = aTransfer({
      activityIds: [activity.id],
      importerVendorId: vendor.id,
      dataDescription: 'email addresses',
      destinations: [{ country: 'US', place: 'Virginia' }],
      isConditional: true,
      mechanisms: [
        mechanismUseSchema.parse({ code: 'eu-us-dpf', reliedOnBy: 'importer', validUntil: '2026-11-19' }),
        mechanismUseSchema.parse({
          code: 'eu-scc',
          variant: 'module-2',
          signedOn: '2024-03-03',
          validUntil: '2026-11-20',
        }),
        mechanismUseSchema.parse({ code: 'eu-derogation', variant: 'explicit-consent', condition: 'where asked for' }),
      ],
    });
    const row = rowOf(sheetOf(build({ activities: [activity], vendors: [vendor], transfers: [transfer] }), 'record'));
    expect(row['transfers']).toEqual(text('Virginia, United States: Mailgun, email addresses (possible)'));
    expect(row['transferSafeguards']).toEqual(
      text(
        'Mailgun: EU-US Data Privacy Framework (Art. 45; expired 19 November 2026; the importer’s own); ' +
          'Standard contractual clauses, Module 2, controller to processor (Art. 46(2)(c); signed 3 March 2024; valid until 20 November 2026); ' +
          'Derogation, Explicit consent (Art. 49(1)(a); where asked for)',
      ),
    );
  });

  it('prints what still has to be confirmed with its source', () => {
    const activity = anActivity({ purposes: [purpose({})] });
    const workbook = build({
      activities: [activity],
      factSources: [
        aFactSource({
          recordType: 'processingActivity',
          recordId: activity.id,
          field: 'purposes',
          kind: 'imported',
          reference: 'ropa-2025.xlsx, row 14',
          state: 'prefilled',
        }),
      ],
    });
    const source = 'imported, ropa-2025.xlsx, row 14, 20 November 2026';
    expect(rowOf(sheetOf(workbook, 'record'))['purposes']).toEqual({
      kind: 'prefilled',
      value: `Answer support requests\n[To be confirmed: ${source}]`,
      source,
    });
    expect(rowOf(sheetOf(workbook, 'coverage'))['b']).toMatchObject({ kind: 'prefilled', value: 'Pre-filled' });
  });

  it('lists activities of the layout’s role, without retired ones unless asked', () => {
    const activities = [
      anActivity({ name: 'Support' }),
      anActivity({ name: 'Newsletter', status: 'retired' }),
      anActivity({ name: 'Hiring', role: 'jointController', status: 'draft' }),
      anActivity({ name: 'Hosting for clients', role: 'processor' }),
    ];
    const names = (fields: Partial<RecordOptions>) => {
      const sheet = sheetOf(build({ activities }, fields), 'record');
      return { names: sheet.rows.map((row) => row[1]?.value), note: sheet.lines[1] };
    };
    expect(names({})).toEqual({ names: ['Support', 'Hiring'], note: '1 activity is left out by its status.' });
    expect(names({ statuses: ['retired'] })).toEqual({
      names: ['Newsletter'],
      note: '2 activities are left out by their status.',
    });
    expect(names({ layoutId: 'art30-processor' })).toEqual({ names: ['Hosting for clients'], note: undefined });
  });

  it('has the contacts of the organisation above it, and of other organisations in their rows', () => {
    const dpo = {
      name: 'Ada Holm',
      email: 'dpo@northlight.example',
      phone: null,
      address: null,
      country: null,
      url: null,
    };
    const own = anOrganisation({ address: 'Hafenstr. 1, Kiel', country: 'DE', registrationNumber: 'HRB 1', dpo });
    const sister = anOrganisation({ name: 'Northlight Inc.', kind: 'groupMember', email: 'us@northlight.example' });
    const activities = [anActivity(), anActivity({ organisationId: sister.id })];
    const sheet = sheetOf(build({ organisations: [own, sister], activities }), 'record');
    expect(sheet.facts.map(({ label, article, cell }) => [label, article, cell.value])).toEqual([
      ['Controller', '30(1)(a)', 'Northlight Bookings\nHafenstr. 1, Kiel, Germany\nRegistration HRB 1'],
      ['Data protection officer', '30(1)(a)', 'Ada Holm\ndpo@northlight.example'],
      ['As at', undefined, '2026-11-20'],
      ['Generated on', undefined, '2026-11-21'],
    ]);
    expect(rowOf(sheet, 0)['controller']).toEqual(text('Northlight Bookings'));
    expect(rowOf(sheet, 1)['controller']).toEqual({
      kind: 'gap',
      value: 'Northlight Inc.\nus@northlight.example\n[Not recorded: data protection officer]',
    });
  });
});

describe('the other sheets', () => {
  it('lists vendors with role, agreement, places and sub-processors', () => {
    const sub = aVendor({ name: 'AWS' });
    const vendor = aVendor({
      name: 'Mailgun',
      legalEntity: 'Mailgun Technologies Inc.',
      country: 'US',
      processingLocations: [{ country: 'DE', place: 'Frankfurt' }],
      dpaState: 'signed',
      dpaSignedOn: '2025-01-02',
      subProcessorNoticeDays: 30,
      subProcessorListUrl: 'https://mailgun.example/subs',
      website: 'mailgun.example',
    });
    const sheet = sheetOf(
      build({
        vendors: [vendor, sub],
        engagements: [
          anEngagement({ vendorId: vendor.id, role: 'processor', purposes: ['email'], limits: ['transactional only'] }),
          anEngagement({ vendorId: sub.id, role: 'subProcessor' }),
        ],
        subProcessings: [
          aSubProcessing({ vendorId: vendor.id, subVendorId: sub.id, country: 'IE', purpose: 'hosting' }),
        ],
      }),
      'vendors',
    );
    expect(rowOf(sheet, 0)).toMatchObject({
      name: text('Mailgun'),
      legalEntity: text('Mailgun Technologies Inc.\nUnited States'),
      role: text('Processor'),
      purposes: text('Email'),
      data: text('Transactional only'),
      agreement: text('Signed'),
      dpaSignedOn: { kind: 'date', value: '2025-01-02' },
      subProcessorNoticeDays: { kind: 'number', value: 30 },
      locations: text('Frankfurt, Germany'),
      subProcessors: text('AWS (Ireland): hosting'),
      subProcessorListUrl: {
        ...text('https://mailgun.example/subs'),
        link: { kind: 'web', url: 'https://mailgun.example/subs' },
      },
      // Not an address that a program would open as it stands.
      website: text('mailgun.example'),
    });
    expect(rowOf(sheet, 1)['agreement']).toEqual(gap('data processing agreement'));
  });

  it('lists transfers and retention rules with what they miss', () => {
    const rule = aRetentionRule({
      name: 'server logs',
      place: 'log server',
      isEncrypted: true,
      periodKind: 'upTo',
      period: 'P90D',
      trigger: { event: 'collection', text: null },
      disposal: 'delete',
      disposalMode: 'automatic',
      reasons: ['disputes'],
      statute: 'HGB 257',
      statuteCountry: 'DE',
      phases: [{ name: 'restricted', period: 'P30D', description: null }],
    });
    const workbook = build({
      activities: [anActivity({ name: 'Support', retentionRuleIds: [rule.id] })],
      retentionRules: [rule, aRetentionRule()],
      transfers: [aTransfer()],
    });
    expect(rowOf(sheetOf(workbook, 'retention'))).toMatchObject({
      name: text('Server logs'),
      place: text('Log server (encrypted)'),
      keptFor: text('Up to 90 days after collection'),
      trigger: text('Collection'),
      legalGround: text('• HGB 257, Germany\n• For disputes'),
      disposal: text('Deletion (automatic)'),
      phases: text('Restricted (Art. 18): 30 days'),
      activities: text('Support'),
      status: text('Active'),
    });
    expect(rowOf(sheetOf(workbook, 'retention'), 1)['keptFor']).toEqual(gap('retention period'));
    expect(rowOf(sheetOf(workbook, 'transfers'))).toMatchObject({
      exporter: gap('exporter'),
      importer: gap('importer'),
      destination: gap('destination of the transfer'),
      mechanism: gap('mechanism of the transfer'),
      assessment: gap('transfer impact assessment'),
    });
  });

  it('counts on the coverage sheet what the domain counts, and lists every gap by its letter', () => {
    const index = indexRegister({ id: 'tracksera', records: readFixtureRecords('tracksera') });
    const sheet = sheetOf(buildRecordWorkbook(index, options), 'coverage');
    const coverage = coverageOf(index, 'art30-controller');
    expect(coverage).toEqual(countCoverage(index.register.records.activities, 'controller', index));
    expect(sheet.totals.map((row) => row.slice(1, 9).map(({ value }) => value))).toEqual([
      ['Stated, activities', ...coverage.letters.map(({ stated }) => stated)],
      ['None, activities', ...coverage.letters.map(({ none: count }) => count)],
      ['Pre-filled, activities', ...coverage.letters.map(({ prefilled }) => prefilled)],
      ['Not recorded, activities', ...coverage.letters.map(({ gap: count }) => count)],
    ]);
    const activities = index.register.records.activities.filter(({ role }) => role !== 'processor');
    const open = activities.map((activity) =>
      letterStrip(activity, index)
        .filter(({ gaps }) => gaps.length > 0)
        .map(({ letter, gaps }) => `(${letter}) ${gaps.join('; ')}`),
    );
    expect(sheet.rows.map((row) => String(row.at(-1)?.value).replaceAll('• ', '').split('\n'))).toEqual(open);
    expect(sheet.rows[0]?.[1]).toMatchObject({ link: { kind: 'row', sheetId: 'record', row: 0 } });
  });

  it('opens with what is open', () => {
    const lineOf = (records: Partial<RegisterRecords>) => sheetOf(build(records), 'coverage').lines.at(-1);
    expect(lineOf({})).toBe('The register has no entries for this sheet.');
    expect(lineOf({ activities: [anActivity()] })).toBe(
      '1 activity. Not recorded, by letter: (a) 1, (b) 1, (c) 1, (d) 1, (e) 1, (f) 1, (g) 1.',
    );
  });
});

describe('layouts', () => {
  it('are listed with role, language and how far they are checked', () => {
    expect(
      listLayouts().map(({ id, roles, language, verification }) => [id, roles.join(' and '), language, verification]),
    ).toEqual([
      ['art30-controller', 'controller', 'en', 'lawText'],
      ['art30-processor', 'processor', 'en', 'lawText'],
      ['full', 'controller and processor', 'en', 'lawText'],
      ['ico-controller', 'controller', 'en', 'copies'],
      ['ico-processor', 'processor', 'en', 'unverified'],
      ['cnil', 'controller', 'fr', 'copies'],
      ['cnil-basic', 'controller', 'fr', 'copies'],
      ['dsk', 'controller and processor', 'de', 'unverified'],
      ['aepd', 'controller', 'es', 'copies'],
      ['apd-be', 'controller', 'nl', 'unverified'],
      ['cnpd-lu', 'controller', 'fr', 'copies'],
      ['dpc-ie', 'controller', 'en', 'unverified'],
      ['datatilsynet-no', 'controller', 'nb', 'copies'],
      ['edps', 'controller', 'en', 'copies'],
    ]);
  });

  it('name the known ones where there is none of an id', () => {
    expect(() => build({}, { layoutId: 'nowhere' })).toThrow(
      `There is no layout “nowhere”. Choose one of: ${layoutIds.join(', ')}`,
    );
  });
});

it('builds some rows of each sheet for a preview, with the counts of the whole', () => {
  const index = indexRegister({ id: 'sample', records: recordsOf('sample') });
  const whole = buildRecordWorkbook(index, options);
  const preview = buildRecordWorkbook(index, { ...options, rowLimit: 3 });
  expect(preview.sheets).toEqual(whole.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 3) })));
  expect(whole.sheets.map(({ rowCount, rows }) => rowCount === rows.length)).toEqual([true, true, true, true, true]);
});

it('counts the cells that print a gap, those of the coverage sheet left out', () => {
  const workbook = build({ activities: [anActivity()] });
  const record = sheetOf(workbook, 'record');
  const gaps = [...record.facts.map(({ cell }) => cell), ...record.rows.flat()].filter(({ kind }) => kind === 'gap');
  expect(countGapCells(workbook)).toBe(gaps.length);
  expect(gaps.length).toBeGreaterThan(8);
});
