import { column, field } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';

/**
 * The numbered record of EU institutions. Their duty is Art. 31 of Regulation (EU) 2018/1725, whose items are those of Art. 30(1) GDPR
 * with the processor added; the articles of the fields are the GDPR's.
 */
export const edps: RecordLayout = {
  id: 'edps',
  title: { en: 'EDPS record (EU institutions)' },
  language: 'en',
  authority: 'European Data Protection Supervisor',
  verification: {
    state: 'copies',
    note: {
      en: 'Items 1 to 8 as a filled record of an EU body has them; items 9 to 13 are from memory; 3a and 8a are added here. The articles shown are those of the GDPR that Art. 31 of Regulation (EU) 2018/1725 repeats.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'list',
      name: { en: 'List' },
      title: { en: 'List of processing operations' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: false,
      columns: [
        column('reference', null, 12, { en: 'Reference number' }),
        column('name', null, 50, { en: 'Processing operation' }),
        column('department', null, 28, { en: 'Department' }),
        column('updatedOn', null, 16, { en: 'Last update of this record' }),
      ],
    },
    {
      kind: 'form',
      id: 'record',
      name: { en: 'Record' },
      title: { en: 'Record of processing activity, Art. 31 Regulation (EU) 2018/1725' },
      role: 'controller',
      widths: [60, 90],
      blocks: [
        {
          kind: 'fields',
          heading: { en: 'Header: versioning and reference numbers' },
          fields: [
            field('updatedOn', null, { en: '1. Last update of this record' }),
            field('reference', null, { en: '2. Reference number' }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Part 1: Art. 31 record' },
          fields: [
            field('ownerContacts', '30(1)(a)', { en: '3. Name and contact details of controller' }),
            field('representatives', '30(1)(a)', { en: '3a. Representative (where applicable)' }),
            field('dataProtectionOfficer', '30(1)(a)', { en: '4. Name and contact details of DPO' }),
            field('jointControllers', '30(1)(a)', {
              en: '5. Name and contact details of joint controller (where applicable)',
            }),
            field('processorRecipients', '30(1)(d)', {
              en: '6. Name and contact details of processor (where applicable)',
            }),
            field('purposes', '30(1)(b)', { en: '7. Purpose of the processing' }),
            field('peopleAndData', '30(1)(c)', {
              en: '8. Description of categories of persons whose data are processed and list of data categories',
            }),
            field('specialCategories', '30(1)(c)', { en: '8a. Special categories of data' }),
            field('retention', '30(1)(f)', { en: '9. Time limit for keeping the data' }),
            field('recipients', '30(1)(d)', { en: '10. Recipients of the data' }),
            field('transfersAndSafeguards', '30(1)(e)', {
              en: '11. Are there any transfers of personal data to third countries or international organisations? If so, to which ones and with which safeguards?',
            }),
            field('securityMeasures', '30(1)(g)', {
              en: '12. General description of security measures, where possible',
            }),
            field('privacyNotice', null, {
              en: '13. For more information, including how to exercise your rights: privacy statement',
            }),
          ],
        },
      ],
    },
  ],
  supplements: ['coverage'],
};
