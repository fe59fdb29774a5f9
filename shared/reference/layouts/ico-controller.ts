import { column } from './column-groups.ts';
import type { ColumnLayout, LayoutText, RecordLayout } from './layout.ts';

const documentation: LayoutText = { en: 'Article 30 Record of Processing Activities' };
const notices: LayoutText = { en: 'Privacy Notices' };
const consent: LayoutText = { en: 'Consent' };
const accessRequests: LayoutText = { en: 'Access requests' };
const impactAssessments: LayoutText = { en: 'Data Protection Impact Assessments' };
const breaches: LayoutText = { en: 'Personal data breaches' };
const schedule1: LayoutText = {
  en: 'Data Protection Act 2018 - Special Category or Criminal Conviction and Offence data',
};

function required(
  reader: ColumnLayout['reader'],
  article: string | null,
  width: number,
  heading: string,
  group = documentation,
): ColumnLayout {
  return column(reader, article, width, { en: heading }, { group, isRequired: true });
}

function optional(reader: ColumnLayout['reader'], width: number, heading: string, group: LayoutText): ColumnLayout {
  return column(reader, null, width, { en: heading }, { group, isRequired: false });
}

/** The ICO's documentation template for controllers: 30 columns, those of Art. 30 and of the DPA 2018 required, the others optional. */
export const icoController: RecordLayout = {
  id: 'ico-controller',
  title: { en: 'ICO template, controller (UK)' },
  language: 'en',
  authority: 'Information Commissioner’s Office (United Kingdom)',
  verification: {
    state: 'copies',
    note: {
      en: 'Headings and order as transcribed from the ICO’s template by others, not checked against the official file. The group headings and which columns count as required are unverified.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'template',
      name: { en: 'Template' },
      title: { en: 'Documentation of processing activities, controller' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        optional('department', 20, 'Business function', documentation),
        required('purposes', '30(1)(b)', 36, 'Purpose of processing'),
        required('jointControllers', '30(1)(a)', 24, 'Name and contact details of joint controller (if applicable)'),
        required('dataSubjects', '30(1)(c)', 22, 'Categories of individuals'),
        required('dataAndSpecialCategories', '30(1)(c)', 38, 'Categories of personal data'),
        required('recipients', '30(1)(d)', 36, 'Categories of recipients'),
        optional('vendorContracts', 28, 'Link to contract with processor', documentation),
        required(
          'transfers',
          '30(1)(e)',
          30,
          'Names of third countries or international organisations that personal data are transferred to (if applicable)',
        ),
        required(
          'transferSafeguards',
          '30(1)(e)',
          34,
          'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
        ),
        required('retention', '30(1)(f)', 38, 'Retention schedule (if possible)'),
        required(
          'securityMeasures',
          '30(1)(g)',
          38,
          'General description of technical and organisational security measures (if possible)',
        ),
        optional('lawfulBases', 34, 'Article 6 lawful basis for processing personal data', notices),
        optional('specialConditions', 28, 'Article 9 condition for processing special category data', notices),
        optional('legitimateInterests', 28, 'Legitimate interests for the processing (if applicable)', notices),
        optional(
          'interestsAssessment',
          24,
          'Link to record of legitimate interests assessment (if applicable)',
          notices,
        ),
        optional('rights', 30, 'Rights available to individuals', notices),
        optional(
          'automatedDecisions',
          26,
          'Existence of automated decision-making, including profiling (if applicable)',
          notices,
        ),
        optional('dataSources', 24, 'The source of the personal data (if applicable)', notices),
        optional('consentRecord', 22, 'Link to record of consent', consent),
        optional('dataLocation', 24, 'Location of personal data', accessRequests),
        optional('dpiaNeeded', 16, 'Data Protection Impact Assessment required?', impactAssessments),
        optional('dpiaState', 20, 'Data Protection Impact Assessment progress', impactAssessments),
        optional('dpiaRecord', 22, 'Link to Data Protection Impact Assessment', impactAssessments),
        optional('breachOccurred', 16, 'Has a personal data breach occurred?', breaches),
        optional('breachRecord', 22, 'Link to record of personal data breach', breaches),
        required(
          'schedule1Condition',
          null,
          26,
          'Data Protection Act 2018 Schedule 1 Condition for processing',
          schedule1,
        ),
        required('schedule1Basis', null, 34, 'GDPR Article 6 lawful basis for processing', schedule1),
        required('retentionPolicy', null, 24, 'Link to retention and erasure policy document', schedule1),
        required(
          'retentionPolicyFollowed',
          null,
          20,
          'Is personal data retained and erased in accordance with the policy document?',
          schedule1,
        ),
        required(
          'retentionPolicyReasons',
          null,
          24,
          'Reasons for not adhering to policy document (if applicable)',
          schedule1,
        ),
      ],
    },
  ],
  supplements: ['coverage'],
};
