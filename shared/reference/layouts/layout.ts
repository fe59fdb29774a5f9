// What a record layout is: sheets of columns, each with a heading per language, the article it serves and a reader.
import type { RecordRole } from '../../domain/coverage.ts';

/** Text per language; English is always there and stands in for a language that is not. */
export type LayoutText = { readonly en: string } & Readonly<Record<string, string>>;

/** What a column can show of an activity. Each has a reader of the same name in documents/record/readers. */
export const columnReaders = [
  'reference',
  'name',
  'controller',
  'jointControllers',
  'processor',
  'controllersActedFor',
  'purposes',
  'processingCategories',
  'lawfulBases',
  'legitimateInterests',
  'specialConditions',
  'dataSubjects',
  'dataCategories',
  'specialCategories',
  'recipients',
  'vendors',
  'transfers',
  'transferSafeguards',
  'retention',
  'securityMeasures',
  'dataSources',
  'systems',
  'services',
  'automatedDecisions',
  'dpiaState',
  'dpiaDate',
  'department',
  'owner',
  'status',
  'createdOn',
  'updatedOn',
  'reviewDate',
  'factSources',
] as const;
export type ColumnReader = (typeof columnReaders)[number];

export type ColumnLayout = {
  readonly reader: ColumnReader;
  readonly heading: LayoutText;
  /** Item of the law, for example `30(1)(b)`; null where the law does not ask for it. */
  readonly article: string | null;
  /** Heading above a run of columns. */
  readonly group: LayoutText;
  /** In characters. */
  readonly width: number;
};

export type SheetLayout = {
  readonly id: string;
  readonly name: LayoutText;
  readonly title: LayoutText;
  /** Which activities it lists. */
  readonly role: RecordRole;
  readonly columns: readonly ColumnLayout[];
};

export type RecordLayout = {
  readonly id: string;
  readonly title: LayoutText;
  readonly role: RecordRole;
  /** Whose form it is; null where it follows the text of the law alone. */
  readonly authority: string | null;
  /** How far headings and order are checked against an official file, and when. */
  readonly verification: {
    readonly state: 'lawText' | 'official' | 'copies' | 'unverified';
    readonly note: LayoutText;
    readonly asOf: string;
  };
  readonly sheet: SheetLayout;
};

/** Text in a language, else in English. */
export function layoutText(text: LayoutText, language: string): string {
  return text[language] ?? text.en;
}
