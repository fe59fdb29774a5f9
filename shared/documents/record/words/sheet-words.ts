// Names, titles and headings of the lists that go with a record.
import type { englishSheets } from './english/sheets.ts';

type Sheets = typeof englishSheets;

export type SheetWords = {
  readonly [Section in keyof Sheets]: { readonly [Key in keyof Sheets[Section]]: string };
};
