// Forms of what is recorded about keeping the register itself.
import type { FormLayout } from './form-layout.ts';

export const upkeepLayouts = {
  referenceOverride: {
    sections: [
      { id: 'fact', title: 'Fact', items: ['factKind', 'factId', 'isOwn', 'factValues', 'shippedValues'] },
      { id: 'source', title: 'Source', items: ['reason', 'source', 'capturedOn'] },
    ],
    more: [],
  },
  findingDismissal: {
    sections: [
      { id: 'reason', title: 'Dismissal', items: ['reason', 'dismissedOn', 'dismissedBy', 'until'] },
      { id: 'finding', title: 'Finding', items: ['rule', 'findingKey', 'recordIds'] },
    ],
    more: [],
  },
  recordLayout: {
    sections: [{ id: 'layout', title: 'Layout', items: ['title', 'basedOn', 'definition'] }],
    more: ['notes'],
  },
  registerSettings: {
    sections: [
      {
        id: 'periods',
        title: 'Settings',
        items: ['textLanguage', 'catalogueStaleMonths', 'dueSoonDays', 'recordThreshold', 'reviewEveryMonths'],
      },
    ],
    more: [],
  },
  translation: {
    sections: [
      { id: 'translation', title: 'Translation', items: ['language', 'original', 'text'] },
      { id: 'place', title: 'Where it stands', items: ['recordType', 'recordId', 'field'] },
    ],
    more: [],
  },
  ownParagraph: {
    sections: [{ id: 'text', title: 'Paragraph', items: ['policyId', 'sectionId', 'kind', 'afterBlock', 'text'] }],
    more: [],
  },
  reading: {
    sections: [
      { id: 'text', title: 'Text', items: ['title', 'policyId', 'fileName', 'readOn', 'language', 'sha256'] },
      { id: 'content', title: 'What was read', items: ['content', 'text'] },
    ],
    more: ['notes'],
  },
  readingDecision: {
    sections: [
      {
        id: 'decision',
        title: 'Decision',
        items: ['readingId', 'draftKey', 'decision', 'decidedOn', 'decidedBy', 'recordIds'],
      },
    ],
    more: [],
  },
  capture: {
    sections: [
      { id: 'page', title: 'Page', items: ['vendorId', 'capturedOn', 'pageDate', 'fileName', 'sha256'] },
      { id: 'entries', title: 'Sub-processors', items: ['entries'] },
    ],
    more: ['notes'],
  },
} satisfies Record<string, FormLayout>;
