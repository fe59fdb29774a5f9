// What users choose of a record: activities, columns, language, a form for each activity, a layout of their own.
import { recordLanguages } from '../../domain/record-languages.ts';
import { describe, expect, it } from 'vitest';
import {
  aDataCategory,
  aDocument,
  aRecordLayout,
  aRetentionRule,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
  idOf,
} from '../../../test/fixtures/builders.ts';
import { purposeSchema } from '../../domain/records/processing-activity.ts';
import { mechanismUseSchema } from '../../domain/records/transfer.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex, RegisterRecords } from '../../domain/register.ts';
import { findLayout } from '../../reference/layouts/record-layouts.ts';
import type { RecordLayout } from '../../reference/layouts/layout.ts';
import { copyLayout } from '../../reference/layouts/user-layout.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { readFixtureRecords } from '../../../test/fixtures/read-register.ts';
import type { Cell, Sheet, Workbook } from '../workbook.ts';
import { buildRecordWorkbook } from './build-record.ts';
import type { RecordOptions } from './build-record.ts';
import { coverageOf, coveragesOf, listLayouts, requireLayout } from './layouts.ts';

const moment = { generatedAt: '2026-11-21T09:30:00.000Z', asAt: '2026-11-20' };
const sample = indexRegister({ id: 'sample', records: sampleRegisterDocument().records });

function build(index: RegisterIndex, layoutId: string, fields: Partial<RecordOptions> = {}): Workbook {
  return buildRecordWorkbook(index, { ...moment, layoutId, ...fields });
}

function sheetOf(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`No sheet ${id}; there are ${workbook.sheets.map((other) => other.id).join(', ')}`);
  return sheet;
}

function valuesOf(sheet: Sheet, columnId: string): unknown[] {
  const column = sheet.columns.findIndex(({ id }) => id === columnId);
  return sheet.rows.map((row) => row[column]?.value);
}

function layout(id: string): RecordLayout {
  const found = findLayout(id);
  if (!found) throw new Error(`No layout ${id}`);
  return found;
}

describe('a filter', () => {
  const own = anOrganisation({ email: 'office@northlight.example' });
  const sister = anOrganisation({ name: 'Northlight Inc.', kind: 'groupMember' });
  const rule = aRetentionRule({ name: 'tickets' });
  const vendor = aVendor({ name: 'Mailgun' });
  const support = anActivity({ name: 'Support', department: 'Service', retentionRuleIds: [rule.id] });
  const hiring = anActivity({
    name: 'Hiring',
    department: 'People',
    role: 'jointController',
    organisationId: sister.id,
  });
  const index = anIndex({
    organisations: [own, sister],
    activities: [support, hiring],
    vendors: [vendor, aVendor({ name: 'Sentry' })],
    engagements: [anEngagement({ vendorId: vendor.id, activityIds: [support.id] })],
    retentionRules: [rule, aRetentionRule({ name: 'applications' })],
    transfers: [aTransfer({ activityIds: [hiring.id], destinationDescription: 'where our vendors are' })],
  });

  it.each<[string, RecordOptions['filter'], string[], string]>([
    ['department', { departments: ['Service'] }, ['Support'], 'department Service'],
    ['role', { roles: ['jointController'] }, ['Hiring'], 'role Joint controller'],
    ['organisation', { organisationIds: [sister.id] }, ['Hiring'], 'organisation Northlight Inc.'],
    ['nothing that is there', { departments: ['Sales'] }, [], 'department Sales'],
  ])('by %s lists what passes, and says what it leaves out', (_what, filter, names, words) => {
    const workbook = build(index, 'art30-controller', { ...(filter && { filter }) });
    const sheet = sheetOf(workbook, 'record');
    expect(valuesOf(sheet, 'name')).toEqual(names);
    const line = `Activities that the filter leaves out: ${2 - names.length}. Filter: ${words}.`;
    expect(sheet.lines).toContain(line);
    expect(workbook.properties.description).toContain(line);
    expect(valuesOf(sheetOf(workbook, 'coverage'), 'name')).toEqual(names);
    expect(coverageOf(index, 'art30-controller', undefined, filter).activities).toBe(names.length);
  });

  it('keeps the lists beside the record to what belongs to it', () => {
    const workbook = build(index, 'art30-controller', { filter: { departments: ['Service'] } });
    const [vendors, transfers, retention] = ['vendors', 'transfers', 'retention'].map((id) => sheetOf(workbook, id));
    expect(vendors && valuesOf(vendors, 'name')).toEqual(['Mailgun']);
    expect(transfers?.rows).toEqual([]);
    expect(retention && valuesOf(retention, 'name')).toEqual(['Tickets']);
    expect(sheetOf(build(index, 'art30-controller'), 'vendors').rows).toHaveLength(2);
  });

  it('gives a table without a column for the controller to each organisation, with its own contacts', () => {
    const { sheets } = build(index, 'ico-controller');
    const tables = sheets.filter(({ part }) => part === 'record');
    expect(
      tables.map(({ name, rows, facts }) => [name, rows.length, String(facts[0]?.cell.value).split('\n')[0]]),
    ).toEqual([
      ['Template', 1, 'Northlight Bookings'],
      ['Template Northlight Inc.', 1, 'Northlight Inc.'],
    ]);
    const joint = tables[1]?.columns.findIndex(({ id }) => id === 'jointControllers') ?? -1;
    expect(tables[1]?.rows[0]?.[joint]?.value).toBe('[Not recorded: joint controllers]');
  });

  it('has joint controllers above a table that has no column for them', () => {
    const sheet = sheetOf(build(index, 'cnpd-lu', { filter: { roles: ['jointController'] } }), 'registre');
    expect(sheet.facts.find(({ label }) => label === 'Responsable conjoint')?.cell).toMatchObject({
      kind: 'gap',
      value: '[Non renseigné : responsables conjoints]',
      item: { activityId: null, article: '30(1)(a)' },
    });
  });
});

