// The one list of what a policy can say. A language is one catalogue of this shape.
import type { PolicyLanguage } from '../policy-document.ts';
import { commonMessages } from './english/common.ts';
import { dataMessages } from './english/data.ts';
import { keepingMessages } from './english/keeping.ts';
import { partyMessages } from './english/parties.ts';
import { rightsMessages } from './english/rights.ts';
import { sharingMessages } from './english/sharing.ts';
import { trackerMessages } from './english/trackers.ts';
import { transferMessages } from './english/transfers.ts';
import { useMessages } from './english/use.ts';

const english = {
  ...commonMessages,
  ...partyMessages,
  ...dataMessages,
  ...useMessages,
  ...sharingMessages,
  ...transferMessages,
  ...keepingMessages,
  ...rightsMessages,
  ...trackerMessages,
};

export type Messages = typeof english;

/** The catalogues by language; a further language is a further entry of the same shape. */
export const catalogues: Readonly<Record<PolicyLanguage, Messages>> = { en: english };
