// Words of the annexes of standard contractual clauses.
import type { annexKindIds } from '../../shared/contract/pack.ts';
import { countOf } from './loading.ts';

type AnnexWords = { readonly label: string; readonly hint: string };

export const annexTexts = {
  button: 'Annexes',
  menu: 'Annexes of standard contractual clauses, as Word',
  kinds: {
    'scc-module-1': { label: 'Module one', hint: 'Controller to controller' },
    'scc-module-2': { label: 'Module two', hint: 'Controller to processor' },
    'scc-module-3': { label: 'Module three', hint: 'Processor to processor' },
    'scc-module-4': { label: 'Module four', hint: 'Processor to controller' },
    'article-28': { label: 'Art. 28 clauses', hint: 'Controller and processor, no transfer' },
  } satisfies Readonly<Record<(typeof annexKindIds)[number], AnnexWords>>,
  written: (fileName: string, gaps: number): string =>
    gaps === 0
      ? `${fileName} is written.`
      : `${fileName} is written; ${countOf(gaps, 'place is', 'places are')} not recorded.`,
  failed: (message: string): string => `The annexes were not written. ${message}`,
  showInFolder: 'Show in folder',
};
