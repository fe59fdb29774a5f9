import { column, controllerColumns, ownColumn } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';
import { ownHeadings } from './own-headings.ts';

/** What the Irish DPC's guidance of April 2023 asks for; the columns of its own spreadsheets are not known. */
export const dpcIe: RecordLayout = {
  id: 'dpc-ie',
  title: { en: 'DPC guidance 2023 (Ireland)' },
  language: 'en',
  authority: 'Data Protection Commission (Ireland)',
  verification: {
    state: 'unverified',
    note: {
      en: 'The columns of the DPC’s own spreadsheets are not known and none are claimed: the items of Art. 30(1), by business function, with what its guidance is reported to ask for beyond them.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: true,
  sheets: [
    {
      kind: 'table',
      id: 'record',
      name: ownHeadings.recordName,
      title: ownHeadings.controllerTitle,
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column('department', null, 20, { en: 'Business function' }, { group: ownHeadings.activityGroup }),
        ownColumn('reference', null, 8, ownHeadings.activityGroup),
        ownColumn('name', null, 26, ownHeadings.activityGroup),
        ...controllerColumns,
        ownColumn('lawfulBases', null, 34),
        ownColumn('legitimateInterests', null, 28),
        ownColumn('interestsAssessment', null, 22),
        ownColumn('specialConditions', null, 24),
        ownColumn('consentRecord', null, 22),
        ownColumn('breachOccurred', null, 14),
        ownColumn('breachRecord', null, 22),
      ],
    },
  ],
  supplements: ['coverage'],
};
