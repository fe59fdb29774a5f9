/** Languages that records and lists can be written in, as BCP 47 tags. Texts that users typed stay as typed. */
export const recordLanguages = ['en', 'fr', 'de', 'es', 'nl', 'nb', 'it'] as const;
export type RecordLanguage = (typeof recordLanguages)[number];
