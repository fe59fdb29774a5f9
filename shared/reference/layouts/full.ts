import {
  basisColumns,
  controllerColumns,
  evidenceColumns,
  identityColumns,
  ownColumn,
  processorColumns,
  processorDetailColumns,
  upkeepColumns,
} from './column-groups.ts';
import type { RecordLayout } from './layout.ts';
import { ownHeadings } from './own-headings.ts';

/** Everything that the register holds: both records of Art. 30 with every column, and a sheet for each kind of record. */
export const full: RecordLayout = {
  id: 'full',
  title: { en: 'Everything Recital holds' },
  language: 'en',
  authority: null,
  verification: {
    state: 'lawText',
    note: {
      en: 'Follows the text of Art. 30 GDPR and adds all that the register holds; not an authority’s form. The sheets of single record types have English headings.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: true,
  sheets: [
    {
      kind: 'table',
      id: 'controller',
      name: ownHeadings.controllerName,
      title: ownHeadings.controllerTitle,
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [...identityColumns, ...controllerColumns, ...basisColumns, ...upkeepColumns, ...evidenceColumns],
    },
    {
      kind: 'table',
      id: 'processor',
      name: ownHeadings.processorName,
      title: ownHeadings.processorTitle,
      role: 'processor',
      per: 'activity',
      hasContactBlock: true,
      columns: [...identityColumns, ...processorColumns, ...processorDetailColumns, ...upkeepColumns],
    },
    {
      kind: 'table',
      id: 'purposes',
      name: ownHeadings.purposesName,
      title: ownHeadings.purposesTitle,
      role: 'controller',
      per: 'purpose',
      hasContactBlock: false,
      columns: [
        ...identityColumns,
        ownColumn('purposeText', '30(1)(b)', 44, ownHeadings.required1),
        ownColumn('purposeBasis', null, 40),
        ownColumn('purposeInterest', null, 40),
      ],
    },
  ],
  supplements: ['vendors', 'transfers', 'retention', 'coverage', 'everything'],
};
