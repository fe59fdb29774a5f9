import { column } from './column-groups.ts';
import type { LayoutText, RecordLayout } from './layout.ts';

const documentation: LayoutText = { en: 'Article 30 Record of Processing Activities' };
const more: LayoutText = { en: 'Further documentation' };

/** The ICO's documentation template for processors, as it is remembered. */
export const icoProcessor: RecordLayout = {
  id: 'ico-processor',
  title: { en: 'ICO template, processor (UK)' },
  language: 'en',
  authority: 'Information Commissioner’s Office (United Kingdom)',
  verification: {
    state: 'unverified',
    note: {
      en: 'The official file was not seen: headings and order are from memory and by analogy with the controller’s.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'template',
      name: { en: 'Template' },
      title: { en: 'Documentation of processing activities, processor' },
      role: 'processor',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column(
          'controllersActedFor',
          '30(2)(a)',
          34,
          { en: 'Name and contact details of controller' },
          { group: documentation },
        ),
        column(
          'controllerRepresentatives',
          '30(2)(a)',
          30,
          { en: 'Name and contact details of controller’s representative (if applicable)' },
          { group: documentation },
        ),
        column('processingCategories', '30(2)(b)', 36, { en: 'Categories of processing' }, { group: documentation }),
        column(
          'transfers',
          '30(2)(c)',
          30,
          {
            en: 'Names of third countries or international organisations that personal data are transferred to (if applicable)',
          },
          { group: documentation },
        ),
        column(
          'transferSafeguards',
          '30(2)(c)',
          34,
          {
            en: 'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
          },
          { group: documentation },
        ),
        column(
          'securityMeasures',
          '30(2)(d)',
          38,
          { en: 'General description of technical and organisational security measures (if possible)' },
          { group: documentation },
        ),
        column('controllerContract', null, 28, { en: 'Link to contract with controller' }, { group: more }),
        column('dataLocation', null, 24, { en: 'Location of personal data' }, { group: more }),
        column('breachOccurred', null, 16, { en: 'Has a personal data breach occurred?' }, { group: more }),
        column('breachRecord', null, 22, { en: 'Link to record of personal data breach' }, { group: more }),
      ],
    },
  ],
  supplements: ['coverage'],
};
