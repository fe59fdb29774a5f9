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
        items: ['catalogueStaleMonths', 'dueSoonDays', 'recordThreshold', 'reviewEveryMonths'],
      },
    ],
    more: [],
  },
} satisfies Record<string, FormLayout>;
