/** Sections of a policy, in the order in which they print. */
export const policySectionIds = [
  'identity',
  'scope',
  'data',
  'never-collected',
  'sources',
  'purposes',
  'lawful-bases',
  'recipients',
  'payment',
  'customer-data',
  'transfers',
  'hosting',
  'retention',
  'security',
  'rights',
  'california',
  'eea-uk-swiss',
  'canada',
  'automated-decisions',
  'children',
  'trackers',
  'breach',
  'changes',
  'complaint',
  'governing-law',
  'contact',
] as const;

export type PolicySectionId = (typeof policySectionIds)[number];

/** Whether a text is the id of a policy section. */
export function isPolicySectionId(text: string): text is PolicySectionId {
  return policySectionIds.some((id) => id === text);
}
