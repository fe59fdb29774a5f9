import { recordLanguages } from '../../domain/record-languages.ts';
import { describe, expect, it } from 'vitest';
import { indexRegister } from '../../domain/register.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import {
  aRegister,
  aSubProcessing,
  aTracker,
  aTransfer,
  aTranslation,
  aVendor,
  anActivity,
  anEngagement,
  anOrganisation,
} from '../../../test/fixtures/builders.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { buildSchedule, scheduleIds } from './build-schedule.ts';

const options = { generatedAt: '2026-11-21T09:00:00.000Z', asAt: '2026-11-21', language: 'en' } as const;

/** The values of a sheet, a list a row. */
const valuesOf = ({ sheets: [sheet] }: Workbook): unknown[][] =>
  sheetOf(sheet).rows.map((row) => row.map(({ value }) => value));
function sheetOf(sheet: Sheet | undefined): Sheet {
  if (sheet === undefined) throw new Error('A schedule has one sheet');
  return sheet;
}

describe('the schedules of the sample', () => {
  const { records } = sampleRegisterDocument();
  const index = indexRegister({ id: '00000000-0000-7000-8000-000000000099', records });

  it.each(scheduleIds)('lists %s in every language, each row with as many cells as there are columns', (id) => {
    for (const language of recordLanguages) {
      const { sheets, title } = buildSchedule(index, id, { ...options, language });
      expect(title).toContain('Northlight Bookings');
      expect(sheets).toHaveLength(1);
      const { rows, columns } = sheetOf(sheets[0]);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
      expect(columns.every(({ heading }) => heading !== '')).toBe(true);
    }
  });
});

describe('a schedule in another language', () => {
  const vendor = aVendor({ name: 'Fernmail' });
  const engagement = anEngagement({
    vendorId: vendor.id,
    role: 'subProcessor',
    purposes: ['sending of reminders', 'archive'],
  });
  const original = 'sending of reminders';
  const text = 'Versand von Erinnerungen';
  const translation = aTranslation({ recordType: 'engagement', recordId: engagement.id, original, text });
  const index = indexRegister(aRegister({ vendors: [vendor], engagements: [engagement], translations: [translation] }));
  const purposesIn = (marksUntranslated: boolean): unknown =>
    valuesOf(buildSchedule(index, 'sub-processors', { ...options, language: 'de', marksUntranslated }))[0]?.[2];

  it('has the translations of the texts; what has none is as typed, or a marked gap where it is to be published', () => {
    expect(purposesIn(false)).toBe('Versand von Erinnerungen, archive');
    expect(purposesIn(true)).toBe('Versand von Erinnerungen, [Nicht übersetzt: archive]');
  });
});

describe('the list of sub-processors', () => {
  const own = anOrganisation({ name: 'Alder Bookings' });
  const [hosting, mail, edge] = [
    aVendor({ name: 'Cloudhaus', country: 'DE' }),
    aVendor({ name: 'Fernmail' }),
    aVendor({ name: 'Edgeline' }),
  ];
  const forOthers = anActivity({ name: 'Booking for clubs', role: 'processor' });
  const forUs = anActivity({ name: 'Payroll' });
  const chain = [
    aSubProcessing({ vendorId: hosting.id, subVendorId: edge.id, country: 'US', purpose: 'caching' }),
    // A circle, as two vendors of one group make.
    aSubProcessing({ vendorId: edge.id, subVendorId: hosting.id, country: 'DE' }),
  ];
  const register = aRegister({
    organisations: [own],
    vendors: [hosting, mail, edge],
    activities: [forOthers, forUs],
    engagements: [
      anEngagement({
        vendorId: hosting.id,
        activityIds: [forOthers.id],
        role: 'processor',
        purposes: ['hosting'],
        locations: [{ country: 'DE' }],
        since: '2024-03-01',
      }),
      anEngagement({ vendorId: mail.id, activityIds: [forUs.id], role: 'processor', purposes: ['pay slips'] }),
    ],
    subProcessings: chain,
    transfers: [
      aTransfer({
        importerVendorId: edge.id,
        destinations: [{ country: 'US' }],
        mechanismAnswer: 'listed',
        mechanisms: [{ code: 'eu-scc', variant: 'module-3' }],
      }),
    ],
  });
  const rows = valuesOf(buildSchedule(indexRegister(register), 'sub-processors', options));

  it('has whoever works on customers’ data, and whom these engage, however long the chain', () => {
    expect(rows.map(([name, engagedBy]) => [name, engagedBy])).toEqual([
      ['Cloudhaus', 'Alder Bookings'],
      ['Edgeline', 'Cloudhaus'],
      ['Cloudhaus', 'Edgeline'],
    ]);
  });

  it('tells place, mechanism and since when', () => {
    expect(rows[0]?.slice(4)).toEqual(['Germany', '', '2024-03-01']);
    expect(rows[1]?.slice(4, 6)).toEqual(['United States', expect.stringContaining('Standard contractual clauses')]);
  });
});

it('marks what a cookie table misses', () => {
  const register = aRegister({
    trackers: [aTracker({ name: '_pk_id', lifetimeKind: 'period', lifetime: 'P13M', category: 'analytics' })],
  });
  const [row] = valuesOf(buildSchedule(indexRegister(register), 'trackers', options));
  expect(row).toEqual(['_pk_id', 'Cookie', '[Not recorded: Purpose]', 'Analytics', '', '13 months', '']);
});
