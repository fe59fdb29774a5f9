import { z } from 'zod';

/** Languages in which a policy can be written, and in which the texts of a register can be typed. */
export const policyLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;

export const policyLanguageSchema = z.enum(policyLanguages);
export type PolicyLanguage = z.infer<typeof policyLanguageSchema>;

/** Whether a text is the code of a language in which policies are written. */
export function isPolicyLanguage(text: string): text is PolicyLanguage {
  return policyLanguages.some((language) => language === text);
}
