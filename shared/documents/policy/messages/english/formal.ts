// Formal tone: the terms of the law, with its articles.
import type { FormalMessages } from '../messages.ts';
import { words } from '../../text/inline.ts';
import { joinList } from '../../text/english/lists.ts';

export const formalMessages: FormalMessages = {
  headings: {
    identity: 'Controller',
    scope: 'Scope of this policy',
    data: 'Categories of personal data',
    'never-collected': 'Personal data not collected',
    sources: 'Sources of personal data',
    purposes: 'Purposes of the processing',
    'lawful-bases': 'Legal bases of the processing',
    recipients: 'Recipients of personal data',
    payment: 'Processing of payments',
    'customer-data': 'Personal data entered by customers',
    transfers: 'Transfers to third countries and international organisations',
    retention: 'Storage periods',
    security: 'Security of processing',
    rights: 'Rights of data subjects',
    california: 'Residents of California',
    'eea-uk-swiss': 'Data subjects in the EEA, the United Kingdom or Switzerland',
    canada: 'Individuals in Canada',
    'automated-decisions': 'Automated individual decision-making',
    children: 'Personal data of children',
    trackers: 'Cookies and similar technologies',
    breach: 'Personal data breaches',
    changes: 'Amendments to this policy',
    complaint: 'Right to lodge a complaint',
  },
  data: { leadIn: 'We process the following categories of personal data:' },
  purposes: { leadIn: 'We process personal data for the following purposes, to:' },
  lawfulBases: {
    leadIn: (law) => `The processing is based on the following provisions of the ${law}:`,
    interests: (texts) =>
      words`The legitimate ${texts.length > 1 ? 'interests' : 'interest'} pursued: ${joinList(texts.map((text) => text.replace(/\.$/u, '')))}.`,
  },
  recipients: { leadIn: 'Personal data are disclosed to the following recipients or categories of recipients:' },
  transfers: {
    leadIn: 'Personal data are transferred to the following recipients in third countries (Chapter V GDPR):',
  },
  retention: { leadIn: 'Personal data are stored for the following periods:' },
  security: {
    leadIn: 'We have implemented the following technical and organisational measures (Art. 32 GDPR):',
    vendorLeadIn: 'Our processors have implemented the following further measures:',
  },
  automatedDecisions: {
    none: 'There is no automated individual decision-making, including profiling, within the meaning of Art. 22 GDPR.',
    leadIn: 'We make the following decisions by automated means within the meaning of Art. 22 GDPR:',
  },
};
