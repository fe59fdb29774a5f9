// What can be missing from an Art. 30 record, in words. Strip, record and policy name a gap alike.

/** Noun phrases that complete `Not recorded: ...`. Names of records stand in curly quotes. */
export const gapPhrases = {
  controller: 'controller',
  processor: 'processor',
  contactsOf: (whom: string): string => `contact details of the ${whom}`,
  contactsOfNamed: (role: string, name: string): string => `contact details of the ${role} ${quoteName(name)}`,
  dataProtectionOfficer: 'data protection officer',
  euRepresentative: 'representative in the European Union',
  ukRepresentative: 'representative in the United Kingdom',
  jointControllers: 'joint controllers',
  controllersActedFor: 'controllers acted for',
  purposes: 'purposes',
  processingCategories: 'categories of processing',
  dataSubjects: 'categories of data subjects',
  dataCategories: 'categories of personal data',
  specialCategories: 'special categories of personal data',
  recipients: 'recipients',
  transfers: 'transfers',
  destinationOfTransfer: (importer: string | undefined): string => `destination of the transfer${toImporter(importer)}`,
  mechanismOfTransfer: (importer: string | undefined): string => `mechanism of the transfer${toImporter(importer)}`,
  retention: 'retention period',
  retentionOf: (ruleName: string): string => `retention period of ${quoteName(ruleName)}`,
  securityMeasures: 'security measures',
} as const;

type Phrases = typeof gapPhrases;

/** The same phrases in any language. Roles come as their English words: `controller`, `processor`, `joint controller`. */
export type GapPhrases = {
  readonly [Key in keyof Phrases]: Phrases[Key] extends string ? string : Phrases[Key];
};

export function quoteName(name: string): string {
  return `“${name}”`;
}

function toImporter(importer: string | undefined): string {
  return importer === undefined ? '' : ` to ${importer}`;
}
