// The standard clauses whose annexes can be filled, and who is who in each.

type Party = { readonly label: string; readonly role: 'controller' | 'processor' };

export type AnnexKind = {
  readonly title: string;
  /** The instrument that the annexes belong to. */
  readonly source: string;
  readonly own: Party;
  readonly other: Party;
  /** Whose technical and organisational measures they name. */
  readonly measuresOf: 'own' | 'other';
  /** Whether sub-processors are listed. */
  readonly hasSubProcessors: boolean;
  /** Whether they are for a transfer, with a competent authority and the frequency. */
  readonly isTransfer: boolean;
};

const scc = 'Annex to Implementing Decision (EU) 2021/914';
const exporter = 'Data exporter';
const importer = 'Data importer';

/** Implementing Decision (EU) 2021/914 by module, and (EU) 2021/915 for processors within the EEA (Art. 28(7) GDPR). */
export const annexKinds = {
  'scc-module-1': {
    title: 'Annexes to the standard contractual clauses, module one',
    source: scc,
    own: { label: exporter, role: 'controller' },
    other: { label: importer, role: 'controller' },
    measuresOf: 'other',
    hasSubProcessors: false,
    isTransfer: true,
  },
  'scc-module-2': {
    title: 'Annexes to the standard contractual clauses, module two',
    source: scc,
    own: { label: exporter, role: 'controller' },
    other: { label: importer, role: 'processor' },
    measuresOf: 'other',
    hasSubProcessors: true,
    isTransfer: true,
  },
  'scc-module-3': {
    title: 'Annexes to the standard contractual clauses, module three',
    source: scc,
    own: { label: exporter, role: 'processor' },
    other: { label: importer, role: 'processor' },
    measuresOf: 'other',
    hasSubProcessors: true,
    isTransfer: true,
  },
  'scc-module-4': {
    title: 'Annexes to the standard contractual clauses, module four',
    source: scc,
    own: { label: exporter, role: 'processor' },
    other: { label: importer, role: 'controller' },
    measuresOf: 'own',
    hasSubProcessors: false,
    isTransfer: true,
  },
  'article-28': {
    title: 'Annexes to the standard contractual clauses between controller and processor',
    source: 'Annex to Implementing Decision (EU) 2021/915',
    own: { label: 'Controller', role: 'controller' },
    other: { label: 'Processor', role: 'processor' },
    measuresOf: 'other',
    hasSubProcessors: true,
    isTransfer: false,
  },
} as const satisfies Readonly<Record<string, AnnexKind>>;
export type AnnexKindId = keyof typeof annexKinds;
