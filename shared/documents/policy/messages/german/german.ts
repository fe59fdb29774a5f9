import type { Messages } from '../messages.ts';
import { audienceMessages } from './audience.ts';
import { commonMessages } from './common.ts';
import { dataMessages } from './data.ts';
import { keepingMessages } from './keeping.ts';
import { partyMessages } from './parties.ts';
import { rightsMessages } from './rights.ts';
import { sharingMessages } from './sharing.ts';

export const german: Messages = {
  ...commonMessages,
  ...partyMessages,
  ...dataMessages,
  ...sharingMessages,
  ...keepingMessages,
  ...rightsMessages,
  ...audienceMessages,
};
