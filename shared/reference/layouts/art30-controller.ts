import { basisColumns, identityColumns, upkeepColumns } from './column-groups.ts';
import type { LayoutText, RecordLayout } from './layout.ts';

const required: LayoutText = { en: 'Art. 30(1) GDPR' };

/** The controller's record, item by item as GDPR Art. 30(1)(a) to (g) lists them. */
export const art30Controller: RecordLayout = {
  id: 'art30-controller',
  title: { en: 'Art. 30(1), controller' },
  role: 'controller',
  authority: null,
  verification: {
    state: 'lawText',
    note: { en: 'Follows the text of Art. 30(1) GDPR; not an authority’s form.' },
    asOf: '2026-11-21',
  },
  sheet: {
    id: 'record',
    name: { en: 'Record' },
    title: { en: 'Record of processing activities as controller' },
    role: 'controller',
    columns: [
      ...identityColumns,
      { reader: 'controller', heading: { en: 'Controller' }, article: '30(1)(a)', group: required, width: 22 },
      {
        reader: 'jointControllers',
        heading: { en: 'Joint controllers' },
        article: '30(1)(a)',
        group: required,
        width: 22,
      },
      { reader: 'purposes', heading: { en: 'Purposes' }, article: '30(1)(b)', group: required, width: 36 },
      {
        reader: 'dataSubjects',
        heading: { en: 'Categories of data subjects' },
        article: '30(1)(c)',
        group: required,
        width: 22,
      },
      {
        reader: 'dataCategories',
        heading: { en: 'Categories of personal data' },
        article: '30(1)(c)',
        group: required,
        width: 38,
      },
      {
        reader: 'specialCategories',
        heading: { en: 'Special categories and criminal data' },
        article: '30(1)(c)',
        group: required,
        width: 20,
      },
      { reader: 'recipients', heading: { en: 'Recipients' }, article: '30(1)(d)', group: required, width: 36 },
      {
        reader: 'transfers',
        heading: { en: 'Transfers to third countries or international organisations' },
        article: '30(1)(e)',
        group: required,
        width: 28,
      },
      {
        reader: 'transferSafeguards',
        heading: { en: 'Mechanisms and safeguards of the transfers' },
        article: '30(1)(e)',
        group: required,
        width: 34,
      },
      {
        reader: 'retention',
        heading: { en: 'Time limits for erasure' },
        article: '30(1)(f)',
        group: required,
        width: 38,
      },
      {
        reader: 'securityMeasures',
        heading: { en: 'Technical and organisational security measures' },
        article: '30(1)(g)',
        group: required,
        width: 38,
      },
      ...basisColumns,
      ...upkeepColumns,
    ],
  },
};
