import { isPolicyLanguage } from '../../domain/languages.ts';
import type { PolicyRecord } from '../../domain/record-types.ts';
import { buildPolicy } from '../policy/build-policy.ts';
import { takeSnapshot } from '../publication/policy-snapshot.ts';
import { logSubProcessors } from '../publication/sub-processor-log.ts';
import type { SubProcessorChange } from '../publication/sub-processor-log.ts';
import type { RecordContext } from '../record/record-context.ts';
import { buildTable } from '../record/sheets/table.ts';
import { dateCell, textCell } from '../workbook.ts';
import type { Sheet } from '../workbook.ts';
import { scheduleWords } from './schedule-words.ts';

/** The change log of sub-processors, as one sheet; none while no policy was published with what it stated. */
export function buildSubProcessorLogSheets(
  context: RecordContext,
  { asAt, generatedAt }: { readonly asAt: string; readonly generatedAt: string },
): Sheet[] {
  const { index, words } = context;
  const headings = scheduleWords[words.language].subProcessorLog;
  const logs = index.register.records.policies.map((policy) => logOfPolicy(policy, context, { asAt, generatedAt }));
  if (logs.every((log) => log === undefined)) return [];
  const sheet = buildTable<SubProcessorChange>(
    { id: 'subProcessorLog', name: headings.sheet, title: headings.title },
    [
      {
        id: 'published',
        heading: headings.published,
        width: 22,
        kind: 'date',
        read: ({ publication }) =>
          publication === null ? textCell(headings.notYet) : dateCell(publication.publishedOn),
      },
      {
        id: 'version',
        heading: headings.version,
        width: 14,
        read: ({ publication }) => textCell(publication?.version ?? ''),
      },
      { id: 'change', heading: headings.change, width: 20, read: ({ change }) => textCell(headings[change]) },
      { id: 'name', heading: headings.name, width: 40, read: ({ name }) => textCell(name) },
    ],
    logs.flatMap((log) => log ?? []),
    words,
  );
  return [sheet];
}

/** What was told of one policy, in the language that it was last published in; undefined where it never was. */
function logOfPolicy(
  { id: policyId }: PolicyRecord,
  { index }: RecordContext,
  { asAt, generatedAt }: { readonly asAt: string; readonly generatedAt: string },
): SubProcessorChange[] | undefined {
  const published = index.register.records.publications
    .filter((publication) => publication.policyId === policyId && publication.snapshot !== null)
    .toSorted((first, second) => (first.publishedOn < second.publishedOn ? -1 : 1));
  const language = published.at(-1)?.language ?? null;
  if (language === null || !isPolicyLanguage(language)) return undefined;
  const now = takeSnapshot(buildPolicy(index, { policyId, asAt, generatedAt, language }), index);
  return logSubProcessors(
    published.filter((publication) => publication.language === language),
    now,
  );
}
