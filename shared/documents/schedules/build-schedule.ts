// Lists of the register as documents of their own: sub-processors, retention, vendors, transfers, trackers.
import type { RecordLanguage } from '../../domain/record-languages.ts';
import { isPolicyLanguage } from '../../domain/languages.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { fitWorkbook } from '../fit-workbook.ts';
import { catalogues } from '../policy/messages/messages.ts';
import { translateTexts } from '../policy/translation/translate-register.ts';
import { formatName, sayDate } from '../record/format.ts';
import type { RecordContext } from '../record/record-context.ts';
import { buildRetentionSheet } from '../record/sheets/retention-sheet.ts';
import type { TableHead } from '../record/sheets/table.ts';
import { buildTransfersSheet } from '../record/sheets/transfers-sheet.ts';
import { buildVendorsSheet } from '../record/sheets/vendors-sheet.ts';
import { fill } from '../record/words/fill.ts';
import { wordsOf } from '../record/words/words.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { buildSubProcessorLogSheets } from './sub-processor-log-sheet.ts';
import { buildSubProcessorsSheet } from './sub-processors-sheet.ts';
import { buildTrackersSheet } from './trackers-sheet.ts';

export const scheduleIds = ['sub-processors', 'retention', 'vendors', 'transfers', 'trackers'] as const;
export type ScheduleId = (typeof scheduleIds)[number];

export type ScheduleOptions = {
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  readonly language: RecordLanguage;
  /** Whether a text that nobody has translated into the language is a marked gap, as in a policy; else it is as typed. */
  readonly marksUntranslated?: boolean;
};

/** A schedule as a workbook of one table; sub-processors with what changed between publications, where there are any. */
export function buildSchedule(index: RegisterIndex, id: ScheduleId, options: ScheduleOptions): Workbook {
  const { language, asAt, generatedAt } = options;
  const words = wordsOf(language);
  const organisation = ownOrganisation(index.register);
  const name = organisation ? formatName(organisation) : '';
  const day = fill(words.sheet.asAt, { date: sayDate(asAt, language) });
  const context: RecordContext = { index, asAt, organisation, words };
  const told: RecordContext = { ...context, index: inLanguage(index, options) };
  const sheet = buildSheet(id, told, { lines: [[name, day].filter(Boolean).join(', ')], rowLimit: undefined });
  return fitWorkbook({
    title: name ? fill(words.sheet.recordOf, { title: sheet.title, name }) : sheet.title,
    language,
    properties: {
      subject: fill(words.sheet.recordOf, { title: sheet.title, name: day }),
      organisation: name,
      asAt,
      generatedAt,
      layoutId: id,
      description: sheet.title,
    },
    words: words.writers,
    sheets: [
      // The list itself is the main sheet of its workbook.
      { ...sheet, part: 'record' },
      ...(id === 'sub-processors' ? buildSubProcessorLogSheets(context, options) : []),
    ],
  });
}

/** The texts of the register in the language of the list, where policies are written in it. */
function inLanguage(index: RegisterIndex, { language, marksUntranslated = false }: ScheduleOptions): RegisterIndex {
  if (!isPolicyLanguage(language)) return index;
  return translateTexts(index, language, marksUntranslated ? catalogues[language].notTranslated : (text) => text);
}

function buildSheet(id: ScheduleId, context: RecordContext, head: TableHead): Sheet {
  const { vendors, transfers, retentionRules } = context.index.register.records;
  switch (id) {
    case 'sub-processors':
      return buildSubProcessorsSheet(context, head);
    case 'retention':
      return buildRetentionSheet(retentionRules, context, head);
    case 'vendors':
      return buildVendorsSheet(vendors, context, head);
    case 'transfers':
      return buildTransfersSheet(transfers, context, head);
    case 'trackers':
      return buildTrackersSheet(context, head);
  }
}
