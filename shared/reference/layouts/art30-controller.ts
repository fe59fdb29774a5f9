import { basisColumns, controllerColumns, identityColumns, upkeepColumns } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';
import { ownHeadings } from './own-headings.ts';

/** The controller's record, item by item as GDPR Art. 30(1)(a) to (g) lists them. */
export const art30Controller: RecordLayout = {
  id: 'art30-controller',
  title: { en: 'Art. 30(1), controller' },
  language: 'en',
  authority: null,
  verification: {
    state: 'lawText',
    note: { en: 'Follows the text of Art. 30(1) GDPR; not an authority’s form.' },
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
      columns: [...identityColumns, ...controllerColumns, ...basisColumns, ...upkeepColumns],
    },
  ],
  supplements: ['vendors', 'transfers', 'retention', 'coverage'],
};
