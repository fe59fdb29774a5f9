// The laws that facts are kept for. Apart from the facts, so that a form can offer the laws without loading what is shipped.

/** Laws that have rules for transfers. */
export const transferLaws = [
  'eu-gdpr',
  'uk-gdpr',
  'swiss-fadp',
  'lgpd',
  'pipeda',
  'quebec-law-25',
  'pipl',
  'kvkk',
  'appi',
] as const;
export type TransferLaw = (typeof transferLaws)[number];

/** Laws whose lawful bases are shipped. */
export const basisLaws = ['eu-gdpr', 'uk-gdpr', 'lgpd'] as const;
export type BasisLaw = (typeof basisLaws)[number];
