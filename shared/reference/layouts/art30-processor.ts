import { identityColumns, processorColumns, processorDetailColumns, upkeepColumns } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';
import { ownHeadings } from './own-headings.ts';

/** The processor's record, item by item as GDPR Art. 30(2)(a) to (d) lists them. */
export const art30Processor: RecordLayout = {
  id: 'art30-processor',
  title: { en: 'Art. 30(2), processor' },
  language: 'en',
  authority: null,
  verification: {
    state: 'lawText',
    note: { en: 'Follows the text of Art. 30(2) GDPR; not an authority’s form.' },
    asOf: '2026-11-21',
  },
  hasLetters: true,
  sheets: [
    {
      kind: 'table',
      id: 'record',
      name: ownHeadings.recordName,
      title: ownHeadings.processorTitle,
      role: 'processor',
      per: 'activity',
      hasContactBlock: true,
      columns: [...identityColumns, ...processorColumns, ...processorDetailColumns, ...upkeepColumns],
    },
  ],
  supplements: ['vendors', 'transfers', 'retention', 'coverage'],
};
