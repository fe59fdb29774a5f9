// Words of transfers as they are worked out.
import type { TransferState } from '../../shared/domain/transfer-states.ts';

const states: Readonly<Record<TransferState, string>> = {
  notATransfer: 'No transfer',
  covered: 'Holds',
  unverified: 'Unverified',
  unknown: 'Not recorded',
  lapsed: 'Lapsed',
  unfit: 'Does not fit',
  missing: 'No mechanism recorded',
};

export const transferTexts = {
  state: (state: TransferState) => states[state],
  onward: (exporter: string, importer: string) =>
    endSentence(`Onward transfer, Art. 28(4) and 44: ${exporter} to ${importer}`),
  between: (exporter: string, importer: string) => endSentence(`${exporter} to ${importer}`),
  notRecorded: 'not recorded',
  mechanismUnder: (law: string) => `Mechanism under the ${law}`,
  none: 'None needed',
  noneReason: (area: string) =>
    `Only where every place that the data reach is in ${area}, with no access from outside.`,
  areas: {
    'eu-gdpr': 'the European Economic Area',
    'uk-gdpr': 'the United Kingdom',
    'swiss-fadp': 'Switzerland',
  },
  until: (day: string) => `until ${day}`,
  main: 'main',
  standBy: 'stands by',
  unverifiedFact: 'Not verified: this fact is from memory.',
  showOthers: (count: number) => `Show ${count} more`,
  showFewer: 'Show fewer',
  doubt: (doubt: string) => `${doubt.charAt(0).toUpperCase()}${doubt.slice(1)}.`,
  whatFalls: 'What falls with it?',
  otherLaw: (law: string, why: string) => `${law} has rules of its own for this transfer. ${why}`,
  reaches: 'Reaches',
  somewhere: 'a place that is not recorded',
  objectBy: (day: string) => `New, object by ${day}`,
} as const;

/** A name such as “Intercom, Inc.” brings the full stop. */
function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
