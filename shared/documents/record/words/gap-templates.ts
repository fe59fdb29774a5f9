import type { GapPhrases } from '../../../domain/gap-phrases.ts';
import { fill } from './fill.ts';

type GapTemplates = { readonly [Key in keyof GapPhrases]: string } & {
  /** The roles that the domain names in English. */
  readonly roles: Readonly<Record<string, string>>;
};

/** Gap phrases from texts with `{whom}`, `{role}` and `{name}` in them. */
export function gapPhrasesFrom(templates: GapTemplates): GapPhrases {
  const { roles } = templates;
  const to = (importer: string | undefined): string => (importer === undefined ? '' : `: ${importer}`);
  return {
    ...templates,
    contactsOf: (whom) => fill(templates.contactsOf, { whom: roles[whom] ?? whom }),
    contactsOfNamed: (role, name) => fill(templates.contactsOfNamed, { role: roles[role] ?? role, name }),
    destinationOfTransfer: (importer) => templates.destinationOfTransfer + to(importer),
    mechanismOfTransfer: (importer) => templates.mechanismOfTransfer + to(importer),
    retentionOf: (name) => fill(templates.retentionOf, { name }),
  };
}