describe('columns', () => {
  it('are those wanted, in the order wanted, and the sheet says which items of the law it leaves out', () => {
    const sheet = sheetOf(
      build(sample, 'art30-controller', { columns: ['name', 'retention', 'purposes', 'nothing'] }),
      'record',
    );
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([
      'Processing activity',
      'Time limits for erasure (f)',
      'Purposes (b)',
    ]);
    expect(sheet.lines.at(-1)).toMatch(
      /^Left out of this table: Controller \(a\), Joint controllers \(a\), Categories of data subjects \(c\), .*\(g\)\.$/,
    );
  });

  it('that answer a letter are missed by name on the coverage sheet', () => {
    const { lines } = sheetOf(
      build(sample, 'art30-controller', { columns: ['name', 'purposes', 'recipients'] }),
      'coverage',
    );
    expect(lines.at(-1)).toBe('The layout has no place for: (c), (e), (f), (g).');
  });

  it('with codes offer what can stand in them', () => {
    const { columns } = sheetOf(build(sample, 'ico-controller'), 'template');
    expect(columns.find(({ id }) => id === 'breachOccurred')?.choices).toEqual(['Yes', 'No']);
    expect(columns.find(({ id }) => id === 'purposes')?.choices).toBeUndefined();
  });
});

describe('a form for each activity', () => {
  it('comes with a list that leads to it, in a layout of tables', () => {
    const workbook = build(sample, 'art30-controller', { sheets: 'perActivity', supplements: [] });
    const [list, first] = workbook.sheets;
    expect(workbook.sheets.map(({ kind }) => kind)).toEqual(['table', ...Array.from({ length: 18 }, () => 'form')]);
    expect(list?.rows[0]?.[1]).toMatchObject({ link: { kind: 'sheet', sheetId: first?.id } });
    const labels = first?.rows.flatMap((row) => row.filter(({ role }) => role === 'label').map(({ value }) => value));
    expect(labels?.slice(0, 4)).toEqual(['Ref.', 'Processing activity', 'Controller (a)', 'Joint controllers (a)']);
    const widths = new Set(first?.rows.map((row) => row.length));
    expect([...widths]).toEqual([first?.columns.length]);
  });

  it('holds what the table holds of it', () => {
    const table = sheetOf(build(sample, 'art30-controller'), 'record');
    const forms = build(sample, 'art30-controller', { sheets: 'perActivity' }).sheets.filter(
      ({ kind }) => kind === 'form',
    );
    const answers = (cells: readonly Cell[], part: string) => cells.find(({ item }) => item?.part === part)?.value;
    for (const [position, form] of forms.entries())
      for (const part of ['purposes', 'recipients', 'transfers', 'retention', 'securityMeasures'])
        expect(answers(form.rows.flat(), part)).toBe(answers(table.rows[position] ?? [], part));
  });

  it('stands under the others where one sheet is wanted', () => {
    const workbook = build(sample, 'cnil', { sheets: 'one' });
    expect(workbook.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Liste des traitements', 'table'],
      ['Fiche', 'form'],
      ['Couverture', 'table'],
    ]);
    const titles = workbook.sheets[1]?.rows.filter(([cell]) => cell?.role === 'block').map(([cell]) => cell?.value);
    expect(titles?.slice(0, 2)).toEqual(['C-01 Customer accounts and sign-in', 'Description du traitement']);
  });

  it('shows each category of data with its period, and what no category has', () => {
    const account = aDataCategory({ name: 'account data' });
    const tickets = aDataCategory({ name: 'tickets' });
    const rules = [
      aRetentionRule({ name: 'accounts', periodKind: 'exact', period: 'P2Y', dataCategoryIds: [account.id] }),
      aRetentionRule({ name: 'backups', periodKind: 'exact', period: 'P30D', place: 'second site' }),
    ];
    const activity = anActivity({
      dataCategoryIds: [account.id, tickets.id],
      retentionRuleIds: rules.map(({ id }) => id),
    });
    const index = anIndex({ activities: [activity], dataCategories: [account, tickets], retentionRules: rules });
    const form = build(index, 'cnil').sheets.find(({ kind }) => kind === 'form');
    const start =
      form?.rows.findIndex(([cell]) => cell?.value === 'Catégories de données personnelles concernées') ?? -1;
    const cells = form?.rows.slice(start + 2, start + 5).map((row) => row.flatMap(({ value }) => value || []));
    expect(cells).toEqual([
      ['Account data', '2 ans'],
      ['Tickets', '[Non renseigné : durée de conservation de « tickets »]'],
      ['Backups', 'Second site', '30 jours'],
    ]);
    const byCategory = coverageOf(index, 'cnil').letters.find(({ letter }) => letter === 'f');
    const byActivity = coverageOf(index, 'art30-controller').letters.find(({ letter }) => letter === 'f');
    expect([byCategory?.gap, byActivity?.gap]).toEqual([1, 0]);
  });
});

