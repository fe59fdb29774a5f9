import type { ContactDetails } from '../../../../domain/primitives.ts';
import type { commitmentChannels } from '../../../../domain/records/commitment.ts';
import { linkAddress, onOneLine, plainText, words } from '../inline.ts';
import type { Inline, Words } from '../inline.ts';
import { joinList } from './lists.ts';

export type Channel = (typeof commitmentChannels)[number];

const channelPhrases: Readonly<Record<Channel, string>> = {
  email: 'by email',
  inProduct: 'in the product itself',
  publicNotice: 'by a public notice on our site',
  policyPage: 'on this page',
  form: 'through our form',
  browserSettings: 'in your browser settings',
  accountSettings: 'in your account settings',
  post: 'by post',
  phone: 'by phone',
};

/** Alternatives: `by email or in the product itself`. Empty where none is given. */
export function channelsInWords(channels: readonly Channel[]): Inline {
  return joinList(
    channels.map((channel) => channelPhrases[channel]),
    'or',
  );
}

/** How to reach somebody, as a verb phrase: `write to a@b.example, use the form at /contact or call +49 …`. */
export function reachInWords(contact: ContactDetails): Inline {
  const named = contact.name === null ? '' : `${contact.name}, `;
  const written = [contact.email, contact.address === null ? null : onOneLine(contact.address)]
    .filter((part) => part !== null)
    .map(linkAddress);
  const ways: Words[] = [];
  if (written.length > 0) ways.push(words`write to ${named}${orTo(written)}`);
  if (contact.url !== null) {
    const verb = /(?:contact|form)/iu.test(contact.url) ? 'use the form at' : 'go to';
    ways.push(words`${verb} ${linkAddress(contact.url)}`);
  }
  if (contact.phone !== null) ways.push(`call ${contact.phone}`);
  return plainText(joinList(ways)).includes(', ') ? joinAlternatives(ways) : joinList(ways, 'or');
}

/** The same for a bare address and channels: `write to a@b.example or use our form`. */
export function addressesInWords(addresses: readonly string[], channels: readonly Channel[]): Inline {
  const ways: Words[] = addresses.length === 0 ? [] : [words`write to ${joinList(addresses.map(linkAddress), 'or')}`];
  if (channels.includes('form')) ways.push('use our form');
  if (channels.includes('phone')) ways.push('call us');
  return joinList(ways, 'or');
}

function orTo(addresses: readonly Words[]): Inline {
  return addresses.reduce<Inline>(
    (text, part) => (text.length === 0 ? words`${part}` : words`${text} or to ${part}`),
    [],
  );
}

function joinAlternatives(ways: readonly Words[]): Inline {
  return ways.reduce<Inline>((text, way, position) => (position === 0 ? words`${way}` : words`${text}, or ${way}`), []);
}
