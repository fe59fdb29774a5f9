import { identityColumns, upkeepColumns } from './column-groups.ts';
import type { LayoutText, RecordLayout } from './layout.ts';

const required: LayoutText = { en: 'Art. 30(2) GDPR' };
const beyond: LayoutText = { en: 'Not required by Art. 30' };

/** The processor's record, item by item as GDPR Art. 30(2)(a) to (d) lists them. */
export const art30Processor: RecordLayout = {
  id: 'art30-processor',
  title: { en: 'Art. 30(2), processor' },
  role: 'processor',
  authority: null,
  verification: {
    state: 'lawText',
    note: { en: 'Follows the text of Art. 30(2) GDPR; not an authority’s form.' },
    asOf: '2026-11-21',
  },
  sheet: {
    id: 'record',
    name: { en: 'Record' },
    title: { en: 'Record of processing activities as processor' },
    role: 'processor',
    columns: [
      ...identityColumns,
      { reader: 'processor', heading: { en: 'Processor' }, article: '30(2)(a)', group: required, width: 22 },
      {
        reader: 'controllersActedFor',
        heading: { en: 'Controllers acted for' },
        article: '30(2)(a)',
        group: required,
        width: 30,
      },
      {
        reader: 'processingCategories',
        heading: { en: 'Categories of processing' },
        article: '30(2)(b)',
        group: required,
        width: 36,
      },
      {
        reader: 'transfers',
        heading: { en: 'Transfers to third countries or international organisations' },
        article: '30(2)(c)',
        group: required,
        width: 28,
      },
      {
        reader: 'transferSafeguards',
        heading: { en: 'Mechanisms and safeguards of the transfers' },
        article: '30(2)(c)',
        group: required,
        width: 34,
      },
      {
        reader: 'securityMeasures',
        heading: { en: 'Technical and organisational security measures' },
        article: '30(2)(d)',
        group: required,
        width: 38,
      },
      {
        reader: 'dataSubjects',
        heading: { en: 'Categories of data subjects' },
        article: null,
        group: beyond,
        width: 22,
      },
      {
        reader: 'dataCategories',
        heading: { en: 'Categories of personal data' },
        article: null,
        group: beyond,
        width: 38,
      },
      { reader: 'vendors', heading: { en: 'Sub-processors' }, article: null, group: beyond, width: 36 },
      { reader: 'retention', heading: { en: 'Time limits for erasure' }, article: null, group: beyond, width: 38 },
      ...upkeepColumns,
    ],
  },
};
