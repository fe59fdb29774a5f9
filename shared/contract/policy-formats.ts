/** The formats that a policy is written in; each is also the ending of its files. */
export const policyFormats = ['md', 'html', 'txt', 'docx', 'pdf', 'json'] as const;
export type PolicyFormat = (typeof policyFormats)[number];