describe('another language', () => {
  it.each(recordLanguages)('as %s words codes, gaps and headings, and leaves what users typed', async (language) => {
    const purpose = purposeSchema.parse({ id: idOf(7), text: 'répondre aux demandes', lawfulBasis: 'eu-6-1-f' });
    const activity = anActivity({ purposes: [purpose] });
    const transfer = aTransfer({
      activityIds: [activity.id],
      destinations: [{ country: 'US', place: null }],
      mechanisms: [mechanismUseSchema.parse({ code: 'eu-scc', signedOn: '2024-03-03' })],
    });
    const workbook = build(anIndex({ activities: [activity], transfers: [transfer] }), 'art30-controller', {
      language,
    });
    const sheet = sheetOf(workbook, 'record');
    const shown = ['purposes', 'lawfulBases', 'transfers', 'transferSafeguards', 'securityMeasures', 'status'];
    const lines = [
      workbook.language,
      sheet.name,
      ...shown.flatMap((id) => [sheet.columns.find((column) => column.id === id)?.heading, ...valuesOf(sheet, id)]),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../../test/golden/record/words-${language}.txt`);
  });

  it('is the layout’s own unless another is chosen', () => {
    const own = build(sample, 'dsk');
    const chosen = build(sample, 'dsk', { language: 'en' });
    const other = build(sample, 'dsk', { language: 'it' });
    expect([own, chosen, other].map(({ language, sheets }) => [language, sheets[0]?.columns[9]?.heading])).toEqual([
      ['de', 'Zwecke der Verarbeitung'],
      ['en', 'Purposes'],
      // There is no Italian heading of a German form: it keeps its own.
      ['it', 'Zwecke der Verarbeitung'],
    ]);
  });
});

describe('a layout of the register’s own', () => {
  const copy = copyLayout(layout('art30-controller'));
  const [sheet] = copy.sheets;
  const columns =
    sheet?.kind === 'table' ? sheet.columns.filter(({ reader }) => reader === 'purposes' || reader === 'name') : [];
  const record = aRecordLayout({
    title: 'Board paper',
    definition: {
      ...copy,
      language: 'de',
      sheets: [{ ...sheet, columns: columns.toReversed().map((column) => ({ ...column, heading: { en: 'Ours' } })) }],
      supplements: [],
    },
  });
  const index = anIndex({ activities: [anActivity()], recordLayouts: [record] });

  it('is listed after those that ship and builds as it says', () => {
    expect(listLayouts('en', [record]).at(-1)).toMatchObject({ id: record.id, title: 'Board paper', isOwn: true });
    const workbook = build(index, record.id);
    expect([
      workbook.language,
      workbook.sheets.length,
      sheetOf(workbook, 'record').columns.map(({ id }) => id),
    ]).toEqual(['de', 1, ['purposes', 'name']]);
    expect(requireLayout(record.id, [record]).id).toBe(record.id);
    expect(() => requireLayout(record.id)).toThrow(RangeError);
  });
});

describe('coverage', () => {
  it('counts what a count by hand of the register TrackSera finds', () => {
    // Seven activities as controller, read in the register file: no data protection officer; nobody has answered for special
    // categories; support and marketing name no recipients; they and accounting say nothing of transfers; a period stands
    // behind accounts, payments and accounting.
    const index = indexRegister({ id: 'tracksera', records: readFixtureRecords('tracksera') });
    const { totals } = sheetOf(build(index, 'art30-controller'), 'coverage');
    expect(totals.map((row) => row.slice(1).map(({ value }) => value))).toEqual([
      ['Stated, activities', 0, 7, 0, 5, 4, 3, 7, ''],
      ['None, activities', 0, 0, 0, 0, 0, 0, 0, ''],
      ['Pre-filled, activities', 0, 0, 0, 0, 0, 0, 0, ''],
      ['Not recorded, activities', 7, 0, 7, 2, 3, 4, 0, '23 facts missing'],
    ]);
  });

  it('counts what a count by hand of the sample finds, pre-filled and none told apart', () => {
    const { totals } = sheetOf(build(sample, 'art30-controller'), 'coverage');
    expect(totals.map((row) => row.slice(2, 9).map(({ value }) => value))).toEqual([
      [18, 18, 18, 12, 6, 12, 17],
      [0, 0, 0, 1, 8, 0, 0],
      [0, 0, 0, 3, 1, 2, 0],
      [0, 0, 0, 2, 3, 4, 1],
    ]);
  });

  it('is told for each role that a layout has sheets for', () => {
    expect(coveragesOf(sample, 'dsk').map(({ role, activities }) => [role, activities])).toEqual([
      ['controller', 18],
      ['processor', 5],
    ]);
    expect(
      build(sample, 'dsk')
        .sheets.filter(({ part }) => part === 'coverage')
        .map(({ name }) => name),
    ).toEqual(['Abdeckung', 'Abdeckung, Auftragsverarbeiter']);
  });
});

describe('the whole register', () => {
  const { records } = sample.register;
  const workbook = build(sample, 'full');
  // Layouts, settings and translations are no facts about processing.
  const areas = (Object.entries(records) as [keyof RegisterRecords, { readonly id: string }[]][]).filter(
    ([area]) => !['recordLayouts', 'registerSettings', 'translations'].includes(area),
  );

  it('has a sheet for each kind of record, with all of them', () => {
    const sizes = workbook.sheets.flatMap(({ id, rowCount }) =>
      id.startsWith('all-') ? [[id.slice(4), rowCount]] : [],
    );
    expect(sizes).toEqual(areas.flatMap(([area, list]) => (list.length > 0 ? [[area, list.length]] : [])));
  });

  it('says every plain value of every record in its column', () => {
    const isPlain = (value: unknown): boolean =>
      typeof value === 'number' || (typeof value === 'string' && !/^[0-9a-f-]{36}$/u.test(value));
    const plain = areas.flatMap(([area, list]) =>
      list.flatMap((record, row) =>
        Object.entries(record)
          .filter(([field, value]) => field !== 'revision' && isPlain(value))
          .map(([field, value]) => [area, row, field, value]),
      ),
    );
    const printed = plain.map(([area, row, field]) => {
      const { columns, rows } = sheetOf(workbook, `all-${area}`);
      return [area, row, field, rows[Number(row)]?.[columns.findIndex(({ id }) => id === field)]?.value];
    });
    expect(plain.length).toBeGreaterThan(2000);
    expect(printed).toEqual(plain);
  });

  it('says documents and breaches that authorities ask for', () => {
    const document = aDocument({ name: 'Balancing test', reference: 'https://northlight.example/lia' });
    const activity = anActivity({
      purposes: [purposeSchema.parse({ id: idOf(7), text: 'prevent fraud', lawfulBasis: 'eu-6-1-f' })],
      interestsAssessmentDocumentId: document.id,
      breachOccurred: 'yes',
      schedule1Condition: 'Preventing fraud',
    });
    const sheet = sheetOf(
      build(anIndex({ activities: [activity], documents: [document] }), 'ico-controller'),
      'template',
    );
    const cells = Object.fromEntries(sheet.columns.map(({ id }, position) => [id, sheet.rows[0]?.[position]]));
    expect(cells['interestsAssessment']).toMatchObject({
      value: 'Balancing test, https://northlight.example/lia',
      link: { kind: 'web', url: 'https://northlight.example/lia' },
    });
    expect(cells['breachRecord']?.value).toBe('[Not recorded: record of the breach]');
    expect(cells['schedule1Basis']?.value).toBe('Legitimate interests (Art. 6(1)(f))');
    expect(cells['retentionPolicyFollowed']?.value).toBe('[Not recorded: whether the policy is followed]');
    expect(String(cells['rights']?.value)).toContain('Objection (Art. 21)');
    expect(String(cells['rights']?.value)).not.toContain('Portability');
  });
});
